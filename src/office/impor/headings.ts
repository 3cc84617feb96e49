/** What a book says above its columns, and what stands below. */
import { plainWords } from '../permohonan/compare/compare-key.ts';
import { type BookCell, type BookSheet, cellText, columnLetters, REASON_HEADING } from './book.ts';

/** `kepala` are rows of the heading, from 0; `kolom` maps a field to its column. */
export type BookMap = Readonly<{
  lembar: BookSheet;
  kepala: readonly number[];
  kolom: ReadonlyMap<string, number>;
  /** Without a heading the column their content points to, or null. */
  ragu: ReadonlyMap<string, number | null>;
}>;

/** Two rows give the word above (even of a merged cell to the left) and their own. */
export function headingTexts({ baris }: BookSheet, kepala: readonly number[]): readonly (string | null)[] {
  const [atas = [], bawah] = kepala.map((i) => (baris[i] ?? []).map((sel) => headingCell(sel)));
  if (!bawah) return atas;
  let kelompok: string | null = null;
  return Array.from({ length: Math.max(atas.length, bawah.length) }, (_, i) => {
    const [induk, anak] = [atas[i] ?? null, bawah[i] ?? null];
    if (induk !== null) kelompok = induk;
    if (anak === null || anak === induk) return induk;
    return kelompok === null ? anak : groupedHeading(kelompok, anak);
  });
}

/** Below 'Nomor dan Tanggal Surat' the word 'Tanggal' is 'Tanggal Surat'. */
function groupedHeading(induk: string, anak: string): string {
  const kata = plainWords(induk).split(' ');
  const terdaftar = / dan |\/|&/i.test(induk) && kata.includes(plainWords(anak));
  return terdaftar ? `${anak} ${kata.at(-1)}` : `${induk} ${anak}`;
}

export const headingCell = (sel: BookCell | undefined): string | null =>
  typeof sel === 'string' ? cellText(sel) : null;

const LOOKED_AT = 50;

/** So many show what a column holds. */
export function rowsBelow({ lembar, kepala }: Pick<BookMap, 'lembar' | 'kepala'>): BookSheet['baris'] {
  const di = (kepala.at(-1) ?? 0) + 1;
  const mulai = isColumnNumbers(lembar.baris[di] ?? []) ? di + 1 : di;
  return lembar.baris.slice(mulai, mulai + LOOKED_AT);
}

/** Some books number their columns below the heading: (1), (2), (3). */
export function isColumnNumbers(sel: readonly BookCell[]): boolean {
  const ada = sel.map(cellText).filter((s) => s !== null);
  return ada.length > 2 && /^\(?1\)?$/.test(ada[0] ?? '') && ada.every((s, i) => i === 0 || /^\(?\d{1,2}\)?$/.test(s));
}

/** As the book heads the column of a field; null without a heading, or a column. */
export function headingOf({ lembar, kepala, kolom }: BookMap, kunci: string): string | null {
  const i = kolom.get(kunci);
  return i === undefined ? null : (headingTexts(lembar, kepala)[i] ?? null);
}

export function isRowNumbers(isi: readonly (readonly BookCell[])[], kolom: number): boolean {
  const angka = isi.flatMap((sel) => {
    const teks = cellText(sel[kolom]);
    return teks === null ? [] : Number(/^(\d{1,5})\.?$/.exec(teks)?.[1] ?? Number.NaN);
  });
  return angka.length > 2 && angka.every((n, i) => i === 0 || n === (angka[i - 1] ?? 0) + 1);
}

export function columnName({ lembar, kepala }: Pick<BookMap, 'lembar' | 'kepala'>, kolom: number): string {
  const judul = headingTexts(lembar, kepala)[kolom];
  return `${columnLetters(kolom)}${judul ? ` "${judul}"` : ''}`;
}

/** Also those without a heading that hold something. */
export function unusedColumns({ lembar, kepala, kolom }: BookMap): readonly number[] {
  const judul = headingTexts(lembar, kepala);
  const isi = lembar.baris.slice((kepala.at(-1) ?? 0) + 1);
  const lebar = isi.reduce((n, sel) => Math.max(n, sel.length), judul.length);
  return Array.from({ length: lebar }, (_, i) => i).filter((i) => {
    if ([...kolom.values()].includes(i) || judul[i] === REASON_HEADING) return false;
    const teks = judul[i] ?? null;
    if (teks === null) return isi.some((sel) => cellText(sel[i]) !== null) && !isRowNumbers(isi, i);
    return !/^(?:no|nomor|urut|no urut)$/.test(plainWords(teks));
  });
}
