import { askMissing } from '../../desk/ask/ask-missing.ts';
import { oncePerKey } from '../../desk/file-key.ts';
import { dryRunWarnings, oneOfWords } from '../../desk/flags/standard-flags.ts';
import { outsideRegister, refuseInsideRegister } from '../../desk/output-path.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { ImportField } from '../../office/impor/fields/shared-fields.ts';
import { IMPORT_FIELDS } from '../../office/impor/import-fields.ts';
import { IMPOR_ISI } from '../../office/kantor/decode-kantor.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import type { BookColumn } from '../../paper-desk.ts';
import { shownWord } from '../../text/typed-line.ts';
import { askIsi, ISI_TITLES } from './ask-isi.ts';
import type { ImporFlags } from './impor-flags.ts';

export async function runContoh(env: Env, file: string | undefined, diketik: ImporFlags): Promise<void> {
  if (file !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--contoh membuat buku kosong, jadi tidak bersama berkas yang diimpor.', [
      `pks impor --contoh ${shownWord(diketik.contoh ?? '')} --isi ${diketik.isi ?? 'pks'}`,
    ]);
  }
  const opsi = await askMissing(env, diketik, { nama: 'impor', apa: 'Buku contoh' }, [
    { kunci: 'isi', flag: '--isi', tanya: askIsi },
  ]);
  const isi = oneOfWords('--isi', IMPOR_ISI, opsi.isi ?? '');
  const sesi = await sittingHere(env, opsi);
  const ke = sesi ? outsideRegister(env, sesi.register, opsi.contoh ?? '') : (opsi.contoh ?? '');
  const destination = (timpa: boolean): string => env.localFiles.destination(ke, `contoh-${isi}.xlsx`, timpa);
  const tujuan = destination(true);
  if (sesi) refuseInsideRegister(env, sesi.register, tujuan, (luar) => `pks impor --contoh ${luar} --isi ${isi}`);
  await oncePerKey(env, '', 'impor --contoh', { ...opsi }, async () => {
    destination(opsi.timpa ?? false);
    const kolom = IMPORT_FIELDS[isi].map(bookColumn);
    const bytes = (await env.bookDesk()).exampleBook(`Buku contoh: ${ISI_TITLES[isi]}`, kolom);
    if (!opsi.coba) await env.localFiles.write(tujuan, bytes, opsi.timpa ?? false);
    return {
      berkas: tujuan,
      jawaban: {
        skema: 'impor-contoh',
        dasar: { isi },
        data: { berkas: tujuan, isi, kolom: kolom.map((k) => k.judul) },
        ringkas: { kolom: kolom.length },
        peringatan: dryRunWarnings(opsi),
        teks: (d) =>
          `✓ Buku kosong untuk ${ISI_TITLES[isi]}: ${d.berkas}\n  ${d.kolom.length} kolom; yang kuning wajib diisi. Petunjuknya di lembar kedua.\n  Berikut  pks impor ${shownWord(d.berkas)} --isi ${isi} -n`,
        singkat: tujuan,
      },
    };
  });
}

/** An empty book needs no register, but does not lie inside of one. */
async function sittingHere(env: Env, opsi: ImporFlags): Promise<Sitting | null> {
  try {
    return await openSitting(env, opsi, true);
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

const WIDTHS: Readonly<Record<string, number>> = {
  lembaga: 34,
  pengirim: 34,
  hal: 40,
  perihal: 40,
  tujuan: 34,
  catatan: 34,
};

export const bookColumn = (f: ImportField): BookColumn => ({
  judul: f.judul,
  catatan: f.catatan,
  contoh: f.contoh,
  lebar: WIDTHS[f.kunci] ?? 20,
  wajib: f.wajib ?? false,
  tanggal: f.hari ?? false,
  ...(f.pilihan && { pilihan: f.pilihan.map(codeWord) }),
});
