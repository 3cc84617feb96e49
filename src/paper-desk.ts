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

/** What does not open as a template or document throws TEMPLAT_SALAH. */
export interface DocumentRenderer {
  /** Without `sifat` only placeholders are filled. */
  render(
    templat: Uint8Array,
    isian: NaskahValues,
    naskah: NaskahDefinition,
    sifat?: DocumentProperties,
  ): Promise<ReadableDocument>;
  templatePlaceholders(templat: Uint8Array): Promise<readonly string[]>;
  checkTemplateFits(templat: Uint8Array, naskah: NaskahDefinition): Promise<void>;
  /** The document may have been corrected in Word; 'tanpa-kop': without its letterhead. @throws DOKUMEN_SALAH */
  readDocument(dokumen: Uint8Array, cara?: 'tanpa-kop'): Promise<readonly NaskahParagraph[]>;
  /** Tells where it says KONSEP. @throws DOKUMEN_SALAH */
  konsepMark(dokumen: Uint8Array): Promise<KonsepMark>;
  /** KONSEP goes from headers, footers and drawings. @throws DOKUMEN_SALAH */
  withoutKonsep(dokumen: Uint8Array): Promise<Uint8Array>;
  unprintedContent(dokumen: Uint8Array): Promise<UnprintedContent>;
  withoutRemarks(dokumen: Uint8Array): Promise<Uint8Array>;
  /** Lines that are still as in `dulu` become as in `kini`. */
  refillBlanks(dokumen: Uint8Array, dulu: Uint8Array, kini: Uint8Array): Promise<RefilledBlanks>;
  /** Finds where words may be read otherwise for their look. */
  oddLooks(dokumen: Uint8Array): Promise<readonly OddLook[]>;
  /** Texts that are shown and that are not. */
  everyText(dokumen: Uint8Array): Promise<readonly DocumentText[]>;
  /** The same of the file of any office program; nothing of what cannot be unpacked. */
  attachedText(berkas: Uint8Array): Promise<readonly DocumentText[]>;
  /** Fields that say something else on another day. */
  changingFields(dokumen: Uint8Array): Promise<readonly string[]>;
  /** Puts it on other paper, with the office's emblem (null: as it is). */
  fitTemplate(templat: Uint8Array, rupa: PaperLook): Promise<Uint8Array>;
  /** LATIHAN stands on every page. */
  withPracticeMark(dokumen: Uint8Array): Promise<Uint8Array>;
  /** By its bytes; null where it is neither. */
  pictureSize(isi: Uint8Array): Promise<Readonly<{ jenis: 'png' | 'jpeg'; lebar: number; tinggi: number }> | null>;
  packParts(isi: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array>;
  /** Of a package that pks made itself. */
  unpackParts(paket: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>>;
}

export type ReadableDocument = Readonly<{
  dokumen: Uint8Array;
  baris: () => Promise<readonly string[]>;
  tertulis: ReadonlySet<string>;
}>;

/** Blanks of `sisa` were not filled in, as their line was changed. */
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
  printWorkbook(lembar: readonly PrintedBuku[]): Uint8Array;
}

export const REPORT_FORMATS = ['html', 'docx', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** `dibuat` is an instant. */
export type SheetFrame = Readonly<{ lembar: OfficeSheet; dibuat: string; layanan?: ServedFrame }>;

/** `jalur` is the path the browser asked for; the site ends at `berhenti` without a click. */
export type ServedFrame = Readonly<{ jalur: string; berhenti: string }>;

/** `peran` names the roles; `catatan` says what a look back from a past day rests on. */
export type BoardContent = SheetFrame &
  Readonly<{
    tahap: readonly BoardStage[];
    dasar: Readonly<{ hitungan: string; per: string; hariIni: string }>;
    peran: Readonly<Record<string, string>>;
    catatan: string | null;
  }>;

/** `catatan` says what a look back from a past day rests on. */
export type ReportContent = SheetFrame & Readonly<{ laporan: Report; kata: ReportWords; catatan: string | null }>;

export type KasusCardContent = SheetFrame & Readonly<{ kartu: KasusCard }>;

/** Says why a browser gets no page of the register. */
export type SiteRefusal =
  | 'tanpa-izin'
  | 'alamat-lain'
  | 'dari-situs-lain'
  | 'hanya-lihat'
  | 'tidak-ada'
  | 'gagal'
  | 'selesai';

/** These pages need nothing but a browser; the same is made for Word. */
export interface PagePrinter {
  /** Says nothing of the register. `pesan` is what failed. */
  refusalPage(sebab: SiteRefusal, pesan?: string): Uint8Array;
  readonly PAGE_STYLE: string;
  reportPage(isi: ReportContent & Readonly<{ kasusBehind: FigureKasus }>): Uint8Array;
  boardPage(isi: BoardContent): Uint8Array;
  kasusPage(isi: KasusCardContent): Uint8Array;
  kasusDocx(isi: KasusCardContent): Promise<Uint8Array>;
  reportDocx(isi: ReportContent): Promise<Uint8Array>;
}

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
  /** @throws BUKU_TIDAK_TERBACA */
  readBook(nama: string, isi: Uint8Array): Promise<readonly BookSheet[]>;
  /** The .xlsx has notes and lists to choose from. */
  exampleBook(judul: string, kolom: readonly BookColumn[]): Uint8Array;
  /** The .xlsx has the rows as they were, with empty columns to fill in and one of reasons. */
  rejectedRows(
    kepala: readonly (readonly BookCell[])[],
    tambahan: readonly BookColumn[],
    baris: readonly Readonly<{ sel: readonly BookCell[]; dicoret: readonly boolean[]; sebab: string }>[],
  ): Uint8Array;
}
