/** The card comes last and makes the register. After a crash `init` goes on from its mark. */

import { dirname, resolve } from 'node:path';
import { whileWriting } from '../../../disk/disk-failures.ts';
import { attempt, removeEmptyFolders, removeFile, shareFolder } from '../../../disk/file-names.ts';
import { probeFolder } from '../../../disk/probe-folder.ts';
import { syncFolder } from '../../../disk/sync.ts';
import { Failure } from '../../../errors.ts';
import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import { actOfKey } from '../../chain/act-keys.ts';
import { kantorChain } from '../../chain/fold.ts';
import { limitFileSize } from '../../chain/new-files.ts';
import { withKantorCopies } from '../../chain/opening-act.ts';
import { actFile, CARD_FILE, KANTOR_CHAIN, REGISTER_FOLDERS } from '../../chain/register-layout.ts';
import type { Act, RegisterStart, StoredKantor } from '../../register.ts';
import { kasusChangeTime } from '../index/folder-stamp.ts';
import { stampIndex } from '../index/index-stamp.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { commitAct, makeActSafe, orUncertain } from '../record/commit.ts';
import { existsIn, type RegisterPaths, registerPaths } from '../register-paths.ts';
import { prepareFolder, writeExclusive, writeReplacing } from '../temporary-files.ts';
import { registerCard, viewBytes } from '../views.ts';
import { alreadyRegister, cardExists, INIT_MARK, refuseUsedFolder } from './refuse-folder.ts';

/**
 * A register of this key passes. @throws SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL,
 * TIDAK_DAPAT_MENULIS
 */
export function checkCandidate(folder: string, kunci?: string): void {
  const akar = resolve(folder);
  if (cardExists(akar)) {
    if (kunci !== undefined && readStoredKantor(registerPaths(akar)).tindakan[0]?.kunci === kunci) return;
    throw alreadyRegister(akar);
  }
  refuseUsedFolder(akar);
  const puncak = probeFolder(akar);
  if (puncak) removeEmptyFolders(akar, puncak);
}

/**
 * Makes it or finds the one of this key. @throws SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL,
 * KUNCI_LAIN_ISI, TIDAK_DAPAT_MENULIS, BELUM_PASTI_TERSIMPAN
 */
export function establishRegister(folder: string, awal: RegisterStart): void {
  const akar = resolve(folder);
  const paths = registerPaths(akar);
  if (cardExists(akar)) {
    const dulu = actOfKey(readStoredKantor(paths).tindakan, awal);
    if (!dulu) throw alreadyRegister(akar);
    orUncertain(() => finishInit(paths));
    return;
  }
  refuseUsedFolder(akar);
  for (const { jalur, isi } of awal.salinan) limitFileSize(jalur, isi);
  const puncak = probeFolder(akar);
  whileWriting(() => syncUpwards(akar, puncak));
  if (awal.bersama) whileWriting(() => shareFolder(akar));
  const { kantor, kita } = whileWriting(() => writeStart(paths, awal));
  const menang = orUncertain(() => {
    const pertama = writeExclusive(paths, CARD_FILE, viewBytes(registerCard(kantor)));
    finishInit(paths);
    return pertama;
  });
  // The process that wrote the card is the one that made the register.
  if (!menang && (kita || kantor.tindakan[0]?.kunci !== awal.kunci)) throw alreadyRegister(akar);
  if (kantor.tindakan[0]?.permintaan !== awal.permintaan) throw alreadyRegister(akar);
}

/** Goes down from `puncak`: a new folder is durable once its parent is synced. */
export function syncUpwards(akar: string, puncak: string | undefined): void {
  if (puncak === undefined) {
    // A dead init may have made it.
    attempt(() => syncFolder(dirname(akar)));
    return;
  }
  for (let kini = akar; kini.startsWith(puncak); kini = dirname(kini)) syncFolder(dirname(kini));
}

function writeStart(
  paths: RegisterPaths,
  { kejadian, kunci, permintaan, salinan }: RegisterStart,
): Readonly<{ kantor: StoredKantor; kita: boolean }> {
  let kita = false;
  if (!existsIn(paths, INIT_MARK)) putInitMark(paths);
  for (const satu of REGISTER_FOLDERS) prepareFolder(paths, satu);
  stampIndex(paths, kasusChangeTime(paths));
  if (!existsIn(paths, actFile(KANTOR_CHAIN, 1))) {
    for (const { jalur, isi } of salinan) {
      prepareFolder(paths, jalur.slice(0, jalur.lastIndexOf('/')));
      writeReplacing(paths, jalur, isi);
    }
    const tindakan: Act<KantorFact> = { kunci, permintaan, kejadian: [withKantorCopies(kejadian, salinan)] };
    kita = commitAct(paths, kantorChain, [], tindakan) !== null;
  }
  makeActSafe(paths, KANTOR_CHAIN, 1);
  return { kantor: readStoredKantor(paths), kita };
}

/** The mark comes first, so that the rest is known as ours. */
function putInitMark(paths: RegisterPaths): void {
  prepareFolder(paths, 'sementara');
  writeExclusive(paths, INIT_MARK, new Uint8Array());
}

function finishInit(paths: RegisterPaths): void {
  attempt(() => removeFile(paths.path(INIT_MARK)));
  syncFolder(paths.root);
}

/** Another init may remove the folder it tried. @throws as `kerja` */
export function retryWhenInterrupted(kerja: () => void): void {
  for (let kali = 1; ; kali++) {
    try {
      whileWriting(kerja);
      return;
    } catch (e) {
      const disela = e instanceof Failure && e.kode === 'TIDAK_DAPAT_MENULIS' && e.rinci.errno === 'ENOENT';
      if (!disela || kali === 5) throw e;
    }
  }
}
