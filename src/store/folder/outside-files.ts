/** Files outside a register: whole, synced and under their own name, or not at all. */
import { dirname, join } from 'node:path';
import { attempt, fileKind, linkFile, namesIn, removeFile, renameFile, syncFolder } from './disk.ts';
import { errnoCode } from './disk-failures.ts';
import { isOfDeadProcess, ownName } from './durable-write.ts';

/** What a command leaves behind only if it dies; the next one that writes into that folder takes it away. */
const PARTIAL_PREFIX = '.pks-sebagian-';

/**
 * `siapkan` writes and syncs the file under another name in the same folder; then it gets its own.
 * @returns what `siapkan` gave; null where that name is taken and not to be replaced (`timpa`)
 * @throws errno of the disk: then nothing new stands there; what was replaced may be old or new, but whole
 */
export function writeOutside<T>(tujuan: string, timpa: boolean, siapkan: (sementara: string) => T): T | null {
  const folder = dirname(tujuan);
  attempt(() => sweepPartials(folder));
  const sementara = join(folder, `${PARTIAL_PREFIX}${ownName()}`);
  try {
    const hasil = siapkan(sementara);
    if (timpa) renameFile(sementara, tujuan);
    else if (!giveName(sementara, tujuan)) return null;
    settleName(folder, timpa ? null : tujuan);
    return hasil;
  } finally {
    attempt(() => removeFile(sementara));
  }
}

function sweepPartials(folder: string): void {
  for (const nama of namesIn(folder)) {
    if (nama.startsWith(PARTIAL_PREFIX) && isOfDeadProcess(nama.slice(PARTIAL_PREFIX.length)))
      removeFile(join(folder, nama));
  }
}

/** A new name that is not safe is taken back: "nothing was saved" is to be true. */
function settleName(folder: string, baru: string | null): void {
  try {
    syncFolder(folder);
  } catch (e) {
    if (baru !== null) attempt(() => removeFile(baru));
    throw e;
  }
}

/** Its own name, exclusively; where the disk knows no hard links (a stick), by a rename after a look. */
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
