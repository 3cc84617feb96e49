/** The questions of `pks sahkan`. */
import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import { pksEndPrompt, signingDayPrompt } from '../../desk/flags/pks-days.ts';
import type { ActFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { noteKasus } from '../../desk/outside-steps/move-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { reservedNomor } from '../../office/permohonan/facts/nomor-naskah.ts';

export type SahkanFlags = ActFlags &
  Readonly<{
    nomorKesatu?: string;
    nomorKedua?: string;
    mulai?: string;
    berakhir?: string;
    penandatanganKedua?: string;
    jabatanKedua?: string;
    dasarKedua?: string;
    nipKedua?: string;
    pangkatKedua?: string;
    irama?: string;
    berkas?: string;
  }>;

export async function askPengesahan(sesi: Sitting, berkas: OpenKasus['berkas'], o: SahkanFlags): Promise<SahkanFlags> {
  const p = berkas.permohonan;
  noteKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const dipesan = reservedNomor(p, 'pks')?.nomor;
  const nomorKesatu =
    o.nomorKesatu?.trim() || (await askRequiredText(ask, 'Nomor PKS kantor ini', dipesan ? { bawaan: dipesan } : {}));
  const nomorKedua = o.nomorKedua?.trim() || (await askRequiredText(ask, 'Nomor PKS lembaga'));
  const tanggal = o.tanggal ?? (await askRequiredText(ask, 'Ditandatangani', signingDayPrompt(sesi, berkas)));
  const penandatanganKedua =
    o.penandatanganKedua?.trim() || p.lembaga.pimpinan || (await askRequiredText(ask, 'Penanda tangan lembaga'));
  const jabatanKedua =
    o.jabatanKedua?.trim() || p.lembaga.jabatanPimpinan || (await askRequiredText(ask, 'Jabatannya'));
  const berakhir =
    o.berakhir ??
    (p.permohonan.jangkaWaktu === null
      ? await askRequiredText(ask, 'Berakhir (hari terakhir)', pksEndPrompt(sesi, berkas, { ...o, tanggal }))
      : undefined);
  return {
    ...o,
    nomorKesatu,
    nomorKedua,
    tanggal,
    penandatanganKedua,
    jabatanKedua,
    ...(berakhir !== undefined && { berakhir }),
  };
}
