/** Imported cases count once the office's chain names their import. */
import { join } from 'node:path';
import { whileWriting } from '../../../disk/disk-failures.ts';
import { attempt, makeFolder, removeFile, removeTree, renameFile } from '../../../disk/file-names.ts';
import { syncAfterwards, syncFolder } from '../../../disk/sync.ts';
import type { KasusFact } from '../../../office/permohonan/facts/kasus-fact.ts';
import { formatBookId } from '../../../office/permohonan/kasus-id.ts';
import { actOfKey } from '../../chain/act-keys.ts';
import { composeAct } from '../../chain/acts.ts';
import { kasusChanged } from '../../chain/conflict.ts';
import { kasusChain } from '../../chain/fold.ts';
import { firstFreeBookNumber, kasusFolder } from '../../chain/register-layout.ts';
import type { Act, ImportedCases, StoredKasus } from '../../register.ts';
import { finishViews } from '../index/finish-views.ts';
import { kasusChangeTime } from '../index/folder-stamp.ts';
import { kasusIds } from '../index/index-folders.ts';
import { guardStamp } from '../index/index-stamp.ts';
import { putIntentMarks, refreshManyViews } from '../index/write-index.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import { whileReading } from '../register-failures.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { prepareFolder, sweepTemporary, temporaryName } from '../temporary-files.ts';
import { orUncertain } from './commit.ts';
import { prepareKasusFolder } from './receive-kasus.ts';

/** So many are prepared, synced and moved together: one by one, most time is spent waiting for the disk. */
const TOGETHER = 500;

type ComingKasus = Readonly<{ id: string; satu: Act<KasusFact>; bytes: Uint8Array }>;

export async function importStoredKasus(
  paths: RegisterPaths,
  sesudah: number,
  tindakan: readonly Act<KasusFact>[],
  lihat: (jumlah: number) => void = () => {},
): Promise<ImportedCases> {
  sweepTemporary(paths);
  await finishViews(paths);
  const dari = isOwn(paths, formatBookId(sesudah), tindakan[0])
    ? sesudah
    : firstFreeBookNumber(whileReading('kasus', () => kasusIds(paths)));
  const semua = tindakan.map((satu, i): ComingKasus => {
    const id = formatBookId(dari + i);
    return { id, satu, bytes: composeAct(kasusChain(id), [], satu) };
  });
  const cap = guardStamp(paths);
  const peringatan: string[] = [];
  let masuk: bigint | null = null;
  for (let i = 0; i < semua.length; i += TOGETHER) {
    const kelompok = semua.slice(i, i + TOGETHER);
    await moveManyIn(paths, kelompok);
    masuk = kasusChangeTime(paths);
    const milikKita = kelompok.map((satu) => ownKasus(paths, satu));
    orUncertain(() => syncFolder(paths.path('kasus'))); // This comes before the rows: one without its case would be damage.
    for (const satu of await refreshManyViews(paths, milikKita)) peringatan.push(satu);
    lihat(i + kelompok.length);
  }
  if (peringatan.length === 0) cap(null, masuk);
  return { dari, peringatan: peringatan.slice(0, 1) };
}

async function moveManyIn(paths: RegisterPaths, kelompok: readonly ComingKasus[]): Promise<void> {
  const belum = kelompok.filter(({ id }) => !kasusExists(paths, id));
  const siap = paths.path(temporaryName());
  let tanda: ReadonlyMap<string, string> = new Map();
  try {
    prepareFolder(paths, 'kasus');
    makeFolder(siap);
    await syncAfterwards(siap, async () => {
      for (const { id, bytes } of belum) prepareKasusFolder(join(siap, id), id, bytes, []);
    });
    tanda = await putIntentMarks(
      paths,
      belum.map(({ id }) => id),
    );
    for (const [i, { id }] of belum.entries()) {
      moveIn(paths, join(siap, id), id);
      if (i === 0) syncFolder(paths.path('kasus')); // The first number tells that those after it do not count yet.
    }
  } catch (e) {
    whileWriting(() => {
      throw e;
    });
  } finally {
    attempt(() => removeTree(siap));
    for (const [id, jalur] of tanda) if (!kasusExists(paths, id)) attempt(() => removeFile(jalur));
  }
}

function moveIn(paths: RegisterPaths, dari: string, id: string): void {
  try {
    renameFile(dari, paths.path(kasusFolder(id)));
  } catch (e) {
    if (!kasusExists(paths, id)) throw e;
  }
}

/** From an earlier try under the same key. */
const isOwn = (paths: RegisterPaths, id: string, satu: Act<KasusFact> | undefined): boolean =>
  satu !== undefined && kasusExists(paths, id) && actOfKey(readKasusActs(paths, id).tindakan, satu) !== null;

/** A cut-off import finds its own rows. @throws KASUS_BERUBAH where they belong to another */
function ownKasus(paths: RegisterPaths, { id, satu }: ComingKasus): StoredKasus {
  const kini = readKasusActs(paths, id);
  if (!actOfKey(kini.tindakan, satu)) throw kasusChanged(id, 0, kini.tindakan);
  return kini;
}
