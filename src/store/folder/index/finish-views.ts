/** What a killed import left half done: cases without their rows, and marks of cases that never came. */
import { attempt, namesIn, removeFile } from '../../../disk/file-names.ts';
import { isOfLivingOther } from '../../../disk/own-names.ts';
import { Failure } from '../../../errors.ts';
import type { StoredKasus } from '../../register.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import { whileReading } from '../register-failures.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { INTENT_MARKS, parseMarkName } from './row-names.ts';
import { refreshManyViews } from './write-index.ts';

/** Only marks of dead processes count. A damaged case keeps its mark. */
export async function finishViews(paths: RegisterPaths): Promise<void> {
  const datang = new Set<string>();
  for (const nama of whileReading(INTENT_MARKS, () => namesIn(paths.path(INTENT_MARKS)))) {
    const tanda = parseMarkName(nama);
    if (!tanda || isOfLivingOther(tanda.milik)) continue;
    if (kasusExists(paths, tanda.id)) datang.add(tanda.id);
    else attempt(() => removeFile(paths.path(`${INTENT_MARKS}/${nama}`)));
  }
  const terbaca = [...datang].flatMap((id) => readable(paths, id));
  if (terbaca.length > 0) await refreshManyViews(paths, terbaca);
}

function readable(paths: RegisterPaths, id: string): readonly StoredKasus[] {
  try {
    return [readKasusActs(paths, id)];
  } catch (e) {
    if (e instanceof Failure) return [];
    throw e;
  }
}
