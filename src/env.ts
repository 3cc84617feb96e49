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
  /** Esc throws StepBack. */
  withWayBack(): Ask;
}

export type TextQuestion = Readonly<{
  bawaan?: string;
  /** A refused answer does not stay in the field. */
  kosongkan?: boolean;
  /** What is typed is not shown. */
  rahasia?: boolean;
  /** Stands between pasted lines, instead of ', '. */
  sela?: string;
  /** How what was typed may go on; Tab adds as much of it as is certain. */
  lanjutan?: (awal: string) => readonly string[];
  periksa?: (nilai: string) => string | null | Promise<string | null>;
  gema?: (nilai: string) => string;
}>;

/** Outside the register; paths are relative to the current folder. */
export interface LocalFiles {
  /** @throws Failure BERKAS_TIDAK_DAPAT_DIBACA */
  read(jalur: string, terbesar?: number): Promise<Uint8Array>;
  exists(jalur: string): Promise<boolean>;
  /** sha256. */
  hash(jalur: string): Promise<string>;
  /**
   * `nama` is used where `jalur` is a folder. @throws Failure BERKAS_SUDAH_ADA without `timpa`, NILAI_TIDAK_DIKENAL for
   * a missing folder
   */
  destination(jalur: string, nama: string, timpa: boolean): string;
  /** In pieces where it is too long to be held. @throws Failure BERKAS_SUDAH_ADA without `timpa`, TIDAK_DAPAT_MENULIS */
  write(tujuan: string, isi: Uint8Array | Iterable<Uint8Array>, timpa: boolean): Promise<void>;
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
  /** An empty folder, without what an interrupted preparation left. */
  prepare(): string;
  /** Puts what was prepared into use. */
  begin(): void;
  /** Gives the name under which it is kept; no longer found. @throws Failure TIDAK_DAPAT_MENULIS */
  putAside(hari: string): string;
}

/** See `WorkDone`. */
export interface ProgressLine {
  at(sudah: number, dari: number | null, apa?: string): void;
  end(): void;
}

export interface Desktop {
  /** False where this PC has no program for it. */
  open(jalur: string): Promise<boolean>;
  /** False where this PC has no browser. */
  browse(alamat: string): Promise<boolean>;
}

export interface SitePages {
  /** `berhenti`: when the site ends unless somebody clicks. */
  page(jalur: string, berhenti: Date): Promise<Readonly<{ sebab: SiteRefusal | null; isi: Uint8Array }>>;
  refusal(sebab: SiteRefusal): Uint8Array;
  readonly gaya: string;
  /** Somebody without a right to it tried the used opening address. */
  usedAgain(): void;
}

/** `pembuka`: the address that opens it, once; `selesai` settles when it has ended. */
export type ServedSite = Readonly<{
  pembuka: string;
  port: number;
  selesai: Promise<'dihentikan' | 'tanpa klik'>;
}>;

