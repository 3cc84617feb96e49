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
import { prepareFolder, writeExclusive, writeReplacing } from '../durable-write.ts';
import { kasusChangeTime } from '../index/folder-stamp.ts';
import { stampIndex } from '../index/index-stamp.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { commitAct, makeActSafe, orUncertain } from '../record/commit.ts';
import { existsIn, type RegisterPaths, registerPaths } from '../register-paths.ts';
import { registerCard, viewBytes } from '../views.ts';
import { alreadyRegister, cardExists, INIT_MARK, refuseUsedFolder } from './refuse-folder.ts';

/**
 * A register of this key passes. @throws Failure SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL,
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
 * Makes it or finds the one of this key. @throws Failure SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL,
 * KUNCI_LAIN_ISI, TIDAK_DAPAT_MENULIS, BELUM_PASTI_TERSIMPAN
 */
export function establishRegister(folder: string, awal: RegisterStart): void {
  const akar = resolve(folder);
  const t = registerPaths(akar);
  if (cardExists(akar)) {
    const dulu = actOfKey(readStoredKantor(t).tindakan, awal);
    if (!dulu) throw alreadyRegister(akar);
    orUncertain(() => finishInit(t));
    return;
  }
  refuseUsedFolder(akar);
  for (const { jalur, isi } of awal.salinan) limitFileSize(jalur, isi);
  const puncak = probeFolder(akar);
  whileWriting(() => syncUpwards(akar, puncak));
  if (awal.bersama) whileWriting(() => shareFolder(akar));
  const { kantor, kita } = whileWriting(() => writeStart(t, awal));
  const menang = orUncertain(() => {
    const pertama = writeExclusive(t, CARD_FILE, viewBytes(registerCard(kantor)));
    finishInit(t);
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
  t: RegisterPaths,
  { kejadian, kunci, permintaan, salinan }: RegisterStart,
): Readonly<{ kantor: StoredKantor; kita: boolean }> {
  let kita = false;
  if (!existsIn(t, INIT_MARK)) putInitMark(t);
  for (const satu of REGISTER_FOLDERS) prepareFolder(t, satu);
  stampIndex(t, kasusChangeTime(t));
  if (!existsIn(t, actFile(KANTOR_CHAIN, 1))) {
    for (const { jalur, isi } of salinan) {
      prepareFolder(t, jalur.slice(0, jalur.lastIndexOf('/')));
      writeReplacing(t, jalur, isi);
    }
    const tindakan: Act<KantorFact> = { kunci, permintaan, kejadian: [withKantorCopies(kejadian, salinan)] };
    kita = commitAct(t, kantorChain, [], tindakan) !== null;
  }
  makeActSafe(t, KANTOR_CHAIN, 1);
  return { kantor: readStoredKantor(t), kita };
}

/** The mark comes first, so that the rest is known as ours. */
function putInitMark(t: RegisterPaths): void {
  prepareFolder(t, 'sementara');
  writeExclusive(t, INIT_MARK, new Uint8Array());
}

function finishInit(t: RegisterPaths): void {
  attempt(() => removeFile(t.path(INIT_MARK)));
  syncFolder(t.root);
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
