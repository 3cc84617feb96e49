/**
 * The register's port, in five small interfaces and its upkeep: append only, the
 * expected version part of it, questions as data, so files today and a PostgreSQL
 * table tomorrow are the same to the rest of pks. Reading never writes or locks.
 */

import type { KantorFact } from '../office/kantor/decode-kantor.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { Status } from '../office/permohonan/facts/standing-parts.ts';
import type { NumberSpan } from '../office/permohonan/kasus-id.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import type { IndexHead, IndexRow, WaitingGroup } from '../office/permohonan/views/kasus-row.ts';

/** What one command recorded, in one file. `kunci`: the idempotency key; `permintaan`: the sha256 of the request. */
export type Act<K> = Readonly<{ kunci: string; permintaan: string; kejadian: readonly K[] }>;

/** `v` counts from 1; `sebelum` is the hash of the act before (null for the first). */
export type RecordedAct<K> = Act<K> & Readonly<{ v: number; sebelum: string | null; sidik: string }>;

/** `versi`: the number of acts, which appending expects. */
export type StoredKasus = Readonly<{
  id: string;
  permohonan: ReceivedKasus;
  tindakan: readonly RecordedAct<KasusFact>[];
  versi: number;
}>;

export type StoredKantor = Readonly<{
  kantor: Kantor;
  tindakan: readonly RecordedAct<KantorFact>[];
  versi: number;
}>;

/** `nama` like 'lampiran/x-3f9c2a1b.pdf'; kept before the act that names it. */
export type NewKasusFile = Readonly<{ nama: string; isi: Uint8Array }>;

/** `baru` false: the key was used for this request before. */
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
  /** Numbers of cases from before pks whose import does not count. */
  hidden?: readonly NumberSpan[] | undefined;
}>;

/**
 * Which agreements are looked after: those with something owed that can be late by the month `lateBy` ('2026-07'), and
 * how many end on the days `endsFrom` to `endsUntil`.
 */
export type WatchQuery = Readonly<{ lateBy: string; endsFrom: string; endsUntil: string }> & Pick<KasusQuery, 'hidden'>;

/** Heads, which come in no order. */
export type HeadList = Readonly<{ kepala: readonly IndexHead[]; peringatan: readonly string[] }>;
export type RowList = Readonly<{ baris: readonly IndexRow[]; peringatan: readonly string[] }>;

/** `rusak` false: a note. */
export type RegisterFinding = Readonly<{ berkas: string; fakta: string | null; sebab: string; rusak: boolean }>;
export type CheckReport = Readonly<{
  kasus: number;
  fakta: number;
  temuan: readonly RegisterFinding[];
  segel?: Readonly<{ kepala: string; dibuat: string; tindakan: number }>;
}>;

/**
 * Length and last hash of every chain in one figure: `kepala` is the sha256 of the lines in `baris` (FORMAT.md), which
 * people print and sign.
 */
export type Segel = Readonly<{
  kepala: string;
  blok: string;
  register: string;
  kasus: number;
  tindakan: number;
  fakta: number;
}>;

/**
 * The backup that another one comes after: the sha256 of its manifest, and when it was made; `rantai`: the names that it
 * and those before it had then, the oldest first.
 */
export type EarlierLink = Readonly<{ manifes: string; dibuat: string; rantai: readonly string[] }>;

/** `dibuat`: +07:00; `berkas`: how many files the register had; `sesudah`: null where it holds all of them. */
export type BackupNote = Readonly<
  Pick<Segel, 'kepala' | 'register' | 'kasus' | 'tindakan' | 'fakta'> & {
    dibuat: string;
    berkas: number;
    sesudah: EarlierLink | null;
  }
>;

/** Told of each piece of long work; `dari`: null where the whole is not known; `apa`: what is done now ('Memeriksa'). */
export type WorkDone = (sudah: number, dari: number | null, apa?: string) => void;

/** A file too large to be held whole, with the hash that was recorded of it; each piece holds until the next is asked for. */
export type FileInPieces = Readonly<{ sidik: string; potong: () => Iterable<Uint8Array> }>;

