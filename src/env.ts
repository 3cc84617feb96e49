/** A command may touch nothing else of the outside world. `wire.ts` makes the real one, tests their own. */

import type { ExitCode, Failure } from './errors.ts';
import type {
  Desktop,
  EnvVariables,
  LocalFiles,
  LocalSite,
  PlaceFinding,
  PracticePlace,
  ProgressLine,
  TextColours,
} from './machine-desk.ts';
import type { BookDesk, BukuPrinter, DataExport, DocumentRenderer, PagePrinter } from './paper-desk.ts';
import type { PlaceSeen, Register, RegisterStart } from './store/register.ts';
import type { BackupMade, BackupReport, Segel, WorkDone } from './store/upkeep.ts';

/** Names the OS user and the machine. It proves nothing about the person. */
export type Operator = Readonly<{ akun: string; meja: string }>;

/** `kata` are other words that a person may type for it. */
export type AskChoice<T> = Readonly<{
  nilai: T;
  nama: string;
  keterangan?: string;
  dicentang?: boolean;
  kata?: readonly string[];
}>;

/** Each question has a flag that answers it. Ctrl+C throws Failure DIBATALKAN. */
export interface Ask {
  /** `periksa` says why a text is refused, or null; `gema` is echoed behind the answer. */
  text(pesan: string, opsi?: TextQuestion): Promise<string>;
  choose<T>(pesan: string, pilihan: readonly AskChoice<T>[], bawaan?: T): Promise<T>;
  tick<T>(pesan: string, pilihan: readonly AskChoice<T>[]): Promise<readonly T[]>;
  confirm(pesan: string, bawaan: boolean): Promise<boolean>;
  /** Esc throws StepBack. */
  withWayBack(): Ask;
}

export type TextQuestion = Readonly<{
  bawaan?: string;
  /** It may be left out; a dash then empties what stands there. */
  opsional?: boolean;
  /** A refused answer does not stay in the field. */
  kosongkan?: boolean;
  rahasia?: boolean;
  /** Stands between pasted lines, instead of ', '. */
  sela?: string;
  /** Tells how typed text may go on; Tab adds as much of it as is certain. */
  lanjutan?: (awal: string) => readonly string[];
  periksa?: (nilai: string) => string | null | Promise<string | null>;
  gema?: (nilai: string) => string;
}>;

export interface Env {
  now(): Date;
  readonly operator: Operator;
  readonly variabel: EnvVariables;
  /** The terminal's, 96 where there is none. */
  readonly lebar: number;
  readonly warna: TextColours | null;
  /** True where stdin and stderr are terminals, and it is not CI. */
  readonly bolehTanya: boolean;
  print(teks: string): void;
  note(teks: string): void;
  /** Silent where no terminal is watched. */
  progress(apa: string): Promise<ProgressLine>;
  /** Ctrl+C calls `kerja` once instead of ending pks; a second one ends it. Gives what stops the listening. */
  onInterrupt(kerja: () => void): () => void;
  /** It stands once, above whatever is shown next, on the same stream. */
  head(teks: string): void;
  ask(): Promise<Ask>;
  renderer(): Promise<DocumentRenderer>;
  /** Needs LibreOffice. @throws LIBREOFFICE_TIDAK_ADA; the converter: PDF_GAGAL */
  pdfConverter(): Promise<(dokumen: Uint8Array) => Promise<Uint8Array>>;
  /** Each gives the PDF, or the Failure PDF_GAGAL. @throws LIBREOFFICE_TIDAK_ADA */
  pdfBatch(): Promise<(dokumen: readonly Uint8Array[]) => Promise<readonly (Uint8Array | Failure)[]>>;
  /** Puts LATIHAN on a file of a practice register, by the ending of its name. */
  practiceMarker(): Promise<(nama: string, isi: Uint8Array) => Uint8Array>;
  bukuPrinter(): Promise<BukuPrinter>;
  pagePrinter(): Promise<PagePrinter>;
  localSite(): Promise<LocalSite>;
  bookDesk(): Promise<BookDesk>;
  dataExport(): Promise<DataExport>;
  readonly localFiles: LocalFiles;
  /** It cannot be read by others on this PC; gives its path. @throws TIDAK_DAPAT_MENULIS */
  keepCopy(nama: string, isi: Uint8Array): Promise<string>;
  /** Null where there is none (a server, a remote line). */
  readonly desktop: Desktop | null;
  /** Runs as if typed; its failure is shown as well. `ubah` is what is different for it. */
  runPks(argv: readonly string[], ubah?: Partial<Env>): Promise<ExitCode>;
  /** With `lihat` it is only read; a server that follows may answer. @throws REGISTER_TIDAK_DITEMUKAN */
  openRegister(folder: string | undefined, lihat?: boolean): Promise<Register>;
  close(): Promise<void>;
  /** @throws SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL */
  makeRegister(tempat: string, isi: RegisterStart): Promise<Register>;
  /** Leaves nothing in `folder`. @throws TIDAK_DAPAT_MENULIS */
  tryPlace(folder: string): Promise<readonly PlaceFinding[]>;
  /** Tells whether it could become a register, with who one is there, and its clock. Nothing changes. */
  tryRegisterFolder(folder: string, kunci?: string): Promise<PlaceSeen>;
  /**
   * Writes all truth of a register to one archive at `tujuan`, a whole path outside of it, and reads it back. With
   * `sesudah` only what is new since that backup is written; with `coba` nothing is. @throws REGISTER_RUSAK,
   * BERKAS_SUDAH_ADA, TIDAK_DAPAT_MENULIS, CADANGAN_TIDAK_SAMBUNG, and as `checkBackup`
   */
  writeBackup(
    register: Register,
    tujuan: string,
    saat: string,
    lain?: Readonly<{ sesudah?: string | undefined; coba?: boolean; maju?: WorkDone | undefined }>,
  ): Promise<BackupMade>;
  /**
   * The backups come after one another, in any order; without a seal a later one may stand alone.
   * @throws CADANGAN_RUSAK, CADANGAN_TIDAK_SAMBUNG, BERKAS_TIDAK_DAPAT_DIBACA, SEGEL_RUSAK
   */
  checkBackup(jalur: readonly string[], segel?: string, maju?: WorkDone): Promise<BackupReport>;
  /**
   * The folder is empty or missing; `coba` only tries.
   * @throws as `checkBackup`; FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL
   */
  restoreBackup(jalur: readonly string[], folder: string, coba: boolean, maju?: WorkDone): Promise<BackupReport>;
  /**
   * The folder or database is empty, and its seal proves the move; what an earlier try brought there stays.
   * @throws SUDAH_REGISTER, FOLDER_TERPAKAI, and whatever the place refuses
   */
  moveRegister(tempat: string, dari: Register, saat: string, maju?: WorkDone): Promise<Segel>;
  /** Statements that make a server's two roles, and the name of the one that writes. */
  serverRights(): Promise<Readonly<{ rights: readonly string[]; writer: string }>>;
  /** The user's own, found before all but `--register`. */
  readonly practice: PracticePlace;
  /** Is opened when none is near. */
  myRegister(): Promise<string | null>;
  keepMyRegister(folder: string): Promise<void>;
  /** A cache may be lost. Neither throws. */
  readonly userCache: Readonly<{
    ambil(nama: string): Uint8Array | null;
    simpan(nama: string, isi: Uint8Array, keluarga?: RegExp): void;
  }>;
  /** Work on thousands of things calls it for each (or with how many): it spares memory now and then. */
  memorySaver(): (banyak?: number) => void;
  sha256Of(isi: Uint8Array | string): string;
  newKey(): string;
}
