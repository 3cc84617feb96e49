/** Text, a number, a day that the program knew as one, or a text with struck-out parts. */
export type BookCell = string | number | Readonly<{ hari: string }> | CorrectedText | null;
export type CorrectedText = Readonly<{ potongan: readonly Readonly<{ teks: string; dicoret: boolean }>[] }>;
/** `baris`: from the first row on, also empty ones, so that indexes tell addresses. */
export type BookSheet = Readonly<{
  nama: string;
  baris: readonly (readonly BookCell[])[];
  /** Keys are the addresses of calculated cells. */
  rumus?: ReadonlyMap<string, BookFormula>;
  /** Addresses of cells struck out as a whole. */
  dicoret?: ReadonlySet<string>;
  /** On the screen: the sheet, rows from 1, columns by letters. */
  tersembunyi?: true;
  barisTersembunyi?: ReadonlySet<number>;
  kolomTersembunyi?: ReadonlySet<string>;
  /** Addresses of cells with a comment beside them. */
  bercatatan?: ReadonlySet<string>;
  /** Its days count from 1904, as those of older Macs. */
  sejak1904?: true;
}>;
/** Heads the column of reasons in the file of rows that were not taken. */
export const REASON_HEADING = 'Sebab tidak masuk';

/** `berubah`: it gives something else on another day. */
export type BookFormula = Readonly<{ teks: string; berubah: boolean }>;

export function columnLetters(kolom: number): string {
  const awal = Math.floor(kolom / 26);
  return `${awal > 0 ? columnLetters(awal - 1) : ''}${String.fromCharCode(65 + (kolom % 26))}`;
}

/** From 0, or null. */
export function columnOfLetters(huruf: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(huruf)) return null;
  return [...huruf.toUpperCase()].reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
}

/** Struck-out parts go, blanks and line breaks become one blank, a lone dash nothing. */
export function cellText(sel: BookCell | undefined): string | null {
  if (sel === null || sel === undefined) return null;
  const teks = typeof sel !== 'object' ? String(sel) : 'hari' in sel ? sel.hari : textOfPieces(sel, false);
  const rapi = teks.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rapi) ? rapi : null;
}

export const textOfPieces = ({ potongan }: CorrectedText, dicoret: boolean): string =>
  potongan.flatMap((p) => (p.dicoret === dicoret ? p.teks : [])).join('');

const NONE =
  /^(?:[-–—]+|n\/?a|nihil|kosong|t\.? ?t\.?|tanpa tanggal|(?:tidak|tdk|tak|belum)\.? (?:ada|disebut\w*|diketahui|tercantum|bertanggal))$/i;

/** Such words are as good as an empty cell where a day should stand. */
export const saysNone = (teks: string): boolean => NONE.test(teks.trim());
