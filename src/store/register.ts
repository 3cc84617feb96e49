/**
 * The port of the register. It only appends, expects a version and takes questions as data, so that files and
 * PostgreSQL look the same to the rest of pks. Reading never writes or locks.
 */

import type { KantorFact } from '../office/kantor/decode-kantor.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { Status } from '../office/permohonan/facts/standing-parts.ts';
import type { NumberSpan } from '../office/permohonan/kasus-id.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import type { IndexHead, IndexRow, WaitingGroup } from '../office/permohonan/views/kasus-row.ts';

/** One command records one act. `kunci` is its idempotency key, `permintaan` the sha256 of the request. */
export type Act<K> = Readonly<{ kunci: string; permintaan: string; kejadian: readonly K[] }>;

/** `v` counts from 1; `sebelum` is the hash of the act before, or null. */
export type RecordedAct<K> = Act<K> & Readonly<{ v: number; sebelum: string | null; sidik: string }>;

/** `versi` counts the acts; appending expects it. */
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

/** `nama` is like 'lampiran/x-3f9c2a1b.pdf'; the file is kept before the act that names it. */
export type NewKasusFile = Readonly<{ nama: string; isi: Uint8Array }>;

/** `baru` is false where the key was used for this request before. */
export type RecordResult<B> = Readonly<{ berkas: B; v: number; baru: boolean; peringatan: readonly string[] }>;

/** Each field narrows the question; without any it asks for all. */
export type KasusQuery = Readonly<{
  status?: readonly Status[];
  langkah?: number;
  signed?: boolean;
  /** The agreement is in force on at least one day of this span. */
  inForce?: Readonly<{ mulai: string; berakhir: string }>;
  /** The case stands in a book of this year; only heads are asked so. */
  buku?: number;
  latest?: number;
  /** The import of these cases from before pks does not count. */
  hidden?: readonly NumberSpan[] | undefined;
}>;

/** What is owed can be late by the month `lateBy` ('2026-07'); agreements end on the days `endsFrom` to `endsUntil`. */
export type WatchQuery = Readonly<{ lateBy: string; endsFrom: string; endsUntil: string }> & Pick<KasusQuery, 'hidden'>;

/** The heads come in no order. */
export type HeadList = Readonly<{ kepala: readonly IndexHead[]; peringatan: readonly string[] }>;
export type RowList = Readonly<{ baris: readonly IndexRow[]; peringatan: readonly string[] }>;

/** With `rusak` false it is a note. */
export type RegisterFinding = Readonly<{ berkas: string; fakta: string | null; sebab: string; rusak: boolean }>;
export type CheckReport = Readonly<{
  kasus: number;
  fakta: number;
  temuan: readonly RegisterFinding[];
  segel?: Readonly<{ kepala: string; dibuat: string; tindakan: number }>;
}>;

/** `kepala` is the sha256 of lines with length and last hash of each chain (FORMAT.md); people print and sign it. */
export type Segel = Readonly<{
  kepala: string;
  blok: string;
  register: string;
  kasus: number;
  tindakan: number;
  fakta: number;
}>;

/** Another backup comes after this one. `manifes` is its sha256; `rantai` holds it and those before, oldest first. */
export type EarlierLink = Readonly<{ manifes: string; dibuat: string; rantai: readonly string[] }>;

/** `dibuat` is in +07:00; `berkas` counts the files of the register; `sesudah` is null where the backup holds all. */
export type BackupNote = Readonly<
  Pick<Segel, 'kepala' | 'register' | 'kasus' | 'tindakan' | 'fakta'> & {
    dibuat: string;
    berkas: number;
    sesudah: EarlierLink | null;
  }
>;

/** `dari` is null while the whole is unknown; `apa` says what is being done ('Memeriksa'). */
export type WorkDone = (sudah: number, dari: number | null, apa?: string) => void;
/** It is shown while it lasts, where somebody watches. */
export type LongWork = () => Promise<Readonly<{ at: WorkDone; end: () => void }>>;

/** A file too large to be held whole, with its recorded hash; each piece holds until the next is asked for. */
export type FileInPieces = Readonly<{ sidik: string; potong: () => Iterable<Uint8Array> }>;