/** No other machine reaches it; it only shows. */
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
  /** Silent where nobody watches a terminal. */
  progress(apa: string): Promise<ProgressLine>;
  /** Ctrl+C calls `kerja` once instead of ending pks; a second one ends it. Gives what stops the listening. */
  onInterrupt(kerja: () => void): () => void;
  /** Once, above whatever is shown next, on the same stream. */
  head(teks: string): void;
  ask(): Promise<Ask>;
  renderer(): Promise<DocumentRenderer>;
  /** LibreOffice. @throws Failure LIBREOFFICE_TIDAK_ADA; the converter: PDF_GAGAL */
  pdfConverter(): Promise<(dokumen: Uint8Array) => Promise<Uint8Array>>;
  /** Of each the PDF, or the Failure PDF_GAGAL. @throws Failure LIBREOFFICE_TIDAK_ADA */
  pdfBatch(): Promise<(dokumen: readonly Uint8Array[]) => Promise<readonly (Uint8Array | Failure)[]>>;
  /** LATIHAN on a file of a practice register, by the ending of its name. */
  practiceMarker(): Promise<(nama: string, isi: Uint8Array) => Uint8Array>;
  bukuPrinter(): Promise<BukuPrinter>;
  pagePrinter(): Promise<PagePrinter>;
  localSite(): Promise<LocalSite>;
  bookDesk(): Promise<BookDesk>;
  dataExport(): Promise<DataExport>;
  readonly localFiles: LocalFiles;
  /** Nobody else on this PC reads it; gives its path. @throws Failure TIDAK_DAPAT_MENULIS */
  keepCopy(nama: string, isi: Uint8Array): Promise<string>;
  /** Null where there is none (a server, a remote line). */
  readonly desktop: Desktop | null;
  /** As if typed; its failure is shown as well. `ubah`: what is different for it. */
  runPks(argv: readonly string[], ubah?: Partial<Env>): Promise<ExitCode>;
  /** `lihat`: only to look; a server that follows may answer. @throws Failure REGISTER_TIDAK_DITEMUKAN */
  openRegister(folder: string | undefined, lihat?: boolean): Promise<Register>;
  close(): Promise<void>;
  /** @throws Failure SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL */
  makeRegister(tempat: string, isi: NewRegister): Promise<Register>;
  /** Leaves nothing in `folder`. @throws Failure TIDAK_DAPAT_MENULIS */
  tryPlace(folder: string): Promise<readonly PlaceFinding[]>;
  /** Whether it could become a register; changes nothing. Gives who one is there, and its clock. */
  tryRegisterFolder(folder: string, kunci?: string): Promise<PlaceSeen>;
  /**
   * All truth of a register in one archive at `tujuan`, a whole path outside of it, and read back. `sesudah`: an
   * earlier backup, so that only what is new is written; `coba`: nothing is.
   * @throws Failure REGISTER_RUSAK, BERKAS_SUDAH_ADA, TIDAK_DAPAT_MENULIS, CADANGAN_TIDAK_SAMBUNG, and as `checkBackup`
   */
  writeBackup(
    register: Register,
    tujuan: string,
    saat: string,
    lain?: Readonly<{ sesudah?: string | undefined; coba?: boolean; maju?: WorkDone | undefined }>,
  ): Promise<BackupMade>;
  /**
   * Of backups that come after one another, in any order; without a seal a later one may stand alone.
   * @throws Failure CADANGAN_RUSAK, CADANGAN_TIDAK_SAMBUNG, BERKAS_TIDAK_DAPAT_DIBACA, SEGEL_RUSAK
   */
  checkBackup(jalur: readonly string[], segel?: string, maju?: WorkDone): Promise<BackupReport>;
  /**
   * Into an empty or missing folder; `coba` only tries.
   * @throws as `checkBackup`; Failure FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL
   */
  restoreBackup(jalur: readonly string[], folder: string, coba: boolean, maju?: WorkDone): Promise<BackupReport>;
  /**
   * Into an empty folder or database, proved by its seal; goes on with what an earlier try brought there.
   * @throws Failure SUDAH_REGISTER, FOLDER_TERPAKAI, and whatever the place refuses
   */
  moveRegister(tempat: string, dari: Register, saat: string, maju?: WorkDone): Promise<Segel>;
  /** Statements that make a server's two roles, and the name of the one that writes. */
  serverRights(): Promise<Readonly<{ rights: readonly string[]; writer: string }>>;
  /** The user's own, found before all but `--register`. */
  readonly practice: PracticePlace;
  /** The register to open when none is near. */
  myRegister(): Promise<string | null>;
  keepMyRegister(folder: string): Promise<void>;
  /** May be lost. Neither throws. */
  readonly userCache: Readonly<{
    ambil(nama: string): Uint8Array | null;
    simpan(nama: string, isi: Uint8Array, keluarga?: RegExp): void;
  }>;
  /** For work on thousands of things, to be called for each of them (or with how many): spares memory now and then. */
  memorySaver(): (banyak?: number) => void;
  /** In hex. */
  sha256Of(isi: Uint8Array | string): string;
  newKey(): string;
}
