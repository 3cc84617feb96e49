/** Everything of the outside world that a command may touch. `wire.ts` makes the real one, tests their own. */

import type { ExitCode, Failure } from './errors.ts';
import type { BukuTable } from './office/buku/buku.ts';
import type { KasusTrace } from './office/events/event-log.ts';
import type { BookCell, BookSheet } from './office/impor/book.ts';
import type { KantorFact } from './office/kantor/decode-kantor.ts';
import type { NaskahParagraph } from './office/naskah/finished/diff-paragraphs.ts';
import type { DocumentText, UnprintedContent } from './office/naskah/finished/unprinted-content.ts';
import type { NaskahDefinition, NaskahValues } from './office/naskah/naskah.ts';
import type { OfficeSheet } from './office/naskah/office-sheet.ts';
import type { DocumentProperties } from './office/naskah/parts/document-properties.ts';
import type { KonsepMark } from './office/naskah/parts/kop.ts';
import type { Kertas } from './office/naskah/parts/naskah-settings.ts';
import type { BoardStage } from './office/queue/board.ts';
import type { CalendarDay } from './office/queue/target-days.ts';
import type { FigureKasus } from './office/report/behind/report-figures.ts';
import type { KasusCard } from './office/report/kasus-card.ts';
import type { Report } from './office/report/report.ts';
import type { ReportWords } from './office/report/report-words.ts';
import type { BackupMade, BackupReport, Register, Segel, WorkDone } from './store/register.ts';
import type { CsvSeparator } from './text/csv.ts';

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
  /** A file of its own that nobody else reads and that cannot be written over; gives its path. @throws Failure TIDAK_DAPAT_MENULIS */
  keepCopy(nama: string, isi: Uint8Array): Promise<string>;
  /** With the program of this PC; false where there is none. */
  open(jalur: string): Promise<boolean>;
  /** An address, with the browser of this PC; false where there is none. */
  browse(alamat: string): Promise<boolean>;
}

