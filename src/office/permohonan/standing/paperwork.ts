/** These acts neither move a case nor change what it says. */
import type { HistoryAct } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';

const PAPERWORK: ReadonlySet<KasusFact['jenis']> = new Set([
  'Dikonsep',
  'Dilampirkan',
  'HubunganDicatat',
  'NomorDipesan',
]);

export const isPaperwork = ({ kejadian }: Pick<HistoryAct, 'kejadian'>): boolean =>
  kejadian.every((k) => PAPERWORK.has(k.jenis));

export const versionApartFromPapers = (tindakan: readonly HistoryAct[]): number =>
  tindakan.findLast((t) => !isPaperwork(t))?.v ?? 0;

/** These keys differ where the same is decided later. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['pada', 'dicatat', 'selisihDetik', 'klaim']);

export const sameDecision = (satu: readonly KasusFact[], lain: readonly KasusFact[]): boolean =>
  timeless(satu) === timeless(lain);

const timeless = (semua: readonly KasusFact[]): string =>
  JSON.stringify(semua, (kunci, nilai) => (OF_THE_MOMENT.has(kunci) ? undefined : nilai));
