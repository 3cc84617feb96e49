/** A book for other programs; struck values have their own column. */
import { csvFile } from '../../text/csv.ts';
import { type BukuSheet, printedColumns, printedValue, struckValues } from './sheet.ts';

/** UTF-8; days stay 'YYYY-MM-DD'. */
export function sheetToCsv(lembar: BukuSheet): Uint8Array {
  const kolom = printedColumns(lembar);
  const kepala = [...kolom.map((k) => k.judul), 'Semula'];
  const baris = lembar.buku.baris.map((b) => [
    ...kolom.map((k) => printedValue(b, k)),
    kolom.flatMap((k) => struckValues(b, k).map((lama) => `${k.judul}: ${lama}`)).join('; ') || null,
  ]);
  return new TextEncoder().encode(csvFile([kepala, ...baris]));
}
