/** Days are whole numbers in UTC, so that the time zone of the process plays no part. */
import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Moment, Tanggal } from './tanggal.ts';

const DAY_MS = 86_400_000;

/** Counts days since 1 January 1970. */
export const dayNumber = (t: Moment): number => Date.UTC(+t.slice(0, 4), +t.slice(5, 7) - 1, +t.slice(8, 10)) / DAY_MS;

export const dayOfNumber = (nomor: number): Tanggal => new Date(nomor * DAY_MS).toISOString().slice(0, 10);

/** Monday 0 … Sunday 6 for a day's number. */
export const weekdayOf = (nomor: number): number => (((nomor + 3) % 7) + 7) % 7;

export const plusDays = (t: Tanggal, n: number): Tanggal => dayOfNumber(dayNumber(t) + n);

/** The 31st becomes the last day of a shorter month. */
export const plusMonths = (t: Tanggal, n: number): Tanggal => isoDay(addMonths(new UtcDate(dayNumber(t) * DAY_MS), n));

export const monthEnd = (t: Tanggal): Tanggal => isoDay(lastDayOfMonth(new UtcDate(dayNumber(t) * DAY_MS)));

/** Counts months since the year 0. */
export const monthNumber = (t: Tanggal): number => 12 * +t.slice(0, 4) + +t.slice(5, 7) - 1;
export const monthOfNumber = (nomor: number): string =>
  `${String(Math.floor(nomor / 12)).padStart(4, '0')}-${String((nomor % 12) + 1).padStart(2, '0')}`;

/** Null for 31/2 or month 13. */
export function validTanggal(tahun: number, bulan: number, hari: number): Tanggal | null {
  const dua = (n: number) => String(n).padStart(2, '0');
  const tanggal = `${String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(hari)}`;
  return dayOfNumber(dayNumber(tanggal)) === tanggal ? tanggal : null;
}

const isoDay = (d: Date): Tanggal => d.toISOString().slice(0, 10);

/** date-fns computes in the zone of the process; on this Date that is UTC. */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override setHours(...n: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...n);
  }
  override setMonth(...n: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...n);
  }
  override setFullYear(...n: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...n);
  }
}
