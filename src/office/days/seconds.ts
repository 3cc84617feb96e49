/** A day without a time counts as its first moment. */
import { instantInWib, type Moment } from './tanggal.ts';

export const asInstant = (saat: Moment): string => (saat.length > 10 ? saat : `${saat}T00:00:00+07:00`);

export const secondsBetween = (dari: Moment, sampai: Moment): number =>
  (Date.parse(asInstant(sampai)) - Date.parse(asInstant(dari))) / 1000;

export const plusSeconds = (saat: Moment, detik: number): string =>
  instantInWib(new Date(Date.parse(asInstant(saat)) + detik * 1000));
