import { dayNumber, weekdayOf } from './day-arithmetic.ts';
import { MONTHS, WEEKDAYS } from './day-names.ts';
import type { Moment } from './tanggal.ts';

const UNIT_NAMES: readonly string[] = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
];
const SCALE_NAMES = [
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1_000, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
] as const;

export const LARGEST_IN_WORDS = 999_999_999_999;

export function numberInWords(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > LARGEST_IN_WORDS) throw new RangeError(`no words for ${n}`);
  return n === 0 ? 'nol' : composeWords(n);
}

function composeWords(n: number): string {
  if (n < 10) return UNIT_NAMES[n] ?? '';
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${composeWords(n - 10)} belas`;
  const [nilai, nama] = SCALE_NAMES.find(([batas]) => n >= batas) ?? [10, 'puluh'];
  const banyak = Math.floor(n / nilai);
  const sisa = n % nilai;
  const kepala = banyak === 1 && nilai <= 1000 ? `se${nama}` : `${composeWords(banyak)} ${nama}`;
  return sisa === 0 ? kepala : `${kepala} ${composeWords(sisa)}`;
}

export function parseNumberWords(teks: string): number | null {
  let jumlah = 0;
  let kelompok = 0; // The number before the next ribu, juta or miliar.
  let angka = 0;
  for (const kata of teks.split(' ')) {
    const satuan = UNIT_NAMES.indexOf(kata);
    const se = kata.startsWith('se');
    const nama = se ? kata.slice(2) : kata;
    const nilai = SCALE_NAMES.find(([, n]) => n === nama)?.[0];
    if (satuan >= 0) angka = satuan;
    else if (nama === 'belas') [kelompok, angka] = [kelompok + 10 + (se ? 1 : angka), 0];
    else if (nilai === undefined) return null;
    else if (nilai < 1000) [kelompok, angka] = [kelompok + nilai * (se ? 1 : angka), 0];
    else [jumlah, kelompok, angka] = [jumlah + nilai * (se ? 1 : kelompok + angka), 0, 0];
  }
  const n = jumlah + kelompok + angka;
  // Read loosely: only the right order of words comes back the same.
  return n <= LARGEST_IN_WORDS && numberInWords(n) === teks ? n : null;
}

type TanggalInWords = Readonly<{ hari: string; tanggal: string; bulan: string; tahun: string }>;

/** 'hari ini, Senin, tanggal dua puluh tiga bulan November tahun …' */
export const tanggalInWords = (saat: Moment): TanggalInWords => ({
  hari: WEEKDAYS[weekdayOf(dayNumber(saat))] ?? '',
  tanggal: numberInWords(+saat.slice(8, 10)),
  bulan: MONTHS[+saat.slice(5, 7) - 1] ?? '',
  tahun: numberInWords(+saat.slice(0, 4)),
});
