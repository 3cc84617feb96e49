/** Acts that add a paper to a case and neither move it nor change what it says. */
import type { KasusFact } from '../facts/kasus-fact.ts';

const PAPERWORK: ReadonlySet<KasusFact['jenis']> = new Set([
  'Dikonsep',
  'Dilampirkan',
  'HubunganDicatat',
  'NomorDipesan',
]);

type ActOfKasus = Readonly<{ v: number; kejadian: readonly KasusFact[] }>;

export const isPaperwork = ({ kejadian }: Pick<ActOfKasus, 'kejadian'>): boolean =>
  kejadian.every((k) => PAPERWORK.has(k.jenis));

/** The newest act that is more than that: papers that come after it leave the case as it was. */
export const versionApartFromPapers = (tindakan: readonly ActOfKasus[]): number =>
  tindakan.findLast((t) => !isPaperwork(t))?.v ?? 0;

/** When it was, what it claimed on its way, and who is at which desk: these differ where the same is decided later. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['pada', 'dicatat', 'selisihDetik', 'klaim']);

/** Whether the same was decided twice, at different moments. */
export const sameDecision = (satu: readonly KasusFact[], lain: readonly KasusFact[]): boolean =>
  timeless(satu) === timeless(lain);

const timeless = (semua: readonly KasusFact[]): string =>
  JSON.stringify(semua, (kunci, nilai) => (OF_THE_MOMENT.has(kunci) ? undefined : nilai));
