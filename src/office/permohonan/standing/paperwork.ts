import type { HistoryAct } from '../facts/effective-facts.ts';
import { type KasusFact, kindOfFact } from '../facts/kasus-fact.ts';

export const isPaperwork = ({ kejadian }: Pick<HistoryAct, 'kejadian'>): boolean =>
  kejadian.every((k) => kindOfFact(k).paperwork);

export const versionApartFromPapers = (tindakan: readonly HistoryAct[]): number =>
  tindakan.findLast((t) => !isPaperwork(t))?.v ?? 0;

/** These keys differ where the same is decided later. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['pada', 'dicatat', 'selisihDetik', 'klaim']);

export const sameDecision = (satu: readonly KasusFact[], lain: readonly KasusFact[]): boolean =>
  timeless(satu) === timeless(lain);

const timeless = (semua: readonly KasusFact[]): string =>
  JSON.stringify(semua, (kunci, nilai) => (OF_THE_MOMENT.has(kunci) ? undefined : nilai));
