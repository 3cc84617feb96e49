/** What lists need of a case, without opening it: its row, and the head of the row. */

import type { CatatanKoreksi, Status, WaitingLangkah } from '../facts/standing-parts.ts';
import type { OpenPksWork } from '../kerja-sama/open-work.ts';
import type { Outstanding } from '../kerja-sama/outstanding.ts';
import type { ReceivedKasus } from '../permohonan.ts';

/** A row of the index: what lists need without opening a case. */
export type IndexRow = Readonly<{ id: string; versi: number; permohonan: KasusSummary }>;

export type KasusSummary = Readonly<
  Pick<
    ReceivedKasus,
    | 'status'
    | 'langkah'
    | 'lembaga'
    | 'surat'
    | 'diterima'
    | 'revisi'
    | 'sop'
    | 'terakhir'
    | 'agenda'
    | 'kerjaSama'
    | 'jam'
    | 'tangan'
    | 'tiba'
  > & {
    /** Sent back, and not approved since. */
    koreksi?: CatatanKoreksi;
    /** When reminders to the ministry were drawn up. */
    pengingat?: readonly string[];
  }
>;

/**
 * The head of a row, known from the index without opening anything. `diterima`
 * is the day; `langkah`, `h` and `tanggungan` are null once the case is closed.
 */
export type IndexHead = Readonly<{
  id: string;
  versi: number;
  diterima: string;
  status: Status;
  langkah: number | null;
  h: number | null;
  tanggungan: WaitingLangkah['tanggungan'] | null;
  kerjaSama?: IndexedKerjaSama;
}>;

/** What an entry tells of an agreement: its first and last day, what is not in yet, what the office has still to do (null: written by an older pks, the case knows). */
export type IndexedKerjaSama = Readonly<{ mulai: string; berakhir: string; tuntas: OpenPksWork | null }> & Outstanding;