/**
 * Takes in one file of a backup, before the next is handed over; `nama` relative with '/'.
 * @throws Failure REGISTER_RUSAK where pieces are not what was recorded
 */
export type TakeFile = (nama: string, isi: Uint8Array | FileInPieces) => void | Promise<void>;

/** What an earlier backup holds, for a store that knows what cannot have changed since; asking it is never needed. */
export type EarlierBackup = Readonly<{
  /** How many facts it holds. */
  fakta: number;
  /** sha256 of a file there, or null. */
  hashOf(nama: string): string | null;
  /** Whatever it holds in this folder of a case is as it was; only what came since need be handed over. */
  keep(folder: string): void;
}>;
/** The seal of what was handed over, and what of the office's copies was left out. */
export type BackupContent = Readonly<{ segel: Segel; dilewati: readonly string[] }>;

/** `sidik` and `ukuran` of the archive, `baru`: how many files are in it; `dilewati`: copies that were not taken. */
export type BackupMade = BackupNote &
  Readonly<{ sidik: string; ukuran: number; baru: number; dilewati: readonly string[] }>;

/** `arsip`: the archives, the oldest first; `keterangan` of the newest. */
export type BackupReport = CheckReport & Readonly<{ keterangan: BackupNote; arsip: readonly string[] }>;

export type NewKasus = Readonly<{
  tahun: number;
  kunci: string;
  permintaan: string;
  susun: (nomor: Readonly<{ id: string; agenda: number }>) => readonly KasusFact[];
  berkas: readonly NewKasusFile[];
}>;

/** `dari`: the first number they have. */
export type ImportedCases = Readonly<{ dari: number; peringatan: readonly string[] }>;

/** Whose a taken number is: its `pemilik` as claimed; null where the claim cannot be read. */
export type TakenNomor = Readonly<{ nama: string; pemilik: string | null }>;

/**
 * Where a register is: `label` for people, `folder` where it is one of this machine. `account`: by whose login it was
 * opened, where it asks for one; `ahead`: milliseconds by which its own clock was before this computer's; `movedTo`: it is
 * only read, as it went elsewhere.
 */
export type Place = Readonly<{
  label: string;
  folder: string | null;
  account?: string;
  ahead?: number;
  movedTo?: string;
}>;

/** What an empty place tells. */
export type PlaceSeen = Pick<Place, 'account' | 'ahead'>;

/** The cases. */
export interface KasusChains {
  /** @throws Failure KASUS_TIDAK_ADA, REGISTER_RUSAK */
  readKasus(id: string): Promise<StoredKasus>;
  hasKasus(id: string): Promise<boolean>;
  /** Gives it id and agenda number, once per key. @throws Failure KUNCI_LAIN_ISI */
  receiveKasus(penerimaan: NewKasus): Promise<RecordResult<StoredKasus>>;
  /**
   * Cases from before pks, one act each, under numbers in a row, the first of which comes back; they count once the
   * office's chain says so. A repeat of what was cut off finds its own rows at `sesudah`, the first number that no
   * import of the office's chain has. `lihat` is told how many there are.
   * @throws Failure KASUS_BERUBAH where somebody took such a number meanwhile
   */
  importKasus(
    sesudah: number,
    tindakan: readonly Act<KasusFact>[],
    lihat?: (jumlah: number) => void,
  ): Promise<ImportedCases>;
  /** The first such number that is free, also of imports that were cut off. */
  nextBookNumber(): Promise<number>;
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
  /** For a dry run; claims nothing. */
  nextNomor(tahun: number): Promise<Readonly<{ id: string; agenda: number }>>;
  /** The same key gets the same number. */
  claimAgenda(tahun: number, kunci: string): Promise<number>;
  /**
   * By its name ('2026.surat-keluar.000388'), for ever. Returns the owner: `pemilik`, a word that begins with the case
   * id, or who was first.
   */
  claimNomor(nama: string, pemilik: string): Promise<string>;
  takenAgenda(tahun: number): Promise<readonly number[]>;
  /** The claims of the office's own letters of a kind and year, with whose they are. */
  takenNomor(jenis: string, tahun: string): Promise<readonly TakenNomor[]>;
}

