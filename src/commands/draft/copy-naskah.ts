import { readingCopyName, readingFolder } from '../../desk/documents/reading-copy.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { outsideRegister, refuseInsideRegister } from '../../desk/output-path.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { withProgress } from '../../desk/with-progress.ts';
import { Failure } from '../../errors.ts';

export type CopyFlags = Readonly<{ ke?: string; timpa?: boolean; pdf?: boolean }>;

type PreparedCopy = Readonly<{ tujuan: string | null; tulis: () => Promise<void>; peringatan: readonly string[] }>;

type CopiedVersion = Readonly<{ kode: string; versi: number; isi: Uint8Array; akhiran: string; ulang?: boolean }>;

/**
 * Tries place and PDF before anything is recorded. `versi` is the likely number; with `ulang` an existing copy is a
 * repeat.
 * @throws BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH, LIBREOFFICE_TIDAK_ADA, PDF_GAGAL
 */
export async function prepareCopy(
  sesi: Sitting,
  { berkas }: OpenKasus,
  { kode, versi, isi, akhiran, ulang = false }: CopiedVersion,
  opsi: CopyFlags & Readonly<{ coba?: boolean; json?: boolean; quiet?: boolean }>,
): Promise<PreparedCopy> {
  const kantor = opsi.ke === undefined ? await readingFolder(sesi) : { folder: null, peringatan: [] };
  const { peringatan } = kantor;
  const ke = opsi.ke ?? kantor.folder ?? (opsi.pdf ? '.' : undefined);
  if (ke === undefined) return { tujuan: null, tulis: async () => {}, peringatan };
  if (opsi.pdf && akhiran !== '.docx') {
    throw new Failure('PEMAKAIAN_SALAH', `${kode} adalah satu .zip beberapa berkas: --pdf hanya untuk satu dokumen.`, [
      `pks draft ${berkas.id} surat-kemendagri --pdf`,
    ]);
  }
  const { localFiles: tempat } = sesi.env;
  const nama = readingCopyName(berkas.id, kode, versi, opsi.pdf ? '.pdf' : akhiran);
  // The copy may have been edited, so it is kept unless --timpa was given.
  const tetap = ulang || (kantor.folder !== null && !opsi.timpa);
  const tujuan = tempat.destination(outsideRegister(sesi.env, sesi.register, ke), nama, opsi.timpa || tetap);
  refuseInsideRegister(sesi.env, sesi.register, tujuan, (_, folder) => `--ke ${folder}`);
  if (tetap && (await tempat.exists(tujuan))) return { tujuan, tulis: async () => {}, peringatan };
  const ubah = opsi.pdf ? await sesi.env.pdfConverter() : null;
  if (opsi.coba) return { tujuan, tulis: async () => {}, peringatan };
  const salinan = ubah ? await withProgress(sesi.env, opsi, 'Mengubah ke PDF', () => ubah(isi)) : isi;
  return { tujuan, tulis: () => tempat.write(tujuan, salinan, opsi.timpa ?? false), peringatan };
}
