/** The copy of a document that leaves the register: the .docx itself, or with `--pdf` a PDF of it. */
import { Galat } from '../galat.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { Sesi } from './sesi.ts';
import { tolakDiRegister } from './tujuan.ts';

export type OpsiSalinan = Readonly<{ ke?: string; timpa?: boolean; pdf?: boolean }>;

/**
 * Everything that can fail is tried before anything is recorded: the place, and the PDF.
 * `versi` is the likely number; a copy that is there already is a repeat where `ulang`.
 * @throws Galat BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH inside the register, LIBREOFFICE_TIDAK_ADA, PDF_GAGAL
 */
export async function siapkanSalinan(
  sesi: Sesi,
  { berkas }: KasusTerbuka,
  kode: string,
  versi: number,
  { isi, akhiran }: Readonly<{ isi: Uint8Array; akhiran: string }>,
  opsi: OpsiSalinan & Readonly<{ coba?: boolean }>,
  ulang = false,
): Promise<Readonly<{ tujuan: string | null; tulis: () => Promise<void> }>> {
  const ke = opsi.ke ?? (opsi.pdf ? '.' : undefined);
  if (ke === undefined) return { tujuan: null, tulis: async () => {} };
  if (opsi.pdf && akhiran !== '.docx') {
    throw new Galat('PEMAKAIAN_SALAH', `${kode} adalah satu .zip beberapa berkas: --pdf hanya untuk satu dokumen.`, [
      `pks draft ${berkas.id} surat-kemendagri --pdf`,
    ]);
  }
  const { tempat } = sesi.env;
  const nama = `${berkas.id}-${kode}-v${versi}${opsi.pdf ? '.pdf' : akhiran}`;
  const tujuan = tempat.tujuan(ke, nama, opsi.timpa || ulang);
  tolakDiRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  if (ulang && (await tempat.ada(tujuan))) return { tujuan, tulis: async () => {} };
  const ubah = opsi.pdf ? await sesi.env.pengubahPdf() : null;
  if (opsi.coba) return { tujuan, tulis: async () => {} };
  const salinan = ubah ? await ubah(isi) : isi;
  return { tujuan, tulis: () => tempat.tulis(tujuan, salinan, opsi.timpa ?? false) };
}
