import type { CatatanKoreksi, Status, WaitingLangkah } from '../facts/standing-parts.ts';
import type { OpenPksWork } from '../kerja-sama/open-work.ts';
import type { Outstanding } from '../kerja-sama/outstanding.ts';
import type { ReceivedKasus } from '../permohonan.ts';

/** A reminder that was drawn up and has not left. */
export type ReminderDraft = 'tanpa-nomor' | 'bernomor';

/** Lists need this without opening a case. */
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
    konsepPengingat?: ReminderDraft;
    impor?: ReceivedKasus['impor'];
    ditanyakan?: string;
  }
>;

/** Null once closed: `langkah`, `h`, `tanggungan`. */
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

/**
 * Cases under way of one target: received on one day, waiting at the same H for the same side. `tunggu` is since when
 * they wait for the ministry without a reminder; without it the cases tell.
 */
export type WaitingGroup = Readonly<
  Pick<IndexHead, 'h' | 'tanggungan' | 'diterima'> & { jumlah: number; tunggu?: string | null }
>;

/** `tuntas` is null where only the case knows. */
export type IndexedKerjaSama = Readonly<{ mulai: string; berakhir: string; tuntas: OpenPksWork | null }> & Outstanding;
