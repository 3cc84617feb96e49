/** What moved since a state that was seen before, without a look at what lies still. */
import { namesIn } from '../../../disk/file-names.ts';
import { optimizeLate } from '../../../disk/spare-memory.ts';
import type { HeadList } from '../../lists.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { KERJA_SAMA_SHELVES } from './agreement-names.ts';
import type { IndexStamp } from './folder-stamp.ts';
import { allRowPaths, rowPathsIn } from './index-folders.ts';
import { fittingStamp } from './index-stamp.ts';
import { ACTIVE_ROWS, CLOSED_ROWS, INTENT_MARKS } from './row-names.ts';
import { allHeads, seeRows } from './see-rows.ts';

/** A line for each folder, of which an act changes one; null during an act, or without a fitting cap. */
export function stateOfIndex(paths: RegisterPaths): string | null {
  optimizeLate(); // What is kept of lists begins here.
  const cap = fittingStamp(paths);
  return cap && namesIn(paths.path(INTENT_MARKS)).length === 0 ? stateLines(cap).join('\n') : null;
}

/** Without a fitting cap those of all cases. @throws REGISTER_RUSAK where a case that must be read is damaged */
export function headsMovedSince(paths: RegisterPaths, keadaan: string): HeadList {
  const dulu = new Set(keadaan.split('\n'));
  const changedRowPaths = (): readonly string[] => {
    const cap = fittingStamp(paths);
    if (!cap) return allRowPaths(paths);
    const berubah = stateLines(cap).flatMap((satu) => (dulu.has(satu) ? [] : satu.slice(0, satu.indexOf(' '))));
    return berubah.filter(holdsRows).flatMap((folder) => rowPathsIn(paths, folder));
  };
  const { kepala, peringatan } = allHeads(paths, seeRows(paths, changedRowPaths));
  return { kepala, peringatan };
}

const holdsRows = (folder: string): boolean =>
  folder === ACTIVE_ROWS || [CLOSED_ROWS, KERJA_SAMA_SHELVES].some((atas) => folder.startsWith(`${atas}/`));

const stateLines = (cap: IndexStamp): readonly string[] =>
  [...cap].flatMap(([folder, { waktu }]) => (folder === 'kasus' || holdsRows(folder) ? `${folder} ${waktu}` : []));
