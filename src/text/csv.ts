/** CSV (RFC 4180, but for its separator) that a spreadsheet never calculates. */

export type CsvCell = string | number | null;

/**
 * In words, since a shell may read the signs. Indonesian Excel parts columns at semicolons, as decimals have commas.
 */
export const CSV_SEPARATORS = { 'titik-koma': ';', koma: ',', tab: '\t', ';': ';', ',': ',' } as const;
export type CsvSeparator = keyof typeof CSV_SEPARATORS;
const USUAL_SEPARATOR: CsvSeparator = ';';

/** What a spreadsheet reads as a formula, in either width; TAB, CR and LF may hide one. */
const FORMULA_START = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export const withoutFormulaMark = (sel: string): string =>
  sel.startsWith("'") && FORMULA_START.test(sel.slice(1)) ? sel.slice(1) : sel;

/** The apostrophe marks a possible formula as text; inside a cell nothing is a formula. */
export const csvLine = (sel: readonly CsvCell[], pemisah: CsvSeparator = USUAL_SEPARATOR): string =>
  `${sel.map(quoteCell).join(CSV_SEPARATORS[pemisah])}\r\n`;

/** Without a BOM Excel would use the PC's code page. */
export const csvFile = (baris: readonly (readonly CsvCell[])[], pemisah: CsvSeparator = USUAL_SEPARATOR): string =>
  `\u{feff}${baris.map((satu) => csvLine(satu, pemisah)).join('')}`;

/** Quoted for any of the separators, so that it is one cell in every file. */
function quoteCell(sel: CsvCell): string {
  if (typeof sel !== 'string') return sel === null ? '' : String(sel);
  const jinak = (FORMULA_START.test(sel) ? `'${sel}` : sel).toWellFormed();
  return /[",;\s\u0000]/u.test(jinak) ? `"${jinak.replaceAll('"', '""')}"` : jinak;
}
