/** All cases are asked at once: questions are data, answers are heads and rows. */
import type { Status } from '../office/permohonan/facts/standing-parts.ts';
import type { NumberSpan } from '../office/permohonan/kasus-id.ts';
import type { IndexHead, IndexRow, WaitingGroup } from '../office/permohonan/views/kasus-row.ts';

/** Each field narrows the question; without any it asks for all. */
export type KasusQuery = Readonly<{
  status?: readonly Status[];
  langkah?: number;
  signed?: boolean;
  /** The agreement is in force on at least one day of this span. */
  inForce?: Readonly<{ mulai: string; berakhir: string }>;
  /** The case stands in a book of this year; only heads are asked so. */
  buku?: number;
  latest?: number;
  /** The import of these cases from before pks does not count. */
  hidden?: readonly NumberSpan[] | undefined;
}>;

/** What is owed can be late by the month `lateBy` ('2026-07'); agreements end on the days `endsFrom` (the day it is asked for) to `endsUntil`. */
export type WatchQuery = Readonly<{ lateBy: string; endsFrom: string; endsUntil: string }> & Pick<KasusQuery, 'hidden'>;

/** The heads come in no order. */
export type HeadList = Readonly<{ kepala: readonly IndexHead[]; peringatan: readonly string[] }>;

export type RowList = Readonly<{ baris: readonly IndexRow[]; peringatan: readonly string[] }>;

export type WaitingList = HeadList & Readonly<{ kelompok: readonly WaitingGroup[] }>;

export interface Lists {
  /** While it stays the same, nothing was recorded. Null where only reading all would tell. */
  listState(): Promise<string | null>;
  /** The heads of all cases that moved since such a state, and maybe of others. Null where it cannot be told. */
  listMoved(keadaan: string): Promise<HeadList | null>;
  listHeads(pertanyaan: KasusQuery): Promise<HeadList>;
  /**
   * Rows come with the oldest id first, or as `kepala` orders them. A row that moved since is read anew, or left out.
   */
  listRows(pertanyaan: KasusQuery, kepala?: readonly IndexHead[]): Promise<RowList>;
  /**
   * What is under way, counted in groups, with the heads of the groups that `pilih` takes. A pure function and not a
   * value: which groups matter depends on their counts, and both must be of one moment.
   */
  listWaiting(
    pilih: (kelompok: readonly WaitingGroup[]) => readonly Readonly<{ asal: WaitingGroup; paling: number }>[],
    pertanyaan?: Pick<KasusQuery, 'hidden'>,
  ): Promise<WaitingList>;
  /**
   * Heads of done cases that need a look: unsigned, with office work left, or with something owed that can be late;
   * and the count of agreements that end.
   */
  watchKerjaSama(pertanyaan: WatchQuery): Promise<HeadList & Readonly<{ ending: number }>>;
  /** Oldest first: the cases with a letter of this `suratKey`. */
  kasusOfSurat(kunciSurat: string): Promise<readonly string[]>;
  /** Picks those with this attachment but `selain`; `di` is asked where a store must look into each, or finds some. */
  kasusWithLampiran(
    sidik: string,
    selain: string | null,
    di: () => Promise<readonly string[]>,
  ): Promise<readonly string[]>;
  /** The oldest case comes first; see `bukuYears`. */
  kasusOfBuku(tahun: number): Promise<readonly string[]>;
  kasusYears(): Promise<readonly number[]>;
}
