/** A kind of fact in one piece: how it is stored, what it changes of a case, and how people are told of it. */
import * as v from 'valibot';
import type { Moment } from '../../../days/tanggal.ts';
import type { Permohonan, ReceivedKasus } from '../../permohonan.ts';
import { instantShape, momentShape, type StoredEntries, wholeNumberShape } from '../fact-shapes.ts';
import { actorShape } from '../kasus-parts.ts';

const whoAndWhenEntries = {
  pada: momentShape,
  dicatat: instantShape, // when it was typed
  oleh: actorShape,
  selisihDetik: v.exactOptional(wholeNumberShape), // how far this clock was behind the newest act
  jamBenar: v.exactOptional(v.literal(true)), // and was confirmed: `pada` is its reading
};
export type WhoAndWhen = StoredEntries<typeof whoAndWhenEntries>;

/** The fact of this name that holds these keys. */
export type FactOf<J extends string, E extends v.ObjectEntries> = StoredEntries<
  typeof whoAndWhenEntries & { jenis: v.LiteralSchema<J, undefined> } & E
>;

/** How the codes in a fact are called. */
export type CodeNames = Readonly<{ namaPeran: (p: string) => string; namaDokumen: (d: string) => string }>;

/** The case as it stands when an answer is given. */
export type ToldKasus = Readonly<{ id: string; status: string }> &
  Pick<ReceivedKasus, 'lembaga' | 'surat' | 'permohonan'> &
  Readonly<{ diterima: Moment | null }>;

/**
 * What is answered to the person who recorded a fact. `title` follows the name of the case; below it come who and when,
 * either with the reason (`alasan`) or in which role (`peran`), and then the lines.
 */
export type FactAnswer = Readonly<{ title?: string; by?: 'alasan' | 'peran'; lines?: readonly string[] }>;

/** What is told of a fact leaves out the state that is stored with it for replay. */
export type Told<K> = Omit<K, 'kembali' | 'kini'>;

/** Methods, so that the kind found by a fact's own name takes that fact. */
export type FactMeaning<K> = {
  /** The case after the fact. Total: it never throws and never refuses. */
  fold(p: ReceivedKasus, k: K): Permohonan;
  /** The fact in the history of its case. */
  line(k: Told<K>, nama: CodeNames): string;
  /** Absent where the command has an answer of its own. `tahun`: the year that is not written out. */
  answer?(k: Told<K>, kasus: ToldKasus, tahun: number): FactAnswer;
  /** The years in whose books it may stand: one too many costs a look, one too few would lose a letter. */
  bukuYears?(k: K, awal: Readonly<{ jenis: string }> | undefined): readonly number[];
};

export type FactKind<K> = Readonly<{ shape: v.GenericSchema }> & FactMeaning<K>;

export const factKind = <J extends string, E extends v.ObjectEntries>(
  jenis: J,
  isi: E,
  arti: FactMeaning<FactOf<J, E>>,
) => ({ shape: v.object({ ...whoAndWhenEntries, jenis: v.literal(jenis), ...isi }), ...arti });

/** The names of a family of facts. */
export const factNames = <F extends object>(family: F) => Object.keys(family) as (keyof F & string)[];

export const yearOf = (saat: string): number => Number(saat.slice(0, 4));
export const yearIfKnown = (tanggal: string | null | undefined): readonly number[] =>
  tanggal ? [yearOf(tanggal)] : [];
