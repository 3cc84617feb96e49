/** Everything of the outside world that a command may touch. `wire.ts` makes the real one, tests their own. */

import type { ExitCode, Failure } from './errors.ts';
import type { KantorFact } from './office/kantor/decode-kantor.ts';
import type { BookDesk, BukuPrinter, DataExport, DocumentRenderer, PagePrinter, SiteRefusal } from './paper-desk.ts';
import type { BackupMade, BackupReport, PlaceSeen, Register, Segel, WorkDone } from './store/register.ts';

export type {
  BoardContent,
  BookColumn,
  BookDesk,
  BukuFormat,
  BukuPrinter,
  DataExport,
  DocumentRenderer,
  KasusCardContent,
  PagePrinter,
  PaperLook,
  RefilledBlanks,
  ReportContent,
  ReportFormat,
  ServedFrame,
  SheetFrame,
  SiteRefusal,
} from './paper-desk.ts';
export { BUKU_FORMATS, REPORT_FORMATS } from './paper-desk.ts';

/** The OS user and the machine's name. Not authentication. */
export type Operator = Readonly<{ akun: string; meja: string }>;

export type AskChoice<T> = Readonly<{ nilai: T; nama: string; keterangan?: string; dicentang?: boolean }>;

/** Each question has a flag that answers it. Ctrl+C throws Failure DIBATALKAN. */
export interface Ask {
  /** `periksa`: why a text is refused, or null; `gema`: what is echoed behind the answer. */
  text(pesan: string, opsi?: TextQuestion): Promise<string>;
  choose<T>(pesan: string, pilihan: readonly AskChoice<T>[], bawaan?: T): Promise<T>;
  tick<T>(pesan: string, pilihan: readonly AskChoice<T>[]): Promise<readonly T[]>;
  confirm(pesan: string, bawaan: boolean): Promise<boolean>;
  /** The same questions with a way back: Esc throws StepBack. */
  withWayBack(): Ask;
}

export type TextQuestion = Readonly<{
  bawaan?: string;
  /** A refused answer does not stay in the field. */
  kosongkan?: boolean;
  /** A password: what is typed is not shown. */
  rahasia?: boolean;
  /** What stands between pasted lines, instead of ', '. */
  sela?: string;
  /** How what was typed may go on; Tab adds as much of it as is certain. */
  lanjutan?: (awal: string) => readonly string[];
  periksa?: (nilai: string) => string | null | Promise<string | null>;
  gema?: (nilai: string) => string;
}>;

/** Files outside the register. Paths are relative to the current folder. */
export interface LocalFiles {
  /** @throws Failure BERKAS_TIDAK_DAPAT_DIBACA */
  read(jalur: string, terbesar?: number): Promise<Uint8Array>;
  exists(jalur: string): Promise<boolean>;
  /** sha256 of a file of any size. */
  hash(jalur: string): Promise<string>;
  /**
   * Where a copy goes; `nama` is used where `jalur` is a folder. @throws Failure BERKAS_SUDAH_ADA without `timpa`,
   * NILAI_TIDAK_DIKENAL for a missing folder
   */
  destination(jalur: string, nama: string, timpa: boolean): string;
  /** @throws Failure BERKAS_SUDAH_ADA without `timpa`, TIDAK_DAPAT_MENULIS */
  write(tujuan: string, isi: Uint8Array, timpa: boolean): Promise<void>;
  /** Shipped with pks (`data/acuan/…`, `templates/…`), or null. */
  shipped(jalur: string): Promise<Uint8Array | null>;
  join(...bagian: readonly string[]): string;
  /** How a path that begins so may go on. */
  endings(awal: string): readonly string[];
  /** With links followed. */
  realPath(jalur: string): string;
}

/** `buruk`: a register could not rely on it; `catatan`: it can, at a price. */
export type PlaceFinding = Readonly<{
  kode: string;
  apa: string;
  hasil: 'baik' | 'catatan' | 'buruk';
  keterangan: string;
}>;

