/**
 * The register's port. It is append only, expects a version and takes questions as data, so that files and a PostgreSQL
 * table are the same to the rest of pks. Reading never writes or locks.
 */

import type { KantorFact } from '../office/kantor/decode-kantor.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { Status } from '../office/permohonan/facts/standing-parts.ts';
import type { NumberSpan } from '../office/permohonan/kasus-id.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import type { IndexHead, IndexRow, WaitingGroup } from '../office/permohonan/views/kasus-row.ts';

/** What one command recorded. `kunci`: the idempotency key; `permintaan`: the sha256 of the request. */
export type Act<K> = Readonly<{ kunci: string; permintaan: string; kejadian: readonly K[] }>;

/** `v` counts from 1; `sebelum` is the hash of the act before, or null. */
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

/** Every field narrows it; none asks for all. */
export type KasusQuery = Readonly<{
  status?: readonly Status[];
  langkah?: number;
  signed?: boolean;
  /** In force on at least one day of this span. */
  inForce?: Readonly<{ mulai: string; berakhir: string }>;
  /** The latest so many, by id. */
  latest?: number;
  /** Cases from before pks whose import does not count. */
  hidden?: readonly NumberSpan[] | undefined;
}>;

/** What is owed can be late by the month `lateBy` ('2026-07'); agreements end on the days `endsFrom` to `endsUntil`. */
export type WatchQuery = Readonly<{ lateBy: string; endsFrom: string; endsUntil: string }> & Pick<KasusQuery, 'hidden'>;

/** In no order. */
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

/** `kepala`: sha256 of the lines with length and last hash of every chain (FORMAT.md); people print and sign it. */
export type Segel = Readonly<{
  kepala: string;
  blok: string;
  register: string;
  kasus: number;
  tindakan: number;
  fakta: number;
}>;

/** The backup that another one comes after. `manifes`: its sha256; `rantai`: it and those before, the oldest first. */
export type EarlierLink = Readonly<{ manifes: string; dibuat: string; rantai: readonly string[] }>;

/** `dibuat`: +07:00; `berkas`: how many files the register had; `sesudah`: null where it holds all. */
export type BackupNote = Readonly<
  Pick<Segel, 'kepala' | 'register' | 'kasus' | 'tindakan' | 'fakta'> & {
    dibuat: string;
    berkas: number;
    sesudah: EarlierLink | null;
  }
>;

/** `dari`: null where the whole is not known; `apa`: what is done now ('Memeriksa'). */
export type WorkDone = (sudah: number, dari: number | null, apa?: string) => void;
/** Shown while it lasts, where somebody watches. */
export type LongWork = () => Promise<Readonly<{ at: WorkDone; end: () => void }>>;

/** A file too large to be held whole, with its recorded hash; each piece holds until the next is asked for. */
export type FileInPieces = Readonly<{ sidik: string; potong: () => Iterable<Uint8Array> }>;

/**
 * Called before the next file is handed over; `nama` relative with '/'.
 * @throws Failure REGISTER_RUSAK where pieces are not what was recorded
 */
export type TakeFile = (nama: string, isi: Uint8Array | FileInPieces) => void | Promise<void>;

/** A store that knows what cannot have changed since may leave it out. */
export type EarlierBackup = Readonly<{
  fakta: number;
  /** sha256 of a file there, or null. */
  hashOf(nama: string): string | null;
  /** All it holds in this folder of a case is as it was; only what came since need be handed over. */
  keep(folder: string): void;
}>;
/**
 * `dilewati`: copies of the office that were left out; `masihAda`: whether a file of a folder that was kept is where it
 * was, as far as this store can lose one.
 */
export type BackupContent = Readonly<{
  segel: Segel;
  dilewati: readonly string[];
  masihAda?: (nama: string) => boolean;
}>;

/** `sidik` and `ukuran` of the archive; `baru`: how many files are in it. */
export type BackupMade = BackupNote &
  Readonly<{ sidik: string; ukuran: number; baru: number; dilewati: readonly string[] }>;

