/** Every meaning of a word: step, term, failure, document, role, data element or command. */
import { plainWords } from '../permohonan/compare/compare-key.ts';
import type { Explanation } from './explain-langkah.ts';
import { allEntries, type Explained } from './explained-entries.ts';
import { OFFICE_TERMS } from './office-terms.ts';
import { REGISTER_TERMS } from './register-terms.ts';

export function explainWord(bahan: Explained, dicari: string): readonly Explanation[] {
  const kunci = wordKey(dicari);
  return allEntries(bahan)
    .filter(({ kata }) => kata.some((k) => wordKey(k) === kunci))
    .map(({ jelas }) => jelas());
}

/** Serves "did you mean": these words hold what was typed; those spelled alike come elsewhere. */
export function knownWords(bahan: Explained, dicari: string): Readonly<{ memuat: string[]; semua: string[] }> {
  const kunci = wordKey(dicari);
  const semua = allEntries(bahan).flatMap(({ kata }) => kata);
  const memuat = kunci.length < 3 ? [] : semua.filter((k) => ` ${wordKey(k)}`.includes(` ${kunci}`));
  return { memuat: [...new Set(memuat)], semua };
}

export const termNames = (): readonly string[] =>
  [...Object.keys(OFFICE_TERMS), ...Object.keys(REGISTER_TERMS)]
    .map((satu) => satu.split(', ')[0] ?? '')
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

export const isTerm = (kata: string): boolean =>
  [...Object.keys(OFFICE_TERMS), ...Object.keys(REGISTER_TERMS)]
    .flatMap((satu) => satu.split(', '))
    .some((satu) => wordKey(satu) === wordKey(kata));

/** 'L09' and 'langkah 9' are 9; 'H7' is what an H is. */
const wordKey = (teks: string): string =>
  plainWords(teks)
    .replace(/^(?:l|langkah)? ?0*(?=\d+$)/, '')
    .replace(/^h ?\d+$/, 'h');
