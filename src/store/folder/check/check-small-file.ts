import { isKantorPath } from '../../chain/safe-path.ts';
import { claimOwner, keyFileContent } from '../numbers/read-claims.ts';
import { refuseWrongCopy } from './check-kantor-copies.ts';

export const isSmallFile = (jalur: string): boolean =>
  jalur.startsWith('nomor/') || isKeyFile(jalur) || isKantorPath(jalur);

const isKeyFile = (jalur: string): boolean => jalur.startsWith('kunci/') && !jalur.endsWith('.mulai');

/** The case that a key records. @throws REGISTER_RUSAK */
export function checkSmallFile(jalur: string, isi: Uint8Array): string | null {
  if (isKeyFile(jalur)) return keyFileContent(jalur, isi).id;
  if (jalur.startsWith('nomor/')) claimOwner(jalur, isi);
  else refuseWrongCopy(jalur, isi);
  return null;
}
