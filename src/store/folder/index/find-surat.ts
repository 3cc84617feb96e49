import { namesIn } from '../../../disk/file-names.ts';
import { compareKasusIds } from '../../../office/permohonan/kasus-id.ts';
import { suratKeyOf } from '../../../office/permohonan/views/index-rows.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { idsWithSurat, kasusIds } from './index-folders.ts';
import { fittingStamp } from './index-stamp.ts';
import { SURAT_INDEX, suratIndexPlace } from './row-names.ts';
import { mustBeRead } from './see-rows.ts';

export function findKasusOfSurat(paths: RegisterPaths, kunci: string): readonly string[] {
  const { folder, awalan } = suratIndexPlace(kunci);
  const calon = new Set(mustBeRead(paths, fittingStamp(paths)));
  if (fittingStamp(paths, [SURAT_INDEX]) === null) {
    const bersurat = idsWithSurat(paths);
    for (const id of kasusIds(paths)) if (!bersurat.has(id)) calon.add(id);
  }
  for (const nama of namesIn(paths.path(folder))) {
    const id = nama.slice(awalan.length);
    if (nama.startsWith(awalan) && kasusExists(paths, id)) calon.add(id);
  }
  return [...calon].filter((id) => suratKeyOf(readKasusActs(paths, id).permohonan) === kunci).sort(compareKasusIds);
}