/** What is under way in groups, and the heads of some. */
export type WaitingList = HeadList & Readonly<{ kelompok: readonly WaitingGroup[] }>;

/** Lists: what is asked is data, and so is what comes back. */
export interface Lists {
  /** Heads of the cases that match; opens none. */
  listHeads(pertanyaan: KasusQuery): Promise<HeadList>;
  /**
   * Rows of the cases that match, oldest id first, or of those among `kepala`, in their order. Every row is as the
   * acts have it at that moment: one that moved since is read anew, and left out if it matches no longer.
   */
  listRows(pertanyaan: KasusQuery, kepala?: readonly IndexHead[]): Promise<RowList>;
  /** What is under way, counted in groups; with the heads of the groups that `pilih` takes of them. */
  listWaiting(
    pilih: (kelompok: readonly WaitingGroup[]) => readonly WaitingGroup[],
    pertanyaan?: Pick<KasusQuery, 'hidden'>,
  ): Promise<WaitingList>;
  /**
   * Heads of the done cases that ask for a look: not signed yet (without `kerjaSama`), with work of the office left
   * (or an entry that cannot tell), or with something owed that can be late; and how many agreements end.
   */
  watchKerjaSama(pertanyaan: WatchQuery): Promise<HeadList & Readonly<{ ending: number }>>;
  /** Ids of the cases that came with a letter of the same sender and number (see `suratKey`), oldest first. */
  kasusOfSurat(kunciSurat: string): Promise<readonly string[]>;
  /** Whose attachment's name has this beginning of a hash. */
  kasusWithLampiran(id: readonly string[], sidik: string): Promise<readonly string[]>;
  /** Oldest first; see `bukuYears`. */
  kasusOfBuku(tahun: number): Promise<readonly string[]>;
  kasusYears(): Promise<readonly number[]>;
}

/** Files: of the cases, and the office's own copies (sop/, template/). Paths with '/'. */
export interface Files {
  /** @throws Failure REGISTER_RUSAK */
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
  /** Writes nothing. A seal shows what is gone or changed. `lihat` gets each whole case. @throws Failure SEGEL_RUSAK */
  check(segel?: string, lihat?: (berkas: StoredKasus) => void): Promise<CheckReport>;
  /** At `saat` (+07:00); writes nothing. @throws Failure REGISTER_RUSAK */
  segel(saat: string): Promise<Segel>;
  /**
   * Hands over all truth there is, file by file. Others may write meanwhile: of every case it holds the acts up to one
   * moment, and all they rest on. What is in `lama` already may be left out.
   * @throws Failure REGISTER_RUSAK; CADANGAN_TIDAK_SAMBUNG where this is not the register of `lama`, further on
   */
  backUp(saat: string, tambah: TakeFile, lama?: EarlierBackup): Promise<BackupContent>;
  /**
   * When the last backup was made (+07:00), as far as is remembered: it stands in no chain and in no backup. One that lies
   * after `kini` is nobody's.
   */
  lastBackup(kini: string): Promise<string | null>;
  /** Never fails: a backup stays made where that cannot be noted. */
  rememberBackup(saat: string): Promise<void>;
  /** Views and index from the acts. Refuses on damage. */
  rebuild(maju?: WorkDone): Promise<CheckReport>;
  /**
   * From now on this place is only read, as the register goes to `ke`; null: it stays after all. No chain tells, so that
   * both places have one seal.
   */
  leaveFor(ke: string | null): Promise<void>;
  /** Where it goes, asked anew. */
  leftFor(): Promise<string | null>;
  /** Lets go of what it holds; nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

export interface Register extends KasusChains, KantorChain, Numbers, Lists, Files, Upkeep {
  readonly place: Place;
}
