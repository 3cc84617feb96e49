/**
 * In which years' books something of a case may stand, told by its facts alone. The books themselves decide which of
 * these hold a row and how it reads. Every year that was ever said counts, also one that was put right or taken back:
 * years are only ever added.
 */
import { type KasusFact, kindOfFact } from './kasus-fact.ts';

/** Ascending, each once. */
export const bukuYears = (fakta: readonly KasusFact[]): readonly number[] =>
  [...new Set(fakta.flatMap((k) => kindOfFact(k).bukuYears?.(k, fakta[0]) ?? []))].sort((a, b) => a - b);
