/**
 * Makes a register of a backup: verified in the archive, built and verified again inside the target, then moved into
 * place, office chain and card last. Until then the target is no register.
 */

import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../../errors.ts';
import { sameBytes } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { CARD_FILE, KANTOR_CHAIN, MAX_FILE_BYTES, REGISTER_FOLDERS } from '../../chain/register-layout.ts';
import type { BackupReport, WorkDone } from '../../register.ts';
import {
  attempt,
  fileKind,
  makeFolder,
  namesIn,
  readBytes,
  removeEmptyFolders,
  removeTree,
  renameFile,
  writeNewFile,
} from '../disk.ts';
import { whileWriting } from '../disk-failures.ts';
import { isOfDeadProcess, prepareFolder, sweepTemporary, temporaryName } from '../durable-write.ts';
import { kasusIds } from '../index/index-folders.ts';
import { kasusChangeTime, stampIndex } from '../index/index-stamp.ts';
import { rebuildViews } from '../index/rebuild-views.ts';
import { refuseWindowsNames } from '../new-names.ts';
import { type RegisterPaths, registerPaths } from '../register-paths.ts';
import { syncUpwards } from '../setup/make-register.ts';
import { PROBE_PREFIX, probeFolder } from '../setup/probe-folder.ts';
import { refuseNestedRegister } from '../setup/refuse-folder.ts';
import { syncAfterwards, syncFolder } from '../sync.ts';
import { archiveFiles } from './archive.ts';
import { backupDamaged } from './backup-damaged.ts';
import { MANIFEST_FILE, NOTE_FILE } from './manifest.ts';
import { backupReport, type ExaminedBackup, examineBackup, readArchive } from './verify-backup.ts';

/** What a dead restore leaves here is removed by the next restore or writing command. */
const TEMPORARY_FOLDER = 'sementara';

/** See `Env.restoreBackup`. */
export async function restoreBackup(
  jalur: string,
  folder: string,
  cobaSaja: boolean,
  maju?: WorkDone,
): Promise<BackupReport> {
  const akar = resolve(folder);
  refuseWindowsNames(akar);
  refuseNestedRegister(akar, 'cadangan dipulihkan', `pks restore "${jalur}" --ke`);
  whileWriting(() => refuseFilledFolder(akar));
  const arsip = readArchive(jalur);
  const telaah = examineBackup(arsip);
  const cela = telaah.temuan.find((x) => x.rusak);
  if (cela) throw backupDamaged(cela.berkas, cela.sebab);
  if (telaah.latihan) {
    throw new Failure(
      'LATIHAN_DITOLAK',
      'Cadangan ini dari register latihan, jadi tidak dipulihkan menjadi register kantor. Berlatih lagi dari awal:',
      ['pks latihan'],
      { berkas: jalur },
    );
  }
  if (!cobaSaja) await establishFrom(arsip, telaah, akar, maju);
  return backupReport(telaah);
}

async function establishFrom(arsip: Uint8Array, telaah: ExaminedBackup, akar: string, maju?: WorkDone): Promise<void> {
  const puncak = probeFolder(akar);
  try {
    whileWriting(() => syncUpwards(akar, puncak));
    sweepTemporary(registerPaths(akar));
    const t = registerPaths(join(akar, temporaryName()));
    whileWriting(() => makeFolder(t.root));
    await syncAfterwards(t.root, async () => {
      whileWriting(() => unpackInto(t, arsip, telaah, maju));
      await rebuildViews(t); // the views, and a check of everything
    });
    whileWriting(() => moveIntoPlace(t.root, akar));
  } catch (e) {
    // The target was empty, so all of this is ours.
    for (const nama of namesIn(akar)) attempt(() => removeTree(join(akar, nama)));
    if (puncak) removeEmptyFolders(akar, puncak);
    whileWriting(() => {
      throw e;
    });
  }
}

function unpackInto(t: RegisterPaths, arsip: Uint8Array, { daftar }: ExaminedBackup, maju?: WorkDone): void {
  for (const satu of REGISTER_FOLDERS) prepareFolder(t, satu);
  const folder = new Set<string>();
  let sudah = 0;
  for (const { nama, isi } of archiveFiles(arsip, daftar)) {
    maju?.(sudah++, daftar.size);
    if (nama === MANIFEST_FILE || nama === NOTE_FILE) continue;
    if (!folder.has(dirname(nama))) prepareFolder(t, dirname(nama));
    folder.add(dirname(nama));
    writeNewFile(t.path(nama), isi);
    if (!sameBytes(readBytes(t.path(nama), MAX_FILE_BYTES), isi))
      throw registerDamaged(nama, 'yang terbaca kembali tidak sama');
  }
  for (const id of kasusIds(t)) for (const isi of ['lampiran', 'naskah']) prepareFolder(t, `kasus/${id}/${isi}`);
}

function moveIntoPlace(dari: string, akar: string): void {
  const akhir = [KANTOR_CHAIN, CARD_FILE];
  for (const nama of namesIn(dari))
    if (![...akhir, TEMPORARY_FOLDER].includes(nama)) renameFile(join(dari, nama), join(akar, nama));
  syncFolder(akar);
  const t = registerPaths(akar);
  attempt(() => stampIndex(t, kasusChangeTime(t)));
  for (const nama of akhir) {
    renameFile(join(dari, nama), join(akar, nama));
    syncFolder(akar);
  }
  attempt(() => removeTree(dari));
}

function refuseFilledFolder(akar: string): void {
  const ini = fileKind(akar);
  if (ini === null) return;
  const isi = ini === 'folder' || ini === 'tautan' ? namesIn(akar).filter((n) => !n.startsWith(PROBE_PREFIX)) : [akar];
  const bersama = isi.includes(TEMPORARY_FOLDER) ? namesIn(join(akar, TEMPORARY_FOLDER)) : [];
  if (isi.every((n) => n === TEMPORARY_FOLDER) && bersama.every(isOfDeadProcess)) return; // died before it moved anything in
  const sisa = bersama.some(isOfDeadProcess)
    ? ' (sisa pemulihan yang terputus; hapus folder itu bila tidak diperlukan)'
    : '';
  throw new Failure(
    'FOLDER_TERPAKAI',
    `Folder ${akar} sudah berisi hal lain${sisa}; cadangan dipulihkan ke folder kosong atau folder baru: sebut yang lain dengan --ke.`,
    [],
    { folder: akar, isi: isi.slice(0, 5) },
  );
}
