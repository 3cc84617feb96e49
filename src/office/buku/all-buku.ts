/** The four books by their codes, and what of each row is its own, so that a row that changed after a closing shows. */
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

/** Columns that tell what followed, in later years too, and the count of the row. */
const FOLLOWS: Readonly<Record<BukuCode, readonly string[]>> = {
  masuk: ['diteruskanKepada', 'tgl'],
  keluar: ['noUrut'],
  kendali: [],
  pks: ['noUrut', 'tglUserId', 'laporanTerakhir'],
};

/** A row that did not stand like this when the year was closed is marked. */
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

/** What a case's rows need to be told apart; how codes are called is the same before and after. */
type RowMaterial = Pick<BukuSource, 'sop' | 'hariIni'>;

/** Which of these years have a row of the case in their books that an act adds, changes or strikes. */
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

/** A disposition of today stands with its letter, so it too is an entry into the book that holds the letter. */
const bukuRowsOfKasus = (b: BukuSource, tahun: number): readonly string[] =>
  BUKU_CODES.flatMap((kode) => BUILDERS[kode](b, tahun).baris.map((x) => ownText(kode, x)));
