import { namesIn } from '../../../disk/file-names.ts';
import { KASUS_ID_PATTERN } from '../../chain/register-layout.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { KERJA_SAMA_SHELVES, parseShelfName, type Shelf } from './agreement-names.ts';
import { ACTIVE_ROWS, CLOSED_ROWS, parseRowName, rowPath, SURAT_INDEX } from './row-names.ts';

export const kasusIds = (t: RegisterPaths): readonly string[] =>
  namesIn(t.path('kasus')).filter((n) => KASUS_ID_PATTERN.test(n));

export const allRowPaths = (t: RegisterPaths): readonly string[] => [
  ...rowPathsIn(t, ACTIVE_ROWS),
  ...closedRowPaths(t),
];

const closedRowPaths = (t: RegisterPaths): readonly string[] => [...unsignedRowPaths(t), ...kerjaSamaRowPaths(t)];

export const unsignedRowPaths = (t: RegisterPaths): readonly string[] =>
  namesIn(t.path(CLOSED_ROWS)).flatMap((tahun) => rowPathsIn(t, `${CLOSED_ROWS}/${tahun}`));

export const kerjaSamaRowPaths = (t: RegisterPaths, mau: (rak: Shelf) => boolean = () => true): readonly string[] =>
  kerjaSamaShelves(t).flatMap(({ folder, rak }) => (mau(rak) ? rowPathsIn(t, folder) : []));

export const kerjaSamaShelves = (t: RegisterPaths): readonly Readonly<{ folder: string; rak: Shelf }>[] =>
  namesIn(t.path(KERJA_SAMA_SHELVES)).flatMap((nama) => {
    const rak = parseShelfName(nama);
    return rak ? { folder: `${KERJA_SAMA_SHELVES}/${nama}`, rak } : [];
  });

export const rowPathsIn = (t: RegisterPaths, folder: string): readonly string[] =>
  namesIn(t.path(folder)).map((nama) => `${folder}/${nama}`);

export const headOfRowPath = (jalur: string) => parseRowName(jalur.slice(jalur.lastIndexOf('/') + 1));

export const idsWithSurat = (t: RegisterPaths): ReadonlySet<string> =>
  new Set(
    namesIn(t.path(SURAT_INDEX)).flatMap((folder) =>
      namesIn(t.path(`${SURAT_INDEX}/${folder}`)).map((n) => n.slice(n.indexOf('.') + 1)),
    ),
  );

export const countRows = (t: RegisterPaths, folder: string, mau: (id: string) => boolean = () => true): number =>
  new Set(
    namesIn(t.path(folder)).flatMap((nama) => {
      const id = parseRowName(nama)?.id;
      return id === undefined || !mau(id) ? [] : id;
    }),
  ).size;

export function rowPathsByKasus(t: RegisterPaths): ReadonlyMap<string, readonly string[]> {
  const baris = new Map<string, string[]>();
  for (const jalur of allRowPaths(t)) {
    const id = headOfRowPath(jalur)?.id;
    if (id !== undefined) baris.set(id, [...(baris.get(id) ?? []), jalur]);
  }
  return baris;
}

export function idsWithOneRow(t: RegisterPaths): Set<string> {
  const berbaris = new Set<string>();
  const salah = new Set<string>();
  for (const jalur of allRowPaths(t)) {
    const kepala = headOfRowPath(jalur);
    if (!kepala) continue;
    if (berbaris.has(kepala.id) || rowPath(kepala) !== jalur) salah.add(kepala.id);
    berbaris.add(kepala.id);
  }
  for (const id of salah) berbaris.delete(id);
  return berbaris;
}
