/**
 * A naskah is a table of isian: their meaning, how to read them from the case, and what to do if one is missing. The
 * office edits the wording in the .docx.
 */

import type { Calendar } from '../days/tanggal.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { KerjaSama } from '../permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../permohonan/permohonan.ts';
import type { Peran, Sop } from '../sop/sop.ts';

/** Days are 'YYYY-MM-DD'; null prints a dotted line. */
type Penandatanganan = Readonly<{
  tanggal: string | null;
  tempat: string | null;
  nomorKesatu: string | null;
  nomorKedua: string | null;
}>;

/** `nama` is '' for an empty post. `wakil` is 'Plt.' or 'Plh.' of a deputy, whose mandate is `dasar`; null is the setting. */
export type NaskahPejabat = Readonly<{
  nama: string;
  nip: string | null;
  pangkat: string | null;
  wakil: string | null;
  dasar: string | null;
}>;

export type PejabatOnDay = (peran: Peran) => NaskahPejabat | null;

/**
 * Documents are finished by these rules; an old version is made again by its own. 1 leaves it as filled; 2 has no empty
 * runs, 'Nomor 23' on one line, own properties, 'draf'; 3 has '1 (satu)' on one line too; 4 fits typed words by
 * `wording`, with one full stop; 5 has dots for an akta that is not known, and tells a hospital from other BLUD; 6 has
 * foreign words of a value in italics; 7 spells out the titles of deputies and commanders, and lists data balikan in the
 * letter as the agreement does, leaves no empty line at the end of a cell, and cites what is signed as it was signed; 8 does
 * so in every paper that names the agreement or the letter, holds a second correction against the first, says why a request
 * is returned or refused, and names neither a head out of office nor another's decree.
 */
export const CETAKAN = 8;

export type NaskahSource = Readonly<{
  kasus: ReceivedKasus;
  id: string;
  riwayat: readonly KasusFact[];
  /** A key of `NASKAH_SETTINGS`, or a day of reports. */
  kantor: (kunci: string) => string | null;
  /** Those of the day of the document; before the settings. */
  pejabat?: PejabatOnDay;
  sop: Sop;
  elemen: (kode: string) => string;
  /** Those that UU 24/2013 pasal 84 protects; where absent, each may be one. */
  dilindungi?: (kode: string) => boolean;
  kini: Date;
  kalender: Calendar;
  /** Not approved: every page says KONSEP. */
  konsep: boolean;
  berubah?: ReadonlySet<string>;
  penandatanganan?: Penandatanganan | null;
  pksLama?: KerjaSama | null;
  /** What the letter to Kemendagri said when it left, by placeholder; null is unknown, absent was not asked. */
  suratTerkirim?: Readonly<Record<string, string>> | null;
  /** The default is the newest of `CETAKAN`. */
  cetakan?: number;
}>;

/**
 * `wajib` refuses the document; `pejabat` prints dots in a konsep and refuses afterwards (`selalu` never refuses);
 * `titik` prints that many dots and warns of `sebab`; `kosong` prints nothing.
 */
export type WhenMissing =
  | Readonly<{ cara: 'wajib'; saran: EntryWay }>
  | Readonly<{ cara: 'pejabat'; saran: EntryWay; selalu?: true }>
  | Readonly<{ cara: 'titik'; titik: number; sebab?: (b: NaskahSource) => string; saran?: EntryWay; apa?: string }>
  | Readonly<{ cara: 'kosong' }>;

/** `pks lengkapi`, or a key of `pks config`. */
export type EntryWay = 'lengkapi' | Readonly<{ config: string }>;

/**
 * `{{kunci}}`. With `pokok` the template must have it; with `terbuka` it is a blank of the signing (number, day,
 * place, signer, the ministry's letter), which may be filled after approval.
 */
export type TextField = Readonly<{
  arti: string;
  contoh: string;
  kosong: WhenMissing | ((b: NaskahSource) => WhenMissing);
  pokok?: true;
  terbuka?: true;
  nilai: (b: NaskahSource) => string | null;
}>;

/** `{{kunci.kolom}}`: the table row repeats for each entry. */
type RowField = Readonly<{
  arti: string;
  kolom: Readonly<Record<string, string>>;
  pokok?: true;
  nilai: (b: NaskahSource) => readonly Readonly<Record<string, string>>[];
}>;

/** `{{bila_…}}`: the paragraph stays only when true. */
export type ConditionField = Readonly<{ arti: string; terbuka?: true; nilai: (b: NaskahSource) => boolean }>;

/** Comes first: the naskah `buat` is drawn up, or `saran` is typed. `lewat`: its time is past. */
export type NotYetDue = Readonly<{ sebab: string; buat?: string; saran?: readonly string[]; lewat?: true }>;

/** `berkas` is a file of the case; null is the document just drawn up. */
export type PackagePart = Readonly<{
  nama: string;
  judul: string;
  berkas: Readonly<{ berkas: string; sidik: string }> | null;
}>;

export type NaskahDefinition = Readonly<{
  kode: string;
  judul: string;
  teks: Readonly<Record<string, TextField>>;
  baris: Readonly<Record<string, RowField>>;
  bila: Readonly<Record<string, ConditionField>>;
  /** After a signed PKS, outside the SOP's table. */
  sesudahSah?: true;
  tolak?: (b: NaskahSource) => NotYetDue | null;
  ralatSurat?: true;
  /** Written again later: each of them is a letter of its own. */
  berulang?: true;
  /**
   * It cites this paper: of the request it says what stands there, once that is approved, or as an agreement signed; by
   * the rules of `CETAKAN` from `sejak` on.
   */
  menurut?: Readonly<{ naskah: 'pks' | 'surat-kemendagri'; sejak: number }>;
  kopPenandatangan?: true;
  /** For the person who draws it up; nothing is wrong. */
  peringatan?: (b: NaskahSource) => readonly string[];
  /** A .zip of these files instead of a .docx. */
  paket?: (b: NaskahSource) => readonly PackagePart[];
  /** The default is today. */
  tanggal?: (b: NaskahSource) => string | null;
  /** Holds until the signing, weeks later: names the holder of the post, never today's deputy. */
  tanpaWakil?: (b: Omit<NaskahSource, 'pejabat'>) => boolean;
}>;

export type NaskahValues = Readonly<{
  teks: Readonly<Record<string, string>>;
  baris: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  bila: Readonly<Record<string, boolean>>;
}>;
