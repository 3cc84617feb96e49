/** Everything of the outside world that a command may touch. `wire.ts` makes the real one, tests their own. */
import type { Buku } from './buku/buku.ts';
import type { KejadianKantor } from './kantor/kantor.ts';
import type { BarisNaskah } from './naskah/beda.ts';
import type { TandaKonsep } from './naskah/kop.ts';
import type { Isian, Naskah } from './naskah/naskah.ts';
import type { Kertas } from './naskah/pengaturan.ts';
import type { PeriksaanCadangan, Register } from './register/register.ts';

/** Who sits at this PC: the OS user and the machine's name. Not authentication. */
export type Operator = Readonly<{ akun: string; meja: string }>;

export type Pilihan<T> = Readonly<{ nilai: T; nama: string; keterangan?: string; dicentang?: boolean }>;

/** Questions to a person. Each has a flag that answers it; Ctrl+C throws Galat DIBATALKAN. */
export interface Ask {
  /** `periksa` gives the reason a text is refused, or null; `gema` what is echoed behind the answer ('': nothing). */
  teks(pesan: string, opsi?: TanyaTeks): Promise<string>;
  pilih<T>(pesan: string, pilihan: readonly Pilihan<T>[], bawaan?: T): Promise<T>;
  centang<T>(pesan: string, pilihan: readonly Pilihan<T>[]): Promise<readonly T[]>;
  yakin(pesan: string, bawaan: boolean): Promise<boolean>;
}

export type TanyaTeks = Readonly<{
  bawaan?: string;
  /** What stands between pasted lines, instead of ', '. */
  sela?: string;
  periksa?: (nilai: string) => string | null | Promise<string | null>;
  gema?: (nilai: string) => string;
}>;

/** Files of this machine that are not the register's. Paths as typed, relative to the current folder. */
export interface Tempat {
  /** @throws Galat BERKAS_TIDAK_DAPAT_DIBACA */
  baca(jalur: string, terbesar?: number): Promise<Uint8Array>;
  ada(jalur: string): Promise<boolean>;
  /** Where a copy for a person goes; `nama` is used where `jalur` is a folder. @throws Galat BERKAS_SUDAH_ADA without `timpa`, NILAI_TIDAK_DIKENAL where its folder is not there */
  tujuan(jalur: string, nama: string, timpa: boolean): string;
  /** @throws Galat BERKAS_SUDAH_ADA without `timpa`, TIDAK_DAPAT_MENULIS */
  tulis(tujuan: string, isi: Uint8Array, timpa: boolean): Promise<void>;
  /** A file shipped with pks (`data/acuan/…`, `templates/…`), or null. */
  kiriman(jalur: string): Promise<Uint8Array | null>;
  /** The whole path of a file inside a folder, in this machine's spelling. */
  gabung(...bagian: readonly string[]): string;
  /** Where a path truly leads, links followed. */
  nyata(jalur: string): string;
}

