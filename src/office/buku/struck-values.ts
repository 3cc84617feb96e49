/** The values a field of a case had, one after the other: what a book strikes through. */
import { isMovingFact } from '../permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { BukuCell, BukuFact, BukuKasus } from './buku.ts';

type Diralat = Extract<KasusFact, { jenis: 'Diralat' }>;

/**
 * The value now, with those struck through. `sampleStart` is what was first recorded; `collectFile` what a ralat of this field
 * put in its place (undefined where it is about another).
 */
export function withRalat<T extends string>(
  kasus: BukuKasus,
  awal: T | null,
  ambil: (ralat: Diralat) => string | undefined,
): BukuCell {
  const nilai = [awal, ...kasus.fakta.flatMap(({ k }) => (k.jenis === 'Diralat' ? (ambil(k) ?? []) : []))];
  const kini = nilai.at(-1) ?? null;
  const lama = nilai.slice(0, -1).filter((x): x is string => x !== null && x !== '');
  return { nilai: kini, dicoret: lama };
}

/** The facts that came while one was the last of its kind that stood: what was put right then is that one's. */
export function whileLatest(kasus: BukuKasus, satu: BukuFact, sejenis: (k: KasusFact) => boolean): BukuKasus {
  const terakhir = latestStanding(sejenis);
  return { ...kasus, fakta: kasus.fakta.filter((x) => terakhir(x) === satu) };
}

/** Told every fact in its turn, gives the last of its kind that stood then, itself included; null where there was none. */
export function latestStanding(sejenis: (k: KasusFact) => boolean): (x: BukuFact) => BukuFact | null {
  let berdiri: readonly BukuFact[] = [];
  return (x) => {
    const { k } = x;
    if (k.jenis === 'Diurungkan') berdiri = berdiri.filter(({ v }) => v !== k.tindakan);
    if (sejenis(k)) berdiri = [...berdiri, x];
    return berdiri.at(-1) ?? null;
  };
}

/** A step at which the ministry's reply came in. */
export const hasBalasan = (k: KasusFact): boolean => k.jenis === 'Diselesaikan' && k.balasan !== null;

/** Why an entry no longer counts, or null: its act was taken back, or the case was registered by mistake. Its number stays used. */
export function batalReason({ fakta }: BukuKasus, { urung }: BukuFact): string | null {
  if (urung) return 'diurungkan';
  const akhir = fakta.findLast(({ k, urung: u }) => !u && isMovingFact(k))?.k;
  return akhir?.jenis === 'Ditutup' && akhir.status === 'batal' ? `batal: ${akhir.alasan}` : null;
}
