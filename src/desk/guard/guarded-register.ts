/** Every act of a sitting passes here, so that none enters the books of a closed year unasked. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { type KantorImpor, numberAfterImports } from '../../office/kantor/kantor-impor.ts';
import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import type { Register } from '../../store/register.ts';
import { readOldLetters } from '../impor/old-letters.ts';
import type { ClosedBooks } from './closed-books.ts';

export function guardedRegister(
  env: Env,
  register: Register,
  impor: readonly KantorImpor[],
  buku: ClosedBooks,
): Register {
  const telling = <T extends Readonly<{ peringatan: readonly string[] }>>(dijawab: readonly string[], hasil: T): T => ({
    ...hasil,
    peringatan: [...hasil.peringatan, ...dijawab],
  });
  return {
    ...register,
    appendAct: async (id, versi, tindakan, berkas) => {
      const lama = await register.readKasus(id);
      const ulang = lama.tindakan.some((t) => t.kunci === tindakan.kunci);
      const dijawab = ulang ? [] : await buku.settle(tindakan.kejadian, lama);
      return telling(dijawab, await register.appendAct(id, versi, tindakan, berkas));
    },
    receiveKasus: (surat) =>
      register.receiveKasus({
        ...surat,
        susun: (nomor) => {
          const kejadian = surat.susun(nomor);
          // The command has asked already; at this point a doubt can only be refused.
          for (const d of buku.doubtsOfYears(bukuYears(kejadian))) throw new Failure(d.kode, d.pesan, d.saran, d.rinci);
          return kejadian;
        },
      }),
    importKasus: async (sesudah, tindakan, lihat) => {
      const ulang = sesudah < numberAfterImports(impor);
      const dijawab = ulang ? [] : await buku.settleYears(tindakan.flatMap((t) => bukuYears(t.kejadian)));
      return telling(dijawab, await register.importKasus(sesudah, tindakan, lihat));
    },
    appendKantorAct: async (versi, tindakan) => {
      const ulang = (await register.readKantor()).tindakan.some((t) => t.kunci === tindakan.kunci);
      const tahun: number[] = [];
      for (const k of ulang ? [] : tindakan.kejadian) {
        if (k.jenis !== 'ImporDicatat' || !k.simpanan) continue;
        for (const surat of await readOldLetters({ env, register }, k.simpanan)) tahun.push(surat.tahun);
      }
      const dijawab = await buku.settleYears(tahun);
      return telling(dijawab, await register.appendKantorAct(versi, tindakan));
    },
  };
}
