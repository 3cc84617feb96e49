/**
 * The port of the register. It only appends, expects a version and takes questions as data, so that files and
 * PostgreSQL look the same to the rest of pks. Reading never writes or locks.
 */

import type { KantorFact } from '../office/kantor/decode-kantor.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import type { Files } from './files.ts';
import type { Lists } from './lists.ts';
import type { Numbers } from './numbers.ts';
import type { BackupContent, CheckReport, EarlierBackup, Segel, TakeFile, WorkDone } from './upkeep.ts';

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

/** `agendaAfter`: up to it, an old book of that year has given agenda numbers. */
export type NewKasus = Readonly<{
  tahun: number;
  agendaAfter?: number;
  kunci: string;
  permintaan: string;
  susun: (nomor: Readonly<{ id: string; agenda: number }>) => readonly KasusFact[];
  berkas: readonly NewKasusFile[];
}>;

export type ImportedCases = Readonly<{ dari: number; peringatan: readonly string[] }>;

/**
 * `folder` is null where it is not of this machine; `account` opened it; `ahead` is by how many milliseconds its
 * clock was before this one; it is only read here once it has `movedTo`. `origin` tells a folder from another in its
 * place.
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
  /** @throws KASUS_TIDAK_ADA, REGISTER_RUSAK */
  readKasus(id: string): Promise<StoredKasus>;
  hasKasus(id: string): Promise<boolean>;
  /** Read next, in this order: a store that is far away brings many at once, and gives each once. */
  readAhead(id: readonly string[]): void;
  /** Id and agenda number, once per key. @throws KUNCI_LAIN_ISI */
  receiveKasus(penerimaan: NewKasus): Promise<RecordResult<StoredKasus>>;
  /**
   * Cases from before pks get one act each, under numbers in a row; they count once the office's chain says so. A
   * repeat finds the rows of a cut-off import at `sesudah`, the first number that no import has. @throws
   * KASUS_BERUBAH where such a number was taken meanwhile
   */
  importKasus(
    sesudah: number,
    tindakan: readonly Act<KasusFact>[],
    lihat?: (jumlah: number) => void,
  ): Promise<ImportedCases>;
  /** The number is free of cut-off imports too. */
  nextBookNumber(): Promise<number>;
  /** @throws KASUS_BERUBAH when the case is no longer at `versi`; KUNCI_LAIN_ISI */
  appendAct(
    id: string,
    versi: number,
    tindakan: Act<KasusFact>,
    berkas?: readonly NewKasusFile[],
  ): Promise<RecordResult<StoredKasus>>;
  /** Each act within it stands by itself, but a store may look at its index once for all of them. */
  actsTogether<T>(kerja: () => Promise<T>): Promise<T>;
}

export interface KantorChain {
  readKantor(): Promise<StoredKantor>;
  /** @throws KASUS_BERUBAH, KUNCI_LAIN_ISI */
  appendKantorAct(versi: number, tindakan: Act<KantorFact>): Promise<RecordResult<StoredKantor>>;
}

export interface Upkeep {
  /** Writes nothing. `lihat` gets each whole case. @throws SEGEL_RUSAK */
  check(segel?: string, lihat?: (berkas: StoredKasus) => void): Promise<CheckReport>;
  /** `saat` is in +07:00; nothing is written. @throws REGISTER_RUSAK */
  segel(saat: string): Promise<Segel>;
  /**
   * Hands over, file by file, all truth that `lama` lacks. Others may write meanwhile: each case comes as it was at
   * one moment. @throws REGISTER_RUSAK; CADANGAN_TIDAK_SAMBUNG where `lama` is not an earlier state of this register
   */
  backUp(saat: string, tambah: TakeFile, lama?: EarlierBackup): Promise<BackupContent>;
  /** The time of the last backup, in +07:00, which stands in no chain and no backup. A time after `kini` does not count. */
  lastBackup(kini: string): Promise<string | null>;
  /** Never fails: the backup counts even if it cannot be noted. */
  rememberBackup(saat: string): Promise<void>;
  /** Makes views and index from the acts. Refuses on damage. */
  rebuild(maju?: WorkDone): Promise<CheckReport>;
  /**
   * From now on this place is only read, as the register goes to `ke` (null: it stays). It stands in no chain, so
   * both places have one seal.
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
