/**
 * What a naskah's template may hold, and how each value is found. A naskah is a
 * table of isian: its meaning for the office, what happens when it is missing,
 * and the function that reads it from the case. Wording is never here: it
 * stands in the .docx, where the office edits it.
 */
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import type { Sop } from '../sop/sop.ts';
import type { Kalender } from '../waktu/tanggal.ts';
import { berkasKemendagri } from './berkas-kemendagri.ts';
import { kekurangan } from './kekurangan.ts';
import { lembarDisposisi } from './lembar-disposisi.ts';
import { lembarKoreksi } from './lembar-koreksi.ts';
import type { PejabatPada } from './pejabat.ts';
import { pengingatKemendagri } from './pengingat-kemendagri.ts';
import { penolakan } from './penolakan.ts';
import { pks } from './pks.ts';
import { serahTerima } from './serah-terima.ts';
import { suratKemendagri } from './surat-kemendagri.ts';
import { suratPengantar } from './surat-pengantar.ts';
import { tandaTerima } from './tanda-terima.ts';

/** The signing of a PKS, as far as it is known. Days 'YYYY-MM-DD' (WIB); null is a line of dots to be filled by hand. */
type Penandatanganan = Readonly<{
  tanggal: string | null;
  tempat: string | null;
  nomorKesatu: string | null;
  nomorKedua: string | null;
}>;

/** Everything a document is made from: nothing is read from disk or clock. */
export type BahanNaskah = Readonly<{
  kasus: Tercatat;
  id: string; // '2026-014'
  riwayat: readonly Kejadian[];
  /** A setting of the office, or null: keys in `PENGATURAN_NASKAH`. */
  kantor: (kunci: string) => string | null;
  /** Officials as they held their posts on the day the document bears; they go before the settings. */
  pejabat?: PejabatPada;
  sop: Sop;
  /** Name of a data element, e.g. 'nik' → 'NIK'. */
  elemen: (kode: string) => string;
  kini: Date;
  /** What decides which days count as waited. */
  kalender: Kalender;
  /** Not approved yet: KONSEP stands at the head of every page, and across it. */
  konsep: boolean;
  penandatanganan?: Penandatanganan | null;
}>;

/**
 * When a value is missing: `wajib` the document is refused; `pejabat` a dotted line and a warning while it is a
 * konsep, refused afterwards (`selalu`: always, where nobody in the SOP approves the letter); `titik` a dotted line of that many dots, to be filled by hand, and what
 * is warned of (`sebab`); `kosong` nothing.
 */
export type BilaKosong =
  | Readonly<{ cara: 'wajib'; saran: Saran }>
  | Readonly<{ cara: 'pejabat'; saran: Saran; selalu?: true }>
  | Readonly<{ cara: 'titik'; titik: number; sebab?: (b: BahanNaskah) => string }>
  | Readonly<{ cara: 'kosong' }>;

/** How the value is entered: by the form of `pks lengkapi`, or as a key of `pks config`. */
export type Saran = 'lengkapi' | Readonly<{ config: string }>;

/** `{{kunci}}`: one text. `pokok`: a template without it is refused. */
export type IsianTeks = Readonly<{
  arti: string;
  contoh: string;
  kosong: BilaKosong | ((b: BahanNaskah) => BilaKosong);
  pokok?: true;
  nilai: (b: BahanNaskah) => string | null;
}>;

/** `{{kunci.kolom}}` in a table row: the row is repeated once for each entry. */
type IsianBaris = Readonly<{
  arti: string;
  kolom: Readonly<Record<string, string>>; // column → meaning
  pokok?: true;
  nilai: (b: BahanNaskah) => readonly Readonly<Record<string, string>>[];
}>;

/** `{{bila_…}}` in a paragraph: the paragraph stays when true and goes whole when false. */
export type IsianBila = Readonly<{ arti: string; nilai: (b: BahanNaskah) => boolean }>;

/** Why a naskah makes no sense for the case as it stands, and what to type first. */
export type BelumWaktunya = Readonly<{ sebab: string; saran?: readonly string[] }>;

/** A file of a package. `berkas`: a file of the case, e.g. 'naskah/pks-v1-….docx'; null: the document drawn up just now. */
export type BagianPaket = Readonly<{ nama: string; judul: string; berkas: string | null }>;

export type Naskah = Readonly<{
  kode: string;
  judul: string;
  teks: Readonly<Record<string, IsianTeks>>;
  baris: Readonly<Record<string, IsianBaris>>;
  bila: Readonly<Record<string, IsianBila>>;
  /** Belongs to a PKS once it is signed, outside the SOP's table (di luar SOP). */
  sesudahSah?: true;
  /** Absent: it makes sense for every case. */
  tolak?: (b: BahanNaskah) => BelumWaktunya | null;
  /** Kept as one .zip of these files, in this order; absent: kept as the .docx it is. */
  paket?: (b: BahanNaskah) => readonly BagianPaket[];
  /** The day it bears 'YYYY-MM-DD', whose officials it names; null or absent: today. */
  tanggal?: (b: BahanNaskah) => string | null;
}>;

/** The values of one document, every declared key present: what a template is filled with. */
export type Isian = Readonly<{
  teks: Readonly<Record<string, string>>;
  baris: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  bila: Readonly<Record<string, boolean>>;
}>;

/** What can be drawn up, in the order a case needs it. The template of each: `templates/<kode>/<kode>.docx`. */
export const NASKAH: readonly Naskah[] = [
  tandaTerima,
  lembarDisposisi,
  kekurangan,
  pks,
  lembarKoreksi,
  suratKemendagri,
  suratPengantar,
  berkasKemendagri,
  pengingatKemendagri,
  penolakan,
  serahTerima,
];
