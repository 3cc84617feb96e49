import { besideRegister } from '../output-path.ts';
import type { Sitting } from '../sitting.ts';

const FOLDER_SETTING = 'keluaran.folder';

export const readingCopyName = (id: string, kode: string, versi: number, akhiran: string): string =>
  `${id}-${kode}-v${versi}${akhiran}`;

/** On a server no file of the register lies on a disk. */
export const isOnServer = ({ place }: Sitting['register']): boolean => place.account !== undefined;

/** It never replaces an existing one; trouble is a warning. */
export async function keepReadingCopy(
  sesi: Pick<Sitting, 'env' | 'register' | 'atur'>,
  id: string,
  kode: string,
  versi: number,
  { isi, akhiran }: Readonly<{ isi: Uint8Array; akhiran: string }>,
): Promise<readonly string[]> {
  const { folder, peringatan } = await readingFolder(sesi);
  if (folder === null) return peringatan;
  const tujuan = sesi.env.localFiles.join(folder, readingCopyName(id, kode, versi, akhiran));
  if (!(await sesi.env.localFiles.exists(tujuan))) await sesi.env.localFiles.write(tujuan, isi, false);
  return peringatan;
}

/** Null, with a warning, where this PC lacks it. */
export async function readingFolder({
  env,
  register,
  atur,
}: Pick<Sitting, 'env' | 'register' | 'atur'>): Promise<
  Readonly<{ folder: string | null; peringatan: readonly string[] }>
> {
  const diatur = atur(FOLDER_SETTING);
  if (diatur === null) return { folder: null, peringatan: [] };
  const folder = env.localFiles.join(besideRegister(env, register), diatur);
  if (await env.localFiles.exists(folder)) return { folder, peringatan: [] };
  return {
    folder: null,
    peringatan: [
      `Salinan untuk dibaca tidak dibuat: folder ${folder} (${FOLDER_SETTING}) tidak ada di komputer ini. Dokumennya sendiri aman di register.`,
    ],
  };
}

/**
 * The copy that a person opens and mends, never replaced while its version stands. The office's own comes first, as it
 * may already be corrected in part.
 */
export async function workingCopy(
  sesi: Pick<Sitting, 'env' | 'register' | 'atur'>,
  id: string,
  { berkas, kode, versi }: Readonly<{ berkas: string; kode: string; versi: number | null }>,
  isi: Uint8Array,
): Promise<string> {
  const { localFiles, keepCopy } = sesi.env;
  const { folder } = await readingFolder(sesi);
  const nama = berkas.split('/').at(-1) ?? '';
  const kerja =
    folder !== null && versi !== null
      ? localFiles.join(folder, readingCopyName(id, kode, versi, /\.[a-z]+$/.exec(nama)?.[0] ?? ''))
      : null;
  return kerja !== null && (await localFiles.exists(kerja)) ? kerja : keepCopy(`${id}-${nama}`, isi);
}
