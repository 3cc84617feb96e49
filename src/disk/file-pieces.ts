import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { attempt } from './file-names.ts';
import { whileHeld } from './held-files.ts';
import { NO_FOLLOW } from './sync.ts';

const PIECE_BYTES = 1024 * 1024;
const { O_RDONLY } = fs.constants;
const NO_WAIT = fs.constants.O_NONBLOCK ?? 0;

/** `baca` gives the length read, which is less only at the end. */
export type OpenFile = Readonly<{
  ukuran: number;
  baca(ke: Uint8Array, letak: number): number;
  /** Never fails, as nothing was written. */
  tutup(): void;
}>;

/** Links are followed only outside a register. */
export function openForReading(jalur: string, ikuti: boolean): OpenFile {
  const fd = whileHeld(() => fs.openSync(jalur, O_RDONLY | NO_WAIT | (ikuti ? 0 : NO_FOLLOW)));
  try {
    const s = fs.fstatSync(fd);
    if (!s.isFile()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    return {
      ukuran: s.size,
      baca: (ke, letak) => fillFrom(fd, ke, letak),
      tutup: () => attempt(() => fs.closeSync(fd)),
    };
  } catch (e) {
    attempt(() => fs.closeSync(fd));
    throw e;
  }
}

function fillFrom(fd: number, ke: Uint8Array, letak: number): number {
  let sampai = 0;
  while (sampai < ke.length) {
    const n = fs.readSync(fd, ke, sampai, ke.length - sampai, letak + sampai);
    if (n === 0) break;
    sampai += n;
  }
  return sampai;
}

/** A piece holds until the next. More than `batas` bytes are refused. */
export function* readInPieces(jalur: string, batas: number): Generator<Uint8Array> {
  const berkas = openForReading(jalur, false);
  try {
    if (berkas.ukuran > batas) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG' });
    yield* piecesOf(berkas, 0, berkas.ukuran);
  } finally {
    berkas.tutup();
  }
}

/** Serves one large file after the other, as a buffer for each would fill the memory. */
let idle: Uint8Array | null = null;

/** A piece holds until the next. */
export function* piecesOf(berkas: OpenFile, dari: number, panjang: number): Generator<Uint8Array> {
  const besar = panjang > PIECE_BYTES;
  const wadah = (besar && idle) || new Uint8Array(Math.min(PIECE_BYTES, panjang));
  if (besar) idle = null; // Two may be read in turns.
  try {
    for (let sudah = 0; sudah < panjang; ) {
      const n = berkas.baca(wadah.subarray(0, Math.min(wadah.length, panjang - sudah)), dari + sudah);
      if (n === 0) return;
      yield wadah.subarray(0, n);
      sudah += n;
    }
  } finally {
    if (besar) idle = wadah;
  }
}

export function hashPieces(potong: Iterable<Uint8Array>): Readonly<{ sidik: string; ukuran: number }> {
  const hash = createHash('sha256');
  let ukuran = 0;
  for (const satu of potong) {
    hash.update(satu);
    ukuran += satu.length;
  }
  return { sidik: hash.digest('hex'), ukuran };
}

export function hashOfFile(jalur: string): string {
  const berkas = openForReading(jalur, true);
  try {
    return hashPieces(piecesOf(berkas, 0, berkas.ukuran)).sidik;
  } finally {
    berkas.tutup();
  }
}
