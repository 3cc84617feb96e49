/** Rebuilds every view, unless anything else is damaged. */

import { basename } from 'node:path';
import { whileWriting } from '../../../disk/disk-failures.ts';
import { namesIn, removeFile, removeTree } from '../../../disk/file-names.ts';
import { isOfLivingOther } from '../../../disk/own-names.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { isBookId } from '../../../office/permohonan/kasus-id.ts';
import { indexHead, indexRow } from '../../../office/permohonan/views/index-rows.ts';
import { sha256 } from '../../chain/canonical.ts';
import { claimBytes, keyFileBytes, keyPath } from '../../chain/claim-bytes.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { foldKasus, kasusChain } from '../../chain/fold.ts';
import {
  actFile,
  CARD_FILE,
  kasusChainFolder,
  kasusCoverFile,
  PEJABAT_FILE,
  REGISTER_FOLDERS,
} from '../../chain/register-layout.ts';
import { usedAgendaNomor, usedClaims } from '../../chain/used-numbers.ts';
import type { StoredKasus } from '../../register.ts';
import type { CheckReport, WorkDone } from '../../upkeep.ts';
import { examineRegister } from '../check/check-register.ts';
import { checkReport } from '../check/findings.ts';
import { readClaim, readKeyFile } from '../numbers/read-claims.ts';
import { SURAT_CLAIMS } from '../numbers/surat-claims.ts';
import { readChain } from '../read-chain.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { whileReading } from '../register-failures.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { prepareFolder, sweepTemporary, writeExclusive, writeReplacing } from '../temporary-files.ts';
import { kasusCover, pejabatSheet, registerCard, viewBytes } from '../views.ts';
import { allBukuPaths } from './buku-folders.ts';
import { bukuPaths, parseBukuName } from './buku-names.ts';
import { kasusChangeTime } from './folder-stamp.ts';
import { allRowPaths, headOfRowPath, kasusIds } from './index-folders.ts';
import { stampIndex } from './index-stamp.ts';
import { INTENT_MARKS, OLD_SURAT_INDEX, parseMarkName, rowPath, SURAT_INDEX, suratIndexPath } from './row-names.ts';
import { writeRow } from './write-index.ts';

/** @throws REGISTER_RUSAK naming the first damaged file; TIDAK_DAPAT_MENULIS */
export async function rebuildViews(paths: RegisterPaths, maju?: WorkDone): Promise<CheckReport> {
  const parah = (await examineRegister(paths)).temuan.find((x) => x.rusak && !x.pandangan);
  if (parah) throw registerDamaged(parah.berkas, parah.sebab);
  whileWriting(() => {
    for (const satu of REGISTER_FOLDERS) prepareFolder(paths, satu); // A backup unpacked by hand lacks some.
  });
  sweepTemporary(paths);
  const waktu = whileReading('kasus', () => kasusChangeTime(paths));
  rebuildAll(paths, maju);
  whileWriting(() => {
    stampIndex(paths, waktu);
    const kantor = readStoredKantor(paths);
    const lembar = pejabatSheet(kantor);
    writeReplacing(paths, CARD_FILE, viewBytes(registerCard(kantor)));
    if (lembar) writeReplacing(paths, PEJABAT_FILE, viewBytes(lembar));
  });
  return checkReport(await examineRegister(paths, undefined, false));
}

function rebuildAll(paths: RegisterPaths, maju?: WorkDone): void {
  const benar = new Set<string>();
  const versi = new Map<string, number>();
  const semua = whileReading('kasus', () => kasusIds(paths));
  const hemat = memorySaver();
  for (const [ke, id] of semua.entries()) {
    maju?.(ke, semua.length);
    let berkas = rebuildKasus(paths, id);
    hemat(berkas.versi);
    while (existsIn(paths, actFile(kasusChainFolder(id), berkas.versi + 1))) berkas = rebuildKasus(paths, id);
    const baris = indexRow(berkas);
    for (const jalur of [rowPath(indexHead(baris)), suratIndexPath(baris), ...bukuPaths(berkas)]) benar.add(jalur);
    versi.set(id, berkas.versi);
  }
  whileWriting(() => removeStale(paths, versi, benar));
}

