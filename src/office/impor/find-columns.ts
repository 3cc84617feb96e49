/** Columns are found by the usual headings, then by content. */

import { guessJenis } from '../lembaga/guess-jenis.ts';
import { plainWords } from '../permohonan/compare/compare-key.ts';
import { type BookCell, type BookSheet, cellText, columnLetters } from './book.ts';
import type { ImportField } from './fields/shared-fields.ts';
import { type BookMap, headingCell, headingTexts, rowsBelow } from './headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from './import-fields.ts';

const HEADER_ROWS = 10;

export const findColumns = (isi: ImportIsi, semua: readonly BookSheet[]): BookMap | null =>
  findFieldColumns(IMPORT_FIELDS[isi], semua, 2);

/** The sheet and rows that name most fields; null below `sedikitnya`. */
export function findFieldColumns(
  fields: readonly ImportField[],
  semua: readonly BookSheet[],
  sedikitnya: number,
): BookMap | null {
  const terbaik = bestColumns(fields, semua, sedikitnya);
  if (!terbaik?.lembar.tersembunyi) return terbaik;
  // A hidden sheet is read only where no other is half as good.
  const tampak = bestColumns(
    fields,
    semua.filter((l) => !l.tersembunyi),
    sedikitnya,
  );
  return tampak && tampak.kolom.size * 2 >= terbaik.kolom.size ? tampak : terbaik;
}

function bestColumns(fields: readonly ImportField[], semua: readonly BookSheet[], sedikitnya: number): BookMap | null {
  let terbaik: Readonly<{ lembar: BookSheet; kepala: readonly number[]; kolom: ReadonlyMap<string, number> }> | null =
    null;
  for (const lembar of semua) {
    for (const kepala of candidateHeaders(lembar)) {
      const kolom = matchHeadings(fields, headingTexts(lembar, kepala), lembar.kolomTersembunyi);
      if (kolom.size >= sedikitnya && kolom.size > (terbaik?.kolom.size ?? 0)) terbaik = { lembar, kepala, kolom };
    }
  }
  return terbaik && { ...terbaik, ragu: unsureFields(fields, terbaik) };
}

/** One row, or two where the upper one groups the lower. */
const candidateHeaders = ({ baris }: BookSheet): readonly (readonly number[])[] =>
  baris
    .slice(0, HEADER_ROWS)
    .flatMap((sel, i) => [
      [i],
      ...(i + 1 < baris.length && sel.some((satu) => headingCell(satu) !== null) ? [[i, i + 1]] : []),
    ]);

/** Headings that a map names by their words, in whichever rows and columns of this sheet they stand; null where one lacks. */
export function findHeadings(
  lembar: BookSheet,
  judul: ReadonlyMap<string, string>,
): Pick<BookMap, 'kepala' | 'kolom'> | null {
  for (const kepala of candidateHeaders(lembar)) {
    const ada = headingTexts(lembar, kepala).map((teks) => plainWords(teks ?? ''));
    const kolom = new Map([...judul].map(([kunci, teks]) => [kunci, ada.indexOf(plainWords(teks))]));
    if (![...kolom.values()].includes(-1)) return { kepala, kolom };
  }
  return null;
}

/** The visible one of two columns for one field counts. */
function matchHeadings(
  fields: readonly ImportField[],
  judul: readonly (string | null)[],
  tersembunyi: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, number> {
  const kolom = new Map<string, number>();
  const isHidden = (i: number): boolean => tersembunyi.has(columnLetters(i));
  const urut = judul.map((teks, i) => ({ teks, i })).sort((a, b) => Number(isHidden(a.i)) - Number(isHidden(b.i)));
  for (const { teks, i } of urut) {
    const kata = teks === null ? '' : plainWords(teks);
    const cocok = kata === '' ? undefined : fields.find((f) => f.pola.test(kata) && !kolom.has(f.kunci));
    if (cocok) kolom.set(cocok.kunci, i);
  }
  return kolom;
}

/** Without a heading it is the unclaimed column whose cells look like it. */
function unsureFields(
  fields: readonly ImportField[],
  { lembar, kepala, kolom }: Pick<BookMap, 'lembar' | 'kepala' | 'kolom'>,
): ReadonlyMap<string, number | null> {
  const isi = rowsBelow({ lembar, kepala });
  const bebas = Array.from({ length: isi.reduce((n, b) => Math.max(n, b.length), 0) }, (_, i) => i).filter(
    (i) => ![...kolom.values()].includes(i),
  );
  return new Map(
    fields
      .filter((f) => f.wajib && !kolom.has(f.kunci))
      .map((f) => [
        f.kunci,
        bebas.find((i) =>
          looksLike(
            f,
            isi.map((b) => b[i] ?? null),
          ),
        ) ?? null,
      ]),
  );
}

function looksLike(f: ImportField, sel: readonly BookCell[]): boolean {
  const ada = sel.filter((s) => cellText(s) !== null);
  const cocok = ada.filter((s) => {
    if (f.hari) return s !== null && typeof s === 'object' && 'hari' in s;
    const teks = cellText(s) ?? '';
    if (f.kunci === 'lembaga' || f.kunci === 'pengirim') return guessJenis(teks) !== null;
    return f.kunci.startsWith('nomor') && /\d.*[/.-].*\d/.test(teks);
  });
  return ada.length > 0 && cocok.length >= ada.length * 0.6;
}
