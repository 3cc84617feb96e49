/** What every rule of the office gets: the case, what is asked of it, and what it has to know besides. */
import type { Moment } from '../../days/tanggal.ts';
import type { Peran, Sop } from '../../sop/sop.ts';
import type { HistoryAct } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { ReceivedKasus } from '../permohonan.ts';

/** What the rules know of the office's officials; where none is entered there is no rule about persons. */
export type PejabatLookup = Readonly<{
  /** The person who bears or bore a name, as one number under all his names and posts; null: not entered. */
  orang: (nama: string) => number | null;
  /** Whether this person holds the role that day, or stands in for its holder. */
  berhak: (nama: string, peran: Peran, pada: Moment) => boolean;
  /** Who holds the post itself that day; `diwakili`: somebody stands in for him, which does not keep him from acting. */
  pemegang: (peran: Peran, pada: Moment) => readonly Readonly<{ orang: number; nama: string; diwakili: boolean }>[];
}>;

/** What rules need to know besides the case. */
export type KasusRules = Readonly<{
  sop: Sop;
  id: string; // for what to type next
  /** Codes of the data elements, and the protected ones among them (UU 24/2013 pasal 84). */
  elemen: ReadonlyMap<string, Readonly<{ nama: string; dilindungi: boolean }>>;
  /** The office refuses acts in another role instead of warning. */
  peranKetat: boolean;
  /** Somebody said that this computer's clock is right, whatever the newest act says. */
  jamBenar?: boolean;
  /** The acts of the case so far, oldest first: for those who take back or open again. */
  riwayat?: readonly HistoryAct[];
  /** The office's officials; absent while none is entered. */
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
