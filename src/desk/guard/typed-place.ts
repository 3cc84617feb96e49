/** A place is a folder, or the address of a server. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { isServerAddress, maskPasswords } from '../../text/mask-passwords.ts';

/** An address is never taken for the name of a folder, with its password in it. @throws NILAI_TIDAK_DIKENAL */
export function typedPlace(env: Env, tempat: string): string {
  if (isServerAddress(tempat)) return tempat;
  if (maskPasswords(tempat) !== tempat) throw notAnAddress('Tempat itu');
  return env.localFiles.join(tempat);
}

/** Does not repeat what was typed, which may hold a password. */
export const notAnAddress = (apa: string): Failure =>
  new Failure(
    'NILAI_TIDAK_DIKENAL',
    `${apa} bukan alamat server yang dikenal; alamat dimulai dengan postgres:// dan tidak memuat kata sandi.`,
    ['contoh: postgres://db.kantor/pks'],
  );
