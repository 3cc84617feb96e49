/** Cases from before pks, moved in one after the other. Until the office's chain names their import they do not count. */
import type { KasusFact } from '../../../office/permohonan/facts/kasus-fact.ts';
import { formatBookId } from '../../../office/permohonan/kasus-id.ts';
import { composeAct } from '../../chain/acts.ts';
import { kasusChanged } from '../../chain/conflict.ts';
import { kasusChain } from '../../chain/fold.ts';
import type { Act } from '../../register.ts';
import { whileWriting } from '../disk-failures.ts';
import { sweepTemporary } from '../durable-write.ts';
import { guardStamp, kasusChangeTime } from '../index/index-stamp.ts';
import { refreshViews } from '../index/write-index.ts';
import { readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { syncFolder } from '../sync.ts';
import { orUncertain } from './commit.ts';
import { moveKasusIn } from './receive-kasus.ts';

export async function importStoredKasus(
  t: RegisterPaths,
  dari: number,
  tindakan: readonly Act<KasusFact>[],
  lihat: (jumlah: number) => void = () => {},
): Promise<void> {
  sweepTemporary(t);
  const semua = tindakan.map((satu, i) => {
    const id = formatBookId(dari + i);
    return { id, bytes: composeAct(kasusChain(id), [], satu) };
  });
  const cap = guardStamp(t);
  let utuh = true;
  let masuk: bigint | null = null;
  for (const [i, { id, bytes }] of semua.entries()) {
    if (!whileWriting(() => moveKasusIn(t, id, bytes, []))) throw kasusChanged(id, 0, readKasusActs(t, id).tindakan);
    masuk = kasusChangeTime(t);
    utuh = (await refreshViews(t, readKasusActs(t, id))).length === 0 && utuh;
    lihat(i + 1);
  }
  orUncertain(() => syncFolder(t.path('kasus')));
  if (utuh) cap(masuk);
}
