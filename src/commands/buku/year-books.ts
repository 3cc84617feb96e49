/** These are all four books of a year, and as its closing knew them. */
import type { Sitting } from '../../desk/sitting.ts';
import { type BukuBuilder, bukuBuilder, closedBukuBuilder } from '../../office/buku/all-buku.ts';
import { BUKU_CODES, type Buku, type BukuCode, type BukuKasus } from '../../office/buku/buku.ts';
import { lastActOf } from '../../office/buku/closed-buku.ts';
import type { WorkDone } from '../../store/upkeep.ts';
import { type BukuReader, fillBuku } from './buku-kasus.ts';
import type { FourBooks } from './seal-state.ts';

/** `dikenal` tells how many acts of each case they know. */
type YearBooks = Readonly<{ buku: FourBooks; dulu: FourBooks | null; dikenal: Readonly<Record<string, number>> }>;

/** Books of `kosong` are not asked for. */
export async function readYearBooks(
  sesi: Sitting,
  pembaca: BukuReader,
  tahun: number,
  maju: WorkDone,
  kosong: readonly BukuCode[] = [],
): Promise<YearBooks> {
  const { rules } = pembaca;
  const { ditutup } = rules;
  const kini = BUKU_CODES.map((kode) => bukuBuilder(kode, rules, tahun));
  const dulu = ditutup ? BUKU_CODES.map((kode) => closedBukuBuilder(kode, rules, tahun, ditutup)) : [];
  const dikenal: Record<string, number> = {};
  const count = (kasus: BukuKasus): void => {
    dikenal[kasus.id] = lastActOf(kasus);
  };
  const diisi = kini.filter((_, i) => !kosong.some((kode) => kode === BUKU_CODES[i]));
  await fillBuku(sesi, pembaca, tahun, [...diisi, ...dulu, { add: count }], maju);
  const selesai = (semua: readonly Pick<BukuBuilder, 'done'>[]): FourBooks => {
    const buku = semua.map(({ done }) => done());
    return Object.fromEntries(BUKU_CODES.map((kode, i) => [kode, buku[i]])) as Record<BukuCode, Buku>;
  };
  return { buku: selesai(kini), dulu: ditutup ? selesai(dulu) : null, dikenal };
}
