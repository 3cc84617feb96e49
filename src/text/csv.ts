/** Lines of CSV (RFC 4180) that a spreadsheet shows and never calculates. */

/** A number stays one, also a negative; null is an empty cell. */
export type CsvCell = string | number | null;

/** What a spreadsheet takes for the start of a formula, in either width; TAB, CR and LF hide one. */
const FORMULA_START = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Where an Indonesian Excel, whose separator is `;`, or a reader by lines would begin another cell. */
const CELL_BREAK = /([;\t\r\n])(?=[\s\u0000"]*[=+\-@＝＋－＠])/gu;

/** One row with its CRLF. Texts that could be a formula get an apostrophe in front, which a spreadsheet shows as text. */
export const csvLine = (sel: readonly CsvCell[]): string => `${sel.map(quoteCell).join(',')}\r\n`;

/** A whole file: UTF-8 with a mark, or Excel would read it in the code page of the PC. */
export const csvFile = (baris: readonly (readonly CsvCell[])[]): string => `\u{feff}${baris.map(csvLine).join('')}`;

function quoteCell(sel: CsvCell): string {
  if (typeof sel !== 'string') return sel === null ? '' : String(sel);
  const jinak = (FORMULA_START.test(sel) ? `'${sel}` : sel).toWellFormed().replace(CELL_BREAK, "$1'");
  return /[",;\s\u0000]/u.test(jinak) ? `"${jinak.replaceAll('"', '""')}"` : jinak;
}
