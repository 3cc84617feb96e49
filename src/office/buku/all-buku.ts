import { BUKU_CODES, type Buku, type BukuCode, type BukuKasus, type BukuRow, type BukuSource } from './buku.ts';
import { bukuKeluar } from './buku-keluar.ts';
import { bukuKendali } from './buku-kendali.ts';
import { bukuMasuk } from './buku-masuk.ts';
import { bukuPks } from './buku-pks.ts';
import { bukuSourceAt, NOT_SEALED } from './closed-buku.ts';

const BUILDERS: Readonly<Record<BukuCode, (b: BukuSource, tahun: number) => Buku>> = {
  masuk: bukuMasuk,
  keluar: bukuKeluar,
  kendali: bukuKendali,
  pks: bukuPks,
};

/** Columns that change with what followed, and the count of the row. */
const FOLLOWS: Readonly<Record<BukuCode, readonly string[]>> = {
  masuk: ['diteruskanKepada', 'tgl'],
  keluar: ['noUrut'],
  kendali: [],
  pks: ['noUrut', 'tglUserId', 'laporanTerakhir'],
};

/** A row that changed after the year was closed is marked. */
export function buildBuku(kode: BukuCode, b: BukuSource, tahun: number): Buku {
  const buku = BUILDERS[kode](b, tahun);
  if (b.ditutup === undefined) return buku;
  const dulu = new Set(BUILDERS[kode](bukuSourceAt(b, b.ditutup), tahun).baris.map((x) => ownText(kode, x)));
  return {
    ...buku,
    baris: buku.baris.map((x): BukuRow => (dulu.has(ownText(kode, x)) ? x : { ...x, terlambat: true })),
  };
}

const ownText = (kode: BukuCode, { sel, batal }: BukuRow): string =>
  JSON.stringify([
    batal,
    ...Object.entries(sel).filter(([kunci]) => !NOT_SEALED.has(kunci) && !FOLLOWS[kode].includes(kunci)),
  ]);

type RowMaterial = Pick<BukuSource, 'sop' | 'hariIni'>;

export function changedBukuYears(
  bahan: RowMaterial,
  sebelum: BukuKasus,
  sesudah: BukuKasus,
  tahun: readonly number[],
): readonly number[] {
  const rows = (kasus: BukuKasus, satu: number) => bukuRowsOfKasus({ ...bahan, ...PLAIN, kasus: [kasus] }, satu);
  return tahun.filter((satu) => {
    const [dulu, kini] = [rows(sebelum, satu), rows(sesudah, satu)];
    return dulu.length !== kini.length || dulu.some((teks, i) => teks !== kini[i]);
  });
}

const PLAIN = { elemen: String, judul: String, klasifikasi: '', penandatangan: () => '' } as const;

/** A disposition of today too is an entry into the book that holds its letter. */
const bukuRowsOfKasus = (b: BukuSource, tahun: number): readonly string[] =>
  BUKU_CODES.flatMap((kode) => BUILDERS[kode](b, tahun).baris.map((x) => ownText(kode, x)));
