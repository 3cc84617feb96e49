/** What is still owed under an agreement, short enough for an index name. */
import { monthNumber, monthOfNumber, plusMonths } from '../../days/day-arithmetic.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import {
  formatPeriod,
  listKewajiban,
  type OwedDueDays,
  parsePeriod,
  reportDueDay,
  USUAL_DUE_DAYS,
} from './owed-periods.ts';
import type { KerjaSama, KewajibanKind } from './pengesahan.ts';

/** The first missing period and how many from there; null where a later one came first. */
export type OutstandingRun = Readonly<{ periode: string; jumlah: number | null }>;
/** `keamanan`: the day of the signing while its proof is missing; absent where an older pks did not tell. */
export type Outstanding = Readonly<{
  laporan: OutstandingRun | null;
  balikan: OutstandingRun | null;
  keamanan?: Tanggal | null;
}>;

export function findOutstanding(k: KerjaSama): Outstanding {
  const semua = listKewajiban(k, USUAL_DUE_DAYS, k.berakhir);
  const dari = (jenis: KewajibanKind): OutstandingRun | null => {
    const milik = semua.filter((x) => x.kewajiban === jenis);
    const sisa = milik.slice(milik.findIndex((x) => x.diterima === null));
    const [pertama] = sisa;
    if (!pertama || pertama.diterima !== null) return null;
    return { periode: pertama.periode, jumlah: sisa.every((x) => x.diterima === null) ? sisa.length : null };
  };
  const terbukti = k.kewajiban.some((x) => x.kewajiban === 'standar-keamanan');
  return { laporan: dari('laporan-semester'), balikan: dari('data-balikan'), keamanan: terbukti ? null : k.tanggal };
}

/** The month after the first period, and after the signing: earlier, nothing can be late. */
export function firstLateMonth({ laporan, balikan, keamanan }: Outstanding): string | null {
  const sejak = [laporan, balikan].flatMap((x) => {
    if (!x) return [];
    const { awal, bulan } = parsePeriod(x.periode);
    return awal + bulan;
  });
  if (keamanan) sejak.push(monthNumber(keamanan) + 1);
  return sejak.length === 0 ? null : monthOfNumber(Math.min(...sejak));
}

/** On `per`; null where only the case knows. */
export function countLate(
  { laporan, balikan, keamanan }: Outstanding,
  tempo: OwedDueDays,
  per: Tanggal,
): number | null {
  const a = countLateRun(laporan, per, (periode) => reportDueDay(periode, tempo) < per);
  const b = countLateRun(balikan, per, () => true);
  if (a === null || b === null || keamanan === undefined) return null;
  return a + b + (keamanan !== null && plusMonths(keamanan, tempo.bulanKeamanan) < per ? 1 : 0);
}

/** Periods that are over on `per`, and late ones. */
function countLateRun(
  terutang: OutstandingRun | null,
  per: Tanggal,
  lewat: (periode: string) => boolean,
): number | null {
  if (!terutang) return 0;
  const { awal, bulan } = parsePeriod(terutang.periode);
  const lampau = Math.floor((monthNumber(per) - awal) / bulan);
  if (lampau <= 0) return 0;
  if (terutang.jumlah === null) return null;
  let jumlah = 0;
  for (let n = 0; n < Math.min(lampau, terutang.jumlah); n++) {
    if (lewat(formatPeriod(awal + n * bulan, bulan))) jumlah++;
  }
  return jumlah;
}
