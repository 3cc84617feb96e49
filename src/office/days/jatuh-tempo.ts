/**
 * Working days and H-days. Monday to Friday (Perpres 21/2023) but for the days
 * of the office calendar. Computed on day numbers: `runOverdue` asks for as many
 * cases as the register holds.
 */
import { dayNumber, dayOfNumber, weekdayOf } from './day-arithmetic.ts';
import type { Calendar, Moment, Tanggal } from './tanggal.ts';

/** Whether the office is open that day, also where H-days are counted by calendar. */
export const isKantorOpen = (kalender: Calendar, tanggal: Moment): boolean =>
  isOpenDay(weekdayLibur(kalender), dayNumber(tanggal));

/**
 * The day on which H`h` of a case falls. By working days H1 is the day of
 * receipt or the next working day, Hn the n-th working day from there; by
 * calendar days H1 is the day of receipt itself and every day counts.
 */
export function jatuhTempo(kalender: Calendar, diterima: Moment, h: number): Tanggal {
  if (!Number.isInteger(h) || h < 1) throw new RangeError(`there is no H${h}`);
  const hari = dayNumber(diterima);
  return dayOfNumber(
    kalender.hitungan === 'hari-kalender' ? hari + h - 1 : stepWorkingDays(weekdayLibur(kalender), hari - 1, h),
  );
}

/** Working days after `yearIfKnown` up to and including `sampai`; 0 where `sampai` is not later. */
export function workingDaysBetween(kalender: Calendar, dari: Moment, sampai: Moment): number {
  const libur = weekdayLibur(kalender);
  return Math.max(0, workingDayNumber(libur, dayNumber(sampai)) - workingDayNumber(libur, dayNumber(dari)));
}

/** The `n`-th working day after `yearIfKnown`, before it where negative; `yearIfKnown` itself for 0. */
export function plusWorkingDays(kalender: Calendar, dari: Moment, n: number): Tanggal {
  return dayOfNumber(stepWorkingDays(weekdayLibur(kalender), dayNumber(dari), n));
}

/** The years from `yearIfKnown` to `sampai` for which no holiday decree is on file, ascending. */
export function yearsWithoutDecree(kalender: Calendar, dari: Moment, sampai: Moment): number[] {
  const tahun: number[] = [];
  for (let t = +dari.slice(0, 4); t <= +sampai.slice(0, 4); t++) if (!kalender.tahun.has(t)) tahun.push(t);
  return tahun;
}

/** Closed days that fall on Monday to Friday, as day numbers: ascending, and as a set. */
type WeekdayLibur = Readonly<{ urut: readonly number[]; ada: ReadonlySet<number> }>;

/** A calendar is a value that never changes, so its days are numbered once. */
const liburCache = new WeakMap<Calendar['libur'], WeekdayLibur>();

function weekdayLibur({ libur }: Calendar): WeekdayLibur {
  const lama = liburCache.get(libur);
  if (lama) return lama;
  const urut = [...libur.keys()]
    .map(dayNumber)
    .filter((hari) => weekdayOf(hari) < 5)
    .sort((a, b) => a - b);
  const baru = { urut, ada: new Set(urut) };
  liburCache.set(libur, baru);
  return baru;
}

const isOpenDay = (libur: WeekdayLibur, hari: number): boolean => weekdayOf(hari) < 5 && !libur.ada.has(hari);

/** The `n`-th working day after `yearIfKnown`, before it where negative: by weekdays, then on by the closed days passed over. */
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

/** How many days from Monday to Friday lie up to and including a day, from a Monday long ago; and the day of that number. */
const weekdaysUpTo = (hari: number): number => Math.floor((hari + 3) / 7) * 5 + Math.min(weekdayOf(hari) + 1, 5);
const nthWeekday = (ke: number): number => Math.floor((ke - 1) / 5) * 7 + ((((ke - 1) % 5) + 5) % 5) - 3;

/** The same without the closed days: differences count working days. */
const workingDayNumber = ({ urut }: WeekdayLibur, hari: number): number => weekdaysUpTo(hari) - countUpTo(urut, hari);

/** How many of the ascending numbers are at most `batas`. */
function countUpTo(urut: readonly number[], batas: number): number {
  let [kiri, kanan] = [0, urut.length];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if ((urut[tengah] ?? 0) <= batas) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri;
}