function rebuildKasus(paths: RegisterPaths, id: string): StoredKasus {
  const berkas = foldKasus(id, readChain(paths, kasusChain(id)));
  whileWriting(() => {
    writeReplacing(paths, kasusCoverFile(berkas.id), viewBytes(kasusCover(berkas)));
    writeRow(paths, berkas);
    restoreKey(paths, berkas);
    const kunci = keyPath(berkas.tindakan[0]?.kunci ?? '', null);
    if (!isBookId(id)) reclaimNomor(paths, `nomor/kasus/${id}`, existsIn(paths, kunci) ? sha256(kunci) : undefined);
    for (const nomor of usedAgendaNomor(berkas)) reclaimNomor(paths, `nomor/agenda/${nomor}`);
    for (const nama of usedClaims(berkas)) reclaimNomor(paths, `${SURAT_CLAIMS}/${nama}`, `${berkas.id}.bangun-ulang`);
  });
  return berkas;
}

/** Its claim still names the lost key. */
function restoreKey(paths: RegisterPaths, { id, tindakan: [pertama] }: StoredKasus): void {
  const [diterima] = pertama?.kejadian ?? [];
  const klaim = `nomor/kasus/${id}`;
  if (!pertama || diterima?.jenis !== 'Diterima' || !existsIn(paths, klaim)) return;
  const jalur = keyPath(pertama.kunci, null);
  if (existsIn(paths, jalur) || readClaim(paths, klaim) !== sha256(jalur)) return;
  writeExclusive(paths, jalur, keyFileBytes({ id, agenda: diterima.agenda.nomor, permintaan: pertama.permintaan }));
}

/** A copied case keeps its numbers. */
function reclaimNomor(paths: RegisterPaths, jalur: string, pemilik = sha256('bangun-ulang')): void {
  if (existsIn(paths, jalur)) return;
  prepareFolder(paths, jalur.slice(0, jalur.lastIndexOf('/')));
  writeExclusive(paths, jalur, claimBytes(jalur, pemilik));
}

/** Removes rows that belong to no case, and marks and keys that are done with. */
function removeStale(paths: RegisterPaths, versi: ReadonlyMap<string, number>, benar: ReadonlySet<string>): void {
  const lebihBaru = (x: Readonly<{ id: string; versi: number }>): boolean => x.versi > (versi.get(x.id) ?? 0);
  for (const jalur of allRowPaths(paths)) {
    const kepala = headOfRowPath(jalur);
    if (!benar.has(jalur) && !(kepala && lebihBaru(kepala))) removeFile(paths.path(jalur));
  }
  for (const folder of namesIn(paths.path(SURAT_INDEX))) {
    for (const nama of namesIn(paths.path(`${SURAT_INDEX}/${folder}`))) {
      const milikBaru = !versi.has(nama.slice(nama.indexOf('.') + 1));
      if (!benar.has(`${SURAT_INDEX}/${folder}/${nama}`) && !milikBaru)
        removeFile(paths.path(`${SURAT_INDEX}/${folder}/${nama}`));
    }
  }
  for (const jalur of allBukuPaths(paths)) {
    const id = parseBukuName(basename(jalur))?.id;
    const milikBaru = id !== undefined && actExists(paths, id, (versi.get(id) ?? 0) + 1);
    if (!benar.has(jalur) && !milikBaru) removeFile(paths.path(jalur));
  }
  removeTree(paths.path(OLD_SURAT_INDEX));
  for (const nama of namesIn(paths.path(INTENT_MARKS))) {
    const tanda = parseMarkName(nama);
    const menggantung = tanda && !actExists(paths, tanda.id, tanda.versi);
    if (tanda && isOfLivingOther(tanda.milik)) continue;
    if (!tanda || menggantung || !lebihBaru(tanda)) removeFile(paths.path(`${INTENT_MARKS}/${nama}`));
  }
  const kunci = new Set(namesIn(paths.path('kunci')));
  for (const nama of kunci) {
    if (!kunci.has(`${nama}.mulai`)) continue;
    const { id } = readKeyFile(paths, `kunci/${nama}`);
    if (id === null || versi.has(id)) removeFile(paths.path(`kunci/${nama}.mulai`)); // Else its case may still come.
  }
}

const actExists = (paths: RegisterPaths, id: string, v: number): boolean =>
  existsIn(paths, actFile(kasusChainFolder(id), v));