/** The renderer of documents, loaded only by those who draw them up. */
export interface Perender {
  /** @throws Galat TEMPLAT_SALAH */
  render(templat: Uint8Array, isian: Isian, naskah: Naskah): Promise<Terbaca>;
  /** Names of the placeholders in a template. @throws Galat TEMPLAT_SALAH */
  isianTemplat(templat: Uint8Array): Promise<readonly string[]>;
  /** Whether a template fits its naskah. @throws Galat TEMPLAT_SALAH */
  periksaTemplat(templat: Uint8Array, naskah: Naskah): Promise<void>;
  /** The paragraphs of a finished document, or of one corrected in Word. @throws Galat DOKUMEN_SALAH */
  bacaDokumen(dokumen: Uint8Array): Promise<readonly BarisNaskah[]>;
  /** Where a finished document says KONSEP. @throws Galat DOKUMEN_SALAH */
  tandaKonsep(dokumen: Uint8Array): Promise<TandaKonsep>;
  /** The same document without that word in its headers, footers and drawings. @throws Galat DOKUMEN_SALAH */
  tanpaKonsep(dokumen: Uint8Array): Promise<Uint8Array>;
  /** The same template on other paper, with the office's emblem in its letterhead (null: as it is). @throws Galat TEMPLAT_SALAH */
  rupakan(templat: Uint8Array, rupa: Rupa): Promise<Uint8Array>;
  /** Kind and size of a PNG or JPEG by its bytes, or null where it is neither. */
  ukuranGambar(isi: Uint8Array): Promise<Readonly<{ jenis: 'png' | 'jpeg'; lebar: number; tinggi: number }> | null>;
  /** Files as one zip whose bytes depend on them alone. */
  kemas(isi: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array>;
}

/** A finished document, and the text of its body, one line a paragraph. */
export type Terbaca = Readonly<{ dokumen: Uint8Array; baris: () => Promise<readonly string[]> }>;

/** How a document looks, whatever its naskah. */
export type Rupa = Readonly<{ kertas: Kertas; logo: Uint8Array | null }>;

export const FORMAT_BUKU = ['xlsx', 'csv', 'docx', 'html'] as const;
export type FormatBuku = (typeof FORMAT_BUKU)[number];

/** A book as a file; loaded only by those who ask for one. `dibuat`: an instant (+07:00). */
export interface Pencetak {
  cetak(
    format: FormatBuku,
    isi: Readonly<{ buku: Buku; kantor: string; keterangan: string; dibuat: string }>,
  ): Promise<Uint8Array>;
}

/** What `pks init` puts into a new register. */
export type RegisterBaru = Readonly<{
  kejadian: KejadianKantor;
  kunci: string;
  permintaan: string;
  salinan: readonly Readonly<{ jalur: string; isi: Uint8Array }>[];
  bersama?: boolean;
}>;

/** What may be done to a text to set it off on a terminal. */
export type Warna = Readonly<{
  tebal(teks: string): string;
  redup(teks: string): string;
  merah(teks: string): string;
  hijau(teks: string): string;
  kuning(teks: string): string;
  coret(teks: string): string;
}>;

export interface Env {
  now(): Date;
  readonly operator: Operator;
  readonly variabel: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; 100 where there is none. */
  readonly lebar: number;
  /** Colours for stdout, or null where it takes none. */
  readonly warna: Warna | null;
  /** Whether a person can be asked: stdin and stderr are terminals, and not CI. */
  readonly bolehTanya: boolean;
  /** The answer, to stdout. */
  print(teks: string): void;
  /** Notes and warnings, to stderr. */
  note(teks: string): void;
  ask(): Promise<Ask>;
  perender(): Promise<Perender>;
  /** LibreOffice, to turn a .docx into a PDF. @throws Galat LIBREOFFICE_TIDAK_ADA, and PDF_GAGAL in turning */
  pengubahPdf(): Promise<(dokumen: Uint8Array) => Promise<Uint8Array>>;
  pencetak(): Promise<Pencetak>;
  readonly tempat: Tempat;
  /** @throws Galat REGISTER_TIDAK_DITEMUKAN */
  bukaRegister(folder: string | undefined): Promise<Register>;
  /** @throws Galat SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL */
  buatRegister(folder: string, isi: RegisterBaru): Promise<Register>;
  /** Tries whether `folder` could become a register; changes nothing. */
  cobaFolder(folder: string, kunci?: string): Promise<void>;
  /** Verifies a backup without restoring it. @throws Galat CADANGAN_RUSAK, BERKAS_TIDAK_DAPAT_DIBACA, SEGEL_RUSAK */
  periksaCadangan(jalur: string, segel?: string): Promise<PeriksaanCadangan>;
  /**
   * Makes a register of a backup in a folder that is empty or not there; with `coba`
   * only tells whether it could. Whole paths. @throws as periksaCadangan; Galat FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL
   */
  pulihkan(jalur: string, folder: string, coba: boolean): Promise<PeriksaanCadangan>;
  /** The user's own setting: the register to use when none is near. Null clears nothing and reads. */
  registerSaya(): Promise<string | null>;
  simpanRegisterSaya(folder: string): Promise<void>;
  /** Small things remembered with the user, by a plain file name; they may get lost. Neither throws. */
  readonly ingatan: Readonly<{ ambil(nama: string): Uint8Array | null; simpan(nama: string, isi: Uint8Array): void }>;
  /** sha256 in hex, and a fresh random key. */
  sidik(isi: Uint8Array | string): string;
  kunciBaru(): string;
}
