/** Dotted lines: blanks approved as blanks, to be filled in by hand. */
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

export function fillsDots(lama: string, baru: string): boolean {
  const tetap = lama.split(DOTS);
  if (tetap.length < 2) return false;
  let di = 0;
  for (const [i, bagian] of tetap.entries()) {
    const ke = i === tetap.length - 1 && bagian === '' ? baru.length : baru.indexOf(bagian, di);
    const isi = baru.slice(di, ke);
    if (ke < 0 || (i === 0 ? ke > 0 : isi.trim() === '' || isi.length > LONGEST_ENTRY)) return false;
    di = ke + bagian.length;
  }
  return di === baru.length;
}

export const hasDots = (teks: string): boolean => teks.search(DOTS) >= 0;
