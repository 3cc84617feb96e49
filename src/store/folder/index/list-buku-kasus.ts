/** Marked cases and incomplete entries are always listed. */

import { namesIn } from '../../../disk/file-names.ts';
import { compareKasusIds } from '../../../office/permohonan/kasus-id.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { kasusExists } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { idsInYear, idsWithAllBuku } from './buku-folders.ts';
import { BUKU_INDEX } from './buku-names.ts';
import { kasusIds } from './index-folders.ts';
import { fittingStamp } from './index-stamp.ts';
import { INTENT_MARKS, parseMarkName } from './row-names.ts';

/** Lists the oldest first. @throws REGISTER_RUSAK where a case folder is gone */
export function listBukuKasus(paths: RegisterPaths, tahun: number): readonly string[] {
  // Marks are read first: an act has its entry or still its mark.
  const bertanda = namesIn(paths.path(INTENT_MARKS)).flatMap((nama) => parseMarkName(nama)?.id ?? []);
  const id = new Set(idsInYear(paths, tahun));
  for (const satu of id) if (!kasusExists(paths, satu)) throw registerDamaged(`kasus/${satu}`, 'folder kasus hilang');
  for (const satu of bertanda) if (kasusExists(paths, satu)) id.add(satu);
  if (fittingStamp(paths, [BUKU_INDEX]) === null) {
    const utuh = idsWithAllBuku(paths);
    for (const satu of kasusIds(paths)) if (!utuh.has(satu)) id.add(satu);
  }
  return [...id].sort(compareKasusIds);
}
