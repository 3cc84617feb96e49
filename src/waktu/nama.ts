/** Names of months and weekdays: modern ones are written, old and short ones are read too. */

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export const BULAN_PENDEK = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const;

/** The months of letter numbers. */
export const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Monday first, as in `hariPekan`. */
export const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

export const HARI_PENDEK = ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'] as const;

const EJAAN_BULAN = [
  'januari jan',
  'februari pebruari febuari feb peb',
  'maret mar mrt',
  'april apr apl',
  'mei',
  'juni jun',
  'juli jul',
  'agustus agu agt ags agst agus',
  'september sept sep',
  'oktober okt',
  'november nopember nov nop',
  'desember des',
];

const EJAAN_HARI = [
  'senin senen sen',
  'selasa sel',
  'rabu rab',
  'kamis kam',
  "jumat jum'at jumaat jum",
  'sabtu sab',
  'minggu ahad min',
];

const kamus = (ejaan: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ejaan.flatMap((kata, i) => kata.split(' ').map((satu) => [satu, i] as const)));

const bulan = kamus(EJAAN_BULAN);
const hari = kamus(EJAAN_HARI);

/** 1–12 for a month's name in lower case, in any spelling; null where it is none. */
export function nomorBulan(nama: string): number | null {
  const i = bulan.get(nama);
  return i === undefined ? null : i + 1;
}

/** 1–12 for a month in Roman numerals in lower case; null where it is none. */
export function nomorRomawi(teks: string): number | null {
  const i = ROMAWI.findIndex((r) => r.toLowerCase() === teks);
  return i < 0 ? null : i + 1;
}

/** 0 (Monday) – 6 (Sunday) for a weekday's name in lower case, in any spelling; null where it is none. */
export const nomorPekan = (nama: string): number | null => hari.get(nama) ?? null;
