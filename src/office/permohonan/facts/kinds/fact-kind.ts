import * as v from 'valibot';
import { type Moment, yearOf } from '../../../days/tanggal.ts';
import type { Permohonan, ReceivedKasus } from '../../permohonan.ts';
import { instantShape, momentShape, type StoredEntries, wholeNumberShape } from '../fact-shapes.ts';
import { actorShape } from '../kasus-parts.ts';

const whoAndWhenEntries = {
  pada: momentShape,
  dicatat: instantShape,
  oleh: actorShape,
  selisihDetik: v.exactOptional(wholeNumberShape), // This clock was so far behind the newest act.
  jamBenar: v.exactOptional(v.literal(true)), // `pada` is its reading.
};
export type WhoAndWhen = StoredEntries<typeof whoAndWhenEntries>;

export type FactOf<J extends string, E extends v.ObjectEntries> = StoredEntries<
  typeof whoAndWhenEntries & { jenis: v.LiteralSchema<J, undefined> } & E
>;

export type CodeNames = Readonly<{ namaPeran: (p: string) => string; namaDokumen: (d: string) => string }>;

export type ToldKasus = Readonly<{ id: string; status: string }> &
  Pick<ReceivedKasus, 'lembaga' | 'surat' | 'permohonan'> &
  Readonly<{ diterima: Moment | null }>;

/** `title` follows the name of the case; below it come who and when with `by`, then `lines`, and `said`: what was typed as it stands. */
export type FactAnswer = Readonly<{
  title?: string;
  by?: 'alasan' | 'peran';
  lines?: readonly string[];
  said?: readonly string[];
}>;

/** Leaves out the state that is stored for replay. */
export type Told<K> = Omit<K, 'kembali' | 'kini'>;

/** They are methods, so that the kind found by a fact's own name takes that fact. */
export type FactMeaning<K> = {
  fold(p: ReceivedKasus, k: K): Permohonan;
  line(k: Told<K>, nama: CodeNames): string;
  /** `tahun` is the year that is not written out. */
  answer?(k: Told<K>, kasus: ToldKasus, tahun: number): FactAnswer;
  /** It neither moves a case nor changes what it says, so it may be recorded while another act is decided. */
  paperwork?: true;
  /** One year too many costs a look, one too few would lose a letter. */
  bukuYears?(k: K, awal: Readonly<{ jenis: string }> | undefined): readonly number[];
};

export type FactKind<K> = Readonly<{ shape: v.GenericSchema }> & FactMeaning<K>;

export const factKind = <J extends string, E extends v.ObjectEntries>(
  jenis: J,
  isi: E,
  arti: FactMeaning<FactOf<J, E>>,
) => ({ shape: v.object({ ...whoAndWhenEntries, jenis: v.literal(jenis), ...isi }), ...arti });

export const factNames = <F extends object>(family: F) => Object.keys(family) as (keyof F & string)[];

export const yearIfKnown = (tanggal: string | null | undefined): readonly number[] =>
  tanggal ? [yearOf(tanggal)] : [];
