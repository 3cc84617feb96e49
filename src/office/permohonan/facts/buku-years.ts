/**
 * Tells in which years' books something of a case may stand. A year that was put right or taken back stays: the books
 * decide which of these hold a row.
 */
import { type KasusFact, kindOfFact } from './kasus-fact.ts';

export const bukuYears = (fakta: readonly KasusFact[]): readonly number[] =>
  [...new Set(fakta.flatMap((k) => kindOfFact(k).bukuYears?.(k, fakta[0]) ?? []))].sort((a, b) => a - b);
