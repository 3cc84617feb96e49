import { Failure } from '../../errors.ts';
import { monthOfName } from '../../office/days/day-names.ts';
import { oneOfWords, wholeNumber } from './standard-flags.ts';

/** @throws NILAI_TIDAK_DIKENAL */
export function parseYear(teks: string): number {
  if (/^(?:19|20|21)\d{2}$/.test(teks)) return Number(teks);
  throw new Failure('NILAI_TIDAK_DIKENAL', `"${teks}" bukan tahun buku.`, ['Contoh: 2026']);
}

/** Takes a number or name. @throws NILAI_TIDAK_DIKENAL */
export function parseMonth(teks: string): number {
  const n = monthOfName(teks.trim().toLowerCase()) ?? wholeNumber('--bulan', teks, 1);
  if (n <= 12) return n;
  return Number(
    oneOfWords(
      '--bulan',
      Array.from({ length: 12 }, (_, i) => String(i + 1)),
      teks,
    ),
  );
}