export interface PracticePlace {
  readonly folder: string;
  isOn(): boolean;
  /** An empty folder in which one is prepared; what an interrupted preparation left there is removed. */
  prepare(): string;
  /** What was prepared is it from now on. */
  begin(): void;
  /** It is no longer found. Kept aside under a name that is given. @throws Failure TIDAK_DAPAT_MENULIS */
  putAside(hari: string): string;
}

/** `dari`: null where nobody knows how much it will be; `apa`: what is done from now on. */
export interface ProgressLine {
  at(sudah: number, dari: number | null, apa?: string): void;
  end(): void;
}

export interface Desktop {
  /** With the program of this PC; false where there is none. */
  open(jalur: string): Promise<boolean>;
  /** An address, with the browser of this PC; false where there is none. */
  browse(alamat: string): Promise<boolean>;
}

/** Pages for the browser of this PC. */
export interface SitePages {
  /** `berhenti`: when the site ends unless somebody clicks. */
  page(jalur: string, berhenti: Date): Promise<Readonly<{ sebab: SiteRefusal | null; isi: Uint8Array }>>;
  refusal(sebab: SiteRefusal): Uint8Array;
  readonly gaya: string;
  /** Somebody without a right to it tried the opening address after it had been used. */
  usedAgain(): void;
}

/** `pembuka`: the address that opens it, once; `selesai`: settles when it has ended, and why. */
export type ServedSite = Readonly<{
  pembuka: string;
  port: number;
  selesai: Promise<'dihentikan' | 'tanpa klik'>;
}>;

/** A site on this PC that no other machine reaches; it only shows. */
export interface LocalSite {
  /** `port`: 0 for any that is free. @throws Failure PORT_TERPAKAI */
  serve(halaman: SitePages, port: number): Promise<ServedSite>;
}

export type NewRegister = Readonly<{
  kejadian: KantorFact;
  kunci: string;
  permintaan: string;
  salinan: readonly Readonly<{ jalur: string; isi: Uint8Array }>[];
  bersama?: boolean;
}>;

export type TextColours = Readonly<{
  bold(teks: string): string;
  dim(teks: string): string;
  red(teks: string): string;
  green(teks: string): string;
  yellow(teks: string): string;
  strike(teks: string): string;
}>;

