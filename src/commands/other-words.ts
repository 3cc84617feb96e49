/**
 * Everyday words and what they most likely mean; `…` stands for what was typed behind. Two words with a dash belong
 * together, even where the first is a command ('buku agenda').
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
