/**
 * The SOP names these books as records ("Pencatatan"). A corrected value stays legible beside the new one; an entry
 * taken back stays, struck through.
 */
import { formatMomentNumeric } from '../days/format-days.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { Sop } from '../sop/sop.ts';

export const BUKU_CODES = ['masuk', 'keluar', 'kendali', 'pks'] as const;
export type BukuCode = (typeof BUKU_CODES)[number];

/**
 * 'tanggal' is a day or an instant; `lebar` counts characters; `kata` has words for a code; `hanyaData` is left out
 * where people read.
 */
export type BukuColumn = Readonly<{
  kunci: string;
  judul: string;
  jenis: 'teks' | 'tanggal' | 'angka';
  lebar: number;
  hanyaData?: true;
  kata?: (nilai: string) => string;
}>;

/** `sebab` is why the earlier values are struck, where that was no ralat. */
export type BukuCell = Readonly<{
  nilai: string | number | null;
  dicoret: readonly (string | number)[];
  sebab?: string;
}>;

/**
 * `batal` says why it no longer holds; `terlambat` what was not so when the book was closed; `pada` is the day that
 * decides its month.
 */
export type BukuRow = Readonly<{
  sel: Readonly<Record<string, BukuCell>>;
  pada: string;
  batal: string | null;
  terlambat?: true;
}>;

export type BukuTable = Readonly<{
  kode: string;
  judul: string;
  kolom: readonly BukuColumn[];
  baris: readonly BukuRow[];
  /** A list that is no record of the office: no row is ever struck or marked. */
  polos?: true;
  /** A look back from a past day rests on this. */
  dasar?: string;
}>;
export type Buku = BukuTable & Readonly<{ kode: BukuCode }>;

/** Facts come in the order recorded; `urung` was taken back later. */
export type BukuKasus = Readonly<{ id: string; fakta: readonly BukuFact[] }>;
export type BukuFact = Readonly<{ v: number; k: KasusFact; urung: boolean }>;

export type BeginningFact = Extract<KasusFact, { jenis: 'Diterima' | 'Diimpor' }>;
export function beginningOf({ fakta }: BukuKasus): BeginningFact | null {
  const awal = fakta[0]?.k;
  return awal?.jenis === 'Diterima' || awal?.jenis === 'Diimpor' ? awal : null;
}

export type OldLetter = Readonly<{
  noAgenda: string | null;
  tglTerima: string | null;
  tglSurat: string | null;
  noSurat: string | null;
  pengirim: string;
  perihal: string | null;
  diteruskanKepada: string | null;
  catatan: string | null;
}>;

export type SuratSigner = 'surat-kemendagri' | 'kepala-dinas';

/**
 * `tindakan` counts the acts of each case it knew; older closings lack it, and knew what was recorded until `dicatat`.
 */
export type BukuClosing = Readonly<{
  dicatat: string;
  tindakan?: Readonly<Record<string, number>>;
  impor: readonly number[];
}>;

/** `elemen` and `judul` give names; `penandatangan` tells who signed on a day. */
export type BukuSource = Readonly<{
  kasus: readonly BukuKasus[];
  suratLama?: readonly (OldLetter & Readonly<{ asal: string; impor: number }>)[];
  /** It stands once the year's books are closed. */
  ditutup?: BukuClosing;
  sop: (kode: string) => Sop;
  elemen: (kode: string) => string;
  judul: (naskah: string) => string;
  klasifikasi: string;
  penandatangan: (siapa: SuratSigner, hari: string) => string;
  hariIni: string;
}>;

export type BukuRules = Omit<BukuSource, 'kasus'>;

/** `urut` puts rows of all cases in order. */
export type FiledRow = Readonly<{ urut: string; baris: BukuRow }>;

/** With `bernomor` a column counts the rows. */
export type BukuKind = Readonly<{
  kode: BukuCode;
  judul: string;
  kolom: readonly BukuColumn[];
  bernomor?: true;
  rows: (b: BukuRules, kasus: BukuKasus, tahun: number) => readonly FiledRow[];
  lama?: (b: BukuRules) => readonly FiledRow[];
}>;

export function orderedBuku(
  { kode, judul, kolom, bernomor }: BukuKind,
  tahun: number,
  diarsip: readonly FiledRow[],
): Buku {
  const urut = [...diarsip].sort((x, y) => compareText(x.urut, y.urut));
  const baris = urut.map(({ baris: x }, i) => (bernomor ? { ...x, sel: { ...x.sel, noUrut: bukuCell(i + 1) } } : x));
  return { kode, judul: `${judul} ${tahun}`, kolom, baris };
}

export const bukuOfKind = (jenis: BukuKind, b: BukuSource, tahun: number): Buku =>
  orderedBuku(jenis, tahun, [...(jenis.lama?.(b) ?? []), ...b.kasus.flatMap((k) => jenis.rows(b, k, tahun))]);

const NOTHING_STRUCK: readonly never[] = [];

export const bukuCell = (nilai: string | number | null, dicoret: BukuCell['dicoret'] = NOTHING_STRUCK): BukuCell => ({
  nilai,
  dicoret: dicoret.length > 0 ? dicoret : NOTHING_STRUCK,
});

/** '19/08/2026', with the time if there is one. */
export function bukuValueText(nilai: string | number | null, { jenis, kata }: BukuColumn): string {
  if (nilai === null) return '';
  return jenis === 'tanggal' ? formatMomentNumeric(String(nilai)) : (kata?.(String(nilai)) ?? String(nilai));
}

export const LATE_REMARK = 'dicatat sesudah buku ditutup';

export const KEMENDAGRI = 'Direktorat Jenderal Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri';
