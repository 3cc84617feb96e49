/** Instants to the second: how far apart, and one a little later. A day without a time counts as its first moment. */
import { instantInWib, type Moment } from './tanggal.ts';

/** The day or instant as an instant. */
export const asInstant = (saat: Moment): string => (saat.length > 10 ? saat : `${saat}T00:00:00+07:00`);

/** Seconds from `yearIfKnown` to `sampai`; negative where it lies before. */
export const secondsBetween = (dari: Moment, sampai: Moment): number =>
  (Date.parse(asInstant(sampai)) - Date.parse(asInstant(dari))) / 1000;

/** The instant `detik` seconds later. */
export const plusSeconds = (saat: Moment, detik: number): string =>
  instantInWib(new Date(Date.parse(asInstant(saat)) + detik * 1000));
