import { isMovingFact } from '../permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { Balasan } from '../permohonan/facts/kasus-parts.ts';
import { closingReason } from '../permohonan/text/kasus-words.ts';
import { type BukuCell, type BukuFact, type BukuKasus, bukuCell } from './buku.ts';

type Diralat = Extract<KasusFact, { jenis: 'Diralat' }>;

/** `ambil` gives what a ralat of this field put there. */
export function withRalat<T extends string>(
  kasus: BukuKasus,
  awal: T | null,
  ambil: (ralat: Diralat) => string | undefined,
): BukuCell {
  const nilai = [awal, ...kasus.fakta.flatMap(({ k }) => (k.jenis === 'Diralat' ? (ambil(k) ?? []) : []))];
  const kini = nilai.at(-1) ?? null;
  const lama = nilai.slice(0, -1).filter((x): x is string => x !== null && x !== '');
  return bukuCell(kini, lama);
}

/** Corrections recorded while it was the latest concern it. */
export function whileLatest(kasus: BukuKasus, satu: BukuFact, sejenis: (k: KasusFact) => boolean): BukuKasus {
  const terakhir = latestStanding(sejenis);
  return { ...kasus, fakta: kasus.fakta.filter((x) => terakhir(x) === satu) };
}

export function latestStanding(sejenis: (k: KasusFact) => boolean): (x: BukuFact) => BukuFact | null {
  let berdiri: readonly BukuFact[] = [];
  return (x) => {
    const { k } = x;
    if (k.jenis === 'Diurungkan') berdiri = berdiri.filter(({ v }) => v !== k.tindakan);
    if (sejenis(k)) berdiri = [...berdiri, x];
    return berdiri.at(-1) ?? null;
  };
}

export const hasBalasan = (k: KasusFact): boolean =>
  (k.jenis === 'Diselesaikan' || k.jenis === 'Diimpor') && k.balasan !== null;

/** The last reply that stands, with the facts that concern it. */
export function latestBalasan(kasus: BukuKasus): Readonly<{ balasan: Balasan | null; sejak: BukuKasus }> {
  const satu = kasus.fakta.findLast(({ k, urung }) => !urung && hasBalasan(k));
  const balasan = satu?.k.jenis === 'Diselesaikan' || satu?.k.jenis === 'Diimpor' ? satu.k.balasan : null;
  return { balasan, sejak: satu ? whileLatest(kasus, satu, hasBalasan) : kasus };
}

/** Taken back, or registered by mistake. The number stays used. */
export function batalReason({ fakta }: BukuKasus, { urung }: BukuFact): string | null {
  if (urung) return 'diurungkan';
  const akhir = fakta.findLast(({ k, urung: u }) => !u && isMovingFact(k))?.k;
  return akhir?.jenis === 'Ditutup' && akhir.status === 'batal' ? `batal: ${closingReason(akhir)}` : null;
}
