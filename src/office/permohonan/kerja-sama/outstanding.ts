/** What is still owed under an agreement, short enough for an index name. */
import { monthNumber, monthOfNumber } from '../../days/day-arithmetic.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { formatPeriod, listKewajiban, parsePeriod, type ReportDueDays, reportDueDay } from './owed-periods.ts';
import type { KerjaSama, KewajibanKind } from './pengesahan.ts';

/** The first period that is not in ('2026-S2', '2026-08'), and how many from it on; null where later ones came before: the case knows. */
export type OutstandingRun = Readonly<{ periode: string; jumlah: number | null }>;
/** Up to the end of the agreement; null where all is in. */
export type Outstanding = Readonly<{ laporan: OutstandingRun | null; balikan: OutstandingRun | null }>;

export function findOutstanding(k: KerjaSama): Outstanding {
  const semua = listKewajiban(k, { semester1: '07-31', semester2: '01-31' }, k.berakhir);
  const dari = (jenis: KewajibanKind): OutstandingRun | null => {
    const milik = semua.filter((x) => x.kewajiban === jenis);
    const sisa = milik.slice(milik.findIndex((x) => x.diterima === null));
    const [pertama] = sisa;
    if (!pertama || pertama.diterima !== null) return null;
    return { periode: pertama.periode, jumlah: sisa.every((x) => x.diterima === null) ? sisa.length : null };
  };
  return { laporan: dari('laporan-semester'), balikan: dari('data-balikan') };
}

/** The month ('2026-07') from which on something can be late, whatever days the office sets: the one after the first period. */
export function firstLateMonth({ laporan, balikan }: Outstanding): string | null {
  const sejak = [laporan, balikan].flatMap((x) => {
    if (!x) return [];
    const { awal, bulan } = parsePeriod(x.periode);
    return awal + bulan;
  });
  return sejak.length === 0 ? null : monthOfNumber(Math.min(...sejak));
}

/** How many things are late on `per`; null where only the case knows. */
export function countLate({ laporan, balikan }: Outstanding, tempo: ReportDueDays, per: Tanggal): number | null {
  const a = countLateRun(laporan, per, (periode) => reportDueDay(periode, tempo) < per);
  const b = countLateRun(balikan, per, () => true);
  return a === null || b === null ? null : a + b;
}

/** How many periods of a run are over on `per` and `lewat`. */
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
