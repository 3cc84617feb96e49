/**
 * Only this file, `file-content.ts`, `file-pieces.ts` and `sync.ts` import node:fs here, by its default object, so that
 * a test can break any operation. Paths are whole.
 */
import fs from 'node:fs';
import { dirname } from 'node:path';
import { errnoCode, systemError } from './disk-failures.ts';
import { whileHeld } from './held-files.ts';

/** The office's group may read despite the umask, and write in a setgid folder. */
const OWN_MODE = { berkas: 0o640, folder: 0o750 } as const;
const SHARED_MODE = { berkas: 0o660, folder: 0o2770 } as const;

/** What is made in this folder gets one of these. */
export const modesIn = (folder: string): typeof OWN_MODE | typeof SHARED_MODE =>
  isShared(folder) ? SHARED_MODE : OWN_MODE;

export const isShared = (folder: string): boolean =>
  ((fs.statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & 0o2000) !== 0;

/** The mode of the link itself, 0 where nothing is. */
export const modeOf = (jalur: string): number => (fs.lstatSync(jalur, { throwIfNoEntry: false })?.mode ?? 0) & 0o7777;

export const groupOf = (jalur: string): number => fs.lstatSync(jalur, { throwIfNoEntry: false })?.gid ?? 0;

export const shareFolder = (folder: string): void => fs.chmodSync(folder, SHARED_MODE.folder);

/** Tells about the link itself, null where nothing is. */
export function fileKind(jalur: string): 'berkas' | 'folder' | 'tautan' | 'lain' | null {
  try {
    const s = fs.lstatSync(jalur, { throwIfNoEntry: false }); // A missing file is usual, so no error is made.
    if (!s) return null;
    return s.isFile() ? 'berkas' : s.isDirectory() ? 'folder' : s.isSymbolicLink() ? 'tautan' : 'lain';
  } catch (e) {
    const kode = errnoCode(e);
    if (kode === 'ENOTDIR' || kode === 'ENAMETOOLONG') return null; // No such name can exist.
    throw e;
  }
}

export function withoutLinks(jalur: string): string {
  try {
    return fs.realpathSync(jalur);
  } catch {
    return jalur;
  }
}

/** In nanoseconds of the file system's clock. */
export const changeTime = (jalur: string): bigint | null =>
  fs.lstatSync(jalur, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? null;

export const inodeOf = (jalur: string): bigint | null =>
  fs.lstatSync(jalur, { bigint: true, throwIfNoEntry: false })?.ino ?? null;

/** Tells a folder from one made later in its place, which may get the same number; empty where it cannot be looked at. */
export function folderOrigin(jalur: string): string {
  let hasil = '';
  attempt(() => {
    const { ino, birthtimeNs } = fs.lstatSync(jalur, { bigint: true });
    hasil = `${ino}.${birthtimeNs}`;
  });
  return hasil;
}

export function namesIn(folder: string): string[] {
  try {
    return whileHeld(() => fs.readdirSync(folder));
  } catch (e) {
    if (errnoCode(e) === 'ENOENT') return [];
    throw e;
  }
}

/** False where the name is taken. */
export function linkFile(dari: string, ke: string): boolean {
  try {
    whileHeld(() => fs.linkSync(dari, ke));
    return true;
  } catch (e) {
    if (errnoCode(e) === 'EEXIST') return false;
    throw e;
  }
}

/** Windows never moves anything onto a folder. */
export const renameFile = (dari: string, ke: string): void =>
  whileHeld(
    () => fs.renameSync(dari, ke),
    () => fileKind(ke) === 'folder',
  );

export function removeFile(jalur: string): void {
  try {
    whileHeld(() => fs.unlinkSync(jalur));
  } catch (e) {
    if (errnoCode(e) !== 'ENOENT') throw e;
  }
}

export const removeTree = (jalur: string): void => whileHeld(() => fs.rmSync(jalur, { recursive: true, force: true }));

/** Goes up to `puncak` while folders are empty. Never fails. */
export function removeEmptyFolders(folder: string, puncak: string): void {
  for (let kini = folder; kini.startsWith(puncak); kini = dirname(kini)) if (!attempt(() => fs.rmdirSync(kini))) return;
}

export function makeFolder(jalur: string): boolean {
  try {
    const mode = modesIn(dirname(jalur)).folder;
    whileHeld(() => fs.mkdirSync(jalur, { mode }));
    attempt(() => fs.chmodSync(jalur, mode));
    return true;
  } catch (e) {
    if (errnoCode(e) === 'EEXIST' && fileKind(jalur) === 'folder') return false;
    throw e;
  }
}

/** Returns the topmost folder it made. */
export function makeFolderTree(jalur: string): string | undefined {
  // `recursive` would never end in /proc.
  if (isFolderFollowed(jalur)) return undefined;
  const atas = dirname(jalur);
  const puncak = atas === jalur ? undefined : makeFolderTree(atas);
  return makeFolder(jalur) ? (puncak ?? jalur) : puncak;
}

/** Above a register links are allowed. */
function isFolderFollowed(jalur: string): boolean {
  const s = fs.statSync(jalur, { throwIfNoEntry: false });
  if (s && !s.isDirectory()) throw systemError('ENOTDIR');
  return s !== undefined;
}

export function attempt(kerja: () => unknown): boolean {
  try {
    kerja();
    return true;
  } catch {
    return false;
  }
}
