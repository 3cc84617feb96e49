/** A table without lines, that never exceeds the terminal: one column takes what the others leave. */
import Table from 'cli-table3';
import { bungkus } from './bungkus.ts';

export type Kolom = Readonly<{ judul: string; kanan?: boolean; lentur?: true }>;

const POLOS = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle'
    .split(' ')
    .map((sisi) => [sisi, '']),
);

/** At most a page: cli-table3 is slow on long lists. Words of a flexible column wrap; nothing is cut off. */
export function tabel(kolom: readonly Kolom[], baris: readonly (readonly string[])[], lebar: number): string {
  const isi = kolom.map((k, i) => Math.max(k.judul.length, ...baris.map((b) => (b[i] ?? '').length)) + 2);
  const lentur = kolom.flatMap((k, i) => (k.lentur ? [i] : []));
  const sisa = lebar - isi.reduce((jumlah, l, i) => jumlah + (lentur.includes(i) ? 0 : l), 0);
  const minta = lentur.reduce((jumlah, i) => jumlah + (isi[i] ?? 0), 0);
  for (const i of lentur) {
    if (minta > sisa) isi[i] = Math.max(10, Math.floor(((isi[i] ?? 0) / minta) * sisa));
  }
  const t = new Table({
    head: kolom.map((k) => k.judul),
    colWidths: isi,
    colAligns: kolom.map((k) => (k.kanan ? 'right' : 'left')),
    chars: POLOS,
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 1 },
  });
  // Wrapped here, since cli-table3 cuts a word that is longer than its column.
  t.push(...baris.map((b) => b.map((teks, i) => bungkus(teks, (isi[i] ?? 2) - 2).join('\n'))));
  return t
    .toString()
    .split('\n')
    .map((satu) => satu.trimEnd())
    .join('\n');
}
