import { Failure } from '../../errors.ts';
import { CSV_SEPARATORS, type CsvSeparator } from '../../text/csv.ts';
import { shownWord } from '../../text/typed-line.ts';
import { oneOfWords } from './standard-flags.ts';

/** @throws NILAI_TIDAK_DIKENAL for another ending */
export function chooseFormat<F extends string>(flag: string, ke: string, pilihan: readonly F[]): F {
  const akhiran = /\.([A-Za-z]+)$/.exec(ke)?.[1]?.toLowerCase();
  const cocok = pilihan.find((f) => f === akhiran);
  if (cocok) return cocok;
  throw new Failure('NILAI_TIDAK_DIKENAL', `${flag}: "${ke}" tidak berakhiran yang dikenal.`, [
    `Pilihan: ${pilihan.map((f) => `.${f}`).join(' | ')}`,
  ]);
}

/** @throws NILAI_TIDAK_DIKENAL, PEMAKAIAN_SALAH where no CSV is made */
export function parseSeparator(
  { pemisah, ke }: Readonly<{ pemisah?: string; ke?: string }>,
  csv: boolean,
): CsvSeparator | undefined {
  if (pemisah === undefined) return undefined;
  const dipilih = oneOfWords('--pemisah', Object.keys(CSV_SEPARATORS) as CsvSeparator[], pemisah);
  if (csv) return dipilih;
  throw new Failure('PEMAKAIAN_SALAH', '--pemisah hanya untuk berkas .csv.', [
    ke === undefined ? '--ke buku.csv' : `--ke ${shownWord(`${ke.replace(/\.\w+$/, '')}.csv`)}`,
  ]);
}
