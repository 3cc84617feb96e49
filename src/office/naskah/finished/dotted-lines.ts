/** Dotted lines of a document: blanks that were approved as blanks, to be filled in by hand. */
import { type NaskahParagraph, placeParagraphs } from './diff-paragraphs.ts';

const DOTS = /\.{8,}/g;
/** What somebody writes on a dotted line. */
const LONGEST_ENTRY = 120;

/** The same text, but for what now stands where dots stood. */
export function fillsOnlyDots(lama: readonly NaskahParagraph[], baru: readonly NaskahParagraph[]): boolean {
  const [dulu, kini] = [placeParagraphs(lama), placeParagraphs(baru)];
  return (
    dulu.length === kini.length &&
    dulu.every(({ teks }, i) => teks === kini[i]?.teks || fillsDots(teks, kini[i]?.teks ?? ''))
  );
}

/** `baru` is `lama` with its dots filled in. */
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
