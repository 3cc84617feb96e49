import type { CatatanKoreksi, Status, WaitingLangkah } from '../facts/standing-parts.ts';
import type { OpenPksWork } from '../kerja-sama/open-work.ts';
import type { Outstanding } from '../kerja-sama/outstanding.ts';
import type { ReceivedKasus } from '../permohonan.ts';

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
    impor?: ReceivedKasus['impor'];
    ditanyakan?: string;
  }
>;

/** `langkah`, `h` and `tanggungan` are null once closed. */
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
 * Cases under way whose target is one: how many wait at an H since one day of receipt, for whom. `tunggu`: since when
 * for the ministry, where nobody reminded or asked it; null or absent where only the cases tell.
 */
export type WaitingGroup = Readonly<
  Pick<IndexHead, 'h' | 'tanggungan' | 'diterima'> & { jumlah: number; tunggu?: string | null }
>;

/** `tuntas` is null where only the case knows. */
export type IndexedKerjaSama = Readonly<{ mulai: string; berakhir: string; tuntas: OpenPksWork | null }> & Outstanding;
