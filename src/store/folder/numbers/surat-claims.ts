/** The numbers of the office's own letters, claimed by name for ever. */

import type { StoredKasus } from '../../register.ts';
import { checkPart, type ExaminedKasus, type FullFinding, noteFinding } from '../check/findings.ts';
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

/** The claims that the facts of a case rest on. */
export const usedClaims = ({ tindakan }: StoredKasus): readonly string[] =>
  tindakan.flatMap((t) => t.kejadian).flatMap((k) => ('klaim' in k ? (k.klaim ?? []) : []));

/** A claim without a fact is a gap, explained; a fact without its claim comes with a case that was copied in. */
export function checkSuratClaims(t: RegisterPaths, kasus: readonly ExaminedKasus[], temuan: FullFinding[]): void {
  const pemakai = new Map<string, string>();
  for (const { baris, klaim } of kasus) {
    for (const nama of klaim) {
      const dulu = pemakai.get(nama);
      // As with agenda numbers: acts cannot be changed, so it stays.
      const sebab = `nomor surat ${nama} dipakai juga oleh kasus ${dulu}`;
      if (dulu) temuan.push({ ...noteFinding(`kasus/${baris.id}`, sebab), rusak: true, pandangan: true });
      pemakai.set(nama, baris.id);
    }
  }
  const ada = new Set(claimedSuratNomor(t, ''));
  for (const nama of ada) {
    const jalur = `${SURAT_CLAIMS}/${nama}`;
    const pemilik = checkPart(temuan, jalur, () => readClaim(t, jalur));
    if (pemilik !== null && !pemakai.has(nama)) {
      temuan.push(noteFinding(jalur, `nomor surat ${nama} terlewati: diambil perintah yang terputus`));
    }
  }
  for (const nama of pemakai.keys()) {
    if (!ada.has(nama))
      temuan.push(noteFinding(`${SURAT_CLAIMS}/${nama}`, 'nomor dipakai tanpa diambil (kasus salinan?)'));
  }
}
