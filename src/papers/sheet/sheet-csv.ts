/** A book for other programs; struck values have their own column. */

import { type BukuColumn, type BukuRow, bukuValueText } from '../../office/buku/buku.ts';
import { type CsvSeparator, csvFile } from '../../text/csv.ts';
import { type BukuSheet, printedColumns, printedValue, struckValues } from './sheet.ts';

/** UTF-8, with 'YYYY-MM-DD' and any time behind: this sorts, and every Excel knows it. */
const csvValue = (b: BukuRow, k: BukuColumn): string | number | null => {
  const nilai = printedValue(b, k);
  if (nilai === null || k.jenis === 'angka') return nilai;
  return k.jenis === 'teks' ? bukuValueText(nilai, k) : String(nilai).slice(0, 16).replace('T', ' ');
};

const formerText = (b: BukuRow, kolom: readonly BukuColumn[]): string | null =>
  kolom.flatMap((k) => struckValues(b, k).map((lama) => `${k.judul}: ${lama}`)).join('; ') || null;

export function sheetToCsv(lembar: BukuSheet, pemisah?: CsvSeparator): Uint8Array {
  const kolom = printedColumns(lembar);
  const { polos, dasar } = lembar.buku;
  // A file of rows alone has no heading to say it in.
  const kepala = [...kolom.map((k) => k.judul), ...(polos ? [] : ['Semula']), ...(dasar ? ['Dasar'] : [])];
  const baris = lembar.buku.baris.map((b) => [
    ...kolom.map((k) => csvValue(b, k)),
    ...(polos ? [] : [formerText(b, kolom)]),
    ...(dasar ? [dasar] : []),
  ]);
  return csvFile(() => [kepala, ...baris], pemisah);
}
