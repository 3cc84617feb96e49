import { errnoCause, whileWriting } from '../../../disk/disk-failures.ts';
import { attempt, removeFile } from '../../../disk/file-names.ts';
import { syncFolder } from '../../../disk/sync.ts';
import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import type { KasusFact } from '../../../office/permohonan/facts/kasus-fact.ts';
import { actOfKey } from '../../chain/act-keys.ts';
import { composeAct } from '../../chain/acts.ts';
import { kantorChanged, kasusChanged } from '../../chain/conflict.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { checkNewFiles } from '../../chain/new-files.ts';
import { KANTOR_CHAIN, kasusChainFolder } from '../../chain/register-layout.ts';
import type { Act, NewKasusFile, RecordedAct, RecordResult, StoredKantor, StoredKasus } from '../../register.ts';
import { keepKasusFiles } from '../folder-files.ts';
import { guardStamp } from '../index/index-stamp.ts';
import { putIntentMark, refreshViews } from '../index/write-index.ts';
import { readStoredKantor } from '../read-kantor.ts';
import { readStoredKasus } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { sweepTemporary } from '../temporary-files.ts';
import { writeCard } from '../views.ts';
import type { ActGuard } from './acts-together.ts';
import { commitAct, makeActSafe, orUncertain } from './commit.ts';

export async function appendKasusAct(
  paths: RegisterPaths,
  id: string,
  versi: number,
  tindakan: Act<KasusFact>,
  baru: readonly NewKasusFile[],
  guard: ActGuard,
): Promise<RecordResult<StoredKasus>> {
  sweepTemporary(paths);
  const berkas = await readStoredKasus(paths, id);
  const dulu = actOfKey(berkas.tindakan, tindakan);
  if (dulu) return repeatedAct(paths, berkas, dulu);
  if (berkas.versi !== versi) throw kasusChanged(id, versi, berkas.tindakan);

  const rantai = kasusChain(id);
  checkNewFiles(tindakan.kejadian, baru);
  composeAct(rantai, berkas.tindakan, tindakan);
  const cap = guard();
  let tanda: string | null = null;
  try {
    const tercatat = whileWriting(() => {
      // The case folder's writer may have died before syncing.
      if (versi === 1) syncFolder(paths.path('kasus'));
      keepKasusFiles(paths, id, baru);
      return commitAct(paths, rantai, berkas.tindakan, tindakan, () => {
        tanda = putIntentMark(paths, id, versi + 1);
      });
    });
    if (tercatat) {
      tanda = null;
      const kini = foldKasus(id, [...berkas.tindakan, tercatat]);
      const peringatan = await refreshViews(paths, kini);
      if (peringatan.length === 0) cap([berkas, kini]);
      return { berkas: kini, v: tercatat.v, baru: true, peringatan };
    }
  } catch (e) {
    if (surelyNotRecorded(e)) dropMark(tanda);
    throw e;
  }
  // Another act was first, perhaps our own under the same key.
  const kini = await readStoredKasus(paths, id);
  const sendiri = actOfKey(kini.tindakan, tindakan);
  dropMark(tanda);
  if (sendiri) return repeatedAct(paths, kini, sendiri);
  throw kasusChanged(id, versi, kini.tindakan);
}

/** @throws BELUM_PASTI_TERSIMPAN */
export async function repeatedAct(
  paths: RegisterPaths,
  berkas: StoredKasus,
  dulu: RecordedAct<KasusFact>,
): Promise<RecordResult<StoredKasus>> {
  if (dulu.v === 1) orUncertain(() => syncFolder(paths.path('kasus')));
  makeActSafe(paths, kasusChainFolder(berkas.id), dulu.v);
  const cap = guardStamp(paths);
  const peringatan = await refreshViews(paths, berkas);
  if (peringatan.length === 0) cap(null);
  return { berkas, v: dulu.v, baru: false, peringatan };
}

export async function appendToKantor(
  paths: RegisterPaths,
  lama: StoredKantor,
  versi: number,
  tindakan: Act<KantorFact>,
): Promise<RecordResult<StoredKantor>> {
  sweepTemporary(paths);
  const dulu = actOfKey(lama.tindakan, tindakan);
  if (dulu) return repeatedKantorAct(paths, lama, dulu.v);
  if (lama.versi !== versi) throw kantorChanged(versi, lama.tindakan);
  const tercatat = commitAct(paths, kantorChain, lama.tindakan, tindakan);
  if (tercatat) {
    const kini = foldKantor([...lama.tindakan, tercatat]);
    return { berkas: kini, v: tercatat.v, baru: true, peringatan: await refreshCard(paths, kini) };
  }
  const kini = readStoredKantor(paths);
  const sendiri = actOfKey(kini.tindakan, tindakan);
  if (sendiri) return repeatedKantorAct(paths, kini, sendiri.v);
  throw kantorChanged(versi, kini.tindakan);
}

async function repeatedKantorAct(
  paths: RegisterPaths,
  kini: StoredKantor,
  v: number,
): Promise<RecordResult<StoredKantor>> {
  makeActSafe(paths, KANTOR_CHAIN, v);
  return { berkas: kini, v, baru: false, peringatan: await refreshCard(paths, kini) };
}

async function refreshCard(paths: RegisterPaths, kini: StoredKantor): Promise<readonly string[]> {
  try {
    await writeCard(paths, kini);
    const terbaru = readStoredKantor(paths);
    if (terbaru.versi > kini.versi) await writeCard(paths, terbaru);
    return [];
  } catch (e) {
    return [`Sudah tercatat, tetapi register.json belum diperbarui (${errnoCause(e)}); ikut diperbarui nanti.`];
  }
}

const surelyNotRecorded = (e: unknown): boolean =>
  !(e instanceof Error && 'kode' in e && e.kode === 'BELUM_PASTI_TERSIMPAN');

function dropMark(tanda: string | null): void {
  if (tanda !== null) attempt(() => removeFile(tanda));
}
