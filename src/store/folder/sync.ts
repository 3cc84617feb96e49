import fs from 'node:fs';
import { join } from 'node:path';
import { errnoCode } from './disk-failures.ts';
import { whileHeld } from './held-files.ts';

const { O_RDONLY, O_RDWR } = fs.constants;
export const NO_FOLLOW = fs.constants.O_NOFOLLOW ?? 0;

export function syncWritten(fd: number): void {
  if (!syncDeferred) fs.fsyncSync(fd);
}

let syncDeferred = false;

/** In parallel after `kerja`, or a large restore takes minutes. Only for what counts for nothing before it is whole. */
export async function syncAfterwards<T>(folder: string, kerja: () => Promise<T>): Promise<T> {
  syncDeferred = true;
  let hasil: T;
  try {
    hasil = await kerja();
  } finally {
    syncDeferred = false;
  }
  await syncTree(folder);
  return hasil;
}

/** Folder by folder: all names might not fit into memory. */
async function syncTree(folder: string): Promise<void> {
  const isi = fs.readdirSync(folder, { withFileTypes: true });
  await inParallel(
    isi.filter((d) => d.isFile()).map((d) => join(folder, d.name)),
    syncContent,
  );
  for (const satu of isi) if (satu.isDirectory()) await syncTree(join(folder, satu.name));
  syncFolder(folder);
}

/** As many as Node has threads; the first failure ends all. */
async function inParallel(semua: string[], kerja: (jalur: string) => Promise<void>): Promise<void> {
  const pekerja = async () => {
    for (let satu = semua.pop(); satu !== undefined; satu = semua.pop()) await kerja(satu);
  };
  const hasil = await Promise.allSettled(
    Array.from({ length: 4 }, () =>
      pekerja().catch((e: unknown) => {
        semua.length = 0;
        throw e;
      }),
    ),
  );
  for (const satu of hasil) if (satu.status === 'rejected') throw satu.reason;
}

async function syncContent(jalur: string): Promise<void> {
  const fd = whileHeld(() => fs.openSync(jalur, O_RDWR | NO_FOLLOW)); // Windows syncs only what may be written
  try {
    await new Promise<void>((selesai, gagal) => fs.fsync(fd, (e) => (e ? gagal(e) : selesai())));
  } finally {
    fs.closeSync(fd);
  }
}

export function syncFolder(folder: string): void {
  if (syncDeferred) return;
  let fd: number;
  try {
    fd = fs.openSync(folder, O_RDONLY);
  } catch (e) {
    if (process.platform === 'win32') return;
    throw e;
  }
  try {
    fs.fsyncSync(fd);
  } catch (e) {
    const kode = errnoCode(e);
    if (process.platform !== 'win32' && kode !== 'EINVAL' && kode !== 'ENOTSUP') throw e;
  } finally {
    fs.closeSync(fd);
  }
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
