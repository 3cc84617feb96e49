/** CSV (RFC 4180) that a spreadsheet shows and never calculates. */

export type CsvCell = string | number | null;

/** What a spreadsheet reads as a formula, in either width; TAB, CR and LF may hide one. */
const FORMULA_START = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Where an Indonesian Excel (`;`) or a reader by lines begins another cell. */
const CELL_BREAK = /([;\t\r\n])(?=[\s\u0000"]*[=+\-@＝＋－＠])/gu;

/** A possible formula gets an apostrophe, which a spreadsheet takes as the mark of text. */
export const csvLine = (sel: readonly CsvCell[]): string => `${sel.map(quoteCell).join(',')}\r\n`;

/** With a BOM, or Excel would use the code page of the PC. */
export const csvFile = (baris: readonly (readonly CsvCell[])[]): string => `\u{feff}${baris.map(csvLine).join('')}`;

function quoteCell(sel: CsvCell): string {
  if (typeof sel !== 'string') return sel === null ? '' : String(sel);
  const jinak = (FORMULA_START.test(sel) ? `'${sel}` : sel).toWellFormed().replace(CELL_BREAK, "$1'");
  return /[",;\s\u0000]/u.test(jinak) ? `"${jinak.replaceAll('"', '""')}"` : jinak;
}
