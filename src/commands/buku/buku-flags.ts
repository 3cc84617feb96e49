/** The flags of `pks buku`: which year or month of a book, and where it goes. */
import { oneOfWords, type WriteFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';
import { monthOfName } from '../../office/days/day-names.ts';
import { CSV_SEPARATORS, type CsvSeparator } from '../../text/csv.ts';

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

export type BukuFlags = WriteFlags &
  Readonly<{ tahun?: string; bulan?: string; ke?: string; timpa?: boolean; pemisah?: string }>;

/** @throws Failure NILAI_TIDAK_DIKENAL, PEMAKAIAN_SALAH where no CSV is made */
export function parseSeparator({ pemisah, ke }: BukuFlags, csv: boolean): CsvSeparator | undefined {
  if (pemisah === undefined) return undefined;
  const dipilih = oneOfWords('--pemisah', Object.keys(CSV_SEPARATORS) as CsvSeparator[], pemisah);
  if (csv) return dipilih;
  throw new Failure('PEMAKAIAN_SALAH', '--pemisah hanya untuk berkas .csv.', [
    ke === undefined ? '--ke buku.csv' : `--ke ${ke.replace(/\.\w+$/, '')}.csv`,
  ]);
}
