/** A permohonan and where it stands, always folded from facts (`evolve.ts`). */

import type { Moment } from '../days/tanggal.ts';
import type { DokumenCode } from '../sop/sop.ts';
import type { Lampiran, Lembaga, PermohonanDetails, Surat } from './facts/kasus-parts.ts';
import type { NomorNaskah } from './facts/nomor-naskah.ts';
import type { Holders, MOVED_PARTS, MovedParts } from './facts/standing-parts.ts';
import type { KerjaSama } from './kerja-sama/pengesahan.ts';

/** The keys of the six items that can be missing (the name of the user never is). */
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
  /** Absent while none was reserved: views of older cases keep their bytes. */
  nomor?: readonly NomorNaskah[];
  tangan: Holders; // an undo takes its last entry away, so facts do not hold it
  perpanjanganDari?: string;
  penerima?: string; // who took the letter in, as it was said: what the receipt is signed with
  kerjaSama?: KerjaSama;
}>;

export type KasusContents = FixedParts & Pick<MovedParts, (typeof MOVED_PARTS)[number]>;

/** A permohonan that has been received. */
export type ReceivedKasus = KasusContents & MovedParts;

/** Where a permohonan stands. */
export type Permohonan = Readonly<{ status: 'baru' }> | ReceivedKasus;

/** The codes of what the case holds, each once. */
export const heldDokumen = (p: ReceivedKasus): readonly DokumenCode[] => [...new Set(p.dokumen.map((d) => d.kode))];

/** Which of the six items are still missing (`kurang` in JSON). */
export const missingButir = (isi: PermohonanDetails): readonly Butir[] =>
  BUTIR.filter((butir) => isi[butir] === null || (butir === 'elemen' && isi.elemen.length === 0));
