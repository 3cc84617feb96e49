import { namesIn } from '../../../disk/file-names.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { BUKU_INDEX, parseBukuName } from './buku-names.ts';

export const idsInYear = (paths: RegisterPaths, tahun: number): readonly string[] =>
  namesIn(paths.path(`${BUKU_INDEX}/${tahun}`)).flatMap((nama) => parseBukuName(nama)?.id ?? []);

export const allBukuPaths = (paths: RegisterPaths): readonly string[] =>
  namesIn(paths.path(BUKU_INDEX)).flatMap((tahun) =>
    namesIn(paths.path(`${BUKU_INDEX}/${tahun}`)).map((n) => `${BUKU_INDEX}/${tahun}/${n}`),
  );

export function bukuPathsByKasus(paths: RegisterPaths): ReadonlyMap<string, readonly string[]> {
  const kasus = new Map<string, string[]>();
  for (const jalur of allBukuPaths(paths)) {
    const id = parseBukuName(jalur.slice(jalur.lastIndexOf('/') + 1))?.id;
    if (id !== undefined) kasus.set(id, [...(kasus.get(id) ?? []), jalur]);
  }
  return kasus;
}

export const idsWithAllBuku = (paths: RegisterPaths): ReadonlySet<string> =>
  new Set([...bukuPathsByKasus(paths)].flatMap(([id, jalur]) => (isComplete(jalur) ? id : [])));

/** An extra or differing entry breaks the count. */
function isComplete(jalur: readonly string[]): boolean {
  const nama = jalur[0]?.slice(jalur[0].lastIndexOf('/') + 1) ?? '';
  const tahun = parseBukuName(nama)?.tahun ?? [];
  return tahun.length === jalur.length && tahun.every((t) => jalur.includes(`${BUKU_INDEX}/${t}/${nama}`));
}
