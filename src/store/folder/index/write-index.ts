/** A mark in `indeks/kotor/` lasts until its commit is done: after a crash the case is read whole. */

import { dirname, join } from 'node:path';
import { errnoCause } from '../../../disk/disk-failures.ts';
import { writeNewFile } from '../../../disk/file-content.ts';
import { attempt, makeFolder, namesIn, removeFile, removeTree, renameFile } from '../../../disk/file-names.ts';
import { isOfLivingOther, ownName } from '../../../disk/own-names.ts';
import { syncAfterwards, syncFolder, syncFolders, withoutSync } from '../../../disk/sync.ts';
import { indexHead, indexRow, summarizeKasus } from '../../../office/permohonan/views/index-rows.ts';
import type { IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { foldPermohonan } from '../../chain/fold.ts';
import { actFile, kasusChainFolder } from '../../chain/register-layout.ts';
import type { StoredKasus } from '../../register.ts';
import { readKasusActs } from '../read-kasus.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { prepareFolder, temporaryName, writeReplacing } from '../temporary-files.ts';
import { coverStands, writeCover } from '../views.ts';
import { bukuPaths } from './buku-names.ts';
import { INTENT_MARKS, parseMarkName, rowBytes, rowPath, suratIndexPath } from './row-names.ts';

export function putIntentMark(paths: RegisterPaths, id: string, versi: number): string {
  prepareFolder(paths, INTENT_MARKS);
  const jalur = paths.path(`${INTENT_MARKS}/${id}.${versi}.${ownName()}`);
  writeNewFile(jalur, new Uint8Array());
  try {
    syncFolder(dirname(jalur));
  } catch (e) {
    attempt(() => removeFile(jalur));
    throw e;
  }
  return jalur;
}

/** Empty files: only their names need syncing. */
export async function putIntentMarks(
  paths: RegisterPaths,
  id: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  prepareFolder(paths, INTENT_MARKS);
  const tanda = await withoutSync(
    async () => new Map(id.map((satu) => [satu, putIntentMark(paths, satu, 1)] as const)),
  );
  syncFolder(paths.path(INTENT_MARKS));
  return tanda;
}

/** Repeats if another act came meanwhile. The act is recorded, so problems are warnings. */
export async function refreshViews(paths: RegisterPaths, berkas: StoredKasus): Promise<readonly string[]> {
  try {
    let kini = berkas;
    for (let kali = 0; kali < 5; kali++) {
      await writeCover(paths, kini);
      writeRow(paths, kini);
      if (!existsIn(paths, actFile(kasusChainFolder(kini.id), kini.versi + 1))) break;
      kini = readKasusActs(paths, kini.id);
    }
    removeIntentMarks(paths, new Map([[kini.id, kini.versi]]));
    return [];
  } catch (e) {
    return [viewsLag(berkas.id, e)];
  }
}

/** The contents of rows are synced together, then their names: until then marks say that names may be missing. */
export async function refreshManyViews(
  paths: RegisterPaths,
  semua: readonly StoredKasus[],
): Promise<readonly string[]> {
  const siap = paths.path(temporaryName());
  try {
    for (const satu of semua) if (!coverStands(paths, satu)) await writeCover(paths, satu);
    makeFolder(siap);
    await syncAfterwards(siap, async () => {
      for (const satu of semua) writeNewFile(join(siap, satu.id), rowBytes(indexRow(satu)));
    });
    await withoutSync(async () => {
      for (const satu of semua) writeRow(paths, satu, (entri) => renameFile(join(siap, satu.id), paths.path(entri)));
    });
    await syncFolders(new Set(semua.flatMap(indexPaths).flatMap((jalur) => foldersAbove(paths, jalur))));
    removeIntentMarks(paths, new Map(semua.map(({ id, versi }) => [id, versi])));
  } catch (e) {
    return semua.slice(0, 1).map(({ id }) => viewsLag(id, e));
  } finally {
    attempt(() => removeTree(siap));
  }
  const maju = semua.filter(({ id, versi }) => existsIn(paths, actFile(kasusChainFolder(id), versi + 1)));
  return (await Promise.all(maju.map((satu) => refreshViews(paths, readKasusActs(paths, satu.id))))).flat();
}

const viewsLag = (id: string, e: unknown): string =>
  `Sudah tercatat, tetapi ikhtisar kasus ${id} belum diperbarui (${errnoCause(e)}); ikut diperbarui nanti.`;

export const indexPaths = (berkas: StoredKasus): readonly string[] => [
  ...Object.values(rowPlace(indexRow(berkas))),
  ...bukuPaths(berkas),
];

function foldersAbove(paths: RegisterPaths, jalur: string): readonly string[] {
  const atas = dirname(jalur);
  return atas === '.' ? [] : [paths.path(atas), ...foldersAbove(paths, atas)];
}

export function writeRow(
  paths: RegisterPaths,
  berkas: StoredKasus,
  taruh = (entri: string): void => writeReplacing(paths, entri, rowBytes(indexRow(berkas))),
): void {
  const kini = rowPlace(indexRow(berkas));
  writeBukuNames(paths, berkas);
  prepareFolder(paths, dirname(kini.entri));
  prepareFolder(paths, dirname(kini.surat));
  taruh(kini.entri);
  if (!existsIn(paths, kini.surat)) writeReplacing(paths, kini.surat, new Uint8Array());
  for (const dulu of earlierRowPlaces(berkas)) {
    if (dulu.entri !== kini.entri) removeFile(paths.path(dulu.entri));
    if (dulu.surat !== kini.surat) removeFile(paths.path(dulu.surat));
  }
}

/** Earlier versions name fewer years. */
function writeBukuNames(paths: RegisterPaths, { id, tindakan }: StoredKasus): void {
  const kini = bukuPaths({ id, tindakan });
  for (const jalur of kini) {
    prepareFolder(paths, dirname(jalur));
    if (!existsIn(paths, jalur)) writeReplacing(paths, jalur, new Uint8Array());
  }
  if (kini.length === 1) return;
  const dulu = new Set(tindakan.flatMap((_, i) => bukuPaths({ id, tindakan: tindakan.slice(0, i) })));
  for (const jalur of dulu) if (!kini.includes(jalur)) removeFile(paths.path(jalur));
}

function removeIntentMarks(paths: RegisterPaths, kini: ReadonlyMap<string, number>): void {
  for (const nama of namesIn(paths.path(INTENT_MARKS))) {
    const tanda = parseMarkName(nama);
    if (tanda && tanda.versi <= (kini.get(tanda.id) ?? 0) && !isOfLivingOther(tanda.milik))
      removeFile(paths.path(`${INTENT_MARKS}/${nama}`));
  }
}

const rowPlace = (baris: IndexRow) => ({ entri: rowPath(indexHead(baris)), surat: suratIndexPath(baris) });

function earlierRowPlaces({ id, tindakan }: StoredKasus): readonly Readonly<{ entri: string; surat: string }>[] {
  return tindakan.slice(0, -1).flatMap((_, i) => {
    const p = foldPermohonan(tindakan.slice(0, i + 1));
    return p ? [rowPlace({ id, versi: i + 1, permohonan: summarizeKasus(p) })] : [];
  });
}
