/** A book as CSV: for other programs. Struck values stand in a column of their own. */
import { csvFile } from '../../text/csv.ts';
import { type BukuSheet, printedColumns, printedValue, struckValues } from './sheet.ts';

/** UTF-8. Days stay 'YYYY-MM-DD', which every program reads alike. */
export function sheetToCsv(lembar: BukuSheet): Uint8Array {
  const kolom = printedColumns(lembar);
  const kepala = [...kolom.map((k) => k.judul), 'Semula'];
  const baris = lembar.buku.baris.map((b) => [
    ...kolom.map((k) => printedValue(b, k)),
    kolom.flatMap((k) => struckValues(b, k).map((lama) => `${k.judul}: ${lama}`)).join('; ') || null,
  ]);
  return new TextEncoder().encode(csvFile([kepala, ...baris]));
}
