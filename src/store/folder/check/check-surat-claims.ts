import { readClaim } from '../numbers/read-claims.ts';
import { claimedSuratNomor, SURAT_CLAIMS } from '../numbers/surat-claims.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { checkPart, type ExaminedKasus, type FullFinding, noteFinding } from './findings.ts';

/** A claim without a fact is an explained gap; a copied case brings facts without claims. */
export function checkSuratClaims(paths: RegisterPaths, kasus: readonly ExaminedKasus[], temuan: FullFinding[]): void {
  const pemakai = new Map<string, string>();
  for (const { id, klaim } of kasus) {
    for (const nama of klaim) {
      const dulu = pemakai.get(nama);
      // Only a note, since acts cannot be changed.
      const sebab = `nomor surat ${nama} dipakai juga oleh kasus ${dulu}`;
      if (dulu) temuan.push({ ...noteFinding(`kasus/${id}`, sebab), rusak: true, pandangan: true });
      pemakai.set(nama, id);
    }
  }
  const ada = new Set(claimedSuratNomor(paths, ['']));
  for (const nama of ada) {
    const jalur = `${SURAT_CLAIMS}/${nama}`;
    const pemilik = checkPart(temuan, jalur, () => readClaim(paths, jalur));
    if (pemilik !== null && !pemakai.has(nama)) {
      temuan.push(noteFinding(jalur, `nomor surat ${nama} terlewati: diambil perintah yang terputus`));
    }
  }
  for (const nama of pemakai.keys()) {
    if (!ada.has(nama))
      temuan.push(noteFinding(`${SURAT_CLAIMS}/${nama}`, 'nomor dipakai tanpa diambil (kasus salinan?)'));
  }
}