export interface Env {
  now(): Date;
  readonly operator: Operator;
  readonly variabel: Readonly<Record<string, string | undefined>>;
  /** Of the terminal; 96 where there is none. */
  readonly lebar: number;
  readonly warna: TextColours | null;
  /** stdin and stderr are terminals, and it is not CI. */
  readonly bolehTanya: boolean;
  print(teks: string): void;
  note(teks: string): void;
  /** How far long work is, for whoever watches a terminal; silent elsewhere. */
  progress(apa: string): Promise<ProgressLine>;
  /** Ctrl+C calls `kerja` once instead of ending pks; a second one ends it. Gives what stops the listening. */
  onInterrupt(kerja: () => void): () => void;
  /** Stands above whatever is shown next, on the stream that it is shown on; once. */
  head(teks: string): void;
  ask(): Promise<Ask>;
  renderer(): Promise<DocumentRenderer>;
  /** LibreOffice. @throws Failure LIBREOFFICE_TIDAK_ADA; the converter: PDF_GAGAL */
  pdfConverter(): Promise<(dokumen: Uint8Array) => Promise<Uint8Array>>;
  /** For many at once: of each the PDF, or the Failure PDF_GAGAL. @throws Failure LIBREOFFICE_TIDAK_ADA */
  pdfBatch(): Promise<(dokumen: readonly Uint8Array[]) => Promise<readonly (Uint8Array | Failure)[]>>;
  /** LATIHAN on a file that leaves a practice register, by the ending of its name. */
  practiceMarker(): Promise<(nama: string, isi: Uint8Array) => Uint8Array>;
  bukuPrinter(): Promise<BukuPrinter>;
  pagePrinter(): Promise<PagePrinter>;
  localSite(): Promise<LocalSite>;
  bookDesk(): Promise<BookDesk>;
  dataExport(): Promise<DataExport>;
  readonly localFiles: LocalFiles;
  /** A file of its own on this PC that nobody else reads; gives its path. @throws Failure TIDAK_DAPAT_MENULIS */
  keepCopy(nama: string, isi: Uint8Array): Promise<string>;
  /** The screen of this PC, or null where there is none (a server, a remote line). */
  readonly desktop: Desktop | null;
  /** Another line of pks, as if it had been typed; its failure is shown as well. `ubah`: what is different for it. */
  runPks(argv: readonly string[], ubah?: Partial<Env>): Promise<ExitCode>;
  /** `lihat`: only to look; a server that follows may answer. @throws Failure REGISTER_TIDAK_DITEMUKAN */
  openRegister(folder: string | undefined, lihat?: boolean): Promise<Register>;
  /** Lets go of every register that was opened or made. */
  close(): Promise<void>;
  /** @throws Failure SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL */
  makeRegister(tempat: string, isi: NewRegister): Promise<Register>;
  /** What a register in `folder` could rely on, on this computer; leaves nothing there. @throws Failure TIDAK_DAPAT_MENULIS */
  tryPlace(folder: string): Promise<readonly PlaceFinding[]>;
  /** Whether that folder or database could become a register; changes nothing. Gives who one is there, and its clock. */
  tryRegisterFolder(folder: string, kunci?: string): Promise<PlaceSeen>;
  /**
   * Writes all truth of a register into one archive at `tujuan`, a whole path outside of it, and reads it back; with
   * `sesudah`, an earlier backup, only what is new since; `coba`: nothing is written.
   * @throws Failure REGISTER_RUSAK, BERKAS_SUDAH_ADA, TIDAK_DAPAT_MENULIS, CADANGAN_TIDAK_SAMBUNG, and as `checkBackup`
   */
  writeBackup(
    register: Register,
    tujuan: string,
    saat: string,
    lain?: Readonly<{ sesudah?: string | undefined; coba?: boolean; maju?: WorkDone | undefined }>,
  ): Promise<BackupMade>;
  /**
   * Restores nothing. Several that come after one another, in any order; one that comes after another may stand alone
   * where no seal is given. @throws Failure CADANGAN_RUSAK, CADANGAN_TIDAK_SAMBUNG, BERKAS_TIDAK_DAPAT_DIBACA, SEGEL_RUSAK
   */
  checkBackup(jalur: readonly string[], segel?: string, maju?: WorkDone): Promise<BackupReport>;
  /**
   * Into an empty or missing folder; `coba` only tries. @throws as `checkBackup`; Failure FOLDER_TERPAKAI,
   * FOLDER_TIDAK_ANDAL
   */
  restoreBackup(jalur: readonly string[], folder: string, coba: boolean, maju?: WorkDone): Promise<BackupReport>;
  /**
   * All of a register into an empty folder or database, proved by its seal; finds what an earlier try brought there.
   * @throws Failure SUDAH_REGISTER, FOLDER_TERPAKAI, and whatever the place refuses
   */
  moveRegister(tempat: string, dari: Register, saat: string, maju?: WorkDone): Promise<Segel>;
  /** Statements that make the two roles of a register on a server and give them their rights, and the name of the one that writes. */
  serverRights(): Promise<Readonly<{ rights: readonly string[]; writer: string }>>;
  /** The user's own practice register. While it is there, it is found before all but `--register`. */
  readonly practice: PracticePlace;
  /** The user's setting: the register to open when none is near. */
  myRegister(): Promise<string | null>;
  keepMyRegister(folder: string): Promise<void>;
  /** The user's cache, which may be lost. Neither throws. */
  readonly userCache: Readonly<{ ambil(nama: string): Uint8Array | null; simpan(nama: string, isi: Uint8Array): void }>;
  /** In hex. */
  sha256Of(isi: Uint8Array | string): string;
  newKey(): string;
}
