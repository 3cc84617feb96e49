/** Files outside a register appear whole and synced, or not at all. */

import { dirname, join } from 'node:path';
import { errnoCode } from './disk-failures.ts';
import { writeNewFileInPieces } from './file-content.ts';
import { attempt, fileKind, linkFile, namesIn, removeFile, renameFile } from './file-names.ts';
import { isOfDeadProcess, ownName } from './own-names.ts';
import { syncFolder } from './sync.ts';

/** It comes in pieces where it is too long to be held; each holds until the next. */
export type FileContent = Uint8Array | Iterable<Uint8Array>;

/** The next writer removes it after a crash. */
const PARTIAL_PREFIX = '.pks-sebagian-';

/**
 * The file is first written and synced under another name. @returns false where the name is taken, without `timpa`
 * @throws errno of the disk: what stands there is old or new, but whole
 */
export function writeOutside(tujuan: string, timpa: boolean, isi: FileContent): boolean {
  const sementara = partialPath(tujuan);
  try {
    writeNewFileInPieces(sementara, isi instanceof Uint8Array ? [isi] : isi);
    return nameOutside(sementara, tujuan, timpa);
  } finally {
    attempt(() => removeFile(sementara));
  }
}

/** `siapkan` writes and syncs; nothing is replaced. @returns what it gave, or null */
export async function prepareOutside<T>(tujuan: string, siapkan: (sementara: string) => Promise<T>): Promise<T | null> {
  const sementara = partialPath(tujuan);
  try {
    const hasil = await siapkan(sementara);
    return nameOutside(sementara, tujuan, false) ? hasil : null;
  } finally {
    attempt(() => removeFile(sementara));
  }
}

function partialPath(tujuan: string): string {
  const folder = dirname(tujuan);
  attempt(() => sweepPartials(folder));
  return join(folder, `${PARTIAL_PREFIX}${ownName()}`);
}

function nameOutside(sementara: string, tujuan: string, timpa: boolean): boolean {
  if (timpa) renameFile(sementara, tujuan);
  else if (!giveName(sementara, tujuan)) return false;
  settleName(dirname(tujuan), timpa ? null : tujuan);
  return true;
}

function sweepPartials(folder: string): void {
  for (const nama of namesIn(folder)) {
    if (nama.startsWith(PARTIAL_PREFIX) && isOfDeadProcess(nama.slice(PARTIAL_PREFIX.length)))
      removeFile(join(folder, nama));
  }
}

/** Takes an unsafe new name back: "nothing was saved" must be true. */
function settleName(folder: string, baru: string | null): void {
  try {
    syncFolder(folder);
  } catch (e) {
    if (baru !== null) attempt(() => removeFile(baru));
    throw e;
  }
}

/** Never replaces; without hard links (a stick) it looks first, then renames. */
function giveName(sementara: string, tujuan: string): boolean {
  try {
    return linkFile(sementara, tujuan);
  } catch (e) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(errnoCode(e) ?? '')) throw e;
    if (fileKind(tujuan) !== null) return false;
    renameFile(sementara, tujuan);
    return true;
  }
}
