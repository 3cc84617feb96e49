/** A book as CSV: for other programs. Struck values stand in a column of their own. */
import { berkasCsv } from '../teks/csv.ts';
import { dicoretCetak, kolomCetak, type Lembar, nilaiCetak } from './lembar.ts';

/** UTF-8. Days stay 'YYYY-MM-DD', which every program reads alike. */
export function lembarCsv(lembar: Lembar): Uint8Array {
  const kolom = kolomCetak(lembar);
  const kepala = [...kolom.map((k) => k.judul), 'Semula'];
  const baris = lembar.buku.baris.map((b) => [
    ...kolom.map((k) => nilaiCetak(b, k)),
    kolom.flatMap((k) => dicoretCetak(b, k).map((lama) => `${k.judul}: ${lama}`)).join('; ') || null,
  ]);
  return new TextEncoder().encode(berkasCsv([kepala, ...baris]));
}
