/** Gaps are explained; a number used twice is a note. */

import { namesIn } from '../../../disk/file-names.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { formatKasusId, isBookId, parseKasusId } from '../../../office/permohonan/kasus-id.ts';
import { sha256 } from '../../chain/canonical.ts';
import { kasusIdYear } from '../../chain/register-layout.ts';
import type { NomorSpace } from '../numbers/nomor-claims.ts';
import { readClaim, readKeyFile } from '../numbers/read-claims.ts';
import { kasusExists } from '../read-kasus.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { checkSuratClaims } from './check-surat-claims.ts';
import { checkPart, type ExaminedKasus, type FullFinding, lostFinding, noteFinding } from './findings.ts';

/** `rusak` names cases whose numbers are unknown. */
export function checkClaims(
  paths: RegisterPaths,
  kasus: readonly ExaminedKasus[],
  rusak: ReadonlySet<string>,
  temuan: FullFinding[],
): void {
  const id = new Set(kasus.map((k) => k.id));
  const agenda = new Map<string, string>();
  for (const { id: milik, agenda: dipakai } of kasus) {
    for (const nomor of dipakai) {
      const dulu = agenda.get(nomor);
      if (dulu) {
        // Only a note, since acts cannot be changed.
        const sebab = `nomor agenda ${nomor} dipakai juga oleh kasus ${dulu}`;
        temuan.push({ ...noteFinding(`kasus/${milik}`, sebab), rusak: true, pandangan: true });
      }
      agenda.set(nomor, milik);
    }
  }
  const kunci = checkKeyFiles(paths, temuan);
  const mungkin = (nomor: string) => kunci.tanpaKasus.has(nomor) || rusak.has(nomor);
  const bernomor = new Set([...id].filter((satu) => !isBookId(satu))); // Imports number cases from before pks.
  checkClaimFolder(paths, 'kasus', bernomor, temuan, kunci, mungkin);
  checkClaimFolder(paths, 'agenda', new Set(agenda.keys()), temuan, kunci, () => rusak.size > 0);
  for (const k of kasus) {
    const klaim = `nomor/kasus/${k.id}`;
    if (!existsIn(paths, k.kunci) && existsIn(paths, klaim) && ownerOf(paths, klaim) === sha256(k.kunci)) {
      temuan.push(lostFinding(k.kunci, `kasus ${k.id} dicatat dengannya`));
    }
  }
  checkSuratClaims(paths, kasus, temuan);
}

/** Null where it is damaged, which is reported elsewhere. */
function ownerOf(paths: RegisterPaths, klaim: string): string | null {
  try {
    return readClaim(paths, klaim);
  } catch {
    return null;
  }
}

/** Keys record the cases `tanpaKasus`, which are missing; they claimed each `nomor`, whose claim is gone. */
type KeysSeen = Readonly<{ tanpaKasus: ReadonlySet<string>; nomor: ReadonlySet<string> }>;

function checkKeyFiles(paths: RegisterPaths, temuan: FullFinding[]): KeysSeen {
  const tanpaKasus = new Set<string>();
  const nomor = new Set<string>();
  const hemat = memorySaver();
  for (const nama of namesIn(paths.path('kunci'))) {
    hemat();
    const jalur = `kunci/${nama}`;
    if (nama.endsWith('.mulai')) {
      temuan.push(noteFinding(jalur, 'perintah yang sedang berjalan atau terputus'));
      continue;
    }
    // While its mark stands, the case may still come.
    const berjalan = existsIn(paths, `${jalur}.mulai`);
    const isi = checkPart(temuan, jalur, () => readKeyFile(paths, jalur));
    const id = isi?.id ?? null;
    if (isi && id) {
      for (const klaim of [`nomor/kasus/${id}`, `nomor/agenda/${formatKasusId(kasusIdYear(id), isi.agenda)}`])
        if (!existsIn(paths, klaim)) nomor.add(klaim);
    }
    if (id === null || berjalan || kasusExists(paths, id)) continue;
    tanpaKasus.add(id);
    const berkas = `kasus/${id}`;
    if (!temuan.some((x) => x.berkas === berkas && x.rusak)) {
      temuan.push({ ...noteFinding(berkas, `kasus ${id} hilang: ${jalur} mencatatnya`), rusak: true });
    }
  }
  return { tanpaKasus, nomor };
}

function checkClaimFolder(
  paths: RegisterPaths,
  ruang: NomorSpace,
  dipakai: ReadonlySet<string>,
  temuan: FullFinding[],
  kunci: KeysSeen,
  mungkinDipakai: (nomor: string) => boolean,
): void {
  const folder = `nomor/${ruang}`;
  const apa = `nomor ${ruang}`;
  const klaim = new Set(namesIn(paths.path(folder)));
  const hemat = memorySaver();
  for (const nomor of klaim) {
    hemat();
    const jalur = `${folder}/${nomor}`;
    if (parseKasusId(nomor, 0) === null) temuan.push(noteFinding(jalur, 'bukan nomor'));
    else if (
      checkPart(temuan, jalur, () => readClaim(paths, jalur)) !== null &&
      !dipakai.has(nomor) &&
      !mungkinDipakai(nomor)
    ) {
      temuan.push(noteFinding(jalur, `${apa} ${nomor} terlewati: diambil perintah yang terputus`));
    }
  }
  for (const nomor of dipakai) {
    const jalur = `${folder}/${nomor}`;
    if (klaim.has(nomor)) continue;
    if (kunci.nomor.has(jalur)) temuan.push(lostFinding(jalur, `${apa} ${nomor} dipakai`));
    else temuan.push(noteFinding(jalur, `${apa} ${nomor} dipakai tanpa diambil (kasus salinan?)`));
  }
}
