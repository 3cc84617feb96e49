/**
 * The register's port, in five small interfaces and its upkeep: append only, the
 * expected version part of it, questions as data, so files today and a PostgreSQL
 * table tomorrow are the same to the rest of pks. Reading never writes or locks.
 */

import type { KantorFact } from '../office/kantor/decode-kantor.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { Status } from '../office/permohonan/facts/standing-parts.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import type { IndexHead, IndexRow } from '../office/permohonan/views/kasus-row.ts';

/**
 * One act: everything one command recorded. One act is one file, so a crash
 * never leaves half of it. `listName` is the idempotency key, `permintaan` the
 * sha256 of what was asked (the same key with another `permintaan` is refused).
 */
export type Act<K> = Readonly<{ kunci: string; permintaan: string; kejadian: readonly K[] }>;

/** An act as stored: `v` counts from 1, `isBefore` is the `sidik` of act v-1 (null for the first). */
export type RecordedAct<K> = Act<K> & Readonly<{ v: number; sebelum: string | null; sidik: string }>;

/** A case as read. `versi` = number of acts = what `tambah` expects. */
export type StoredKasus = Readonly<{
  id: string;
  permohonan: ReceivedKasus;
  tindakan: readonly RecordedAct<KasusFact>[];
  versi: number;
}>;

/** The register's own chain as read. */
export type StoredKantor = Readonly<{
  kantor: Kantor;
  tindakan: readonly RecordedAct<KantorFact>[];
  versi: number;
}>;

/** A file to be kept in the case folder before the act that names it. `nama` like 'lampiran/x-3f9c2a1b.pdf'. */
export type NewKasusFile = Readonly<{ nama: string; isi: Uint8Array }>;

/** What was recorded; `newDay` is false when the key had been used for the same request before. */
export type RecordResult<B> = Readonly<{ berkas: B; v: number; baru: boolean; peringatan: readonly string[] }>;

/** Which cases a list is about: every field narrows it, none asks for all. */
export type KasusQuery = Readonly<{
  status?: readonly Status[];
  langkah?: number;
  /** Whether their PKS was signed. */
  signed?: boolean;
  /** Agreements with a day in common with this span. */
  inForce?: Readonly<{ mulai: string; berakhir: string }>;
  /** Of those that match the latest so many, by id. */
  latest?: number;
}>;

/**
 * Which agreements are looked after: those with something owed that can be late by the month `lateBy` ('2026-07'), and
 * how many end on the days `endsFrom` to `endsUntil`.
 */
export type WatchQuery = Readonly<{ lateBy: string; endsFrom: string; endsUntil: string }>;

/** Heads, which come in no order. */
export type HeadList = Readonly<{ kepala: readonly IndexHead[]; peringatan: readonly string[] }>;
export type RowList = Readonly<{ baris: readonly IndexRow[]; peringatan: readonly string[] }>;

/** One thing wrong (or worth a note) in the register. `rusak` false: a note, not damage. */
export type RegisterFinding = Readonly<{ berkas: string; fakta: string | null; sebab: string; rusak: boolean }>;
export type CheckReport = Readonly<{
  kasus: number;
  fakta: number;
  temuan: readonly RegisterFinding[];
  /** The seal it was compared with, where one was given: its figure, its instant, how many acts it covers. */
  segel?: Readonly<{ kepala: string; dibuat: string; tindakan: number }>;
}>;

/**
 * The length and the last hash of every chain, folded into one figure. `kepala` is
 * the sha256 of the lines in `langkahBlock` (FORMAT.md), which a program compares later;
 * `kepala` is what people print, sign and compare.
 */
export type Segel = Readonly<{
  kepala: string;
  blok: string;
  register: string; // its id
  kasus: number;
  tindakan: number;
  fakta: number;
}>;

/** What a backup says of itself. `createdFolders` +07:00; `berkas` counts what is in it. */
export type BackupNote = Readonly<
  Pick<Segel, 'kepala' | 'register' | 'kasus' | 'tindakan' | 'fakta'> & { dibuat: string; berkas: number }
>;

/** Takes in one file of a backup; `nama` relative with '/'. */
export type TakeFile = (nama: string, isi: Uint8Array) => void;
/** The seal of what was handed over, and what of the office's copies was left out. */
export type BackupContent = Readonly<{ segel: Segel; dilewati: readonly string[] }>;

/** A backup that was made: `sidik` and `sizes` (bytes) of the archive, `dilewati` what of the office's copies was not taken. */
export type BackupMade = BackupNote & Readonly<{ sidik: string; ukuran: number; dilewati: readonly string[] }>;

/** What a backup was found to hold. */
export type BackupReport = CheckReport & Readonly<{ keterangan: BackupNote }>;

/** What a new case is asked to become, once its numbers are known. */
export type NewKasus = Readonly<{
  tahun: number; // of receipt, WIB
  kunci: string;
  permintaan: string;
  susun: (nomor: Readonly<{ id: string; agenda: number }>) => readonly KasusFact[];
  berkas: readonly NewKasusFile[];
}>;

/** Whose a taken number is: its `pemilik` as claimed; null where the claim cannot be read. */
export type TakenNomor = Readonly<{ nama: string; pemilik: string | null }>;

/** Where a register is: `label` for people, `folder` where it is one of this machine. */
export type Place = Readonly<{ label: string; folder: string | null }>;

