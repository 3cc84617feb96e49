/**
 * The books the SOP names as records ("Pencatatan"). A corrected value stays legible beside the new one; an entry taken
 * back stays, struck through.
 */
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { Sop } from '../sop/sop.ts';

export const BUKU_CODES = ['masuk', 'keluar', 'kendali', 'pks'] as const;
export type BukuCode = (typeof BUKU_CODES)[number];

/** 'tanggal' is a day or an instant; `lebar` is in characters. */
export type BukuColumn = Readonly<{ kunci: string; judul: string; jenis: 'teks' | 'tanggal' | 'angka'; lebar: number }>;

export type BukuCell = Readonly<{ nilai: string | number | null; dicoret: readonly (string | number)[] }>;

/** `batal`: why the entry no longer holds. `pada`: the day that decides its month. */
export type BukuRow = Readonly<{ sel: Readonly<Record<string, BukuCell>>; pada: string; batal: string | null }>;

/** A book, or another table that is printed like one. */
export type BukuTable = Readonly<{
  kode: string;
  judul: string;
  kolom: readonly BukuColumn[];
  baris: readonly BukuRow[];
}>;
export type Buku = BukuTable & Readonly<{ kode: BukuCode }>;

/** The facts in the order recorded; `urung` marks those taken back later. */
export type BukuKasus = Readonly<{ id: string; fakta: readonly BukuFact[] }>;
export type BukuFact = Readonly<{ v: number; k: KasusFact; urung: boolean }>;

export type SuratSigner = 'surat-kemendagri' | 'kepala-dinas';

/** `elemen` names a data element; `penandatangan` says who signed on a day. */
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

export const KEMENDAGRI = 'Direktorat Jenderal Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri';
