import { namesIn } from '../../../disk/file-names.ts';
import { compareKasusIds } from '../../../office/permohonan/kasus-id.ts';
import { suratKeyOf } from '../../../office/permohonan/views/index-rows.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { idsWithSurat, kasusIds } from './index-folders.ts';
import { fittingStamp } from './index-stamp.ts';
import { SURAT_INDEX, suratIndexPlace } from './row-names.ts';
import { mustBeRead } from './see-rows.ts';

export function findKasusOfSurat(t: RegisterPaths, kunci: string): readonly string[] {
  const { folder, awalan } = suratIndexPlace(kunci);
  const calon = new Set(mustBeRead(t, fittingStamp(t)));
  if (fittingStamp(t, [SURAT_INDEX]) === null) {
    const bersurat = idsWithSurat(t);
    for (const id of kasusIds(t)) if (!bersurat.has(id)) calon.add(id);
  }
  for (const nama of namesIn(t.path(folder))) {
    const id = nama.slice(awalan.length);
    if (nama.startsWith(awalan) && kasusExists(t, id)) calon.add(id);
  }
  return [...calon].filter((id) => suratKeyOf(readKasusActs(t, id).permohonan) === kunci).sort(compareKasusIds);
}
