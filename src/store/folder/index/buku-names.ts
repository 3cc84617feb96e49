/**
 * The index of the books: in each year's folder an empty file per case that may have a row. Its name tells all years of
 * the case, so a missing one shows. Years are only added.
 */
import { bukuYears } from '../../../office/permohonan/facts/buku-years.ts';
import { KASUS_ID_PATTERN } from '../../chain/register-layout.ts';
import type { StoredKasus } from '../../register.ts';
import { namesIn } from '../disk.ts';
import type { RegisterPaths } from '../register-paths.ts';

export const BUKU_INDEX = 'indeks/buku';
export const YEAR_PATTERN = /^\d{4}$/;

/** 'indeks/buku/2026/2026-014.2026.2027' and 'indeks/buku/2027/2026-014.2026.2027'. */
export function bukuPaths({ id, tindakan }: Pick<StoredKasus, 'id' | 'tindakan'>): readonly string[] {
  const tahun = bukuYears(tindakan.flatMap((t) => t.kejadian)).map(String);
  return tahun.map((t) => `${BUKU_INDEX}/${t}/${[id, ...tahun].join('.')}`);
}

/** Null where the name is none of ours. */
export function parseBukuName(nama: string): Readonly<{ id: string; tahun: readonly string[] }> | null {
  const [id = '', ...tahun] = nama.split('.');
  return KASUS_ID_PATTERN.test(id) && tahun.length > 0 && tahun.every((t) => YEAR_PATTERN.test(t))
    ? { id, tahun }
    : null;
}

/** Ids of the cases in the folder of a year. */
export const idsInYear = (t: RegisterPaths, tahun: number): readonly string[] =>
  namesIn(t.path(`${BUKU_INDEX}/${tahun}`)).flatMap((nama) => parseBukuName(nama)?.id ?? []);

/** Every name, as a path. */
export const allBukuPaths = (t: RegisterPaths): readonly string[] =>
  namesIn(t.path(BUKU_INDEX)).flatMap((tahun) =>
    namesIn(t.path(`${BUKU_INDEX}/${tahun}`)).map((n) => `${BUKU_INDEX}/${tahun}/${n}`),
  );

/** The entries of each case, as paths. */
export function bukuPathsByKasus(t: RegisterPaths): ReadonlyMap<string, readonly string[]> {
  const kasus = new Map<string, string[]>();
  for (const jalur of allBukuPaths(t)) {
    const id = parseBukuName(jalur.slice(jalur.lastIndexOf('/') + 1))?.id;
    if (id !== undefined) kasus.set(id, [...(kasus.get(id) ?? []), jalur]);
  }
  return kasus;
}

/** Ids of the cases whose entries stand in just the years that each of them names. */
export const idsWithAllBuku = (t: RegisterPaths): ReadonlySet<string> =>
  new Set([...bukuPathsByKasus(t)].flatMap(([id, jalur]) => (isComplete(jalur) ? id : [])));

/** With one entry too many, or under another name, the count does not fit. */
function isComplete(jalur: readonly string[]): boolean {
  const nama = jalur[0]?.slice(jalur[0].lastIndexOf('/') + 1) ?? '';
  const tahun = parseBukuName(nama)?.tahun ?? [];
  return tahun.length === jalur.length && tahun.every((t) => jalur.includes(`${BUKU_INDEX}/${t}/${nama}`));
}
