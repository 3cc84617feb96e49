/** Lines of CSV (RFC 4180) that a spreadsheet shows and never calculates. */

/** A number stays one, also a negative; null is an empty cell. */
export type Sel = string | number | null;

/** What a spreadsheet takes for the start of a formula, in either width; TAB, CR and LF hide one. */
const RUMUS = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Where an Indonesian Excel, whose separator is `;`, or a reader by lines would begin another cell. */
const PEMISAH = /([;\t\r\n])(?=[\s\u0000"]*[=+\-@＝＋－＠])/gu;

/** One row with its CRLF. Texts that could be a formula get an apostrophe in front, which a spreadsheet shows as text. */
export const barisCsv = (sel: readonly Sel[]): string => `${sel.map(tulis).join(',')}\r\n`;

/** A whole file: UTF-8 with a mark, or Excel would read it in the code page of the PC. */
export const berkasCsv = (baris: readonly (readonly Sel[])[]): string => `\u{feff}${baris.map(barisCsv).join('')}`;

function tulis(sel: Sel): string {
  if (typeof sel !== 'string') return sel === null ? '' : String(sel);
  const jinak = (RUMUS.test(sel) ? `'${sel}` : sel).toWellFormed().replace(PEMISAH, "$1'");
  return /[",;\s\u0000]/u.test(jinak) ? `"${jinak.replaceAll('"', '""')}"` : jinak;
}
