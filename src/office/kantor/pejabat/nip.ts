/**
 * A NIP has eight digits of birth, six of appointment, one for sex, three of a series. A PPPK has 21 or more as its
 * month.
 */
import { validTanggal } from '../../days/day-arithmetic.ts';
import type { Tanggal } from '../../days/tanggal.ts';

const NIP_LENGTH = 18;
const YOUNGEST_AGE = 16;
const OLDEST_AGE = 65;

export const nipDigits = (nip: string): string => nip.normalize('NFKC').replace(/[\s.\-\p{Cf}]/gu, '');

export const isSameNip = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && nipDigits(a) !== '' && nipDigits(a) === nipDigits(b);

export function formatNip(nip: string): string {
  const angka = nipDigits(nip);
  return /^\d{18}$/.test(angka) ? angka.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : nip;
}

/** What is wrong with it, to be put behind "NIP …"; null where nothing is. The number is not repeated. */
export function nipFault(nip: string, hariIni: Tanggal): string | null {
  const angka = nipDigits(nip);
  if (!/^\d+$/.test(angka)) return 'hanya boleh memuat angka, spasi dan titik';
  if (angka.length !== NIP_LENGTH) return `harus ${NIP_LENGTH} angka, ini ${angka.length}`;
  const lahir = validTanggal(Number(angka.slice(0, 4)), Number(angka.slice(4, 6)), Number(angka.slice(6, 8)));
  if (lahir === null || !isPlausibleYear(lahir) || lahir > hariIni) {
    return 'delapan angka pertamanya bukan tanggal lahir (TTTTBBHH)';
  }
  if (!isPlausibleYear(angka.slice(8, 12))) return 'angka ke-9 sampai ke-12 bukan tahun pengangkatan';
  const bulan = Number(angka.slice(12, 14));
  if (bulan === 0 || (bulan > 12 && bulan < 21)) {
    return 'angka ke-13 dan ke-14 bukan bulan pengangkatan (01–12, PPPK mulai 21)';
  }
  const usia = ageAppointed(angka);
  if (usia.paling < YOUNGEST_AGE) return `menurut angkanya diangkat sebelum berumur ${YOUNGEST_AGE} tahun`;
  return usia.sedikitnya > OLDEST_AGE ? `menurut angkanya diangkat sesudah umur ${OLDEST_AGE} tahun` : null;
}

/** The month has no day, a PPPK no month. */
function ageAppointed(angka: string): Readonly<{ sedikitnya: number; paling: number }> {
  const [tahun, lahir] = [Number(angka.slice(8, 12)) - Number(angka.slice(0, 4)), Number(angka.slice(4, 6))];
  const bulan = Number(angka.slice(12, 14));
  if (bulan > 12) return { sedikitnya: tahun - 1, paling: tahun };
  return { sedikitnya: tahun - (bulan <= lahir ? 1 : 0), paling: tahun - (bulan < lahir ? 1 : 0) };
}

const isPlausibleYear = (hari: string): boolean => '1900' <= hari && hari < '2100';

export function nipOddities(nip: string, hariIni: Tanggal): readonly string[] {
  const angka = nipDigits(nip);
  const diangkat = Number(angka.slice(8, 12));
  const bulan = Number(angka.slice(12, 14));
  const hari = bulan <= 12 ? `${diangkat}-${angka.slice(12, 14)}` : `${diangkat}`;
  return [
    ...(hari > hariIni.slice(0, hari.length) ? [`pengangkatannya (${hari}) masih di masa depan`] : []),
    ...('12'.includes(angka.charAt(14)) ? [] : ['angka ke-15 bukan 1 (pria) atau 2 (wanita)']),
    ...(angka.slice(15) === '000' ? ['nomor urutnya 000'] : []),
  ];
}
