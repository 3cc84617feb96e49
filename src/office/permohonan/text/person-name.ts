/** Whose name may stand on paper: a person's, never that of a computer account. */

/**
 * The name of whoever acted, where it is one somebody gave: an official's, or one that was typed (`--oleh`). Null where
 * only the account is known, and for older facts of a vacant post that bear no name.
 */
export function personName({ nama, akun, dicatatOleh }: Actor): string | null {
  const akunnya = akun ?? dicatatOleh; // without `accountName` the account itself is who typed
  return nama === '' || nama.toLowerCase() === String(akunnya).toLowerCase() ? null : nama;
}

import type { Actor } from '../facts/kasus-parts.ts';
