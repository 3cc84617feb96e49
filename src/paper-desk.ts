/** What a command may ask of the papers. */
import type { BukuTable } from './office/buku/buku.ts';
import type { EventTrace } from './office/events/event-log.ts';
import type { BookCell, BookSheet } from './office/impor/book.ts';
import type { NaskahParagraph } from './office/naskah/finished/diff-paragraphs.ts';
import type { OddLook } from './office/naskah/finished/paragraph-looks.ts';
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
import type { CsvSeparator } from './text/csv.ts';

export interface DocumentRenderer {
  /** Without `sifat` only placeholders are filled. @throws Failure TEMPLAT_SALAH */
  render(
    templat: Uint8Array,
    isian: NaskahValues,
    naskah: NaskahDefinition,
    sifat?: DocumentProperties,
  ): Promise<ReadableDocument>;
  /** @throws Failure TEMPLAT_SALAH */
  templatePlaceholders(templat: Uint8Array): Promise<readonly string[]>;
  /** @throws Failure TEMPLAT_SALAH */
  checkTemplateFits(templat: Uint8Array, naskah: NaskahDefinition): Promise<void>;
  /** Also of one corrected in Word. @throws Failure DOKUMEN_SALAH */
  readDocument(dokumen: Uint8Array): Promise<readonly NaskahParagraph[]>;
  /** Where it says KONSEP. @throws Failure DOKUMEN_SALAH */
  konsepMark(dokumen: Uint8Array): Promise<KonsepMark>;
  /** Without KONSEP in headers, footers and drawings. @throws Failure DOKUMEN_SALAH */
  withoutKonsep(dokumen: Uint8Array): Promise<Uint8Array>;
  /** Comments, hidden words and marks of revision. @throws Failure TEMPLAT_SALAH */
  unprintedContent(dokumen: Uint8Array): Promise<UnprintedContent>;
  /** Without comments and hidden words. @throws Failure TEMPLAT_SALAH */
  withoutRemarks(dokumen: Uint8Array): Promise<Uint8Array>;
  /** Lines that are still as in `dulu` become as in `kini`. @throws Failure TEMPLAT_SALAH */
  refillBlanks(dokumen: Uint8Array, dulu: Uint8Array, kini: Uint8Array): Promise<RefilledBlanks>;
  /** Where words may be read otherwise for their look. @throws Failure TEMPLAT_SALAH */
  oddLooks(dokumen: Uint8Array): Promise<readonly OddLook[]>;
  /** Shown or not. @throws Failure TEMPLAT_SALAH */
  everyText(dokumen: Uint8Array): Promise<readonly DocumentText[]>;
  /** Fields that say something else on another day. @throws Failure TEMPLAT_SALAH */
  changingFields(dokumen: Uint8Array): Promise<readonly string[]>;
  /** On other paper, with the office's emblem (null: as it is). @throws Failure TEMPLAT_SALAH */
  fitTemplate(templat: Uint8Array, rupa: PaperLook): Promise<Uint8Array>;
  /** LATIHAN on every page. @throws Failure TEMPLAT_SALAH */
  withPracticeMark(dokumen: Uint8Array): Promise<Uint8Array>;
  /** By its bytes; null where it is neither. */
  pictureSize(isi: Uint8Array): Promise<Readonly<{ jenis: 'png' | 'jpeg'; lebar: number; tinggi: number }> | null>;
  packParts(isi: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array>;
}

/** `baris`: one line a paragraph. */
export type ReadableDocument = Readonly<{ dokumen: Uint8Array; baris: () => Promise<readonly string[]> }>;

/** `sisa`: not filled in, as its line was changed. */
export type RefilledBlanks = Readonly<{ dokumen: Uint8Array; terisi: readonly string[]; sisa: readonly string[] }>;

export type PaperLook = Readonly<{ kertas: Kertas; logo: Uint8Array | null }>;

export const BUKU_FORMATS = ['xlsx', 'csv', 'docx', 'html', 'pdf'] as const;
export type BukuFormat = (typeof BUKU_FORMATS)[number];

/** Holds what was added packed: the log of a large register would not fit as text. */
export type EventLogFile = Readonly<{ add: (jejak: EventTrace) => void; pieces: () => Iterable<Uint8Array> }>;

export interface DataExport {
  calendarFile(nama: string, hari: readonly CalendarDay[]): Uint8Array;
  eventLogFile(rupa: 'csv' | 'xes'): EventLogFile;
}

export type PrintedBuku = Readonly<{ buku: BukuTable; kantor: string; keterangan: string; dibuat: string }>;

export interface BukuPrinter {
  printBuku(format: Exclude<BukuFormat, 'pdf'>, isi: PrintedBuku, pemisah?: CsvSeparator): Promise<Uint8Array>;
  /** A sheet for each table, as .xlsx. */
  printWorkbook(lembar: readonly PrintedBuku[]): Uint8Array;
}

export const REPORT_FORMATS = ['html', 'docx', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** `dibuat`: an instant. */
export type SheetFrame = Readonly<{ lembar: OfficeSheet; dibuat: string; layanan?: ServedFrame }>;

/** `jalur`: the path the browser asked for; `berhenti`: when the site ends unless somebody clicks. */
export type ServedFrame = Readonly<{ jalur: string; berhenti: string }>;

/** `peran`: the names of the roles; `catatan`: what a look back from a past day rests on. */
export type BoardContent = SheetFrame &
  Readonly<{
    tahap: readonly BoardStage[];
    dasar: Readonly<{ hitungan: string; per: string; hariIni: string }>;
    peran: Readonly<Record<string, string>>;
    catatan: string | null;
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
  readonly PAGE_STYLE: string;
  reportPage(isi: ReportContent & Readonly<{ kasusBehind: FigureKasus }>): Uint8Array;
  boardPage(isi: BoardContent): Uint8Array;
  kasusPage(isi: KasusCardContent): Uint8Array;
  kasusDocx(isi: KasusCardContent): Promise<Uint8Array>;
  reportDocx(isi: ReportContent): Promise<Uint8Array>;
}

/** `pilihan`: the only values it takes. */
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
  /** With notes and lists to choose from, as .xlsx. */
  exampleBook(judul: string, kolom: readonly BookColumn[]): Uint8Array;
  /** Rows as they were, with empty columns to fill in and one of reasons, as .xlsx. */
  rejectedRows(
    kepala: readonly (readonly BookCell[])[],
    tambahan: readonly BookColumn[],
    baris: readonly Readonly<{ sel: readonly BookCell[]; dicoret: readonly boolean[]; sebab: string }>[],
  ): Uint8Array;
}