/**
 * Is called before the next file is handed over; `nama` is relative, with '/'.
 * @throws Failure REGISTER_RUSAK where pieces are not what was recorded
 */
export type TakeFile = (nama: string, isi: Uint8Array | FileInPieces) => void | Promise<void>;

/** A store that knows what cannot have changed since may leave it out. */
export type EarlierBackup = Readonly<{
  fakta: number;
  /** Gives the sha256 of a file there, or null. */
  hashOf(nama: string): string | null;
  /** Everything it holds in this folder is as it was; only what came since need be handed over. */
  keep(folder: string): void;
}>;
/**
 * `dilewati` names the office's copies that were left out; `masihAda` tells whether a kept file is still in its place.
 */
export type BackupContent = Readonly<{
  segel: Segel;
  dilewati: readonly string[];
  masihAda?: (nama: string) => boolean;
}>;

/** `sidik` and `ukuran` are those of the archive; `baru` counts the files in it. */
export type BackupMade = BackupNote &
  Readonly<{ sidik: string; ukuran: number; baru: number; dilewati: readonly string[] }>;

/** `arsip` lists the oldest first; `keterangan` is that of the newest. */
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

export type ClaimedNomor = Readonly<{ nama: string; pemilik: string }>;

export type ImportedCases = Readonly<{ dari: number; peringatan: readonly string[] }>;

/** `pemilik` is null where the claim cannot be read. */
export type TakenNomor = Readonly<{ nama: string; pemilik: string | null }>;

/**
 * `folder` is null where it is not of this machine; `account` is the login that opened it; `ahead` tells by how many
 * milliseconds its clock was before this one; `movedTo` is where it went, and it is only read here. `origin` tells a
 * folder from another that stood in its place.
 */
export type Place = Readonly<{
  label: string;
  folder: string | null;
  account?: string;
  ahead?: number;
  movedTo?: string;
  origin?: string;
}>;

export type PlaceSeen = Pick<Place, 'account' | 'ahead'>;

export interface KasusChains {
  /** @throws Failure KASUS_TIDAK_ADA, REGISTER_RUSAK */
  readKasus(id: string): Promise<StoredKasus>;
  hasKasus(id: string): Promise<boolean>;
  /** They are read next, in this order: a store that is far away brings many at once. */
  readAhead(id: readonly string[]): void;
  /** Gives id and agenda number, once per key. @throws Failure KUNCI_LAIN_ISI */
  receiveKasus(penerimaan: NewKasus): Promise<RecordResult<StoredKasus>>;
  /**
   * Cases from before pks get one act each, under numbers in a row; they count once the office's chain says so. A
   * repeat finds the rows of a cut-off import at `sesudah`, the first number that no import of that chain has.
   * @throws Failure KASUS_BERUBAH where such a number was taken meanwhile
   */
  importKasus(
    sesudah: number,
    tindakan: readonly Act<KasusFact>[],
    lihat?: (jumlah: number) => void,
  ): Promise<ImportedCases>;
  /** The number is free of cut-off imports too. */
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
  /** Serves a dry run and claims nothing. */
  nextNomor(tahun: number, agendaAfter?: number): Promise<Readonly<{ id: string; agenda: number }>>;
  /** The same key gets the same number. */
  claimAgenda(tahun: number, kunci: string, agendaAfter?: number): Promise<number>;
  /**
   * Claims all of them for ever, or gives the one that is another's already; `nama` is like '2026.surat-keluar.000388',
   * `pemilik` a word that begins with the case id.
   */
  claimNomor(nama: readonly string[], pemilik: string): Promise<ClaimedNomor | null>;
  takenAgenda(tahun: number): Promise<readonly number[]>;
  takenNomor(jenis: string, tahun: string): Promise<readonly TakenNomor[]>;
}

export type WaitingList = HeadList & Readonly<{ kelompok: readonly WaitingGroup[] }>;

