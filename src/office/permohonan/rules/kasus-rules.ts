/** What every rule of the office gets: the case, what is asked of it, and what it has to know besides. */
import type { Moment } from '../../days/tanggal.ts';
import type { Peran, Sop } from '../../sop/sop.ts';
import type { HistoryAct } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { ReceivedKasus } from '../permohonan.ts';

/** What the rules know of the office's officials; where none is entered there is no rule about persons. */
export type PejabatLookup = Readonly<{
  /** One number for all names and posts; null: not entered. */
  orang: (nama: string) => number | null;
  berhak: (nama: string, peran: Peran, pada: Moment) => boolean;
  /** `diwakili`: has a deputy, but may still act. */
  pemegang: (peran: Peran, pada: Moment) => readonly Readonly<{ orang: number; nama: string; diwakili: boolean }>[];
}>;

export type KasusRules = Readonly<{
  sop: Sop;
  id: string;
  /** Their names, and which are protected (UU 24/2013 pasal 84). */
  elemen: ReadonlyMap<string, Readonly<{ nama: string; dilindungi: boolean }>>;
  /** Refuses acts in another role instead of warning. */
  peranKetat: boolean;
  jamBenar?: boolean;
  /** Oldest first, for taking back and opening again. */
  riwayat?: readonly HistoryAct[];
  /** Absent while no official is entered. */
  wewenang?: PejabatLookup;
}>;

/** Decides what is asked: facts. @throws Failure: the rule that refuses; nothing has happened then */
export type KasusRule<C> = (
  aturan: KasusRules,
  p: ReceivedKasus,
  perintah: C & WhoAndWhen,
  umum: WhoAndWhen,
) => readonly KasusFact[];

/** A family of requests, each with what decides it. */
export type RuleTable<C extends Readonly<{ jenis: string }>> = {
  readonly [J in C['jenis']]: KasusRule<Extract<C, Readonly<{ jenis: J }>>>;
};
