/**
 * Everything is verified in the archive and inside the target, then moved into place, office chain and card last: until
 * then the target is no register.
 */

import { dirname, join, resolve } from 'node:path';
import { whileWriting } from '../../../disk/disk-failures.ts';
import { writeNewFileInPieces } from '../../../disk/file-content.ts';
import {
  attempt,
  fileKind,
  makeFolder,
  namesIn,
  removeEmptyFolders,
  removeTree,
  renameFile,
} from '../../../disk/file-names.ts';
import { hashPieces, readInPieces } from '../../../disk/file-pieces.ts';
import { refuseWindowsNames } from '../../../disk/new-names.ts';
import { isOfDeadProcess } from '../../../disk/own-names.ts';
import { PROBE_PREFIX, probeFolder } from '../../../disk/probe-folder.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { syncAfterwards, syncFolder } from '../../../disk/sync.ts';
import { Failure } from '../../../errors.ts';
import { shownWord } from '../../../text/typed-line.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { CARD_FILE, KANTOR_CHAIN, MAX_FILE_BYTES, REGISTER_FOLDERS } from '../../chain/register-layout.ts';
import type { BackupReport, WorkDone } from '../../upkeep.ts';
import { kasusChangeTime } from '../index/folder-stamp.ts';
import { kasusIds } from '../index/index-folders.ts';
import { stampIndex } from '../index/index-stamp.ts';
import { rebuildViews } from '../index/rebuild-views.ts';
import { type RegisterPaths, registerPaths } from '../register-paths.ts';
import { syncUpwards } from '../setup/make-register.ts';
import { refuseNestedRegister } from '../setup/refuse-folder.ts';
import { prepareFolder, sweepTemporary, temporaryName } from '../temporary-files.ts';
import { NOTE_FILE } from './archive/archive-parts.ts';
import { type BackupLink, withLinks } from './backup-links.ts';
import { fitToRestore } from './verify-backup.ts';

/** A crash leaves it to the next restore or writing command. */
const TEMPORARY_FOLDER = 'sementara';

export async function restoreBackup(
  jalur: readonly string[],
  folder: string,
  cobaSaja: boolean,
  maju?: WorkDone,
): Promise<BackupReport> {
  const akar = resolve(folder);
  refuseWindowsNames(akar);
  refuseNestedRegister(akar, 'cadangan dipulihkan', `pks restore ${jalur.map(shownWord).join(' ')} --ke`);
  whileWriting(() => refuseFilledFolder(akar));
  return withLinks(jalur, false, async (rantai) => {
    const laporan = fitToRestore(rantai, maju);
    if (!cobaSaja) await establishFrom(rantai, akar, maju);
    return laporan;
  });
}

async function establishFrom(rantai: readonly BackupLink[], akar: string, maju?: WorkDone): Promise<void> {
  const puncak = probeFolder(akar);
  try {
    whileWriting(() => syncUpwards(akar, puncak));
    sweepTemporary(registerPaths(akar));
    const paths = registerPaths(join(akar, temporaryName()));
    whileWriting(() => makeFolder(paths.root));
    await syncAfterwards(paths.root, async () => {
      whileWriting(() => unpackInto(paths, rantai, maju));
      await rebuildViews(paths, (sudah, dari) => maju?.(sudah, dari, 'Membangun indeks'));
    });
    whileWriting(() => moveIntoPlace(paths.root, akar));
  } catch (e) {
    // The target was empty, so everything in it is ours.
    for (const nama of namesIn(akar)) attempt(() => removeTree(join(akar, nama)));
    if (puncak) removeEmptyFolders(akar, puncak);
    whileWriting(() => {
      throw e;
    });
  }
}

function unpackInto(paths: RegisterPaths, rantai: readonly BackupLink[], maju?: WorkDone): void {
  for (const satu of REGISTER_FOLDERS) prepareFolder(paths, satu);
  const isi = rantai.at(-1)?.kepala.isi;
  let folder = '';
  let sudah = 0;
  const hemat = memorySaver();
  for (const { arsip } of [...rantai].reverse()) {
    for (const { nama, potong } of arsip.files((n) => n !== NOTE_FILE && isi?.hashOf(n) != null && !isi.isSeen(n))) {
      maju?.(++sudah, isi?.size ?? null, 'Memulihkan berkas');
      hemat();
      if (folder !== dirname(nama)) prepareFolder(paths, dirname(nama));
      folder = dirname(nama);
      const sidik = writeUnpacked(paths.path(nama), potong());
      if (isi?.hashOf(nama) !== sidik) throw registerDamaged(nama, 'yang terbaca kembali tidak sama');
      isi.see(nama);
    }
  }
  isi?.release(); // Making the index needs the room.
  for (const id of kasusIds(paths))
    for (const lain of ['lampiran', 'naskah']) prepareFolder(paths, `kasus/${id}/${lain}`);
}

function writeUnpacked(jalur: string, potong: Iterable<Uint8Array>): string {
  writeNewFileInPieces(jalur, potong);
  return hashPieces(readInPieces(jalur, MAX_FILE_BYTES)).sidik;
}

function moveIntoPlace(dari: string, akar: string): void {
  const akhir = [KANTOR_CHAIN, CARD_FILE];
  for (const nama of namesIn(dari))
    if (![...akhir, TEMPORARY_FOLDER].includes(nama)) renameFile(join(dari, nama), join(akar, nama));
  syncFolder(akar);
  const paths = registerPaths(akar);
  attempt(() => stampIndex(paths, kasusChangeTime(paths)));
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
  // A restore died before it moved anything in.
  if (isi.every((n) => n === TEMPORARY_FOLDER) && bersama.every(isOfDeadProcess)) return;
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
