/** Paper shows names of persons, never computer accounts. */

/** Null where only the account is known. */
export function personName({ nama, akun, dicatatOleh }: Actor): string | null {
  const akunnya = akun ?? dicatatOleh; // Without `akun`, the account is who typed.
  return nama === '' || nama.toLowerCase() === String(akunnya).toLowerCase() ? null : nama;
}

import type { Actor } from '../facts/kasus-parts.ts';
