import fs from 'node:fs';
import { join } from 'node:path';
import { errnoCode } from './disk-failures.ts';
import { whileHeld } from './held-files.ts';
import { memorySaver } from './spare-memory.ts';

const { O_RDONLY, O_RDWR } = fs.constants;
export const NO_FOLLOW = fs.constants.O_NOFOLLOW ?? 0;

export function syncWritten(fd: number): void {
  if (!syncDeferred) fs.fsyncSync(fd);
}

let syncDeferred = false;

/**
 * Syncs in parallel after `kerja`, or a large restore takes minutes. Use it only for what does not count before it is
 * whole.
 */
export async function syncAfterwards<T>(folder: string, kerja: () => Promise<T>): Promise<T> {
  const hasil = await withoutSync(kerja);
  await syncTree(folder, memorySaver());
  return hasil;
}

export async function withoutSync<T>(kerja: () => Promise<T>): Promise<T> {
  syncDeferred = true;
  try {
    return await kerja();
  } finally {
    syncDeferred = false;
  }
}

export const syncFolders = (folder: Iterable<string>): Promise<void> => inParallel(folder, syncNames);

/** Name by name: all of them might not fit into memory. */
async function syncTree(folder: string, hemat: (berkas: number) => void): Promise<void> {
  await inParallel(entriesOf(folder), async (d) => {
    hemat(1);
    if (d.isDirectory()) await syncTree(join(folder, d.name), hemat);
    else if (d.isFile()) await syncContent(join(folder, d.name));
  });
  await syncNames(folder);
}

function* entriesOf(folder: string): Generator<fs.Dirent> {
  const isi = fs.opendirSync(folder);
  try {
    for (let d = isi.readSync(); d; d = isi.readSync()) yield d;
  } finally {
    isi.closeSync();
  }
}

/** Takes as many as Node has threads; the first failure ends all. */
async function inParallel<T>(semua: Iterable<T>, kerja: (satu: T) => Promise<void>): Promise<void> {
  const sisa = semua[Symbol.iterator]();
  const pekerja = async () => {
    for (let { done, value } = sisa.next(); !done; { done, value } = sisa.next()) await kerja(value);
  };
  const hasil = await Promise.allSettled(
    Array.from({ length: 4 }, () =>
      pekerja().catch((e: unknown) => {
        sisa.return?.();
        throw e;
      }),
    ),
  );
  for (const satu of hasil) if (satu.status === 'rejected') throw satu.reason;
}

// Windows syncs only what may be written.
const syncContent = (jalur: string): Promise<void> => syncOpen(whileHeld(() => fs.openSync(jalur, O_RDWR | NO_FOLLOW)));

async function syncNames(folder: string): Promise<void> {
  const fd = openFolder(folder);
  if (fd === null) return;
  await syncOpen(fd).catch(unlessNoFolderSync);
}

async function syncOpen(fd: number): Promise<void> {
  try {
    await new Promise<void>((selesai, gagal) => fs.fsync(fd, (e) => (e ? gagal(e) : selesai())));
  } finally {
    fs.closeSync(fd);
  }
}

export function syncFolder(folder: string): void {
  if (syncDeferred) return;
  const fd = openFolder(folder);
  if (fd === null) return;
  try {
    fs.fsyncSync(fd);
  } catch (e) {
    unlessNoFolderSync(e);
  } finally {
    fs.closeSync(fd);
  }
}

/** Null on Windows, which opens no folders. */
function openFolder(folder: string): number | null {
  try {
    return fs.openSync(folder, O_RDONLY);
  } catch (e) {
    if (process.platform === 'win32') return null;
    throw e;
  }
}

function unlessNoFolderSync(e: unknown): void {
  const kode = errnoCode(e);
  if (process.platform !== 'win32' && kode !== 'EINVAL' && kode !== 'ENOTSUP') throw e;
}

/** Windows cannot sync what is marked read-only. */
export function syncFile(jalur: string): void {
  const windows = process.platform === 'win32';
  let fd: number;
  try {
    fd = whileHeld(() => fs.openSync(jalur, (windows ? O_RDWR : O_RDONLY) | NO_FOLLOW));
  } catch (e) {
    if (windows && errnoCode(e) === 'EPERM') return;
    throw e;
  }
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}
