import { namesIn } from '../../../disk/file-names.ts';
import { KASUS_ID_PATTERN } from '../../chain/register-layout.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { KERJA_SAMA_SHELVES, parseShelfName, type Shelf } from './agreement-names.ts';
import { ACTIVE_ROWS, CLOSED_ROWS, parseRowName, rowPath, SURAT_INDEX } from './row-names.ts';

export const kasusIds = (paths: RegisterPaths): readonly string[] =>
  namesIn(paths.path('kasus')).filter((n) => KASUS_ID_PATTERN.test(n));

export const allRowPaths = (paths: RegisterPaths): readonly string[] => [
  ...rowPathsIn(paths, ACTIVE_ROWS),
  ...closedRowPaths(paths),
];

const closedRowPaths = (paths: RegisterPaths): readonly string[] => [
  ...unsignedRowPaths(paths),
  ...kerjaSamaRowPaths(paths),
];

export const unsignedRowPaths = (paths: RegisterPaths): readonly string[] =>
  namesIn(paths.path(CLOSED_ROWS)).flatMap((tahun) => rowPathsIn(paths, `${CLOSED_ROWS}/${tahun}`));

export const kerjaSamaRowPaths = (paths: RegisterPaths, mau: (rak: Shelf) => boolean = () => true): readonly string[] =>
  kerjaSamaShelves(paths).flatMap(({ folder, rak }) => (mau(rak) ? rowPathsIn(paths, folder) : []));

export const kerjaSamaShelves = (paths: RegisterPaths): readonly Readonly<{ folder: string; rak: Shelf }>[] =>
  namesIn(paths.path(KERJA_SAMA_SHELVES)).flatMap((nama) => {
    const rak = parseShelfName(nama);
    return rak ? { folder: `${KERJA_SAMA_SHELVES}/${nama}`, rak } : [];
  });

export const rowPathsIn = (paths: RegisterPaths, folder: string): readonly string[] =>
  namesIn(paths.path(folder)).map((nama) => `${folder}/${nama}`);

export const headOfRowPath = (jalur: string) => parseRowName(jalur.slice(jalur.lastIndexOf('/') + 1));

export const idsWithSurat = (paths: RegisterPaths): ReadonlySet<string> =>
  new Set(
    namesIn(paths.path(SURAT_INDEX)).flatMap((folder) =>
      namesIn(paths.path(`${SURAT_INDEX}/${folder}`)).map((n) => n.slice(n.indexOf('.') + 1)),
    ),
  );

export const countRows = (paths: RegisterPaths, folder: string, mau: (id: string) => boolean = () => true): number =>
  new Set(
    namesIn(paths.path(folder)).flatMap((nama) => {
      const id = parseRowName(nama)?.id;
      return id === undefined || !mau(id) ? [] : id;
    }),
  ).size;

export function rowPathsByKasus(paths: RegisterPaths): ReadonlyMap<string, readonly string[]> {
  const baris = new Map<string, string[]>();
  for (const jalur of allRowPaths(paths)) {
    const id = headOfRowPath(jalur)?.id;
    if (id !== undefined) baris.set(id, [...(baris.get(id) ?? []), jalur]);
  }
  return baris;
}

export function idsWithOneRow(paths: RegisterPaths): Set<string> {
  const berbaris = new Set<string>();
  const salah = new Set<string>();
  for (const jalur of allRowPaths(paths)) {
    const kepala = headOfRowPath(jalur);
    if (!kepala) continue;
    if (berbaris.has(kepala.id) || rowPath(kepala) !== jalur) salah.add(kepala.id);
    berbaris.add(kepala.id);
  }
  for (const id of salah) berbaris.delete(id);
  return berbaris;
}
