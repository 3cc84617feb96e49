/** The shelves on which the rows of signed agreements lie. */

import { firstLateMonth } from '../../../office/permohonan/kerja-sama/outstanding.ts';
import { NOTHING_OWED } from '../../../office/permohonan/views/head-words.ts';
import type { IndexedKerjaSama } from '../../../office/permohonan/views/kasus-row.ts';

/** Closed cases with a signed PKS stand here. */
export const KERJA_SAMA_SHELVES = 'indeks/pks';

const DONE_WORD = 'tuntas';
const OPEN_WORD = 'terbuka';

/**
 * Tells the month of the end ('2028-02'), the first in which something owed can be late (null: never), and whether the
 * office has work left (null: unknown).
 */
export type Shelf = Readonly<{ berakhir: string; terutang: string | null; terbuka: boolean | null }>;
export const shelfOf = (k: IndexedKerjaSama): Shelf => ({
  berakhir: k.berakhir.slice(0, 7),
  terutang: firstLateMonth(k),
  terbuka: k.tuntas && (k.tuntas.penyerahan || k.tuntas.akses),
});
export const shelfPath = ({ berakhir, terutang, terbuka }: Shelf): string =>
  `${KERJA_SAMA_SHELVES}/${berakhir}.${terutang ?? NOTHING_OWED}${terbuka === null ? '' : `.${terbuka ? OPEN_WORD : DONE_WORD}`}`;
export const SHELF_PATTERN = new RegExp(
  `^(\\d{4}-\\d\\d)\\.(\\d{4}-\\d\\d|${NOTHING_OWED})(?:\\.(${OPEN_WORD}|${DONE_WORD}))?$`,
);

export function parseShelfName(nama: string): Shelf | null {
  const [, berakhir, terutang, terbuka] = SHELF_PATTERN.exec(nama) ?? [];
  return berakhir && terutang
    ? {
        berakhir,
        terutang: terutang === NOTHING_OWED ? null : terutang,
        terbuka: terbuka === undefined ? null : terbuka === OPEN_WORD,
      }
    : null;
}
