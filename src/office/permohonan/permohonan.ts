import type { Moment } from '../days/tanggal.ts';
import type { DokumenCode } from '../sop/sop.ts';
import type {
  Agenda,
  Contacts,
  ImportSource,
  Lampiran,
  Lembaga,
  PermohonanDetails,
  Surat,
} from './facts/kasus-parts.ts';
import type { NomorNaskah } from './facts/nomor-naskah.ts';
import type { Holders, MOVED_PARTS, MovedParts } from './facts/standing-parts.ts';
import type { KerjaSama } from './kerja-sama/pengesahan.ts';

const BUTIR = ['tujuan', 'elemen', 'metode', 'dataBalikan', 'jangkaWaktu'] as const;
export type Butir = (typeof BUTIR)[number];

export type NaskahRecord = Readonly<{ naskah: string; versi: number; berkas: string; sidik: string; pada: Moment }>;

type FixedParts = Readonly<{
  sop: string;
  lembaga: Lembaga;
  surat: Surat | null;
  diterima: Moment;
  agenda: Readonly<{ nomor: number; tahun: number }> | null;
  data: 'individu' | 'agregat';
  permohonan: PermohonanDetails;
  lampiran: readonly Lampiran[];
  naskah: readonly NaskahRecord[];
  /** Absent while empty, so that older views keep their bytes. */
  nomor?: readonly NomorNaskah[];
  tangan: Holders; // An undo drops the last entry.
  perpanjanganDari?: string;
  penerima?: string;
  kerjaSama?: KerjaSama;
  /** `diterima` is as the old book has it; whose days those before `sejak` were is not known. */
  impor?: ImportSource & Readonly<{ diterima: string | null; sejak: string }>;
  /** Cases of the same letter that were given up for this one, with their agenda number. */
  gabungan?: readonly Readonly<{ kasus: string; agenda: Agenda | null }>[];
  hubungan?: Contacts; // The oldest first; absent while empty.
}>;

export type KasusContents = FixedParts & Pick<MovedParts, (typeof MOVED_PARTS)[number]>;

export type ReceivedKasus = KasusContents & MovedParts;

export type Permohonan = Readonly<{ status: 'baru' }> | ReceivedKasus;

export const receivedAsKnown = ({
  impor,
  diterima,
}: Readonly<{ impor?: ReceivedKasus['impor'] | undefined; diterima: Moment }>): Moment | null =>
  impor?.diterima === null ? null : diterima;

export const heldDokumen = (p: ReceivedKasus): readonly DokumenCode[] => [...new Set(p.dokumen.map((d) => d.kode))];

export const missingButir = (isi: PermohonanDetails): readonly Butir[] =>
  BUTIR.filter((butir) => isi[butir] === null || (butir === 'elemen' && isi.elemen.length === 0));
