/**
 * A naskah is a table of isian: what each means, what happens when it is missing, and how it is read from the case. The
 * wording stands in the .docx, where the office edits it.
 */

import type { Calendar } from '../days/tanggal.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { KerjaSama } from '../permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../permohonan/permohonan.ts';
import type { Peran, Sop } from '../sop/sop.ts';

/** Days 'YYYY-MM-DD'; null is a dotted line. */
type Penandatanganan = Readonly<{
  tanggal: string | null;
  tempat: string | null;
  nomorKesatu: string | null;
  nomorKedua: string | null;
}>;

/** `nama` '' where the post is empty. `wakil`: 'Plt.' or 'Plh.' of a deputy, with the mandate as `dasar`. */
export type NaskahPejabat = Readonly<{
  nama: string;
  nip: string | null;
  pangkat: string | null;
  wakil: string | null;
  dasar: string | null;
}>;

export type PejabatOnDay = (peran: Peran) => NaskahPejabat | null;

/**
 * How documents are finished; a version is made again by the rules of its time. 1: as the placeholders leave them. 2: no
 * empty runs, 'Nomor 23' on one line, properties of its own, 'draf'.
 */
export const CETAKAN = 2;

/** Everything a document is made from, without disk or clock. */
export type NaskahSource = Readonly<{
  kasus: ReceivedKasus;
  id: string;
  riwayat: readonly KasusFact[];
  /** A key of `NASKAH_SETTINGS` or a day of reports, or null. */
  kantor: (kunci: string) => string | null;
  /** Officials on the day of the document; they come before the settings. */
  pejabat?: PejabatOnDay;
  sop: Sop;
  /** 'nik' → 'NIK'. */
  elemen: (kode: string) => string;
  kini: Date;
  kalender: Calendar;
  /** Not approved: KONSEP stands on every page. */
  konsep: boolean;
  /** Papers whose approved text the data of the case no longer give; absent: not asked. */
  berubah?: ReadonlySet<string>;
  penandatanganan?: Penandatanganan | null;
  /** The agreement that this case renews, as signed; null or absent where it renews none, or none is known. */
  pksLama?: KerjaSama | null;
  /** What the letter to Kemendagri said when it left, by placeholder; null where that is not known, absent: not asked. */
  suratTerkirim?: Readonly<Record<string, string>> | null;
  /** One of `CETAKAN`; absent: the newest. */
  cetakan?: number;
}>;

/**
 * A missing value: `wajib` refuses the document; `pejabat` prints dots and warns while it is a konsep, and refuses
 * afterwards (`selalu`: never refuses); `titik` prints that many dots, with `sebab` as the warning; `kosong` prints
 * nothing.
 */
export type WhenMissing =
  | Readonly<{ cara: 'wajib'; saran: EntryWay }>
  | Readonly<{ cara: 'pejabat'; saran: EntryWay; selalu?: true }>
  | Readonly<{ cara: 'titik'; titik: number; sebab?: (b: NaskahSource) => string }>
  | Readonly<{ cara: 'kosong' }>;

/** Where the value is entered: `pks lengkapi`, or a key of `pks config`. */
export type EntryWay = 'lengkapi' | Readonly<{ config: string }>;

/**
 * `{{kunci}}`: one text. `pokok`: a template without it is refused. `terbuka`: a blank of the signing (a number, a
 * date, a place, who signs; the letter by which the ministry agreed), filled in without changing what was approved.
 */
export type TextField = Readonly<{
  arti: string;
  contoh: string;
  kosong: WhenMissing | ((b: NaskahSource) => WhenMissing);
  pokok?: true;
  terbuka?: true;
  nilai: (b: NaskahSource) => string | null;
}>;

/** `{{kunci.kolom}}`: its table row is repeated for each entry. */
type RowField = Readonly<{
  arti: string;
  kolom: Readonly<Record<string, string>>;
  pokok?: true;
  nilai: (b: NaskahSource) => readonly Readonly<Record<string, string>>[];
}>;

/** `{{bila_…}}`: its paragraph stays when true, and goes when false. */
export type ConditionField = Readonly<{ arti: string; terbuka?: true; nilai: (b: NaskahSource) => boolean }>;

/** Why a naskah makes no sense yet, and what to type first. */
export type NotYetDue = Readonly<{ sebab: string; saran?: readonly string[] }>;

/** A file of a package. `berkas`: a file of the case; null: the document just drawn up. */
export type PackagePart = Readonly<{ nama: string; judul: string; berkas: string | null }>;

export type NaskahDefinition = Readonly<{
  kode: string;
  judul: string;
  teks: Readonly<Record<string, TextField>>;
  baris: Readonly<Record<string, RowField>>;
  bila: Readonly<Record<string, ConditionField>>;
  /** For a signed PKS, outside the SOP's table. */
  sesudahSah?: true;
  tolak?: (b: NaskahSource) => NotYetDue | null;
  /** It puts a letter right that has left, so it is told what that one said. */
  ralatSurat?: true;
  /** Its letterhead is that of whoever signs for the office, not always the Dinas. */
  kopPenandatangan?: true;
  /** What whoever draws it up should know, though nothing is wrong with it. */
  peringatan?: (b: NaskahSource) => readonly string[];
  /** Kept as one .zip of these files; absent: a .docx. */
  paket?: (b: NaskahSource) => readonly PackagePart[];
  /** The day it bears; null or absent: today. */
  tanggal?: (b: NaskahSource) => string | null;
  /** Signed weeks after it is drawn up: until then it names who holds the post, never today's deputy. */
  tanpaWakil?: (b: Omit<NaskahSource, 'pejabat'>) => boolean;
}>;

export type NaskahValues = Readonly<{
  teks: Readonly<Record<string, string>>;
  baris: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  bila: Readonly<Record<string, boolean>>;
}>;
