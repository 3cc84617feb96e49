import { createHash } from 'node:crypto';
import { registerDamaged } from './damage.ts';

export const sha256 = (isi: Uint8Array | string): string => createHash('sha256').update(isi).digest('hex');

/** A register has JSON in this form alone: indent 1, keys in order, newline at the end. */
export const canonicalJson = (nilai: unknown): string => `${JSON.stringify(nilai, null, 1)}\n`;

export const toBytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** The sha256 of what precedes is the last key. */
export const withHash = (badan: Readonly<Record<string, unknown>>): Uint8Array =>
  toBytes(canonicalJson({ ...badan, sidik: sha256(canonicalJson(badan)) }));

/** @throws REGISTER_RUSAK naming `berkas` */
export function readHashed(
  berkas: string,
  bytes: Uint8Array,
): Readonly<Record<string, unknown>> & Readonly<{ sidik: string }> {
  const isi = readCanonicalObject(berkas, bytes);
  const { sidik } = isi;
  if (typeof sidik !== 'string' || Object.keys(isi).at(-1) !== 'sidik') throw registerDamaged(berkas, 'tidak bersidik');
  if (!hashFits(bytes, sidik)) throw registerDamaged(berkas, 'sidik tidak cocok, isi diubah');
  return { ...isi, sidik };
}

export const hashFits = (bytes: Uint8Array, sidik: string): boolean =>
  sidik.length === HASH_LETTERS && sidik === sha256(canonicalBody(bytes, sidik));

const HASH_LETTERS = 64;
const OBJECT_END = toBytes('\n}\n');
const AFTER_BODY = `,\n "sidik": "${'0'.repeat(HASH_LETTERS)}"\n}\n`.length;
/** Hundreds of thousands of acts are looked at in this one buffer, since none is kept. */
let place = new Uint8Array(16 * 1024);

/** The result holds until the next call. */
function canonicalBody(bytes: Uint8Array, _sidik: string): Uint8Array {
  const panjang = Math.max(0, bytes.length - AFTER_BODY);
  if (panjang + OBJECT_END.length > place.length) place = new Uint8Array(2 * panjang);
  place.set(bytes.subarray(0, panjang));
  place.set(OBJECT_END, panjang);
  return place.subarray(0, panjang + OBJECT_END.length);
}

/** @throws REGISTER_RUSAK naming `berkas` */
export function readCanonicalObject(
  berkas: string,
  bytes: Uint8Array,
  saran?: readonly string[],
): Readonly<Record<string, unknown>> {
  let teks: string;
  let isi: unknown;
  try {
    teks = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw registerDamaged(berkas, 'bukan teks UTF-8', saran);
  }
  if (teks.startsWith('\u{feff}')) throw registerDamaged(berkas, 'diawali BOM, pernah disimpan program lain', saran);
  try {
    isi = JSON.parse(teks);
  } catch {
    throw registerDamaged(berkas, teks === '' ? 'berkas kosong' : 'bukan JSON yang utuh', saran);
  }
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi))
    throw registerDamaged(berkas, 'bukan objek JSON', saran);
  const persis = isCanonical(isi, teks);
  if ((!persis || MAY_BE_DEEP.test(teks)) && isDeeper(isi, MAX_DEPTH))
    throw registerDamaged(berkas, 'bersarang terlalu dalam', saran);
  if (teks.includes('"__proto__"') && /"__proto__"\s*:/.test(teks))
    throw registerDamaged(berkas, 'memuat kunci "__proto__"', saran);
  if (!persis) throw registerDamaged(berkas, 'tidak persis seperti yang ditulis pks (kunci ganda atau spasi)', saran);
  return isi as Readonly<Record<string, unknown>>;
}

const MAX_DEPTH = 32;
/** Canonical JSON has a blank for each level, so only such a text is walked through. */
const MAY_BE_DEEP = /\n {32}/;

/** Nesting that overflows the stack is not canonical either. */
function isCanonical(isi: unknown, teks: string): boolean {
  try {
    return canonicalJson(isi) === teks;
  } catch (e) {
    if (e instanceof RangeError) return false;
    throw e;
  }
}

const isDeeper = (nilai: unknown, batas: number): boolean =>
  nilai !== null &&
  typeof nilai === 'object' &&
  (batas === 0 || Object.values(nilai).some((satu) => isDeeper(satu, batas - 1)));
