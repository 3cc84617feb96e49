/** Everything of the outside world that a command may touch. `wire.ts` makes the real one, tests their own. */
import type { Buku } from './office/buku/buku.ts';
import type { KantorFact } from './office/kantor/kantor.ts';
import type { NaskahParagraph } from './office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition, NaskahValues } from './office/naskah/naskah.ts';
import type { KonsepMark } from './office/naskah/parts/kop.ts';
import type { Kertas } from './office/naskah/parts/naskah-settings.ts';
import type { BackupReport, Register } from './store/register.ts';

/** Who sits at this PC: the OS user and the machine's name. Not authentication. */
export type Operator = Readonly<{ akun: string; meja: string }>;

export type AskChoice<T> = Readonly<{ nilai: T; nama: string; keterangan?: string; dicentang?: boolean }>;

/** Questions to a person. Each has a flag that answers it; Ctrl+C throws Failure DIBATALKAN. */
export interface Ask {
  /** `periksa` gives the reason a text is refused, or null; `gema` what is echoed behind the answer ('': nothing). */
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
  /** What stands between pasted lines, instead of ', '. */
  sela?: string;
  periksa?: (nilai: string) => string | null | Promise<string | null>;
  gema?: (nilai: string) => string;
}>;

/** Files of this machine that are not the register's. Paths as typed, relative to the current folder. */
export interface LocalFiles {
  /** @throws Failure BERKAS_TIDAK_DAPAT_DIBACA */
  read(jalur: string, terbesar?: number): Promise<Uint8Array>;
  exists(jalur: string): Promise<boolean>;
  /** Where a copy for a person goes; `nama` is used where `jalur` is a folder. @throws Failure BERKAS_SUDAH_ADA without `timpa`, NILAI_TIDAK_DIKENAL where its folder is not there */
  destination(jalur: string, nama: string, timpa: boolean): string;
  /** @throws Failure BERKAS_SUDAH_ADA without `timpa`, TIDAK_DAPAT_MENULIS */
  write(tujuan: string, isi: Uint8Array, timpa: boolean): Promise<void>;
  /** A file shipped with pks (`data/acuan/…`, `templates/…`), or null. */
  shipped(jalur: string): Promise<Uint8Array | null>;
  /** The whole path of a file inside a folder, in this machine's spelling. */
  join(...bagian: readonly string[]): string;
  /** Where a path truly leads, links followed. */
  realPath(jalur: string): string;
}

/** The renderer of documents, loaded only by those who draw them up. */
export interface DocumentRenderer {
  /** @throws Failure TEMPLAT_SALAH */
  render(templat: Uint8Array, isian: NaskahValues, naskah: NaskahDefinition): Promise<ReadableDocument>;
  /** Names of the placeholders in a template. @throws Failure TEMPLAT_SALAH */
  templatePlaceholders(templat: Uint8Array): Promise<readonly string[]>;
  /** Whether a template fits its naskah. @throws Failure TEMPLAT_SALAH */
  checkTemplateFits(templat: Uint8Array, naskah: NaskahDefinition): Promise<void>;
  /** The paragraphs of a finished document, or of one corrected in Word. @throws Failure DOKUMEN_SALAH */
  readDocument(dokumen: Uint8Array): Promise<readonly NaskahParagraph[]>;
  /** Where a finished document says KONSEP. @throws Failure DOKUMEN_SALAH */
  konsepMark(dokumen: Uint8Array): Promise<KonsepMark>;
  /** The same document without that word in its headers, footers and drawings. @throws Failure DOKUMEN_SALAH */
  withoutKonsep(dokumen: Uint8Array): Promise<Uint8Array>;
  /** The same template on other paper, with the office's emblem in its letterhead (null: as it is). @throws Failure TEMPLAT_SALAH */
  fitTemplate(templat: Uint8Array, rupa: PaperLook): Promise<Uint8Array>;
  /** Kind and size of a PNG or JPEG by its bytes, or null where it is neither. */
  pictureSize(isi: Uint8Array): Promise<Readonly<{ jenis: 'png' | 'jpeg'; lebar: number; tinggi: number }> | null>;
  /** Files as one zip whose bytes depend on them alone. */
  packParts(isi: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array>;
}

/** A finished document, and the text of its body, one line a paragraph. */
export type ReadableDocument = Readonly<{ dokumen: Uint8Array; baris: () => Promise<readonly string[]> }>;

/** How a document looks, whatever its naskah. */
export type PaperLook = Readonly<{ kertas: Kertas; logo: Uint8Array | null }>;

export const BUKU_FORMATS = ['xlsx', 'csv', 'docx', 'html'] as const;
export type BukuFormat = (typeof BUKU_FORMATS)[number];

/** A book as a file; loaded only by those who ask for one. `createdFolders`: an instant (+07:00). */
export interface BukuPrinter {
  printBuku(
    format: BukuFormat,
    isi: Readonly<{ buku: Buku; kantor: string; keterangan: string; dibuat: string }>,
  ): Promise<Uint8Array>;
}

/** What `pks init` puts into a new register. */
export type NewRegister = Readonly<{
  kejadian: KantorFact;
  kunci: string;
  permintaan: string;
  salinan: readonly Readonly<{ jalur: string; isi: Uint8Array }>[];
  bersama?: boolean;
}>;

/** What may be done to a text to set it off on a terminal. */
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
  /** Columns of the terminal; 100 where there is none. */
  readonly lebar: number;
  /** Colours for stdout, or null where it takes none. */
  readonly warna: TextColours | null;
  /** Whether a person can be asked: stdin and stderr are terminals, and not CI. */
  readonly bolehTanya: boolean;
  /** The answer, to stdout. */
  print(teks: string): void;
  /** Notes and warnings, to stderr. */
  note(teks: string): void;
  ask(): Promise<Ask>;
  renderer(): Promise<DocumentRenderer>;
  /** LibreOffice, to turn a .docx into a PDF. @throws Failure LIBREOFFICE_TIDAK_ADA, and PDF_GAGAL in turning */
  pdfConverter(): Promise<(dokumen: Uint8Array) => Promise<Uint8Array>>;
  bukuPrinter(): Promise<BukuPrinter>;
  readonly localFiles: LocalFiles;
  /** @throws Failure REGISTER_TIDAK_DITEMUKAN */
  openRegister(folder: string | undefined): Promise<Register>;
  /** @throws Failure SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL */
  makeRegister(folder: string, isi: NewRegister): Promise<Register>;
  /** Tries whether `folder` could become a register; changes nothing. */
  tryRegisterFolder(folder: string, kunci?: string): Promise<void>;
  /** Verifies a backup without restoring it. @throws Failure CADANGAN_RUSAK, BERKAS_TIDAK_DAPAT_DIBACA, SEGEL_RUSAK */
  checkBackup(jalur: string, segel?: string): Promise<BackupReport>;
  /**
   * Makes a register of a backup in a folder that is empty or not there; with `attempt`
   * only tells whether it could. Whole paths. @throws as periksaCadangan; Failure FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL
   */
  restoreBackup(jalur: string, folder: string, coba: boolean): Promise<BackupReport>;
  /** The user's own setting: the register to use when none is near. Null clears nothing and reads. */
  myRegister(): Promise<string | null>;
  keepMyRegister(folder: string): Promise<void>;
  /** Small things remembered with the user, by a plain file name; they may get lost. Neither throws. */
  readonly userCache: Readonly<{ ambil(nama: string): Uint8Array | null; simpan(nama: string, isi: Uint8Array): void }>;
  /** sha256 in hex, and a fresh random key. */
  sha256Of(isi: Uint8Array | string): string;
  newKey(): string;
}
