import { endsWithin, isHidden, needsLook } from '../../chain/query.ts';
import type { HeadList, WatchQuery } from '../../lists.ts';
import type { RegisterPaths } from '../register-paths.ts';
import type { Shelf } from './agreement-names.ts';
import type { IndexStamp } from './folder-stamp.ts';
import { countRows, kerjaSamaRowPaths, kerjaSamaShelves, unsignedRowPaths } from './index-folders.ts';
import { allHeads, seeRows } from './see-rows.ts';

export function watchStoredKerjaSama(paths: RegisterPaths, q: WatchQuery): HeadList & Readonly<{ ending: number }> {
  const dilihat = seeRows(
    paths,
    () => [
      ...unsignedRowPaths(paths).filter((jalur) => jalur.endsWith('.selesai')),
      ...kerjaSamaRowPaths(paths, (rak) => shelfUse(rak, q) === 'read'),
    ],
    (ulang, cap) => countShelves(paths, q, ulang, cap),
  );
  const { kepala, peringatan } = allHeads(paths, dilihat);
  return {
    kepala: kepala.filter((k) => needsLook(k, q)),
    ending: dilihat.dihitung + kepala.filter((k) => endsWithin(k, q)).length,
    peringatan,
  };
}

/**
 * Most agreements owe nothing late and end in neither the first nor the last month: their shelves stay closed, or are only
 * counted.
 */
export function shelfUse({ berakhir, terutang, terbuka }: Shelf, q: WatchQuery): 'read' | 'count' | 'skip' {
  const [dari, sampai] = [q.endsFrom.slice(0, 7), q.endsUntil.slice(0, 7)];
  if (terbuka !== false || berakhir === dari || berakhir === sampai) return 'read';
  if (terutang !== null && terutang <= q.lateBy) return 'read';
  return dari < berakhir && berakhir < sampai ? 'count' : 'skip';
}

function countShelves(paths: RegisterPaths, q: WatchQuery, ulang: ReadonlySet<string>, cap: IndexStamp | null): number {
  let jumlah = 0;
  for (const { folder, rak } of kerjaSamaShelves(paths)) {
    if (shelfUse(rak, q) !== 'count') continue;
    const dicap = ulang.size === 0 && q.hidden === undefined ? cap?.get(folder)?.jumlah : null;
    jumlah += dicap ?? countRows(paths, folder, (id) => !ulang.has(id) && !isHidden(id, q));
  }
  return jumlah;
}
