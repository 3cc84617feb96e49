/** No spreadsheet calculates this CSV (RFC 4180, but for its separator). */

import { encodeLines } from './encode-lines.ts';

export type CsvCell = string | number | null;

/** A shell may read the signs themselves. Indonesian Excel expects semicolons. */
export const CSV_SEPARATORS = { 'titik-koma': ';', koma: ',', tab: '\t', ';': ';', ',': ',' } as const;
export type CsvSeparator = keyof typeof CSV_SEPARATORS;
const USUAL_SEPARATOR: CsvSeparator = ';';

/** The signs come in either width; TAB, CR and LF may hide a formula. */
const FORMULA_START = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export const withoutFormulaMark = (sel: string): string =>
  sel.startsWith("'") && FORMULA_START.test(sel.slice(1)) ? sel.slice(1) : sel;

/** The apostrophe marks text; only at the start of a cell is a formula. */
export const csvLine = (sel: readonly CsvCell[], pemisah: CsvSeparator = USUAL_SEPARATOR): string =>
  `${sel.map(quoteCell).join(CSV_SEPARATORS[pemisah])}\r\n`;

/** The file begins with a BOM, or Excel would use the code page of the PC. */
export const csvFile = (
  baris: () => Iterable<readonly CsvCell[]>,
  pemisah: CsvSeparator = USUAL_SEPARATOR,
): Uint8Array => encodeLines(() => csvTexts(baris(), pemisah));

function* csvTexts(baris: Iterable<readonly CsvCell[]>, pemisah: CsvSeparator): Generator<string> {
  yield '\u{feff}';
  for (const satu of baris) yield csvLine(satu, pemisah);
}

/** A cell is quoted alike for every separator. */
function quoteCell(sel: CsvCell): string {
  if (typeof sel !== 'string') return sel === null ? '' : String(sel);
  const jinak = (FORMULA_START.test(sel) ? `'${sel}` : sel).toWellFormed();
  return /[",;\s\u0000]/u.test(jinak) ? `"${jinak.replaceAll('"', '""')}"` : jinak;
}
