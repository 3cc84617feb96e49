/**
 * Working days (Monday to Friday, Perpres 21/2023, without the closed days) and H-days. Fast, as `pks overdue` asks
 * for every active case.
 */
import { dayNumber, dayOfNumber, weekdayOf } from './day-arithmetic.ts';
import { type Calendar, dayOf, type Moment, type Tanggal } from './tanggal.ts';

/** This holds even where H-days count calendar days. */
export const isKantorOpen = (kalender: Calendar, tanggal: Moment): boolean =>
  isOpenDay(weekdayLibur(kalender), dayNumber(tanggal));

/** By working days H1 is the day of receipt or the next working day; by calendar days the day of receipt. */
export function jatuhTempo(kalender: Calendar, diterima: Moment, h: number): Tanggal {
  if (!Number.isInteger(h) || h < 1) throw new RangeError(`there is no H${h}`);
  const hari = dayNumber(diterima);
  return dayOfNumber(
    kalender.hitungan === 'hari-kalender' ? hari + h - 1 : stepWorkingDays(weekdayLibur(kalender), hari - 1, h),
  );
}

/** Counts the days after `dari`, including `sampai`. */
export function workingDaysBetween(kalender: Calendar, dari: Moment, sampai: Moment): number {
  const libur = weekdayLibur(kalender);
  return Math.max(0, workingDayNumber(libur, dayOf(sampai)) - workingDayNumber(libur, dayOf(dari)));
}

/** Goes back from `dari` where `n` is negative. */
export function plusWorkingDays(kalender: Calendar, dari: Moment, n: number): Tanggal {
  return dayOfNumber(stepWorkingDays(weekdayLibur(kalender), dayNumber(dari), n));
}

export function yearsWithoutDecree(kalender: Calendar, dari: Moment, sampai: Moment): number[] {
  const tahun: number[] = [];
  for (let t = +dari.slice(0, 4); t <= +sampai.slice(0, 4); t++) if (!kalender.tahun.has(t)) tahun.push(t);
  return tahun;
}

/** `nomor` holds the days counted before, as a list asks for the same ones again and again. */
type WeekdayLibur = Readonly<{ urut: readonly number[]; ada: ReadonlySet<number>; nomor: Map<Tanggal, number> }>;

/** A calendar never changes, so its days are numbered once. */
const liburCache = new WeakMap<Calendar['libur'], WeekdayLibur>();

function weekdayLibur({ libur }: Calendar): WeekdayLibur {
  const lama = liburCache.get(libur);
  if (lama) return lama;
  const urut = [...libur.keys()]
    .map(dayNumber)
    .filter((hari) => weekdayOf(hari) < 5)
    .sort((a, b) => a - b);
  const baru = { urut, ada: new Set(urut), nomor: new Map() };
  liburCache.set(libur, baru);
  return baru;
}

const isOpenDay = (libur: WeekdayLibur, hari: number): boolean => weekdayOf(hari) < 5 && !libur.ada.has(hari);

function stepWorkingDays({ urut }: WeekdayLibur, dari: number, n: number): number {
  let hari = dari;
  for (let sisa = n; sisa !== 0; ) {
    const awal = n > 0 ? hari : hari - 1;
    const tiba = nthWeekday(n > 0 ? weekdaysUpTo(awal) + sisa : weekdaysUpTo(awal) + sisa + 1);
    sisa = countUpTo(urut, n > 0 ? tiba : tiba - 1) - countUpTo(urut, awal);
    hari = tiba;
  }
  return hari;
}

const weekdaysUpTo = (hari: number): number => Math.floor((hari + 3) / 7) * 5 + Math.min(weekdayOf(hari) + 1, 5);
const nthWeekday = (ke: number): number => Math.floor((ke - 1) / 5) * 7 + ((((ke - 1) % 5) + 5) % 5) - 3;

function workingDayNumber({ urut, nomor }: WeekdayLibur, pada: Tanggal): number {
  const lama = nomor.get(pada);
  if (lama !== undefined) return lama;
  const hari = dayNumber(pada);
  const baru = weekdaysUpTo(hari) - countUpTo(urut, hari);
  nomor.set(pada, baru);
  return baru;
}

function countUpTo(urut: readonly number[], batas: number): number {
  let kiri = 0;
  let kanan = urut.length;
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if ((urut[tengah] ?? 0) <= batas) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri;
}
