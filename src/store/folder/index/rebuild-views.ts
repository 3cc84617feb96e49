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
import { prepareFolder, sweepTemporary, writeExclusive, writeReplacing } from '../durable-write.ts';
import { readClaim, readKeyFile } from '../numbers/read-claims.ts';
import { SURAT_CLAIMS } from '../numbers/surat-claims.ts';
import { readChain } from '../read-chain.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { whileReading } from '../register-failures.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { kasusCover, pejabatSheet, registerCard, viewBytes } from '../views.ts';
import { allBukuPaths } from './buku-folders.ts';
import { bukuPaths, parseBukuName } from './buku-names.ts';
import { kasusChangeTime } from './folder-stamp.ts';
import { allRowPaths, headOfRowPath, kasusIds } from './index-folders.ts';
import { stampIndex } from './index-stamp.ts';
import { INTENT_MARKS, OLD_SURAT_INDEX, parseMarkName, rowPath, SURAT_INDEX, suratIndexPath } from './row-names.ts';
import { writeRow } from './write-index.ts';

/** @throws Failure REGISTER_RUSAK naming the first damaged file; TIDAK_DAPAT_MENULIS */
export async function rebuildViews(t: RegisterPaths, maju?: WorkDone): Promise<CheckReport> {
  const parah = (await examineRegister(t)).temuan.find((x) => x.rusak && !x.pandangan);
  if (parah) throw registerDamaged(parah.berkas, parah.sebab);
  whileWriting(() => {
    for (const satu of REGISTER_FOLDERS) prepareFolder(t, satu); // A backup unpacked by hand lacks some.
  });
  sweepTemporary(t);
  const waktu = whileReading('kasus', () => kasusChangeTime(t));
  const benar = new Set<string>();
  const versi = new Map<string, number>();
  const semua = whileReading('kasus', () => kasusIds(t));
  const hemat = memorySaver();
  for (const [ke, id] of semua.entries()) {
    maju?.(ke, semua.length);
    let berkas = rebuildKasus(t, id);
    hemat(berkas.versi);
    while (existsIn(t, actFile(kasusChainFolder(id), berkas.versi + 1))) berkas = rebuildKasus(t, id);
    const baris = indexRow(berkas);
    for (const jalur of [rowPath(indexHead(baris)), suratIndexPath(baris), ...bukuPaths(berkas)]) benar.add(jalur);
    versi.set(id, berkas.versi);
  }
  whileWriting(() => {
    removeStale(t, versi, benar);
    stampIndex(t, waktu);
    const kantor = readStoredKantor(t);
    const lembar = pejabatSheet(kantor);
    writeReplacing(t, CARD_FILE, viewBytes(registerCard(kantor)));
    if (lembar) writeReplacing(t, PEJABAT_FILE, viewBytes(lembar));
  });
  return checkReport(await examineRegister(t, undefined, false)); // Their content was read at the beginning.
}

function rebuildKasus(t: RegisterPaths, id: string): StoredKasus {
  const berkas = foldKasus(id, readChain(t, kasusChain(id)));
  whileWriting(() => {
    writeReplacing(t, kasusCoverFile(berkas.id), viewBytes(kasusCover(berkas)));
    writeRow(t, berkas);
    restoreKey(t, berkas);
    const kunci = keyPath(berkas.tindakan[0]?.kunci ?? '', null);
    if (!isBookId(id)) reclaimNomor(t, `nomor/kasus/${id}`, existsIn(t, kunci) ? sha256(kunci) : undefined);
    for (const nomor of usedAgendaNomor(berkas)) reclaimNomor(t, `nomor/agenda/${nomor}`);
    for (const nama of usedClaims(berkas)) reclaimNomor(t, `${SURAT_CLAIMS}/${nama}`, `${berkas.id}.bangun-ulang`);
  });
  return berkas;
}

/** Its claim still names the lost key. */
function restoreKey(t: RegisterPaths, { id, tindakan: [pertama] }: StoredKasus): void {
  const [diterima] = pertama?.kejadian ?? [];
  const klaim = `nomor/kasus/${id}`;
  if (!pertama || diterima?.jenis !== 'Diterima' || !existsIn(t, klaim)) return;
  const jalur = keyPath(pertama.kunci, null);
  if (existsIn(t, jalur) || readClaim(t, klaim) !== sha256(jalur)) return;
  writeExclusive(t, jalur, keyFileBytes({ id, agenda: diterima.agenda.nomor, permintaan: pertama.permintaan }));
}

/** A copied case keeps its numbers. */
function reclaimNomor(t: RegisterPaths, jalur: string, pemilik = sha256('bangun-ulang')): void {
  if (existsIn(t, jalur)) return;
  prepareFolder(t, jalur.slice(0, jalur.lastIndexOf('/')));
  writeExclusive(t, jalur, claimBytes(jalur, pemilik));
}

/** It belongs to no case, or to finished marks and keys. */
function removeStale(t: RegisterPaths, versi: ReadonlyMap<string, number>, benar: ReadonlySet<string>): void {
  const lebihBaru = (x: Readonly<{ id: string; versi: number }>): boolean => x.versi > (versi.get(x.id) ?? 0);
  for (const jalur of allRowPaths(t)) {
    const kepala = headOfRowPath(jalur);
    if (!benar.has(jalur) && !(kepala && lebihBaru(kepala))) removeFile(t.path(jalur));
  }
  for (const folder of namesIn(t.path(SURAT_INDEX))) {
    for (const nama of namesIn(t.path(`${SURAT_INDEX}/${folder}`))) {
      const milikBaru = !versi.has(nama.slice(nama.indexOf('.') + 1));
      if (!benar.has(`${SURAT_INDEX}/${folder}/${nama}`) && !milikBaru)
        removeFile(t.path(`${SURAT_INDEX}/${folder}/${nama}`));
    }
  }
  for (const jalur of allBukuPaths(t)) {
    const id = parseBukuName(basename(jalur))?.id;
    const milikBaru = id !== undefined && actExists(t, id, (versi.get(id) ?? 0) + 1);
    if (!benar.has(jalur) && !milikBaru) removeFile(t.path(jalur));
  }
  removeTree(t.path(OLD_SURAT_INDEX));
  for (const nama of namesIn(t.path(INTENT_MARKS))) {
    const tanda = parseMarkName(nama);
    const menggantung = tanda && !actExists(t, tanda.id, tanda.versi);
    if (tanda && isOfLivingOther(tanda.milik)) continue;
    if (!tanda || menggantung || !lebihBaru(tanda)) removeFile(t.path(`${INTENT_MARKS}/${nama}`));
  }
  const kunci = new Set(namesIn(t.path('kunci')));
  for (const nama of kunci) {
    if (!kunci.has(`${nama}.mulai`)) continue;
    const { id } = readKeyFile(t, `kunci/${nama}`);
    if (id === null || versi.has(id)) removeFile(t.path(`kunci/${nama}.mulai`)); // Else its case may still come.
  }
}

const actExists = (t: RegisterPaths, id: string, v: number): boolean => existsIn(t, actFile(kasusChainFolder(id), v));
