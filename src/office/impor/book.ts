/** An old book as it was read: sheets of cells, each known by its address. */

/** Text, a number, a day that the program knew as one, or a text that was put right by striking out a part. */
export type BookCell = string | number | Readonly<{ hari: string }> | CorrectedText | null;
export type CorrectedText = Readonly<{ potongan: readonly Readonly<{ teks: string; dicoret: boolean }>[] }>;
/** `baris`: from the first row of the sheet on, also empty ones, so that row and column tell a cell's address. */
export type BookSheet = Readonly<{
  nama: string;
  baris: readonly (readonly BookCell[])[];
  /** By address, where a cell is calculated. */
  rumus?: ReadonlyMap<string, BookFormula>;
  /** By address, where a whole cell is struck out. */
  dicoret?: ReadonlySet<string>;
  /** What nobody sees on the screen: the sheet, rows from 1, columns by their letters. */
  tersembunyi?: true;
  barisTersembunyi?: ReadonlySet<number>;
  kolomTersembunyi?: ReadonlySet<string>;
}>;
/** `berubah`: it gives something else on another day. */
export type BookFormula = Readonly<{ teks: string; berubah: boolean }>;

/** 'A', 'Z', 'AA'. */
export function columnLetters(kolom: number): string {
  const awal = Math.floor(kolom / 26);
  return `${awal > 0 ? columnLetters(awal - 1) : ''}${String.fromCharCode(65 + (kolom % 26))}`;
}

/** Its number from 0, or null. */
export function columnOfLetters(huruf: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(huruf)) return null;
  return [...huruf.toUpperCase()].reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
}

/** As it holds: without what is struck out of it; several blanks and line breaks are one blank, and a dash alone is nothing. */
export function cellText(sel: BookCell | undefined): string | null {
  if (sel === null || sel === undefined) return null;
  const teks = typeof sel !== 'object' ? String(sel) : 'hari' in sel ? sel.hari : textOfPieces(sel, false);
  const rapi = teks.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rapi) ? rapi : null;
}

/** The pieces of a text that are struck out, or those that are not. */
export const textOfPieces = ({ potongan }: CorrectedText, dicoret: boolean): string =>
  potongan.flatMap((p) => (p.dicoret === dicoret ? p.teks : [])).join('');
