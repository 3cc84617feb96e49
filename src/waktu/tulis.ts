/** Days and instants as a clerk reads them. What is written here, `baca.ts` reads. */
import { hariPekan, nomorHari } from './hitung.ts';
import { BULAN, BULAN_PENDEK, HARI, HARI_PENDEK, ROMAWI } from './nama.ts';
import type { Saat, Tanggal } from './tanggal.ts';

const tahun = (t: Saat): number => +t.slice(0, 4);
const bulan = (t: Saat): number => +t.slice(5, 7) - 1;
const hari = (t: Saat): number => +t.slice(8, 10);

/** 'Senin, 23 November 2026'. */
export const tulisTanggal = (t: Saat): string =>
  `${HARI[hariPekan(nomorHari(t))]}, ${hari(t)} ${BULAN[bulan(t)]} ${tahun(t)}`;

/** '23 November 2026', as letters are dated. */
export const tulisTanggalSurat = (t: Saat): string => `${hari(t)} ${BULAN[bulan(t)]} ${tahun(t)}`;

/** '19/08/2026'; agreements put '-' between. */
export const tulisAngka = (t: Saat, antara: '/' | '-' = '/'): string =>
  t.slice(0, 10).split('-').reverse().join(antara);

/** '19/08/2026', '19/08/2026 10.15': as columns of a book have it. */
export const tulisPendekAngka = (t: Saat): string => `${tulisAngka(t)}${t.length > 10 ? ` ${tulisJam(t)}` : ''}`;

/** '3 Agu'; with the year unless it is `tahunIni`. */
export const tulisPendek = (t: Saat, tahunIni?: number): string =>
  `${hari(t)} ${BULAN_PENDEK[bulan(t)]}${tahun(t) === tahunIni ? '' : ` ${tahun(t)}`}`;

/** 'Sen 23 Nov'; with the year unless it is `tahunIni`. */
export const tulisHari = (t: Saat, tahunIni?: number): string =>
  `${HARI_PENDEK[hariPekan(nomorHari(t))]} ${tulisPendek(t, tahunIni)}`;

/** '09.30' of an instant; '' of a day without a time. */
export const tulisJam = (saat: Saat): string => saat.slice(11, 16).replace(':', '.');

/** 'Senin, 23 November 2026 09.30 WIB', or the day alone where no time is known. */
export const tulisSaat = (saat: Saat): string =>
  saat.length > 10 ? `${tulisTanggal(saat)} ${tulisJam(saat)} WIB` : tulisTanggal(saat);

/** 1–12 in Roman numerals; '' for others. */
export const romawi = (n: number): string => ROMAWI[n - 1] ?? '';

/** The month of a day in the numerals of letter numbers: 'XI'. */
export const bulanRomawi = (t: Saat): string => romawi(bulan(t) + 1);

/** How far a day is from today: 'hari ini', 'besok', 'kemarin', '3 hari lagi', '3 hari lalu'. */
export function jarakHari(hariIni: Saat, t: Tanggal): string {
  const jarak = nomorHari(t) - nomorHari(hariIni);
  if (jarak === 0) return 'hari ini';
  if (jarak === 1) return 'besok';
  if (jarak === -1) return 'kemarin';
  return jarak > 0 ? `${jarak} hari lagi` : `${-jarak} hari lalu`;
}
