/** The copy that leaves the register, as .docx or PDF. */

import type { OpenKasus } from '../../desk/open-kasus.ts';
import { refuseInsideRegister } from '../../desk/output-path.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';

export type CopyFlags = Readonly<{ ke?: string; timpa?: boolean; pdf?: boolean }>;

/**
 * Tries place and PDF before anything is recorded. `versi`: the likely number; with `ulang` an existing copy is a
 * repeat.
 * @throws Failure BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH, LIBREOFFICE_TIDAK_ADA, PDF_GAGAL
 */
export async function prepareCopy(
  sesi: Sitting,
  { berkas }: OpenKasus,
  kode: string,
  versi: number,
  { isi, akhiran }: Readonly<{ isi: Uint8Array; akhiran: string }>,
  opsi: CopyFlags & Readonly<{ coba?: boolean }>,
  ulang = false,
): Promise<Readonly<{ tujuan: string | null; tulis: () => Promise<void> }>> {
  const ke = opsi.ke ?? (opsi.pdf ? '.' : undefined);
  if (ke === undefined) return { tujuan: null, tulis: async () => {} };
  if (opsi.pdf && akhiran !== '.docx') {
    throw new Failure('PEMAKAIAN_SALAH', `${kode} adalah satu .zip beberapa berkas: --pdf hanya untuk satu dokumen.`, [
      `pks draft ${berkas.id} surat-kemendagri --pdf`,
    ]);
  }
  const { localFiles: tempat } = sesi.env;
  const nama = `${berkas.id}-${kode}-v${versi}${opsi.pdf ? '.pdf' : akhiran}`;
  const tujuan = tempat.destination(ke, nama, opsi.timpa || ulang);
  refuseInsideRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  if (ulang && (await tempat.exists(tujuan))) return { tujuan, tulis: async () => {} };
  const ubah = opsi.pdf ? await sesi.env.pdfConverter() : null;
  if (opsi.coba) return { tujuan, tulis: async () => {} };
  const salinan = ubah ? await ubah(isi) : isi;
  return { tujuan, tulis: () => tempat.write(tujuan, salinan, opsi.timpa ?? false) };
}
