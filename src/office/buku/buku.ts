/**
 * A book the SOP names as a record (row "Pencatatan"), as a table: columns as in an office's own books, a row for
 * each entry. What was corrected stays legible beside the new value; an entry taken back stays, struck through.
 */
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { Sop } from '../sop/sop.ts';

export const BUKU_CODES = ['masuk', 'keluar', 'kendali', 'pks'] as const;
export type BukuCode = (typeof BUKU_CODES)[number];

/** What a column holds: 'tanggal' a day 'YYYY-MM-DD' or an instant (+07:00). `lebar` in characters. */
export type BukuColumn = Readonly<{ kunci: string; judul: string; jenis: 'teks' | 'tanggal' | 'angka'; lebar: number }>;

/** A value, and those it had before, oldest first. */
export type BukuCell = Readonly<{ nilai: string | number | null; dicoret: readonly (string | number)[] }>;

/** `batal`: why the whole entry no longer holds; it stays legible. `pada`: the day by which it belongs to a month. */
export type BukuRow = Readonly<{ sel: Readonly<Record<string, BukuCell>>; pada: string; batal: string | null }>;

export type Buku = Readonly<{ kode: BukuCode; judul: string; kolom: readonly BukuColumn[]; baris: readonly BukuRow[] }>;

/** A case as the books read it: its facts in the order recorded, each with its act; `urung` where one was taken back later. */
export type BukuKasus = Readonly<{ id: string; fakta: readonly BukuFact[] }>;
export type BukuFact = Readonly<{ v: number; k: KasusFact; urung: boolean }>;

/** Who signs a letter: whoever the office set for its letters to Kemendagri, or the head of the office. */
export type SuratSigner = 'surat-kemendagri' | 'kepala-dinas';

/** What the books are written from. `elemen`: name of a data element; `penandatangan`: who signed on a day 'YYYY-MM-DD'. */
export type BukuSource = Readonly<{
  kasus: readonly BukuKasus[];
  sop: (kode: string) => Sop;
  elemen: (kode: string) => string;
  klasifikasi: string;
  penandatangan: (siapa: SuratSigner, hari: string) => string;
  hariIni: string;
}>;

export const bukuCell = (nilai: string | number | null, dicoret: readonly (string | number)[] = []): BukuCell => ({
  nilai,
  dicoret,
});

/** Who wrote the reply, and to whom the request went. */
export const KEMENDAGRI = 'Direktorat Jenderal Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri';