/** `arsip`: the oldest first; `keterangan` of the newest. */
export type BackupReport = CheckReport & Readonly<{ keterangan: BackupNote; arsip: readonly string[] }>;

/** `agendaAfter`: up to it, an old book of that year has given agenda numbers. */
export type NewKasus = Readonly<{
  tahun: number;
  agendaAfter?: number;
  kunci: string;
  permintaan: string;
  susun: (nomor: Readonly<{ id: string; agenda: number }>) => readonly KasusFact[];
  berkas: readonly NewKasusFile[];
}>;

/** `dari`: the first number they have. */
export type ImportedCases = Readonly<{ dari: number; peringatan: readonly string[] }>;

/** `pemilik`: null where the claim cannot be read. */
export type TakenNomor = Readonly<{ nama: string; pemilik: string | null }>;

/**
 * `folder`: null where it is not of this machine; `account`: the login that opened it; `ahead`: milliseconds by which
 * its clock was before this computer's; `movedTo`: it went there and is only read here.
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

export interface KasusChains {
  /** @throws Failure KASUS_TIDAK_ADA, REGISTER_RUSAK */
  readKasus(id: string): Promise<StoredKasus>;
  hasKasus(id: string): Promise<boolean>;
  /** Gives id and agenda number, once per key. @throws Failure KUNCI_LAIN_ISI */
  receiveKasus(penerimaan: NewKasus): Promise<RecordResult<StoredKasus>>;
  /**
   * Cases from before pks, one act each, under numbers in a row; they count once the office's chain says so. A repeat
   * of what was cut off finds its rows at `sesudah`, the first number that no import of that chain has.
   * @throws Failure KASUS_BERUBAH where somebody took such a number meanwhile
   */
  importKasus(
    sesudah: number,
    tindakan: readonly Act<KasusFact>[],
    lihat?: (jumlah: number) => void,
  ): Promise<ImportedCases>;
  /** Free also of imports that were cut off. */
  nextBookNumber(): Promise<number>;
  /** @throws Failure KASUS_BERUBAH when the case is no longer at `versi`; KUNCI_LAIN_ISI */
  appendAct(
    id: string,
    versi: number,
    tindakan: Act<KasusFact>,
    berkas?: readonly NewKasusFile[],
  ): Promise<RecordResult<StoredKasus>>;
}

export interface KantorChain {
  readKantor(): Promise<StoredKantor>;
  /** @throws Failure KASUS_BERUBAH, KUNCI_LAIN_ISI */
  appendKantorAct(versi: number, tindakan: Act<KantorFact>): Promise<RecordResult<StoredKantor>>;
}

export interface Numbers {
  /** For a dry run; claims nothing. */
  nextNomor(tahun: number, agendaAfter?: number): Promise<Readonly<{ id: string; agenda: number }>>;
  /** The same key gets the same number. */
  claimAgenda(tahun: number, kunci: string, agendaAfter?: number): Promise<number>;
  /**
   * For ever; `nama` like '2026.surat-keluar.000388'. Returns the owner: `pemilik`, a word that begins with the case
   * id, or who was first.
   */
  claimNomor(nama: string, pemilik: string): Promise<string>;
  takenAgenda(tahun: number): Promise<readonly number[]>;
  takenNomor(jenis: string, tahun: string): Promise<readonly TakenNomor[]>;
}

/** What is under way in groups, and the heads of some. */
export type WaitingList = HeadList & Readonly<{ kelompok: readonly WaitingGroup[] }>;

