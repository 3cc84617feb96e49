import { attempt, namesIn } from '../../../disk/file-names.ts';
import { claimBytes } from '../../chain/claim-bytes.ts';
import type { ClaimedNomor, TakenNomor } from '../../numbers.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { prepareFolder, writeExclusive } from '../temporary-files.ts';
import { readClaim } from './read-claims.ts';

export const SURAT_CLAIMS = 'nomor/surat';

export function claimSuratNomor(paths: RegisterPaths, semua: readonly string[], pemilik: string): ClaimedNomor | null {
  for (const folder of ['sementara', SURAT_CLAIMS]) prepareFolder(paths, folder);
  for (const nama of semua) {
    const jalur = `${SURAT_CLAIMS}/${nama}`;
    const milik = writeExclusive(paths, jalur, claimBytes(jalur, pemilik)) ? pemilik : readClaim(paths, jalur);
    if (milik !== pemilik) return { nama, pemilik: milik };
  }
  return null;
}

export const claimedSuratNomor = (paths: RegisterPaths, awalan: string): readonly string[] =>
  namesIn(paths.path(SURAT_CLAIMS))
    .filter((nama) => nama.startsWith(awalan))
    .sort();

/** An unreadable claim is taken by its name. Owners are read only when asked for. */
export const takenSuratNomor = (paths: RegisterPaths, jenis: string, tahun: string): readonly TakenNomor[] =>
  claimedSuratNomor(paths, `${tahun}.${jenis}.`).map((nama) => ({
    nama,
    get pemilik() {
      return ownerOfClaim(paths, nama);
    },
  }));

function ownerOfClaim(paths: RegisterPaths, nama: string): string | null {
  let pemilik: string | null = null;
  attempt(() => {
    pemilik = readClaim(paths, `${SURAT_CLAIMS}/${nama}`);
  });
  return pemilik;
}
