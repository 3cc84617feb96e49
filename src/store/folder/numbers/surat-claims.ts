/** The numbers of the office's own letters: each claimed by its name, in one folder, for ever. */

import { namesIn } from '../disk.ts';
import { prepareFolder, writeExclusive } from '../durable-write.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { claimBytes, readClaim } from './nomor-claims.ts';

export const SURAT_CLAIMS = 'nomor/surat';

/** See the port. */
export function claimSuratNomor(t: RegisterPaths, nama: string, pemilik: string): string {
  for (const folder of ['sementara', SURAT_CLAIMS]) prepareFolder(t, folder);
  const jalur = `${SURAT_CLAIMS}/${nama}`;
  return writeExclusive(t, jalur, claimBytes(jalur, pemilik)) ? pemilik : readClaim(t, jalur);
}

/** See the port. */
export const claimedSuratNomor = (t: RegisterPaths, awalan: string): readonly string[] =>
  namesIn(t.path(SURAT_CLAIMS))
    .filter((nama) => nama.startsWith(awalan))
    .sort();
