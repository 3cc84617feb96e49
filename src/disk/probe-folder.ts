import { join } from 'node:path';
import { Failure } from '../errors.ts';
import { errnoCause, errnoCode, isPassingWrite, whileWriting } from './disk-failures.ts';
import { readBytes, writeNewFile } from './file-content.ts';
import {
  attempt,
  linkFile,
  makeFolder,
  makeFolderTree,
  namesIn,
  removeEmptyFolders,
  removeTree,
  renameFile,
} from './file-names.ts';
import { isOfDeadProcess, ownName } from './own-names.ts';
import { syncFolder } from './sync.ts';

/** The next probe removes it after a crash. */
export const PROBE_PREFIX = '.pks-uji-';
/** The disk or missing rights cause these. */
const NOT_THE_FOLDERS_FAULT = new Set(['ENOENT', 'ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO']);
/** A virus scanner that holds a new file proves nothing either. */
const provesNothing = (e: unknown): boolean => NOT_THE_FOLDERS_FAULT.has(errnoCode(e) ?? '') || isPassingWrite(e);

/**
 * Returns the topmost folder made.
 * @throws FOLDER_TIDAK_ANDAL, TIDAK_DAPAT_MENULIS, SEDANG_DIPAKAI; then nothing is left
 */
export function probeFolder(akar: string): string | undefined {
  const puncak = whileWriting(() => makeFolderTree(akar));
  try {
    for (const sisa of namesIn(akar)) {
      // Another init may be probing now.
      if (sisa.startsWith(PROBE_PREFIX) && isOfDeadProcess(sisa.slice(PROBE_PREFIX.length)))
        removeTree(join(akar, sisa));
    }
    const uji = join(akar, `${PROBE_PREFIX}${ownName()}`);
    try {
      makeFolder(uji);
      probePromises(uji);
    } finally {
      // It tries twice, as a passing error would leave it for good.
      if (!attempt(() => removeTree(uji))) attempt(() => removeTree(uji));
    }
    return puncak;
  } catch (e) {
    if (puncak) removeEmptyFolders(akar, puncak);
    if (provesNothing(e)) return whileWriting(() => rethrow(e));
    throw new Failure(
      'FOLDER_TIDAK_ANDAL',
      `Folder ${akar} tidak dapat menjaga register: ${probeReason(e)}. Tidak ada yang dibuat.`,
      ['pilih folder di disk komputer ini (bukan flashdisk FAT atau folder sinkronisasi)'],
      { folder: akar, sebab: probeReason(e) },
    );
  }
}

const PROMISES = {
  tautan: 'tautan keras tidak didukung',
  eksklusif: 'tautan keras tidak eksklusif: dua petugas dapat saling menimpa',
  isi: 'isi yang terbaca kembali tidak sama dengan yang ditulis',
  pindah: 'folder yang berisi dapat tertimpa saat diganti nama',
} as const;

class BrokenPromise extends Error {}

function probePromises(uji: string): void {
  const isi = new TextEncoder().encode('pks');
  const [a, b, c] = ['a', 'b', 'c'].map((n) => join(uji, n)) as [string, string, string];
  writeNewFile(a, isi);
  let tertaut: boolean;
  try {
    tertaut = linkFile(a, b);
  } catch (e) {
    if (provesNothing(e)) throw e;
    throw new BrokenPromise(PROMISES.tautan);
  }
  if (!tertaut) throw new BrokenPromise(PROMISES.tautan);
  if (linkFile(a, b)) throw new BrokenPromise(PROMISES.eksklusif);
  renameFile(b, c);
  syncFolder(uji);
  if (Buffer.compare(readBytes(c, isi.length), isi) !== 0) throw new BrokenPromise(PROMISES.isi);
  for (const folder of ['x', 'y']) {
    makeFolder(join(uji, folder));
    writeNewFile(join(uji, folder, 'isi'), isi);
  }
  if (attempt(() => renameFile(join(uji, 'x'), join(uji, 'y')))) throw new BrokenPromise(PROMISES.pindah);
}

const probeReason = (e: unknown): string => (e instanceof BrokenPromise ? e.message : errnoCause(e));

function rethrow(e: unknown): never {
  throw e;
}
