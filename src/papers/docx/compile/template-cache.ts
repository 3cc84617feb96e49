/** Missing, old or damaged entries are compiled again. */
import { createHash } from 'node:crypto';
import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import type { CompiledPart, PackedContent } from '../parts/zip-frame.ts';
import type { CompiledTemplate } from './compile-template.ts';

/** Neither throws. `program` changes with pks, which takes no other program's copy. */
export type TemplateCache = Readonly<{
  program: string;
  ambil: (nama: string) => Uint8Array | null;
  simpan: (nama: string, isi: Uint8Array) => void;
}>;

const hexHash = (isi: Uint8Array | string): string => createHash('sha256').update(isi).digest('hex');

export const compiledKey = (
  program: string,
  templat: Uint8Array,
  { kode, teks, baris, bila }: NaskahDefinition,
): string =>
  hexHash(
    JSON.stringify([
      program,
      hexHash(templat),
      kode,
      Object.entries(teks).map(([isi, { pokok }]) => [isi, pokok]),
      Object.entries(baris).map(([isi, { kolom, pokok }]) => [isi, Object.keys(kolom), pokok]),
      Object.keys(bila),
    ]),
  );

/** Sixteen names at most, so the cache does not grow. */
const cacheName = (kunci: string): string => `templat-${kunci.slice(0, 1)}`;

/** Null unless it is whole and for this key. */
export function takeCompiled(simpanan: TemplateCache, kunci: string): CompiledTemplate | null {
  const berkas = simpanan.ambil(cacheName(kunci));
  if (!berkas) return null;
  const isi = Buffer.from(berkas.buffer, berkas.byteOffset, berkas.length);
  if (isi.toString('latin1', 0, 65) !== `${hexHash(isi.subarray(65))}\n`) return null;
  const simpan = JSON.parse(isi.toString('utf8', 65)) as Readonly<{ kunci: string; olahan: readonly WrittenPart[] }>;
  return simpan.kunci === kunci ? simpan.olahan.map(decodePart) : null;
}

export function keepCompiled(simpanan: TemplateCache, kunci: string, olahan: CompiledTemplate): void {
  const isi = JSON.stringify({ kunci, olahan: olahan.map(encodePart) });
  simpanan.simpan(cacheName(kunci), Buffer.from(`${hexHash(isi)}\n${isi}`));
}

type WrittenPart =
  | Extract<CompiledPart, { potongan: unknown }>
  | (Omit<PackedContent, 'mampat'> & Readonly<{ nama: string; mampat: string }>);

const encodePart = (satu: CompiledPart): WrittenPart =>
  'mampat' in satu ? { ...satu, mampat: Buffer.from(satu.mampat).toString('base64') } : satu;

const decodePart = (satu: WrittenPart): CompiledPart =>
  'mampat' in satu ? { ...satu, mampat: Buffer.from(satu.mampat, 'base64') } : satu;
