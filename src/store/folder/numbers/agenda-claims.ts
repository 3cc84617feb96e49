/** The numbers of incoming letters as the facts have them: what holds where claims were lost. */

import { usedAgendaNomor } from '../../chain/used-numbers.ts';
import { attempt, changeTime, namesIn } from '../disk.ts';
import { kasusIds } from '../index/index-folders.ts';
import { ifReadable, kasusChangeTime, putStamp, stampIfFits } from '../index/index-stamp.ts';
import { readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';

const AGENDA_CLAIMS = 'nomor/agenda';
/** When the claims and `kasus/` were last changed and none was found lost; as `indeks/cap` (cap.ts). */
const AGENDA_STAMP = 'indeks/cap-agenda';

/**
 * For a writer that takes a number: asked before it whether claims were lost, and told when it is done,
 * with the time at which its own case came into `kasus/`. Never fails: without a cap the next count is slower.
 */
export function guardAgenda(t: RegisterPaths): (kasus?: bigint | null) => void {
  const sebelum = ifReadable(() => (claimsLag(t) ? null : kasusChangeTime(t)));
  return (kasus = sebelum) => {
    if (sebelum !== null) attempt(() => stampAgenda(t, kasus));
  };
}

/** Says that no claim is lost, for `kasus/` as of `kasus`. */
export function stampAgenda(t: RegisterPaths, kasus: bigint | null): void {
  const waktu = changeTime(t.path(AGENDA_CLAIMS));
  if (waktu === null || kasus === null) return;
  putStamp(t, AGENDA_STAMP, [
    ['kasus', kasus],
    [AGENDA_CLAIMS, waktu],
  ]);
}

/**
 * Whether claims were lost: each finished key and each case has taken at least one number. Names alone
 * are counted; a case that was copied in shows as well, and its numbers are not to be given out either.
 */
export function claimsLag(t: RegisterPaths): boolean {
  if (stampIfFits(t, AGENDA_STAMP, ['kasus', AGENDA_CLAIMS]) !== null) return false;
  // Claims are counted last: whoever comes meanwhile claims first.
  const kunci = namesIn(t.path('kunci')).filter((n) => !n.endsWith('.mulai')).length;
  const dipakai = Math.max(kunci, kasusIds(t).length);
  return namesIn(t.path(AGENDA_CLAIMS)).length < dipakai;
}

/** The highest number of a year that a fact uses; 0 where none does. Reads every case. @throws Failure REGISTER_RUSAK */
export const highestAgendaNomor = (t: RegisterPaths, tahun: number): number =>
  kasusIds(t)
    .flatMap((id) => usedAgendaNomor(readKasusActs(t, id)))
    .reduce((n, nomor) => (nomor.startsWith(`${tahun}-`) ? Math.max(n, Number(nomor.slice(5))) : n), 0);