/** The cases. */
export interface KasusChains {
  /** @throws Failure KASUS_TIDAK_ADA, REGISTER_RUSAK */
  readKasus(id: string): Promise<StoredKasus>;
  /** Whether a case of this id exists, without reading it. */
  hasKasus(id: string): Promise<boolean>;
  /** Opens a new case: gives it its id (per year) and agenda number, once per key. @throws Failure KUNCI_LAIN_ISI */
  receiveKasus(penerimaan: NewKasus): Promise<RecordResult<StoredKasus>>;
  /** @throws Failure KASUS_BERUBAH when the case is no longer at `versi`; KUNCI_LAIN_ISI */
  appendAct(
    id: string,
    versi: number,
    tindakan: Act<KasusFact>,
    berkas?: readonly NewKasusFile[],
  ): Promise<RecordResult<StoredKasus>>;
}

/** The office's own chain. */
export interface KantorChain {
  readKantor(): Promise<StoredKantor>;
  /** @throws Failure KASUS_BERUBAH, KUNCI_LAIN_ISI */
  appendKantorAct(versi: number, tindakan: Act<KantorFact>): Promise<RecordResult<StoredKantor>>;
}

/** Numbers: claimed once and for ever. */
export interface Numbers {
  /** The number the next case of a year would get: for a dry run, nothing is claimed. */
  nextNomor(tahun: number): Promise<Readonly<{ id: string; agenda: number }>>;
  /** Claims the next agenda number of incoming letters of a year; the same key is given the same number. */
  claimAgenda(tahun: number, kunci: string): Promise<number>;
  /**
   * Claims a number of the office's own letters by its name ('2026.surat-keluar.000388'), exclusively and for ever.
   * Answers whose it is: `pemilik`, one word that begins with the case id, or whoever was first.
   */
  claimNomor(nama: string, pemilik: string): Promise<string>;
  /** The agenda numbers of a year that were claimed, used or not, ascending. */
  takenAgenda(tahun: number): Promise<readonly number[]>;
  /** The claims of the office's own letters of a kind and year, with whose they are. */
  takenNomor(jenis: string, tahun: string): Promise<readonly TakenNomor[]>;
}

/** Lists: what is asked is data, and so is what comes back. */
export interface Lists {
  /** Heads of the cases that match; opens none. */
  listHeads(pertanyaan: KasusQuery): Promise<HeadList>;
  /**
   * Rows of the cases that match, oldest id first, or of those among `kepala`, in their order. Every row is as the
   * acts have it at that moment: one that moved since is read anew, and left out if it matches no longer.
   */
  listRows(pertanyaan: KasusQuery, kepala?: readonly IndexHead[]): Promise<RowList>;
  /**
   * Heads of the done cases that ask for a look: not signed yet (without `kerjaSama`), with work of the office left
   * (or an entry that cannot tell), or with something owed that can be late; and how many agreements end.
   */
  watchKerjaSama(pertanyaan: WatchQuery): Promise<HeadList & Readonly<{ ending: number }>>;
  /** Ids of the cases that came with a letter of the same sender and number (see `suratKey`), oldest first. */
  kasusOfSurat(kunciSurat: string): Promise<readonly string[]>;
  /** Which of these cases keep an attachment whose name bears the beginning of this fingerprint: told by names alone. */
  kasusWithLampiran(id: readonly string[], sidik: string): Promise<readonly string[]>;
  /** Ids of the cases in whose facts something may stand in a book of that year, oldest first (see `tahunBuku`). */
  kasusOfBuku(tahun: number): Promise<readonly string[]>;
  /** Years that hold cases, ascending. */
  kasusYears(): Promise<readonly number[]>;
}

/** Files: of the cases, and the office's own copies (sop/, template/). Paths with '/'. */
export interface Files {
  /** A file of a case (attachment or document). @throws Failure REGISTER_RUSAK when missing */
  readKasusFile(id: string, nama: string): Promise<Uint8Array>;
  /** Such a copy, or null. */
  readKantorFile(jalur: string): Promise<Uint8Array | null>;
  /** Adds a copy, or finds the same bytes; never overwrites others. @throws Failure BERKAS_SUDAH_ADA */
  keepKantorFile(jalur: string, isi: Uint8Array): Promise<void>;
  /** Where people find such a file ('kasus/2026-014/naskah/x.docx'). */
  filePlace(jalur: string): string;
}

/** What looks after a register. What would not fit into an answer is handed over piece by piece. */
export interface Upkeep {
  /**
   * Verifies everything; never writes. With the text of a seal also that nothing
   * sealed is gone or changed. `lihat` is shown each case that is whole. @throws Failure SEGEL_RUSAK
   */
  check(segel?: string, lihat?: (berkas: StoredKasus) => void): Promise<CheckReport>;
  /** Seals what is recorded at `saat` (+07:00); writes nothing. @throws Failure REGISTER_RUSAK */
  segel(saat: string): Promise<Segel>;
  /**
   * Hands over all truth there is, file by file. Others may write meanwhile: of every case it holds the acts up to one
   * moment, and all they rest on. @throws Failure REGISTER_RUSAK
   */
  backUp(saat: string, tambah: TakeFile): Promise<BackupContent>;
  /** Rebuilds kasus.json, register.json and the index from the acts. Refuses on damage. */
  rebuild(): Promise<CheckReport>;
  /** Lets go of what it holds; nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

export interface Register extends KasusChains, KantorChain, Numbers, Lists, Files, Upkeep {
  readonly place: Place;
}
