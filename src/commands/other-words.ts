/**
 * Everyday words have what they most likely mean; `…` stands for what was typed behind it. A person chooses among
 * several. Two words with a dash between belong together, even where the first alone is a command ('buku agenda').
 */

import { CASE_WORDS } from './other-words/case-words.ts';
import type { Meaning } from './other-words/meanings.ts';
import { OFFICE_WORDS } from './other-words/office-words.ts';

const byWord = new Map(
  [...CASE_WORDS, ...OFFICE_WORDS].flatMap(([words, meanings]) => words.split(' ').map((w) => [w, meanings] as const)),
);

export const everydayWords: readonly string[] = [...byWord.keys()];

/** The likeliest comes first. */
export const meaningsOfWord = (kata: string): readonly Meaning[] => byWord.get(kata.toLowerCase()) ?? [];
