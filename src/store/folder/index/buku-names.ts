/**
 * Each year's folder has an empty file per case that may have a row. Its name tells all years, so a missing one
 * shows.
 */

import { bukuYears } from '../../../office/permohonan/facts/buku-years.ts';
import { KASUS_ID_PATTERN } from '../../chain/register-layout.ts';
import type { StoredKasus } from '../../register.ts';

export const BUKU_INDEX = 'indeks/buku';
export const YEAR_PATTERN = /^\d{4}$/;

/** 'indeks/buku/2026/2026-014.2026.2027' */
export function bukuPaths({ id, tindakan }: Pick<StoredKasus, 'id' | 'tindakan'>): readonly string[] {
  const tahun = bukuYears(tindakan.flatMap((t) => t.kejadian)).map(String);
  return tahun.map((t) => `${BUKU_INDEX}/${t}/${[id, ...tahun].join('.')}`);
}

export function parseBukuName(nama: string): Readonly<{ id: string; tahun: readonly string[] }> | null {
  const [id = '', ...tahun] = nama.split('.');
  return KASUS_ID_PATTERN.test(id) && tahun.length > 0 && tahun.every((t) => YEAR_PATTERN.test(t))
    ? { id, tahun }
    : null;
}
