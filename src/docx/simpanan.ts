/** Compiled templates kept between runs: a copy that may be missing, old or damaged, and is then made anew. */
import { createHash } from 'node:crypto';
import type { Naskah } from '../naskah/naskah.ts';
import type { Bagian, Isi } from './kemas.ts';
import type { Olahan } from './olah.ts';

/** Where they are kept; neither throws. `program` changes whenever pks does: what another one made is not taken. */
export type Simpanan = Readonly<{
  program: string;
  ambil: (nama: string) => Uint8Array | null;
  simpan: (nama: string, isi: Uint8Array) => void;
}>;

const sidik = (isi: Uint8Array | string): string => createHash('sha256').update(isi).digest('hex');

/** Changes with the template, the values its naskah may hold, and pks itself. */
export const kunciOlahan = (program: string, templat: Uint8Array, { kode, teks, baris, bila }: Naskah): string =>
  sidik(
    JSON.stringify([
      program,
      sidik(templat),
      kode,
      Object.entries(teks).map(([isi, { pokok }]) => [isi, pokok]),
      Object.entries(baris).map(([isi, { kolom, pokok }]) => [isi, Object.keys(kolom), pokok]),
      Object.keys(bila),
    ]),
  );

/** Few names for however many templates, so that what is kept never grows. */
const nama = (kunci: string): string => `templat-${kunci.slice(0, 1)}`;

/** What is kept under this key, whole and unharmed, or null. */
export function ambilOlahan(simpanan: Simpanan, kunci: string): Olahan | null {
  const berkas = simpanan.ambil(nama(kunci));
  if (!berkas) return null;
  const isi = Buffer.from(berkas.buffer, berkas.byteOffset, berkas.length);
  if (isi.toString('latin1', 0, 65) !== `${sidik(isi.subarray(65))}\n`) return null;
  const simpan = JSON.parse(isi.toString('utf8', 65)) as Readonly<{ kunci: string; olahan: readonly Tertulis[] }>;
  return simpan.kunci === kunci ? simpan.olahan.map(baca) : null;
}

export function simpanOlahan(simpanan: Simpanan, kunci: string, olahan: Olahan): void {
  const isi = JSON.stringify({ kunci, olahan: olahan.map(tulis) });
  simpanan.simpan(nama(kunci), Buffer.from(`${sidik(isi)}\n${isi}`));
}

type Tertulis =
  | Extract<Bagian, { potongan: unknown }>
  | (Omit<Isi, 'mampat'> & Readonly<{ nama: string; mampat: string }>);

const tulis = (satu: Bagian): Tertulis =>
  'mampat' in satu ? { ...satu, mampat: Buffer.from(satu.mampat).toString('base64') } : satu;

const baca = (satu: Tertulis): Bagian =>
  'mampat' in satu ? { ...satu, mampat: Buffer.from(satu.mampat, 'base64') } : satu;
