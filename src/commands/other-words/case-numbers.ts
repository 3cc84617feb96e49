/** Which of the numbers that were said are cases: '3 tahun', '4 november', 'pasal 5' and 'jam 3' are none. */
import { monthOfName } from '../../office/days/day-names.ts';

const COUNTED: ReadonlySet<string> = new Set(
  'tahun thn bulan bln minggu hari hk jam menit orang kali lembar rangkap eksemplar langkah pihak'.split(' '),
);
const NUMBERED: ReadonlySet<string> = new Set(
  'langkah pasal ayat bulan semester triwulan tahun lampiran tanggal tgl jam pukul'.split(' '),
);

/** The number of a case, of an agreement of an old book. */
const isNumber = (kata: string): boolean => /^(?:B-)?\d[\d-]*$/i.test(kata) && !/^20\d\d$/.test(kata);

export const kasusNumbers = (kata: readonly string[]): readonly string[] =>
  kata.filter((satu, i) => isNumber(satu) && !isCounted(kata, i));

/** Days, hours and counts are left out, of which no period is made either. */
export const withoutCounts = (kata: readonly string[]): readonly string[] =>
  kata.filter((satu, i) => !isNumber(satu) || !isCounted(kata, i) || PERIODS.test(kata[i - 1] ?? ''));

const PERIODS = /^(?:langkah|bulan|bln|semester|triwulan|tw|kuartal|tahun|thn)$/i;

function isCounted(kata: readonly string[], i: number): boolean {
  const nanti = kata[i + 1]?.toLowerCase() ?? '';
  return COUNTED.has(nanti) || monthOfName(nanti) !== null || NUMBERED.has(kata[i - 1]?.toLowerCase() ?? '');
}
