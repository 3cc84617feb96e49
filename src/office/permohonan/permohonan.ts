/** A permohonan and where it stands, always folded from facts (`evolve.ts`). */

import type { Moment } from '../days/tanggal.ts';
import type { DokumenCode } from '../sop/sop.ts';
import type { Contacts, Lampiran, Lembaga, PermohonanDetails, Surat } from './facts/kasus-parts.ts';
import type { NomorNaskah } from './facts/nomor-naskah.ts';
import type { Holders, MOVED_PARTS, MovedParts } from './facts/standing-parts.ts';
import type { KerjaSama } from './kerja-sama/pengesahan.ts';

/** Items that can be missing; the name never is. */
export const BUTIR = ['tujuan', 'elemen', 'metode', 'dataBalikan', 'jangkaWaktu'] as const;
export type Butir = (typeof BUTIR)[number];

export type NaskahRecord = Readonly<{ naskah: string; versi: number; berkas: string; sidik: string; pada: Moment }>;

/** What a case holds whatever moves it. */
type FixedParts = Readonly<{
  sop: string;
  lembaga: Lembaga;
  surat: Surat;
  diterima: Moment;
  agenda: Readonly<{ nomor: number; tahun: number }>;
  data: 'individu' | 'agregat';
  permohonan: PermohonanDetails;
  lampiran: readonly Lampiran[];
  naskah: readonly NaskahRecord[];
  /** Absent without numbers, so older views keep their bytes. */
  nomor?: readonly NomorNaskah[];
  tangan: Holders; // an undo drops the last entry
  perpanjanganDari?: string;
  penerima?: string; // who took the letter in, for the receipt
  kerjaSama?: KerjaSama;
  hubungan?: Contacts; // oldest first; absent while there was none
}>;

export type KasusContents = FixedParts & Pick<MovedParts, (typeof MOVED_PARTS)[number]>;

export type ReceivedKasus = KasusContents & MovedParts;

export type Permohonan = Readonly<{ status: 'baru' }> | ReceivedKasus;

export const heldDokumen = (p: ReceivedKasus): readonly DokumenCode[] => [...new Set(p.dokumen.map((d) => d.kode))];

export const missingButir = (isi: PermohonanDetails): readonly Butir[] =>
  BUTIR.filter((butir) => isi[butir] === null || (butir === 'elemen' && isi.elemen.length === 0));
