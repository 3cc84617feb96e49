/** What a name tells of a signed agreement, and the shelves on which such names lie. */

import type { OpenPksWork } from '../../../office/permohonan/kerja-sama/open-work.ts';
import { firstLateMonth, type OutstandingRun } from '../../../office/permohonan/kerja-sama/outstanding.ts';
import type { IndexedKerjaSama } from '../../../office/permohonan/views/kasus-row.ts';

/** Closed cases with a signed PKS stand here. */
export const KERJA_SAMA_SHELVES = 'indeks/pks';
export const NAME_DAY_PATTERN = /^\d{4}-\d\d-\d\d$/;

const NOTHING_OWED = 'lunas';
/** Some later runs are in; the case knows how many. */
const COUNT_UNKNOWN = 'selang';
const OWED_PATTERN = /^(\d{4}(?:-S[12]|-T[1-4]|-\d\d)?)_(\d+|selang)$/;
const encodeOwed = (x: OutstandingRun | null): string =>
  x ? `${x.periode}_${x.jumlah ?? COUNT_UNKNOWN}` : NOTHING_OWED;

/** Undefined where it is no such name. */
function decodeOwed(nama: string | undefined): OutstandingRun | null | undefined {
  if (nama === NOTHING_OWED) return null;
  const [, periode, jumlah] = OWED_PATTERN.exec(nama ?? '') ?? [];
  return periode === undefined ? undefined : { periode, jumlah: jumlah === COUNT_UNKNOWN ? null : Number(jumlah) };
}

const DONE_WORD = 'tuntas';
const OPEN_WORD = 'terbuka';
const encodeOpenWork = ({ penyerahan, akses }: OpenPksWork): string =>
  [...(penyerahan ? ['serah'] : []), ...(akses ? ['akses'] : [])].join('_') || DONE_WORD;

/** Null was written by an older pks; undefined is no such name. */
function decodeOpenWork(nama: string | undefined): OpenPksWork | null | undefined {
  if (nama === undefined) return null;
  const baca = { penyerahan: nama.startsWith('serah'), akses: nama.endsWith('akses') };
  return encodeOpenWork(baca) === nama ? baca : undefined;
}
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

/** Such as '2026-03-01.2028-02-29.2026-S1_5.lunas.akses.2026-02-20'. */
export function agreementWords(k: IndexedKerjaSama): string {
  const utang = `${encodeOwed(k.laporan)}.${encodeOwed(k.balikan)}`;
  const standar = k.keamanan === undefined ? '' : `.${k.keamanan ?? NOTHING_OWED}`;
  const kerja = k.tuntas ? `.${encodeOpenWork(k.tuntas)}${standar}` : '';
  return `${k.mulai}.${k.berakhir}.${utang}${kerja}`;
}

export function readAgreement(bagian: readonly string[]): IndexedKerjaSama | null {
  const [mulai = '', berakhir = ''] = bagian;
  const [laporan, balikan] = [decodeOwed(bagian[2]), decodeOwed(bagian[3])];
  const [tuntas, standar] = [decodeOpenWork(bagian[4]), bagian[5]];
  if (laporan === undefined || balikan === undefined || tuntas === undefined || bagian.length > 6) return null;
  if (standar !== undefined && standar !== NOTHING_OWED && !NAME_DAY_PATTERN.test(standar)) return null;
  const keamanan = standar === undefined ? {} : { keamanan: standar === NOTHING_OWED ? null : standar };
  if (!NAME_DAY_PATTERN.test(mulai) || !NAME_DAY_PATTERN.test(berakhir)) return null;
  return { mulai, berakhir, laporan, balikan, tuntas, ...keamanan };
}