export interface Lists {
  /** While it stays the same, nothing was recorded. Null where only reading all would tell. */
  listState(): Promise<string | null>;
  listHeads(pertanyaan: KasusQuery): Promise<HeadList>;
  /**
   * Rows come with the oldest id first, or as `kepala` orders them. A row that moved since is read anew, and left out
   * if it no longer matches.
   */
  listRows(pertanyaan: KasusQuery, kepala?: readonly IndexHead[]): Promise<RowList>;
  /**
   * What is under way, counted in groups; with the heads of the groups that `pilih` takes of them, at least as many as it
   * says, by id. A pure function and not a value: which groups matter depends on their counts, and both must be of one
   * moment.
   */
  listWaiting(
    pilih: (kelompok: readonly WaitingGroup[]) => readonly Readonly<{ asal: WaitingGroup; paling: number }>[],
    pertanyaan?: Pick<KasusQuery, 'hidden'>,
  ): Promise<WaitingList>;
  /**
   * Gives heads of done cases that need a look: unsigned (without `kerjaSama`), with office work left or unknown, or
   * with something owed that can be late; and counts the agreements that end.
   */
  watchKerjaSama(pertanyaan: WatchQuery): Promise<HeadList & Readonly<{ ending: number }>>;
  /** Lists the cases with a letter of this `suratKey`, oldest first. */
  kasusOfSurat(kunciSurat: string): Promise<readonly string[]>;
  /** Picks those with this attachment but `selain`; `di` is asked where a store must look into each, or finds some. */
  kasusWithLampiran(
    sidik: string,
    selain: string | null,
    di: () => Promise<readonly string[]>,
  ): Promise<readonly string[]>;
  /** Lists the oldest first; see `bukuYears`. */
  kasusOfBuku(tahun: number): Promise<readonly string[]>;
  kasusYears(): Promise<readonly number[]>;
}

/** A fact names it so; `berkas` is relative to the case folder, `sidik` its SHA-256. */
export type RecordedFile = Readonly<{ berkas: string; sidik: string }>;

/** Holds the files of cases and the office's own copies (sop/, template/). Paths have '/'. */
export interface Files {
  /**
   * Gives the bytes that a fact recorded and no others: a file edited in its place never leaves as the one made.
   * @throws Failure REGISTER_RUSAK
   */
  readKasusFile(id: string, file: RecordedFile): Promise<Uint8Array>;
  readKantorFile(jalur: string): Promise<Uint8Array | null>;
  /** Never overwrites other bytes. @throws Failure BERKAS_SUDAH_ADA */
  keepKantorFile(jalur: string, isi: Uint8Array): Promise<void>;
  /** Tells people where it is; `jalur` is like 'kasus/2026-014/naskah/x.docx'. */
  filePlace(jalur: string): string;
}

export interface Upkeep {
  /** Writes nothing. `lihat` gets each whole case. @throws Failure SEGEL_RUSAK */
  check(segel?: string, lihat?: (berkas: StoredKasus) => void): Promise<CheckReport>;
  /** `saat` is in +07:00; nothing is written. @throws Failure REGISTER_RUSAK */
  segel(saat: string): Promise<Segel>;
  /**
   * Hands over, file by file, all truth that `lama` lacks. Others may write meanwhile: each case comes as it was at one
   * moment, with all it rests on.
   * @throws Failure REGISTER_RUSAK; CADANGAN_TIDAK_SAMBUNG where `lama` is not an earlier state of this register
   */
  backUp(saat: string, tambah: TakeFile, lama?: EarlierBackup): Promise<BackupContent>;
  /** Gives +07:00 as remembered: it stands in no chain and no backup. A time after `kini` does not count. */
  lastBackup(kini: string): Promise<string | null>;
  /** Never fails: the backup counts even if it cannot be noted. */
  rememberBackup(saat: string): Promise<void>;
  /** Makes views and index from the acts. Refuses on damage. */
  rebuild(maju?: WorkDone): Promise<CheckReport>;
  /**
   * From now on this place is only read, as the register goes to `ke` (null: it stays). It stands in no chain, so both
   * places have one seal.
   */
  leaveFor(ke: string | null): Promise<void>;
  leftFor(): Promise<string | null>;
  /** Nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

export interface Register extends KasusChains, KantorChain, Numbers, Lists, Files, Upkeep {
  readonly place: Place;
}

/** `salinan` holds the office's copies, e.g. 'sop/470-08.json'. */
export type RegisterStart = Readonly<{
  kejadian: KantorFact;
  kunci: string;
  permintaan: string;
  salinan: readonly Readonly<{ jalur: string; isi: Uint8Array }>[];
  /** The folder's group shares the work. */
  bersama?: boolean;
}>;
