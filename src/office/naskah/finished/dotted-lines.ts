/** Dotted lines are approved as blanks, to be filled in by hand. */
import { isBasis, isNumberShaped, saysClause } from '../../permohonan/text/blank-values.ts';
import { type NaskahParagraph, placeParagraphs } from './diff-paragraphs.ts';

const DOTS = /\.{8,}/g;
/** Letters of one handwritten entry. */
const LONGEST_ENTRY = 120;

export function fillsOnlyDots(lama: readonly NaskahParagraph[], baru: readonly NaskahParagraph[]): boolean {
  const [dulu, kini] = [placeParagraphs(lama), placeParagraphs(baru)];
  return (
    dulu.length === kini.length &&
    dulu.every(({ teks }, i) => teks === kini[i]?.teks || fillsDots(teks, kini[i]?.teks ?? ''))
  );
}

export const fillsDots = (lama: string, baru: string): boolean => entriesInDots(lama, baru) !== null;

/**
 * What now stands where dots were; null where anything else differs, or an entry says more than a blank asks for.
 */
function entriesInDots(lama: string, baru: string): readonly string[] | null {
  const tetap = lama.split(DOTS);
  if (tetap.length < 2) return null;
  const isian: string[] = [];
  let di = 0;
  for (const [i, bagian] of tetap.entries()) {
    const ke = i === tetap.length - 1 && bagian === '' ? baru.length : baru.indexOf(bagian, di);
    const isi = baru.slice(di, ke).trim();
    if (ke < 0 || (i === 0 ? ke > 0 : !fitsBlank(tetap[i - 1] ?? '', isi))) return null;
    if (i > 0 && !/^\.+$/.test(isi)) isian.push(isi);
    di = ke + bagian.length;
  }
  return di === baru.length ? isian : null;
}

/** The words before a blank say what it is. */
function fitsBlank(depan: string, isi: string): boolean {
  if (/^\.+$/.test(isi)) return true;
  if (isi === '' || isi.length > LONGEST_ENTRY || saysClause(isi)) return false;
  const [, cocok] = BLANKS.find(([pola]) => pola.test(depan)) ?? [];
  return cocok?.(isi) ?? true;
}

const DAY_WORDS =
  /^(?:(?:senin|selasa|rabu|kamis|jumat|jum.at|sabtu|minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|tanggal|bulan|tahun|\d{1,4})[\s,./()-]*)+$/i;

/** 'dr. A.' */
const isInitials = (isi: string): boolean => /^[\p{L}.’']{1,12}(?: [\p{L}.’']{1,12})?$/u.test(isi);

const BLANKS: readonly (readonly [depan: RegExp, cocok: (isi: string) => boolean])[] = [
  [/\bnomor\s*:?\s*$/i, isNumberShaped],
  [/\b(?:hari ini,?|tanggal|bulan|tahun)\s*:?\s*$|^ \($/i, (isi) => DAY_WORDS.test(isi)],
  [/^\s*[\p{L} .]+, $/u, (isi) => DAY_WORDS.test(isi)], // 'Sleman, ' of a letter
  [/\bparaf\b[^:]*:?\s*$/i, isInitials],
  [/\bberdasarkan\s*$/i, isBasis],
];

/** Entries written by hand, where two documents differ in nothing else. */
export function handwrittenEntries(
  lama: readonly NaskahParagraph[],
  baru: readonly NaskahParagraph[],
): readonly string[] {
  const [dulu, kini] = [placeParagraphs(lama), placeParagraphs(baru)];
  return [...new Set(dulu.flatMap(({ teks }, i) => entriesInDots(teks, kini[i]?.teks ?? '') ?? []))];
}

export const hasDots = (teks: string): boolean => teks.search(DOTS) >= 0;
