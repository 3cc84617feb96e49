/** Modern names are written; old and short ones are read too. */

export const MONTHS = [
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

export const MONTHS_SHORT = [
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

export const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

export const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

export const WEEKDAYS_SHORT = ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'] as const;

const MONTH_SPELLINGS = [
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

const WEEKDAY_SPELLINGS = [
  'senin senen sen',
  'selasa sel',
  'rabu rab',
  'kamis kam',
  "jumat jum'at jumaat jum",
  'sabtu sab',
  'minggu ahad min',
];

const dictionaryOf = (ejaan: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ejaan.flatMap((kata, i) => kata.split(' ').map((satu) => [satu, i] as const)));

const monthWords = dictionaryOf(MONTH_SPELLINGS);
const weekdayWords = dictionaryOf(WEEKDAY_SPELLINGS);

export function monthOfName(nama: string): number | null {
  const i = monthWords.get(nama);
  return i === undefined ? null : i + 1;
}

export function monthOfNumeral(teks: string): number | null {
  const i = ROMAN_MONTHS.findIndex((r) => r.toLowerCase() === teks);
  return i < 0 ? null : i + 1;
}

export const weekdayOfName = (nama: string): number | null => weekdayWords.get(nama) ?? null;
