import type { Moment } from '../../days/tanggal.ts';
import type { Peran, Sop } from '../../sop/sop.ts';
import type { HistoryAct } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { ReceivedKasus } from '../permohonan.ts';

/** Where no official is entered there is no rule about persons. */
export type PejabatLookup = Readonly<{
  /** All of a person's names and posts have one number. */
  orang: (nama: string) => number | null;
  berhak: (nama: string, peran: Peran, pada: Moment) => boolean;
  /** With `diwakili` he has a deputy, but may still act. */
  pemegang: (peran: Peran, pada: Moment) => readonly Readonly<{ orang: number; nama: string; diwakili: boolean }>[];
}>;

export type RuleContext = Readonly<{
  sop: Sop;
  id: string;
  /** `dilindungi` is by UU 24/2013 pasal 84. */
  elemen: ReadonlyMap<string, Readonly<{ nama: string; dilindungi: boolean }>>;
  /** Refuses where a warning would do in an office that is not strict. */
  peranKetat: boolean;
  jamBenar?: boolean;
  /** The oldest first. */
  riwayat?: readonly HistoryAct[];
  wewenang?: PejabatLookup;
}>;

/** Throws the rule that refuses; nothing has happened then. */
export type KasusRule<C> = (
  aturan: RuleContext,
  p: ReceivedKasus,
  perintah: C & WhoAndWhen,
  umum: WhoAndWhen,
) => readonly KasusFact[];

export type RuleTable<C extends Readonly<{ jenis: string }>> = {
  readonly [J in C['jenis']]: KasusRule<Extract<C, Readonly<{ jenis: J }>>>;
};
