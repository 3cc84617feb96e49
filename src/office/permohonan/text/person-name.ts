/** Paper shows names of persons, never of computer accounts. */
import type { Actor } from '../permohonan.ts';

/**
 * The name of whoever acted, where it is one somebody gave: an official's, or one that was typed (`--oleh`). Null where
 * only the account is known, and for older facts of a vacant post that bear no name.
 */
export function personName({ nama, akun, dicatatOleh }: Actor): string | null {
  const akunnya = akun ?? dicatatOleh; // without `accountName` the account itself is who typed
  return nama === '' || nama.toLowerCase() === String(akunnya).toLowerCase() ? null : nama;
}
