/** The flags of `pks buku`: which year or month of a book, and where it goes. */
import { oneOfWords, type WriteFlags } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';
import { CSV_SEPARATORS, type CsvSeparator } from '../../text/csv.ts';

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
