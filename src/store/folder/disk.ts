/**
 * Only this file, `sync.ts` and `file-pieces.ts` import node:fs here, by its default object, so that a test can break
 * any operation. Paths are whole; content is synced before it gets its name.
 */
import fs from 'node:fs';
import { dirname } from 'node:path';
import { errnoCode } from './disk-failures.ts';
import { whileHeld } from './held-files.ts';
import { NO_FOLLOW, syncWritten } from './sync.ts';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL } = fs.constants;
/** A pipe without a writer is refused, not waited for. */
const NO_WAIT = fs.constants.O_NONBLOCK ?? 0;
/** The office's group may read despite the umask, and write in a setgid folder. */
const FILE_MODE = 0o640;
const FOLDER_MODE = 0o750;
const SHARED_MODE = { berkas: 0o660, folder: 0o2770 } as const;

export const isShared = (folder: string): boolean =>
  ((fs.statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & 0o2000) !== 0;

/** Gives the mode of the link itself, 0 where nothing is. */
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

/** It is in nanoseconds of the file system's clock. */
export const changeTime = (jalur: string): bigint | null =>
  fs.lstatSync(jalur, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? null;

/** Tells a folder from its copy. */
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

/** The list is empty where the folder is missing. */
export function namesIn(folder: string): string[] {
  try {
    return whileHeld(() => fs.readdirSync(folder));
  } catch (e) {
    if (errnoCode(e) === 'ENOENT') return [];
    throw e;
  }
}

export const readBytes = (jalur: string, batas: number): Uint8Array =>
  whileHeld(() => readOnce(jalur, batas, (ukuran) => new Uint8Array(ukuran)));

/** Does the same, but the bytes hold until the next such call, as a whole register is not kept. */
export const readBriefly = (jalur: string, batas: number): Uint8Array =>
  whileHeld(() => readOnce(jalur, batas, (ukuran) => place(ukuran).subarray(0, ukuran)));

/** Reads only the first bytes, and as briefly. */
export const readStart = (jalur: string, banyak: number): Uint8Array =>
  whileHeld(() =>
    readOnce(jalur, Number.POSITIVE_INFINITY, (ukuran) => place(banyak).subarray(0, Math.min(banyak, ukuran))),
  );

let kept = new Uint8Array(0);
function place(ukuran: number): Uint8Array {
  if (kept.length < ukuran) kept = new Uint8Array(Math.max(16 * 1024, 2 * ukuran));
  return kept;
}

function readOnce(jalur: string, batas: number, siapkan: (ukuran: number) => Uint8Array): Uint8Array {
  const fd = fs.openSync(jalur, O_RDONLY | NO_FOLLOW | NO_WAIT);
  try {
    const s = fs.fstatSync(fd);
    if (!s.isFile()) throw systemError('EISDIR');
    if (s.size > batas) throw systemError('EFBIG');
    const isi = siapkan(s.size);
    let sampai = 0;
    while (sampai < isi.length) {
      const n = fs.readSync(fd, isi, sampai, isi.length - sampai, null);
      if (n === 0) return isi.slice(0, sampai);
      sampai += n;
    }
    return isi;
  } finally {
    fs.closeSync(fd);
  }
}

/** The file is new and synced; a half-written one is removed. */
export const writeNewFile = (jalur: string, isi: Uint8Array): void => writeNewFileInPieces(jalur, [isi]);

export function writeNewFileInPieces(jalur: string, isi: Iterable<Uint8Array>): void {
  const fd = createFile(jalur);
  try {
    try {
      for (const potong of isi) writeAll(fd, potong);
      syncWritten(fd);
    } finally {
      fs.closeSync(fd);
    }
  } catch (e) {
    attempt(() => removeFile(jalur));
    throw e;
  }
}

export async function writeInPieces<T>(
  jalur: string,
  kerja: (tulis: (potong: Uint8Array) => void) => Promise<T>,
): Promise<T> {
  const fd = createFile(jalur);
  try {
    try {
      const hasil = await kerja((potong) => writeAll(fd, potong));
      syncWritten(fd);
      return hasil;
    } finally {
      fs.closeSync(fd);
    }
  } catch (e) {
    attempt(() => removeFile(jalur));
    throw e;
  }
}

function createFile(jalur: string): number {
  const mode = isShared(dirname(jalur)) ? SHARED_MODE.berkas : FILE_MODE;
  const fd = whileHeld(() => fs.openSync(jalur, O_WRONLY | O_CREAT | O_EXCL | NO_FOLLOW, mode));
  attempt(() => fs.fchmodSync(fd, mode));
  return fd;
}

function writeAll(fd: number, isi: Uint8Array): void {
  for (let sampai = 0; sampai < isi.length; ) {
    const n = fs.writeSync(fd, isi, sampai, isi.length - sampai);
    if (n <= 0) throw systemError('ENOSPC');
    sampai += n;
  }
}

/** Gives false where the name is taken. */
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

/** A missing file is fine. */
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
    const mode = isShared(dirname(jalur)) ? SHARED_MODE.folder : FOLDER_MODE;
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

const systemError = (code: string): Error => Object.assign(new Error(code), { code });