export interface DocumentRenderer {
  /** `sifat`: of a finished document; without, only its placeholders are filled. @throws Failure TEMPLAT_SALAH */
  render(
    templat: Uint8Array,
    isian: NaskahValues,
    naskah: NaskahDefinition,
    sifat?: DocumentProperties,
  ): Promise<ReadableDocument>;
  /** Its placeholders. @throws Failure TEMPLAT_SALAH */
  templatePlaceholders(templat: Uint8Array): Promise<readonly string[]>;
  /** @throws Failure TEMPLAT_SALAH */
  checkTemplateFits(templat: Uint8Array, naskah: NaskahDefinition): Promise<void>;
  /** The paragraphs, also of one corrected in Word. @throws Failure DOKUMEN_SALAH */
  readDocument(dokumen: Uint8Array): Promise<readonly NaskahParagraph[]>;
  /** Where it says KONSEP. @throws Failure DOKUMEN_SALAH */
  konsepMark(dokumen: Uint8Array): Promise<KonsepMark>;
  /** Without KONSEP in headers, footers and drawings. @throws Failure DOKUMEN_SALAH */
  withoutKonsep(dokumen: Uint8Array): Promise<Uint8Array>;
  /** Comments, hidden words and marks of revision in a document. @throws Failure TEMPLAT_SALAH */
  unprintedContent(dokumen: Uint8Array): Promise<UnprintedContent>;
  /** The same document without its comments and hidden words. @throws Failure TEMPLAT_SALAH */
  withoutRemarks(dokumen: Uint8Array): Promise<Uint8Array>;
  /** Lines of a corrected document that were as in `dulu`, as they are in `kini`. @throws Failure TEMPLAT_SALAH */
  refillBlanks(dokumen: Uint8Array, dulu: Uint8Array, kini: Uint8Array): Promise<RefilledBlanks>;
  /** All words of a document, shown or not. @throws Failure TEMPLAT_SALAH */
  everyText(dokumen: Uint8Array): Promise<readonly DocumentText[]>;
  /** Names of the fields that say something else on another day. @throws Failure TEMPLAT_SALAH */
  changingFields(dokumen: Uint8Array): Promise<readonly string[]>;
  /** The same template on other paper, with the office's emblem in its letterhead (null: as it is). @throws Failure TEMPLAT_SALAH */
  fitTemplate(templat: Uint8Array, rupa: PaperLook): Promise<Uint8Array>;
  /** LATIHAN on every page. @throws Failure TEMPLAT_SALAH */
  withPracticeMark(dokumen: Uint8Array): Promise<Uint8Array>;
  /** By its bytes; null where it is neither. */
  pictureSize(isi: Uint8Array): Promise<Readonly<{ jenis: 'png' | 'jpeg'; lebar: number; tinggi: number }> | null>;
  packParts(isi: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array>;
}

/** `baris`: the text of its body, one line a paragraph. */
export type ReadableDocument = Readonly<{ dokumen: Uint8Array; baris: () => Promise<readonly string[]> }>;

/** `sisa`: what could not be filled in, as its line was changed. */
export type RefilledBlanks = Readonly<{ dokumen: Uint8Array; terisi: readonly string[]; sisa: readonly string[] }>;

export type PaperLook = Readonly<{ kertas: Kertas; logo: Uint8Array | null }>;

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

export const BUKU_FORMATS = ['xlsx', 'csv', 'docx', 'html', 'pdf'] as const;
export type BukuFormat = (typeof BUKU_FORMATS)[number];

/** Files for other programs. */
export interface DataExport {
  calendarFile(nama: string, hari: readonly CalendarDay[]): Uint8Array;
  /** XES 1.0, for process mining. */
  eventLogXes(jejak: readonly KasusTrace[]): Uint8Array;
}

export type PrintedBuku = Readonly<{ buku: BukuTable; kantor: string; keterangan: string; dibuat: string }>;

export interface BukuPrinter {
  printBuku(format: Exclude<BukuFormat, 'pdf'>, isi: PrintedBuku, pemisah?: CsvSeparator): Promise<Uint8Array>;
  /** Several tables as one .xlsx, a sheet each. */
  printWorkbook(lembar: readonly PrintedBuku[]): Uint8Array;
}

export const REPORT_FORMATS = ['html', 'docx', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a page of the office's own says besides its figures. `dibuat`: an instant. */
export type SheetFrame = Readonly<{ lembar: OfficeSheet; dibuat: string; layanan?: ServedFrame }>;

/** Of a page that the browser of this PC asks for: its path, and when its site ends unless somebody clicks. */
export type ServedFrame = Readonly<{ jalur: string; berhenti: string }>;

/** `peran`: the names of the roles. */
export type BoardContent = SheetFrame &
  Readonly<{
    tahap: readonly BoardStage[];
    dasar: Readonly<{ hitungan: string; per: string; hariIni: string }>;
    peran: Readonly<Record<string, string>>;
  }>;

/** `catatan`: what a look back from a past day rests on. */
export type ReportContent = SheetFrame & Readonly<{ laporan: Report; kata: ReportWords; catatan: string | null }>;

export type KasusCardContent = SheetFrame & Readonly<{ kartu: KasusCard }>;

/** Why a browser gets no page of the register. */
export type SiteRefusal =
  | 'tanpa-izin'
  | 'alamat-lain'
  | 'dari-situs-lain'
  | 'hanya-lihat'
  | 'tidak-ada'
  | 'gagal'
  | 'selesai';

/** Pages that need nothing but a browser, and the same for Word. */
export interface PagePrinter {
  /** Says nothing of the register. `pesan`: what failed. */
  refusalPage(sebab: SiteRefusal, pesan?: string): Uint8Array;
  /** The style that stands in every page. */
  readonly PAGE_STYLE: string;
  reportPage(isi: ReportContent & Readonly<{ kasusBehind: FigureKasus }>): Uint8Array;
  boardPage(isi: BoardContent): Uint8Array;
  kasusPage(isi: KasusCardContent): Uint8Array;
  kasusDocx(isi: KasusCardContent): Promise<Uint8Array>;
  reportDocx(isi: ReportContent): Promise<Uint8Array>;
}

/** A column to fill in. `pilihan`: the only values it takes; `wajib`: it may not stay empty. */
export type BookColumn = Readonly<{
  judul: string;
  catatan: string;
  contoh: string;
  lebar: number;
  wajib: boolean;
  tanggal: boolean;
  pilihan?: readonly string[];
}>;

export interface BookDesk {
  /** @throws Failure BUKU_TIDAK_TERBACA */
  readBook(nama: string, isi: Uint8Array): Promise<readonly BookSheet[]>;
  /** An empty book with notes and lists to choose from, as .xlsx. */
  exampleBook(judul: string, kolom: readonly BookColumn[]): Uint8Array;
  /** Rows as they were, with a column of reasons, as .xlsx. */
  rejectedRows(
    kepala: readonly (readonly BookCell[])[],
    baris: readonly Readonly<{ sel: readonly BookCell[]; sebab: string }>[],
  ): Uint8Array;
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
  /** Whether that folder or database could become a register; changes nothing. */
  tryRegisterFolder(folder: string, kunci?: string): Promise<void>;
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
