import { attempt, namesIn } from '../../../disk/file-names.ts';
import { claimBytes } from '../../chain/claim-bytes.ts';
import type { ClaimedNomor, TakenNomor } from '../../numbers.ts';
import { prepareFolder, writeExclusive } from '../durable-write.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { readClaim } from './read-claims.ts';

export const SURAT_CLAIMS = 'nomor/surat';

export function claimSuratNomor(t: RegisterPaths, semua: readonly string[], pemilik: string): ClaimedNomor | null {
  for (const folder of ['sementara', SURAT_CLAIMS]) prepareFolder(t, folder);
  for (const nama of semua) {
    const jalur = `${SURAT_CLAIMS}/${nama}`;
    const milik = writeExclusive(t, jalur, claimBytes(jalur, pemilik)) ? pemilik : readClaim(t, jalur);
    if (milik !== pemilik) return { nama, pemilik: milik };
  }
  return null;
}

export const claimedSuratNomor = (t: RegisterPaths, awalan: readonly string[]): readonly string[] =>
  namesIn(t.path(SURAT_CLAIMS))
    .filter((nama) => awalan.some((satu) => nama.startsWith(satu)))
    .sort();

/** An unreadable claim is taken by its name. Owners are read only when asked for. */
export const takenSuratNomor = (t: RegisterPaths, awalan: readonly string[]): readonly TakenNomor[] =>
  claimedSuratNomor(t, awalan).map((nama) => ({
    nama,
    get pemilik() {
      return ownerOfClaim(t, nama);
    },
  }));

function ownerOfClaim(t: RegisterPaths, nama: string): string | null {
  let pemilik: string | null = null;
  attempt(() => {
    pemilik = readClaim(t, `${SURAT_CLAIMS}/${nama}`);
  });
  return pemilik;
}
