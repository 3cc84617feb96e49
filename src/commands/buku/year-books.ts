/** All cases are read once for the four books of a year, as they are and as its closing knew them. */
import type { Sitting } from '../../desk/sitting.ts';
import { type BukuBuilder, bukuBuilder, closedBukuBuilder } from '../../office/buku/all-buku.ts';
import { BUKU_CODES, type Buku, type BukuCode, type BukuKasus } from '../../office/buku/buku.ts';
import type { BukuFinding } from '../../office/buku/check-buku.ts';
import { lastActOf } from '../../office/buku/closed-buku.ts';
import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import type { WorkDone } from '../../store/upkeep.ts';
import { type BukuReader, eachBukuKasus } from './buku-kasus.ts';
import { yearFindings } from './buku-year-findings.ts';
import type { FourBooks } from './seal-state.ts';

/** `dikenal` tells how many acts of each case they know. */
type YearBooks = Readonly<{
  buku: FourBooks;
  dulu: FourBooks | null;
  dikenal: Readonly<Record<string, number>>;
  temuan: readonly BukuFinding[];
}>;

/** Does not rest on the index. Books of `kosong` are not asked for. */
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
  const diisi = [...kini.filter((_, i) => !kosong.some((kode) => kode === BUKU_CODES[i])), ...dulu];
  const dikenal: Record<string, number> = {};
  const temuan = await yearFindings(sesi, tahun, rules);
  await eachBukuKasus(sesi, pembaca, maju, (kasus, berkas) => {
    const milik = ofYear(kasus, tahun);
    temuan.see(kasus, berkas, milik);
    if (!milik) return;
    dikenal[kasus.id] = lastActOf(kasus);
    for (const { add } of diisi) add(kasus);
  });
  const selesai = (semua: readonly Pick<BukuBuilder, 'done'>[]): FourBooks => {
    const buku = semua.map(({ done }) => done());
    return Object.fromEntries(BUKU_CODES.map((kode, i) => [kode, buku[i]])) as Record<BukuCode, Buku>;
  };
  const buku = selesai(kini);
  return { buku, dulu: ditutup ? selesai(dulu) : null, dikenal, temuan: await temuan.of(buku) };
}

const ofYear = ({ fakta }: BukuKasus, tahun: number): boolean => bukuYears(fakta.map(({ k }) => k)).includes(tahun);
