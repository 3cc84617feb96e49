/** Imported cases count once the office's chain names their import. */
import type { KasusFact } from '../../../office/permohonan/facts/kasus-fact.ts';
import { formatBookId } from '../../../office/permohonan/kasus-id.ts';
import { actOfKey } from '../../chain/act-keys.ts';
import { composeAct } from '../../chain/acts.ts';
import { kasusChanged } from '../../chain/conflict.ts';
import { kasusChain } from '../../chain/fold.ts';
import { firstFreeBookNumber } from '../../chain/register-layout.ts';
import type { Act, ImportedCases } from '../../register.ts';
import { whileWriting } from '../disk-failures.ts';
import { sweepTemporary } from '../durable-write.ts';
import { kasusIds } from '../index/index-folders.ts';
import { guardStamp, kasusChangeTime } from '../index/index-stamp.ts';
import { refreshViews } from '../index/write-index.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { syncFolder } from '../sync.ts';
import { orUncertain } from './commit.ts';
import { moveKasusIn } from './receive-kasus.ts';

export async function importStoredKasus(
  t: RegisterPaths,
  sesudah: number,
  tindakan: readonly Act<KasusFact>[],
  lihat: (jumlah: number) => void = () => {},
): Promise<ImportedCases> {
  sweepTemporary(t);
  const dari = isOwn(t, formatBookId(sesudah), tindakan[0]) ? sesudah : firstFreeBookNumber(kasusIds(t));
  const semua = tindakan.map((satu, i) => {
    const id = formatBookId(dari + i);
    return { id, satu, bytes: composeAct(kasusChain(id), [], satu) };
  });
  const cap = guardStamp(t);
  const peringatan: string[] = [];
  let masuk: bigint | null = null;
  for (const [i, { id, satu, bytes }] of semua.entries()) {
    if (!whileWriting(() => moveKasusIn(t, id, bytes, []))) requireSameAct(t, id, satu);
    masuk = kasusChangeTime(t);
    for (const satu of await refreshViews(t, readKasusActs(t, id))) peringatan.push(satu);
    lihat(i + 1);
  }
  orUncertain(() => syncFolder(t.path('kasus')));
  if (peringatan.length === 0) cap(masuk);
  return { dari, peringatan: peringatan.slice(0, 1) };
}

/** From an earlier try under the same key. */
const isOwn = (t: RegisterPaths, id: string, satu: Act<KasusFact> | undefined): boolean =>
  satu !== undefined && kasusExists(t, id) && actOfKey(readKasusActs(t, id).tindakan, satu) !== null;

/** A cut-off import finds its own rows. @throws Failure KASUS_BERUBAH where they are another's */
function requireSameAct(t: RegisterPaths, id: string, satu: Act<KasusFact>): void {
  if (!isOwn(t, id, satu)) throw kasusChanged(id, 0, readKasusActs(t, id).tindakan);
}