export interface Lists {
  /** While it stays the same, nothing was recorded. Null where only reading all would tell. */
  listState(): Promise<string | null>;
  /** Opens no case. */
  listHeads(pertanyaan: KasusQuery): Promise<HeadList>;
  /**
   * Oldest id first, or those among `kepala`, in their order. A row that moved since is read anew, and left out if it
   * matches no longer.
   */
  listRows(pertanyaan: KasusQuery, kepala?: readonly IndexHead[]): Promise<RowList>;
  /**
   * What is under way, counted in groups; with the heads of the groups that `pilih` takes of them. A pure function and
   * not a value: which groups matter depends on their counts, and both must be of one moment.
   */
  listWaiting(
    pilih: (kelompok: readonly WaitingGroup[]) => readonly WaitingGroup[],
    pertanyaan?: Pick<KasusQuery, 'hidden'>,
  ): Promise<WaitingList>;
  /**
   * Heads of done cases that ask for a look: unsigned ones (without `kerjaSama`), ones with work of the office left (or
   * an entry that cannot tell), and ones with something owed that can be late; and how many agreements end.
   */
  watchKerjaSama(pertanyaan: WatchQuery): Promise<HeadList & Readonly<{ ending: number }>>;
  /** Cases with a letter of this `suratKey`, oldest first. */
  kasusOfSurat(kunciSurat: string): Promise<readonly string[]>;
  /** Those with an attachment whose hash begins so. */
  kasusWithLampiran(id: readonly string[], sidik: string): Promise<readonly string[]>;
  /** Oldest first; see `bukuYears`. */
  kasusOfBuku(tahun: number): Promise<readonly string[]>;
  kasusYears(): Promise<readonly number[]>;
}

/** As a fact names it; `berkas`: relative to the case folder, `sidik`: its SHA-256. */
export type RecordedFile = Readonly<{ berkas: string; sidik: string }>;

/** Of the cases, and the office's own copies (sop/, template/). Paths with '/'. */
export interface Files {
  /**
   * The bytes that a fact recorded, and no others: a file that was edited where it lies never leaves as what was made.
   * @throws Failure REGISTER_RUSAK
   */
  readKasusFile(id: string, file: RecordedFile): Promise<Uint8Array>;
  readKantorFile(jalur: string): Promise<Uint8Array | null>;
  /** Never overwrites other bytes. @throws Failure BERKAS_SUDAH_ADA */
  keepKantorFile(jalur: string, isi: Uint8Array): Promise<void>;
  /** For people; `jalur` like 'kasus/2026-014/naskah/x.docx'. */
  filePlace(jalur: string): string;
}

/** What would not fit into an answer is handed over piece by piece. */
export interface Upkeep {
  /** Writes nothing. `lihat` gets each whole case. @throws Failure SEGEL_RUSAK */
  check(segel?: string, lihat?: (berkas: StoredKasus) => void): Promise<CheckReport>;
  /** `saat`: +07:00; writes nothing. @throws Failure REGISTER_RUSAK */
  segel(saat: string): Promise<Segel>;
  /**
   * Hands over all truth but what is in `lama`, file by file. Others may write meanwhile: every case comes as it was at
   * one moment, with all it rests on.
   * @throws Failure REGISTER_RUSAK; CADANGAN_TIDAK_SAMBUNG where this is not the register of `lama`, further on
   */
  backUp(saat: string, tambah: TakeFile, lama?: EarlierBackup): Promise<BackupContent>;
  /**
   * In +07:00, as far as is remembered: it stands in no chain and in no backup. One that lies after `kini` is nobody's.
   */
  lastBackup(kini: string): Promise<string | null>;
  /** Never fails: a backup stays made where that cannot be noted. */
  rememberBackup(saat: string): Promise<void>;
  /** Makes views and index from the acts. Refuses on damage. */
  rebuild(maju?: WorkDone): Promise<CheckReport>;
  /**
   * From now on this place is only read, as the register goes to `ke`, or stays after all (null). No chain tells, so
   * that both places have one seal.
   */
  leaveFor(ke: string | null): Promise<void>;
  /** Where it goes, asked anew. */
  leftFor(): Promise<string | null>;
  /** Nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

export interface Register extends KasusChains, KantorChain, Numbers, Lists, Files, Upkeep {
  readonly place: Place;
}
