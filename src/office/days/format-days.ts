import { dayNumber, weekdayOf } from './day-arithmetic.ts';
import { MONTHS, MONTHS_SHORT, ROMAN_MONTHS, WEEKDAYS, WEEKDAYS_SHORT } from './day-names.ts';
import { type Moment, type Tanggal, yearOf } from './tanggal.ts';

const monthIndex = (t: Moment): number => +t.slice(5, 7) - 1;
const monthDay = (t: Moment): number => +t.slice(8, 10);

/** 'Senin, 23 November 2026'. */
export const formatTanggal = (t: Moment): string =>
  `${WEEKDAYS[weekdayOf(dayNumber(t))]}, ${monthDay(t)} ${MONTHS[monthIndex(t)]} ${yearOf(t)}`;

/** '23 November 2026'. */
export const formatTanggalSurat = (t: Moment): string => `${monthDay(t)} ${MONTHS[monthIndex(t)]} ${yearOf(t)}`;

/** '19/08/2026'; agreements use '-'. */
export const formatTanggalNumeric = (t: Moment, antara: '/' | '-' = '/'): string =>
  t.slice(0, 10).split('-').reverse().join(antara);

/** '19/08/2026' or '19/08/2026 10.15'. */
export const formatMomentNumeric = (t: Moment): string =>
  `${formatTanggalNumeric(t)}${t.length > 10 ? ` ${formatClock(t)}` : ''}`;

/** '3 Agu', with the year unless it is `tahunIni`. */
export const formatShortDay = (t: Moment, tahunIni?: number): string =>
  `${monthDay(t)} ${MONTHS_SHORT[monthIndex(t)]}${yearOf(t) === tahunIni ? '' : ` ${yearOf(t)}`}`;

/** 'Sen 23 Nov'. */
export const formatShortWeekday = (t: Moment, tahunIni?: number): string =>
  `${WEEKDAYS_SHORT[weekdayOf(dayNumber(t))]} ${formatShortDay(t, tahunIni)}`;

/** '09.30'. */
export const formatClock = (saat: Moment): string => saat.slice(11, 16).replace(':', '.');

/** 'Rab 19 Agu 10.15'. */
export const momentText = (saat: Moment, tahunIni: number): string =>
  `${formatShortWeekday(saat, tahunIni)}${saat.length > 10 ? ` ${formatClock(saat)}` : ''}`;

/** 'Senin, 23 November 2026 09.30 WIB'. */
export const formatMoment = (saat: Moment): string =>
  saat.length > 10 ? `${formatTanggal(saat)} ${formatClock(saat)} WIB` : formatTanggal(saat);

/** I–XII, or '' for other numbers. */
export const romanNumeral = (n: number): string => ROMAN_MONTHS[n - 1] ?? '';

export const romanMonth = (t: Moment): string => romanNumeral(monthIndex(t) + 1);

export function distanceFromToday(hariIni: Moment, t: Tanggal): string {
  const jarak = dayNumber(t) - dayNumber(hariIni);
  if (jarak === 0) return 'hari ini';
  if (jarak === 1) return 'besok';
  if (jarak === -1) return 'kemarin';
  return jarak > 0 ? `${jarak} hari lagi` : `${-jarak} hari lalu`;
}

export const typedDay = (hari: string): string => hari.slice(0, 10).split('-').reverse().map(Number).join('/');

/** 'hari' or 'hari kerja', as the office counts. */
export const dayWords = (hitungan: string): string => (hitungan === 'hari-kalender' ? 'hari' : 'hari kerja');
