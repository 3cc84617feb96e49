/** Tells what is still owed, short enough for an index name. */
import { monthEnd, monthNumber, monthOfNumber, plusMonths } from '../../days/day-arithmetic.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import {
  dueDaysOf,
  formatPeriod,
  listKewajiban,
  type OwedDueDays,
  type OwedSettings,
  parsePeriod,
  reportDueDay,
  USUAL_DUE_DAYS,
} from './owed-periods.ts';
import { endOfTerm, type KerjaSama, type KewajibanKind } from './pengesahan.ts';

/** The first missing period and how many from there; null where a later one came first. */
export type OutstandingRun = Readonly<{ periode: string; jumlah: number | null }>;
/** `keamanan` is the day of the signing while its proof is missing; absent where an older pks did not tell. */
export type Outstanding = Readonly<{
  laporan: OutstandingRun | null;
  balikan: OutstandingRun | null;
  keamanan?: Tanggal | null;
  /** Due days of its own. */
  tempo?: OwedDueDays;
}>;

export function findOutstanding(k: KerjaSama): Outstanding {
  const semua = listKewajiban(k, USUAL_DUE_DAYS, lastCountedDay(k));
  const dari = (jenis: KewajibanKind): OutstandingRun | null => {
    const milik = semua.filter((x) => x.kewajiban === jenis);
    const sisa = milik.slice(milik.findIndex((x) => x.diterima === null));
    const [pertama] = sisa;
    if (!pertama || pertama.diterima !== null) return null;
    return { periode: pertama.periode, jumlah: sisa.every((x) => x.diterima === null) ? sisa.length : null };
  };
  const terbukti = k.kewajiban.some((x) => x.kewajiban === 'standar-keamanan');
  return {
    laporan: dari('laporan-semester'),
    balikan: dari('data-balikan'),
    keamanan: terbukti || k.sejakPks !== undefined ? null : k.tanggal,
    ...(k.tempo && { tempo: k.tempo }),
  };
}

const MONTHS_WITHOUT_END = 1200;
export const lastCountedDay = (k: KerjaSama): Tanggal =>
  endOfTerm(k) ?? plusMonths(k.sejakPks ?? k.mulai, MONTHS_WITHOUT_END);

/** Before this month nothing can be late. */
export function firstLateMonth({ laporan, balikan, keamanan }: Outstanding): string | null {
  const sejak = Math.min(monthAfter(laporan), monthAfter(balikan), keamanan ? monthNumber(keamanan) + 1 : NEVER);
  return sejak === NEVER ? null : monthOfNumber(sejak);
}

/** A proof of security is asked for only while the agreement lasts. */
export const owesOnlyProof = ({ laporan, balikan }: Outstanding): boolean => laporan === null && balikan === null;

const NEVER = Number.POSITIVE_INFINITY;

function monthAfter(terutang: OutstandingRun | null): number {
  if (!terutang) return NEVER;
  const { awal, bulan } = parsePeriod(terutang.periode);
  return awal + bulan;
}

type OwedUntil = Outstanding & Readonly<{ mulai: Tanggal; berakhir: Tanggal }>;

/** Those of periods begun by `per`; null where only the case knows. */
export function missingDueDays(k: OwedUntil, menurut: OwedSettings, per: Tanggal): readonly Tanggal[] | null {
  const tempo = dueDaysOf(k, menurut);
  const sampai = monthNumber(per < k.berakhir ? per : k.berakhir);
  if (per < k.mulai) return proofDueDays(k, tempo, per);
  const laporan = dueDaysOfRun(k.laporan, sampai, (periode) => reportDueDay(periode, tempo));
  const balikan = dueDaysOfRun(k.balikan, sampai, (_, akhir) => monthEnd(`${monthOfNumber(akhir)}-01`));
  if (laporan === null || balikan === null || k.keamanan === undefined) return null;
  return [...laporan, ...balikan, ...(proofDueDays(k, tempo, per) ?? [])];
}

const proofDueDays = (
  { keamanan, berakhir }: OwedUntil,
  tempo: OwedDueDays,
  per: Tanggal,
): readonly Tanggal[] | null =>
  keamanan === undefined
    ? null
    : keamanan !== null && keamanan <= per && per <= berakhir
      ? [plusMonths(keamanan, tempo.bulanKeamanan)]
      : [];

export const countLate = (k: OwedUntil, tempo: OwedDueDays, per: Tanggal): number | null =>
  missingDueDays(k, tempo, per)?.filter((hari) => hari < per).length ?? null;

/** `sampai` is the last month that begins a period; `akhir` the last month of one. */
function dueDaysOfRun(
  terutang: OutstandingRun | null,
  sampai: number,
  tempo: (periode: string, akhir: number) => Tanggal,
): readonly Tanggal[] | null {
  if (!terutang) return [];
  const { awal, bulan } = parsePeriod(terutang.periode);
  if (sampai < awal) return [];
  const dimulai = Math.floor((sampai - awal) / bulan) + 1;
  if (terutang.jumlah === null && dimulai > 1) return null;
  const jumlah = Math.min(dimulai, terutang.jumlah ?? 1);
  return Array.from({ length: jumlah }, (_, n) =>
    tempo(formatPeriod(awal + n * bulan, bulan), awal + (n + 1) * bulan - 1),
  );
}
