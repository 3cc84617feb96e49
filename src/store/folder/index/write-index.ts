/** A mark in `indeks/kotor/` lasts until its commit is done: after a crash the case is read whole. */

import { dirname } from 'node:path';
import { indexHead, indexRow, summarizeKasus } from '../../../office/permohonan/views/index-rows.ts';
import type { IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { foldPermohonan } from '../../chain/fold.ts';
import { actFile, kasusChainFolder } from '../../chain/register-layout.ts';
import type { StoredKasus } from '../../register.ts';
import { attempt, namesIn, removeFile, writeNewFile } from '../disk.ts';
import { errnoCause } from '../disk-failures.ts';
import { isOfLivingOther, ownName, prepareFolder, writeReplacing } from '../durable-write.ts';
import { readKasusActs } from '../read-kasus.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { syncFolder } from '../sync.ts';
import { writeCover } from '../views.ts';
import { bukuPaths } from './buku-names.ts';
import { INTENT_MARKS, parseMarkName, rowBytes, rowPath, suratIndexPath } from './row-names.ts';

/** Gives the mark's path. */
export function putIntentMark(t: RegisterPaths, id: string, versi: number): string {
  prepareFolder(t, INTENT_MARKS);
  const jalur = t.path(`${INTENT_MARKS}/${id}.${versi}.${ownName()}`);
  writeNewFile(jalur, new Uint8Array());
  try {
    syncFolder(dirname(jalur));
  } catch (e) {
    attempt(() => removeFile(jalur));
    throw e;
  }
  return jalur;
}

/** Repeats if another act came meanwhile. The act is recorded, so problems are warnings. */
export async function refreshViews(t: RegisterPaths, berkas: StoredKasus): Promise<readonly string[]> {
  try {
    let kini = berkas;
    for (let kali = 0; kali < 5; kali++) {
      await writeCover(t, kini);
      writeRow(t, kini);
      if (!existsIn(t, actFile(kasusChainFolder(kini.id), kini.versi + 1))) break;
      kini = readKasusActs(t, kini.id);
    }
    removeIntentMarks(t, kini.id, kini.versi);
    return [];
  } catch (e) {
    return [
      `Sudah tercatat, tetapi ikhtisar kasus ${berkas.id} belum diperbarui (${errnoCause(e)}); ikut diperbarui nanti.`,
    ];
  }
}

export function writeRow(t: RegisterPaths, berkas: StoredKasus): void {
  const baris = indexRow(berkas);
  const kini = rowPlace(baris);
  writeBukuNames(t, berkas); // before the row, which relies on them
  prepareFolder(t, dirname(kini.entri));
  prepareFolder(t, dirname(kini.surat));
  writeReplacing(t, kini.entri, rowBytes(baris));
  if (!existsIn(t, kini.surat)) writeReplacing(t, kini.surat, new Uint8Array());
  for (const dulu of earlierRowPlaces(berkas)) {
    if (dulu.entri !== kini.entri) removeFile(t.path(dulu.entri));
    if (dulu.surat !== kini.surat) removeFile(t.path(dulu.surat));
  }
}

/** Earlier versions name fewer years. */
function writeBukuNames(t: RegisterPaths, { id, tindakan }: StoredKasus): void {
  const kini = bukuPaths({ id, tindakan });
  for (const jalur of kini) {
    prepareFolder(t, dirname(jalur));
    if (!existsIn(t, jalur)) writeReplacing(t, jalur, new Uint8Array());
  }
  if (kini.length === 1) return;
  const dulu = new Set(tindakan.flatMap((_, i) => bukuPaths({ id, tindakan: tindakan.slice(0, i) })));
  for (const jalur of dulu) if (!kini.includes(jalur)) removeFile(t.path(jalur));
}

/** A writer at work removes its own mark. */
function removeIntentMarks(t: RegisterPaths, id: string, versi: number): void {
  for (const nama of namesIn(t.path(INTENT_MARKS))) {
    const tanda = parseMarkName(nama);
    if (tanda?.id === id && tanda.versi <= versi && !isOfLivingOther(tanda.milik))
      removeFile(t.path(`${INTENT_MARKS}/${nama}`));
  }
}

const rowPlace = (baris: IndexRow) => ({ entri: rowPath(indexHead(baris)), surat: suratIndexPath(baris) });

function earlierRowPlaces({ id, tindakan }: StoredKasus): readonly Readonly<{ entri: string; surat: string }>[] {
  return tindakan.slice(0, -1).flatMap((_, i) => {
    const p = foldPermohonan(tindakan.slice(0, i + 1));
    return p ? [rowPlace({ id, versi: i + 1, permohonan: summarizeKasus(p) })] : [];
  });
}
