/**
 * All days are in WIB (UTC+7). Clock and holidays come in as values, so every process time zone gives the same answer.
 */

/** 'YYYY-MM-DD'. */
export type Tanggal = string;

/** 'YYYY-MM-DD', or RFC 3339 'YYYY-MM-DDTHH:mm:ss+07:00'. */
export type Moment = string;

export type Hitungan = 'hari-kerja' | 'hari-kalender';

export type Calendar = Readonly<{
  hitungan: Hitungan;
  libur: ReadonlyMap<Tanggal, string>;
  tahun: ReadonlySet<number>;
}>;

const WIB_OFFSET = 7 * 3_600_000;

export const dayInWib = (kini: Date): Tanggal => new Date(kini.getTime() + WIB_OFFSET).toISOString().slice(0, 10);

export const instantInWib = (kini: Date): string =>
  `${new Date(kini.getTime() + WIB_OFFSET).toISOString().slice(0, 19)}+07:00`;

export const yearOf = (saat: Moment): number => Number(saat.slice(0, 4));

export const dayOf = (saat: string): Tanggal => saat.slice(0, 10);

/** To the minute, or by day where either has no time. */
export function isBefore(a: string, b: string): boolean {
  const berjam = a.length > 10 && b.length > 10;
  const panjang = berjam ? 16 : 10;
  return a.slice(0, panjang) < b.slice(0, panjang);
}
