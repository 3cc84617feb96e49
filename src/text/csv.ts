/** CSV (RFC 4180, but for its separator) that a spreadsheet shows and never calculates. */

import { encodeLines } from './encode-lines.ts';

export type CsvCell = string | number | null;

/**
 * By what a person types: a shell may take the signs for its own, so each has a word. An Indonesian Excel parts columns
 * at semicolons, since its decimals have commas.
 */
export const CSV_SEPARATORS = { 'titik-koma': ';', koma: ',', tab: '\t', ';': ';', ',': ',' } as const;
export type CsvSeparator = keyof typeof CSV_SEPARATORS;
const USUAL_SEPARATOR: CsvSeparator = ';';

/** What a spreadsheet reads as a formula, in either width; TAB, CR and LF may hide one. */
const FORMULA_START = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell of such a file as it was before its apostrophe. */
export const withoutFormulaMark = (sel: string): string =>
  sel.startsWith("'") && FORMULA_START.test(sel.slice(1)) ? sel.slice(1) : sel;

/** A possible formula gets an apostrophe, which a spreadsheet takes as the mark of text; inside a cell nothing is a formula. */
export const csvLine = (sel: readonly CsvCell[], pemisah: CsvSeparator = USUAL_SEPARATOR): string =>
  `${sel.map(quoteCell).join(CSV_SEPARATORS[pemisah])}\r\n`;

/** With a BOM, or Excel would use the code page of the PC. */
export const csvFile = (
  baris: () => Iterable<readonly CsvCell[]>,
  pemisah: CsvSeparator = USUAL_SEPARATOR,
): Uint8Array => encodeLines(() => csvTexts(baris(), pemisah));

function* csvTexts(baris: Iterable<readonly CsvCell[]>, pemisah: CsvSeparator): Generator<string> {
  yield '\u{feff}';
  for (const satu of baris) yield csvLine(satu, pemisah);
}

/** Quoted wherever one of the separators stands in it, so that it is one cell whichever the file has. */
function quoteCell(sel: CsvCell): string {
  if (typeof sel !== 'string') return sel === null ? '' : String(sel);
  const jinak = (FORMULA_START.test(sel) ? `'${sel}` : sel).toWellFormed();
  return /[",;\s\u0000]/u.test(jinak) ? `"${jinak.replaceAll('"', '""')}"` : jinak;
}
