import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { isBlock } from './archive-parts.ts';
import { torn } from './zip-directory.ts';
import type { ZipPart } from './zip-records.ts';

/** It fits into memory even a thousand times expanded, the most there is. */
const INFLATE_BYTES = 16 * 1024;

/** The manifest of a large register may not fit into memory. */
export function* unpacked(
  potong: Iterable<Uint8Array>,
  { metode, mampat, ukuran, nama }: ZipPart,
): Generator<Uint8Array> {
  if (metode === 0) return yield* potong;
  if (isBlock(nama)) return yield inflated(joined(potong, mampat), ukuran);
  let siap: Uint8Array[] = [];
  const inflate = new Inflate((satu) => siap.push(satu));
  for (const satu of potong) {
    for (let di = 0; di < satu.length; di += INFLATE_BYTES) {
      whileInflating(() => inflate.push(satu.slice(di, di + INFLATE_BYTES)));
      yield* siap;
      siap = [];
    }
  }
}

/** With one byte less, zlib would take a second buffer. */
const inflated = (isi: Uint8Array, ukuran: number): Uint8Array =>
  whileInflating(() =>
    inflateRawSync(isi, { maxOutputLength: Math.max(1, ukuran), chunkSize: Math.max(64, ukuran + 1) }),
  );

function whileInflating<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch {
    throw torn();
  }
}

/** A single piece needs no copy: its memory is not reused. */
export function joined(potong: Iterable<Uint8Array>, ukuran: number): Uint8Array {
  let isi: Uint8Array = new Uint8Array(0);
  let di = 0;
  for (const satu of potong) {
    if (satu.length === ukuran) isi = satu;
    else {
      if (di === 0) isi = new Uint8Array(ukuran);
      isi.set(satu, di);
    }
    di += satu.length;
  }
  return isi.subarray(0, di);
}
