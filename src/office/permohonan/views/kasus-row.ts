/** What lists need of a case, without opening it: its row, and the head of the row. */

import type { CatatanKoreksi, Status, WaitingLangkah } from '../facts/standing-parts.ts';
import type { OpenPksWork } from '../kerja-sama/open-work.ts';
import type { Outstanding } from '../kerja-sama/outstanding.ts';
import type { ReceivedKasus } from '../permohonan.ts';

/** What lists need without opening a case. */
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
    koreksi?: CatatanKoreksi;
    pengingat?: readonly string[];
    impor?: ReceivedKasus['impor'];
    ditanyakan?: string; // when the ministry was last asked without a letter
  }
>;

/** Known from the index alone; `langkah`, `h` and `tanggungan` are null once closed. */
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

/** Cases under way whose target is one: how many wait at an H since one day of receipt, for whom. */
export type WaitingGroup = Readonly<Pick<IndexHead, 'h' | 'tanggungan' | 'diterima'> & { jumlah: number }>;

/** Its days, what is missing, what the office must do (null: the case knows). */
export type IndexedKerjaSama = Readonly<{ mulai: string; berakhir: string; tuntas: OpenPksWork | null }> & Outstanding;
