/** Reads and writes whole files. What is written is synced before it gets its name. */
import fs from 'node:fs';
import { dirname } from 'node:path';
import { systemError } from './disk-failures.ts';
import { attempt, modesIn, removeFile } from './file-names.ts';
import { whileHeld } from './held-files.ts';
import { NO_FOLLOW, syncWritten } from './sync.ts';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL } = fs.constants;
/** A pipe without a writer is refused, not waited for. */
const NO_WAIT = fs.constants.O_NONBLOCK ?? 0;

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
  const mode = modesIn(dirname(jalur)).berkas;
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
