/** The kind of file that `--ke` names by its ending. */
import { Failure } from '../../errors.ts';

/** @throws Failure NILAI_TIDAK_DIKENAL for another ending */
export function chooseFormat<F extends string>(flag: string, ke: string, pilihan: readonly F[]): F {
  const akhiran = /\.([A-Za-z]+)$/.exec(ke)?.[1]?.toLowerCase();
  const cocok = pilihan.find((f) => f === akhiran);
  if (cocok) return cocok;
  throw new Failure('NILAI_TIDAK_DIKENAL', `${flag}: "${ke}" tidak berakhiran yang dikenal.`, [
    `Pilihan: ${pilihan.map((f) => `.${f}`).join(' | ')}`,
  ]);
}
