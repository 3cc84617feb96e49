/**
 * The register's port: few verbs, append only, the expected version part of the
 * port, so files today and a PostgreSQL table tomorrow are the same thing to the
 * rest of pks. Reading never writes and never locks.
 */
import type { Kantor, KantorFact } from '../office/kantor/kantor.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { OpenPksWork } from '../office/permohonan/kerja-sama/open-work.ts';
import type { Outstanding } from '../office/permohonan/kerja-sama/outstanding.ts';
import type { CatatanKoreksi, ReceivedKasus, Status, WaitingLangkah } from '../office/permohonan/permohonan.ts';

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

/** A row of the index: what lists need without opening a case. */
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
    /** Sent back, and not approved since. */
    koreksi?: CatatanKoreksi;
    /** When reminders to the ministry were drawn up. */
    pengingat?: readonly string[];
  }
>;

/**
 * The head of a row, known from the index without opening anything. `diterima`
 * is the day; `langkah`, `h` and `tanggungan` are null once the case is closed.
 */
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

/** What an entry tells of an agreement: its first and last day, what is not in yet, what the office has still to do (null: written by an older pks, the case knows). */
export type IndexedKerjaSama = Readonly<{ mulai: string; berakhir: string; tuntas: OpenPksWork | null }> & Outstanding;

/**
 * A shelf of agreements: the month they end in ('2028-02'), the first in which something owed can be late (null: nothing
 * is), and whether the office has still something to do for them (null: not known).
 */
export type Shelf = Readonly<{ berakhir: string; terutang: string | null; terbuka: boolean | null }>;
/** What a list does with a shelf: looks at every row, only counts them, or passes it by. */
export type ShelfUse = (rak: Shelf) => 'baca' | 'hitung' | 'lewati';

export type RowList = Readonly<{ baris: readonly IndexRow[]; peringatan: readonly string[] }>;
/** Chooses the rows to be opened, in the order wanted, from the heads of all, which come in no order. */
export type ChooseRows = (kepala: readonly IndexHead[]) => readonly IndexHead[];

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

export interface Register {
  /** For people: where this register is. */
  readonly folder: string;

  /** @throws Failure KASUS_TIDAK_ADA, REGISTER_RUSAK */
  readKasus(id: string): Promise<StoredKasus>;
  /** Opens a new case: gives it its id (per year) and agenda number, once per key. @throws Failure KUNCI_LAIN_ISI */
  receiveKasus(penerimaan: NewKasus): Promise<RecordResult<StoredKasus>>;
  /** @throws Failure KASUS_BERUBAH when the case is no longer at `versi`; KUNCI_LAIN_ISI */
  appendAct(
    id: string,
    versi: number,
    tindakan: Act<KasusFact>,
    berkas?: readonly NewKasusFile[],
  ): Promise<RecordResult<StoredKasus>>;
  /** Claims the next agenda number of incoming letters of a year; the same key is given the same number. */
  claimAgenda(tahun: number, kunci: string): Promise<number>;
  /**
   * Claims a number of the office's own letters by its name ('2026.surat-keluar.000388'), exclusively and for ever.
   * Answers whose it is: `pemilik`, one word that begins with the case id, or whoever was first.
   */
  claimNomor(nama: string, pemilik: string): Promise<string>;
  /** Claimed names that begin with `awalan`, in order. */
  claimedNomor(awalan: string): Promise<readonly string[]>;
  /** Whose a claimed name is. @throws Failure REGISTER_RUSAK */
  nomorOwner(nama: string): Promise<string>;
  /** The agenda numbers of a year that were claimed, used or not, ascending. */
  claimedAgenda(tahun: number): Promise<readonly number[]>;
  /** The number the next case of a year would get: for a dry run, nothing is claimed. */
  nextNomor(tahun: number): Promise<Readonly<{ id: string; agenda: number }>>;

  /**
   * Rows of the cases that `choose` chose, or of all, oldest id first; of the active ones alone where
   * `semua` is false. Every row given back is as the acts have it at that moment: one that moved
   * since is read anew, and left out if it is no longer active.
   */
  listKasus(semua: boolean, pilih?: ChooseRows): Promise<RowList>;
  /**
   * The same for the cases whose PKS was signed, whatever came of them. `choose` sees the heads of the shelves
   * that `cara` has read (all of them, where there is none); `dihitung` are those on shelves that were only counted.
   */
  listKerjaSama(pilih?: ChooseRows, cara?: ShelfUse): Promise<RowList & Readonly<{ dihitung: number }>>;
  /** The same, and the cases that are done and wait for their signing: heads without `kerjaSama`. */
  listAfterSop(pilih?: ChooseRows, cara?: ShelfUse): Promise<RowList & Readonly<{ dihitung: number }>>;
  /** Ids of the cases that came with a letter of the same sender and number (see `suratKey`). */
  kasusOfSurat(kunciSurat: string): Promise<readonly string[]>;
  /** Which of these cases keep an attachment whose name bears the beginning of this fingerprint: told by names alone. */
  kasusWithLampiran(id: readonly string[], sidik: string): Promise<readonly string[]>;
  /** Ids of the cases in whose facts something may stand in a book of that year, oldest first (see `tahunBuku`). */
  kasusOfBuku(tahun: number): Promise<readonly string[]>;
  /** Whether a case of this id exists, without reading it. */
  hasKasus(id: string): Promise<boolean>;
  /** Years that hold cases, ascending. */
  kasusYears(): Promise<readonly number[]>;

  readKantor(): Promise<StoredKantor>;
  appendKantorAct(versi: number, tindakan: Act<KantorFact>): Promise<RecordResult<StoredKantor>>;

  /** A file of the office's own copies (sop/, template/), or null. `jalur` with '/'. */
  readKantorFile(jalur: string): Promise<Uint8Array | null>;
  /** Adds such a file, or finds the same bytes; never overwrites others. @throws Failure BERKAS_SUDAH_ADA */
  keepKantorFile(jalur: string, isi: Uint8Array): Promise<void>;
  /** A file of a case (attachment or document). @throws Failure REGISTER_RUSAK when missing */
  readKasusFile(id: string, nama: string): Promise<Uint8Array>;

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
}
