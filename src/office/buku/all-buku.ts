import {
  BUKU_CODES,
  type Buku,
  type BukuClosing,
  type BukuCode,
  type BukuKasus,
  type BukuKind,
  type BukuRow,
  type BukuRules,
  type FiledRow,
  orderedBuku,
} from './buku.ts';
import { BUKU_KELUAR } from './buku-keluar.ts';
import { BUKU_KENDALI } from './buku-kendali.ts';
import { BUKU_MASUK } from './buku-masuk.ts';
import { kasusAt, lettersAt, NOT_SEALED } from './closed-buku.ts';
import { BUKU_PKS } from './pks/buku-pks.ts';

const KINDS: Readonly<Record<BukuCode, BukuKind>> = {
  masuk: BUKU_MASUK,
  keluar: BUKU_KELUAR,
  kendali: BUKU_KENDALI,
  pks: BUKU_PKS,
};

/** These columns change with what followed, and with the count of the row. */
const FOLLOWS: Readonly<Record<BukuCode, readonly string[]>> = {
  masuk: ['diteruskanKepada', 'tgl'],
  keluar: ['noUrut'],
  kendali: [],
  pks: ['noUrut', 'tglUserId', 'laporanTerakhir'],
};

/** Takes one case after the other and keeps its rows alone: a year's facts would not fit into a small PC. */
export type BukuBuilder = Readonly<{
  add: (kasus: BukuKasus) => void;
  rowsOf: (kasus: BukuKasus) => readonly FiledRow[];
  file: (baris: readonly FiledRow[]) => void;
  done: () => Buku;
}>;

/** A row that changed after the year was closed is marked. */
export function bukuBuilder(kode: BukuCode, b: BukuRules, tahun: number): BukuBuilder {
  const jenis = KINDS[kode];
  const { ditutup } = b;
  const marked = (kini: readonly FiledRow[], dulu: () => readonly FiledRow[]): readonly FiledRow[] => {
    if (!ditutup) return kini;
    const tetap = new Set(dulu().map(({ baris }) => ownText(kode, baris)));
    return kini.map((x) => (tetap.has(ownText(kode, x.baris)) ? x : { ...x, baris: { ...x.baris, terlambat: true } }));
  };
  const letters = (rules: BukuRules) => jenis.lama?.(rules) ?? [];
  const diarsip = [...marked(letters(b), () => (ditutup ? letters(lettersAt(b, ditutup)) : []))];
  const file = (baris: readonly FiledRow[]): void => {
    for (const satu of baris) diarsip.push(satu);
  };
  const rowsOf = (kasus: BukuKasus) =>
    marked(jenis.rows(b, kasus, tahun), () => rowsAt(jenis, b, kasus, tahun, ditutup));
  return { rowsOf, file, add: (kasus) => file(rowsOf(kasus)), done: () => orderedBuku(jenis, tahun, diarsip) };
}

function rowsAt(
  { rows }: BukuKind,
  b: BukuRules,
  kasus: BukuKasus,
  tahun: number,
  tutup: BukuClosing | undefined,
): readonly FiledRow[] {
  const dulu = tutup && kasusAt(kasus, tutup);
  return dulu ? rows(b, dulu, tahun) : [];
}

/** Gives it as it was when the year was closed. */
export function closedBukuBuilder(
  kode: BukuCode,
  b: BukuRules,
  tahun: number,
  tutup: BukuClosing,
): Pick<BukuBuilder, 'add' | 'done'> {
  const { ditutup: _, ...dulu } = lettersAt(b, tutup);
  const { add, done } = bukuBuilder(kode, dulu, tahun);
  return {
    add: (kasus) => {
      const lama = kasusAt(kasus, tutup);
      if (lama) add(lama);
    },
    done,
  };
}

const ownText = (kode: BukuCode, { sel, batal }: BukuRow): string =>
  JSON.stringify([
    batal,
    ...Object.entries(sel).filter(([kunci]) => !NOT_SEALED.has(kunci) && !FOLLOWS[kode].includes(kunci)),
  ]);

type RowMaterial = Pick<BukuRules, 'sop' | 'hariIni'>;

export function changedBukuYears(
  bahan: RowMaterial,
  sebelum: BukuKasus,
  sesudah: BukuKasus,
  tahun: readonly number[],
): readonly number[] {
  const rows = (kasus: BukuKasus, satu: number) => bukuRowsOfKasus({ ...bahan, ...PLAIN }, kasus, satu);
  return tahun.filter((satu) => {
    const [dulu, kini] = [rows(sebelum, satu), rows(sesudah, satu)];
    return dulu.length !== kini.length || dulu.some((teks, i) => teks !== kini[i]);
  });
}

const PLAIN = { elemen: String, judul: String, klasifikasi: '', penandatangan: () => '' } as const;

/** A disposition of today is also an entry of the book that holds its letter. */
const bukuRowsOfKasus = (b: BukuRules, kasus: BukuKasus, tahun: number): readonly string[] =>
  BUKU_CODES.flatMap((kode) => {
    const { add, done } = bukuBuilder(kode, b, tahun);
    add(kasus);
    return done().baris.map((x) => ownText(kode, x));
  });
