/**
 * Days. A day is text 'YYYY-MM-DD' in WIB (UTC+7, no daylight saving), compared
 * as text; an instant is RFC 3339 text with '+07:00'. The clock and the holidays
 * come in as values: the same answer in every process time zone.
 */

/** A calendar day in Sleman, 'YYYY-MM-DD'. */
export type Tanggal = string;

/** A day 'YYYY-MM-DD' where no time was given, else an instant 'YYYY-MM-DDTHH:mm:ss+07:00'. */
export type Moment = string;

export type Hitungan = 'hari-kerja' | 'hari-kalender';

/** What decides which days the office is open. */
export type Calendar = Readonly<{
  hitungan: Hitungan;
  /** Closed days besides Saturday and Sunday, with their names. */
  libur: ReadonlyMap<Tanggal, string>;
  /** Years for which a decree is on file. */
  tahun: ReadonlySet<number>;
}>;

const WIB_OFFSET = 7 * 3_600_000;

/** The day it is in WIB. */
export const dayInWib = (kini: Date): Tanggal => new Date(kini.getTime() + WIB_OFFSET).toISOString().slice(0, 10);

/** The instant in WIB, to the second: '2026-08-19T10:15:00+07:00'. */
export const instantInWib = (kini: Date): string =>
  `${new Date(kini.getTime() + WIB_OFFSET).toISOString().slice(0, 19)}+07:00`;

/** The day of a day or an instant. */
export const dayOf = (saat: string): Tanggal => saat.slice(0, 10);

/** Whether a day or instant lies before another, to the minute people write; by day where either has no time. */
export function isBefore(a: string, b: string): boolean {
  const berjam = a.length > 10 && b.length > 10;
  const panjang = berjam ? 16 : 10;
  return a.slice(0, panjang) < b.slice(0, panjang);
}
