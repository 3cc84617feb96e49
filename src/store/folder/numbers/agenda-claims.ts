import { attempt, changeTime, namesIn } from '../../../disk/file-names.ts';
import { usedAgendaNomor } from '../../chain/used-numbers.ts';
import { ifReadable, kasusChangeTime, putStamp, stampIfFits } from '../index/folder-stamp.ts';
import { kasusIds } from '../index/index-folders.ts';
import { readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';

const AGENDA_CLAIMS = 'nomor/agenda';
const AGENDA_STAMP = 'indeks/cap-agenda';

/** Is like `guardStamp`, but for lost claims; without a cap counting is slower. */
export function guardAgenda(paths: RegisterPaths): (kasus?: bigint | null) => void {
  const sebelum = ifReadable(() => (claimsLag(paths) ? null : kasusChangeTime(paths)));
  return (kasus = sebelum) => {
    if (sebelum !== null) attempt(() => stampAgenda(paths, kasus));
  };
}

export function stampAgenda(paths: RegisterPaths, kasus: bigint | null): void {
  const waktu = changeTime(paths.path(AGENDA_CLAIMS));
  if (waktu === null || kasus === null) return;
  putStamp(paths, AGENDA_STAMP, [
    ['kasus', kasus],
    [AGENDA_CLAIMS, waktu],
  ]);
}

/** Each finished key and each case, even a copied one, took a number. */
export function claimsLag(paths: RegisterPaths): boolean {
  if (stampIfFits(paths, AGENDA_STAMP, ['kasus', AGENDA_CLAIMS]) !== null) return false;
  // Counted last, as newcomers claim first.
  const kunci = namesIn(paths.path('kunci')).filter((n) => !n.endsWith('.mulai')).length;
  const dipakai = Math.max(kunci, kasusIds(paths).length);
  return namesIn(paths.path(AGENDA_CLAIMS)).length < dipakai;
}

/** Reads every case. @throws REGISTER_RUSAK */
export const highestAgendaNomor = (paths: RegisterPaths, tahun: number): number =>
  kasusIds(paths)
    .flatMap((id) => usedAgendaNomor(readKasusActs(paths, id)))
    .reduce((n, nomor) => (nomor.startsWith(`${tahun}-`) ? Math.max(n, Number(nomor.slice(5))) : n), 0);
