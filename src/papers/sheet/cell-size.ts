/** Widths of columns and heights of rows: no program measures what was not typed in it. */
import { type BukuColumn, type BukuRow, bukuValueText } from '../../office/buku/buku.ts';
import { printedValue } from './sheet.ts';

export type CellValue = string | number | null;

/** A spreadsheet shows ### for a day with time that does not fit. */
const TIME_WIDTH = 17;
export function columnWidth(baris: readonly BukuRow[], k: BukuColumn): number {
  const semua = baris.flatMap((b) => [printedValue(b, k), ...(b.sel[k.kunci]?.dicoret ?? [])]);
  if (k.jenis !== 'tanggal')
    return wideEnough(
      semua.map((n) => bukuValueText(n, k)),
      k.lebar,
    );
  const berjam = semua.some((n) => typeof n === 'string' && n.length > 10);
  return berjam ? Math.max(k.lebar, TIME_WIDTH) : k.lebar;
}

/** Excel shows no row higher than 409 points. */
const TALLEST_ROW = 31;
function wideEnough(teks: readonly string[], lebar: number): number {
  const terpanjang = teks.reduce((n, satu) => Math.max(n, lineCount(satu, lebar - 1)), 0);
  if (terpanjang <= TALLEST_ROW || lebar >= WIDEST_COLUMN) return lebar;
  return wideEnough(teks, Math.min(WIDEST_COLUMN, Math.ceil((lebar * terpanjang) / TALLEST_ROW) + 1));
}
const WIDEST_COLUMN = 255;

/** The height of Arial 10 is in points. */
const LINE_HEIGHT = 13;
export const rowHeight = (kolom: readonly BukuColumn[], nilai: readonly CellValue[]): number =>
  LINE_HEIGHT *
    Math.min(
      TALLEST_ROW,
      Math.max(...kolom.map((k, i) => lineCount(bukuValueText(nilai[i] ?? null, k), k.lebar - 1))),
    ) +
  2;

function lineCount(isi: string, lebar: number): number {
  let baris = 0;
  for (const alinea of isi.split('\n')) {
    let sisa = 0;
    for (const kata of alinea.split(' ')) {
      if (kata.length + 1 <= sisa) sisa -= kata.length + 1;
      else {
        baris += Math.max(1, Math.ceil(kata.length / lebar));
        sisa = lebar - (kata.length % lebar || Math.min(kata.length, lebar));
      }
    }
  }
  return baris;
}
