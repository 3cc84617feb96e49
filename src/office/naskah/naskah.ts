/**
 * What a naskah's template may hold, and how each value is found. A naskah is a
 * table of isian: its meaning for the office, what happens when it is missing,
 * and the function that reads it from the case. Wording is never here: it
 * stands in the .docx, where the office edits it.
 */

import type { Calendar } from '../days/tanggal.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { Pengesahan } from '../permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../permohonan/permohonan.ts';
import type { Peran, Sop } from '../sop/sop.ts';

/** The signing of a PKS, as far as it is known. Days 'YYYY-MM-DD' (WIB); null is a line of dots to be filled by hand. */
type Penandatanganan = Readonly<{
  tanggal: string | null;
  tempat: string | null;
  nomorKesatu: string | null;
  nomorKedua: string | null;
}>;

/** `nama` '' where the post is empty, and its name must not come from the settings. `wakil`: 'Plt.' or 'Plh.' where he stands in, and then `dasar`, the mandate. */
export type NaskahPejabat = Readonly<{
  nama: string;
  nip: string | null;
  pangkat: string | null;
  wakil: string | null;
  dasar: string | null;
}>;

/** Whoever held the post that day, or null. */
export type PejabatOnDay = (peran: Peran) => NaskahPejabat | null;

/** Everything a document is made from: nothing is read from disk or clock. */
export type NaskahSource = Readonly<{
  kasus: ReceivedKasus;
  id: string; // '2026-014'
  riwayat: readonly KasusFact[];
  /** A setting of the office, or null: keys in `NASKAH_SETTINGS`, and the days of reports. */
  kantor: (kunci: string) => string | null;
  /** Officials as they held their posts on the day the document bears; they go before the settings. */
  pejabat?: PejabatOnDay;
  sop: Sop;
  /** Name of a data element, e.g. 'nik' → 'NIK'. */
  elemen: (kode: string) => string;
  kini: Date;
  /** What decides which days count as waited. */
  kalender: Calendar;
  /** Not approved yet: KONSEP stands at the head of every page, and across it. */
  konsep: boolean;
  penandatanganan?: Penandatanganan | null;
  /** The agreement that this case renews, as signed; null or absent where it renews none, or none is known. */
  pksLama?: Pengesahan | null;
}>;

/**
 * When a value is missing: `wajib` the document is refused; `fromPejabat` a dotted line and a warning while it is a
 * konsep, refused afterwards (`selalu`: always, where nobody in the SOP approves the letter); `dottedLine` a dotted line of that many dots, to be filled by hand, and what
 * is warned of (`sebab`); `kosong` nothing.
 */
export type WhenMissing =
  | Readonly<{ cara: 'wajib'; saran: EntryWay }>
  | Readonly<{ cara: 'pejabat'; saran: EntryWay; selalu?: true }>
  | Readonly<{ cara: 'titik'; titik: number; sebab?: (b: NaskahSource) => string }>
  | Readonly<{ cara: 'kosong' }>;

/** How the value is entered: by the form of `pks lengkapi`, or as a key of `pks config`. */
export type EntryWay = 'lengkapi' | Readonly<{ config: string }>;

/** `{{kunci}}`: one text. `pokok`: a template without it is refused. */
export type TextField = Readonly<{
  arti: string;
  contoh: string;
  kosong: WhenMissing | ((b: NaskahSource) => WhenMissing);
  pokok?: true;
  nilai: (b: NaskahSource) => string | null;
}>;

/** `{{kunci.kolom}}` in a table row: the row is repeated once for each entry. */
type RowField = Readonly<{
  arti: string;
  kolom: Readonly<Record<string, string>>; // column → meaning
  pokok?: true;
  nilai: (b: NaskahSource) => readonly Readonly<Record<string, string>>[];
}>;

/** `{{bila_…}}` in a paragraph: the paragraph stays when true and goes whole when false. */
export type ConditionField = Readonly<{ arti: string; nilai: (b: NaskahSource) => boolean }>;

/** Why a naskah makes no sense for the case as it stands, and what to type first. */
export type NotYetDue = Readonly<{ sebab: string; saran?: readonly string[] }>;

/** A file of a package. `berkas`: a file of the case, e.g. 'naskah/pks-v1-….docx'; null: the document drawn up just now. */
export type PackagePart = Readonly<{ nama: string; judul: string; berkas: string | null }>;

export type NaskahDefinition = Readonly<{
  kode: string;
  judul: string;
  teks: Readonly<Record<string, TextField>>;
  baris: Readonly<Record<string, RowField>>;
  bila: Readonly<Record<string, ConditionField>>;
  /** Belongs to a PKS once it is signed, outside the SOP's table (di luar SOP). */
  sesudahSah?: true;
  /** Absent: it makes sense for every case. */
  tolak?: (b: NaskahSource) => NotYetDue | null;
  /** Kept as one .zip of these files, in this order; absent: kept as the .docx it is. */
  paket?: (b: NaskahSource) => readonly PackagePart[];
  /** The day it bears 'YYYY-MM-DD', whose officials it names; null or absent: today. */
  tanggal?: (b: NaskahSource) => string | null;
  /** Signed weeks after it is drawn up: a konsep names who holds the post, never today's deputy. */
  konsepTanpaWakil?: true;
}>;

/** The values of one document, every declared key present: what a template is filled with. */
export type NaskahValues = Readonly<{
  teks: Readonly<Record<string, string>>;
  baris: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  bila: Readonly<Record<string, boolean>>;
}>;
