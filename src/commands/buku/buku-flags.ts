/** The flags of `pks buku`: which year or month of a book, and where it goes. */
import { oneOfWords, type WriteFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';
import { monthOfName } from '../../office/days/day-names.ts';

/** @throws Failure NILAI_TIDAK_DIKENAL */
export function parseBukuYear(teks: string): number {
  if (/^(?:19|20|21)\d{2}$/.test(teks)) return Number(teks);
  throw new Failure('NILAI_TIDAK_DIKENAL', `"${teks}" bukan tahun buku.`, ['Contoh: 2026']);
}

/** @throws Failure NILAI_TIDAK_DIKENAL */
export function parseBukuMonth(teks: string): number {
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

export type BukuFlags = WriteFlags & Readonly<{ tahun?: string; bulan?: string; ke?: string; timpa?: boolean }>;
