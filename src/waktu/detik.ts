/** Instants to the second: how far apart, and one a little later. A day without a time counts as its first moment. */
import { type Saat, saatWib } from './tanggal.ts';

/** The day or instant as an instant. */
export const awalSaat = (saat: Saat): string => (saat.length > 10 ? saat : `${saat}T00:00:00+07:00`);

/** Seconds from `dari` to `sampai`; negative where it lies before. */
export const detikAntara = (dari: Saat, sampai: Saat): number =>
  (Date.parse(awalSaat(sampai)) - Date.parse(awalSaat(dari))) / 1000;

/** The instant `detik` seconds later. */
export const tambahDetik = (saat: Saat, detik: number): string =>
  saatWib(new Date(Date.parse(awalSaat(saat)) + detik * 1000));
