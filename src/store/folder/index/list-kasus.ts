/**
 * Each case comes once, from its newest row, checked against its version. Marked cases and those without a row are read
 * whole.
 */

import { readBriefly } from '../../../disk/file-content.ts';
import { namesIn } from '../../../disk/file-names.ts';
import { indexRow } from '../../../office/permohonan/views/index-rows.ts';
import type { IndexHead, IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { headMatches, inIdOrder, rowMatches } from '../../chain/query.ts';
import { actFile, kasusChainFolder, MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import type { HeadList, KasusQuery, RowList } from '../../lists.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { kerjaSamaRowPaths, unsignedRowPaths } from './index-folders.ts';
import { ACTIVE_ROWS, decodeRow, rowPath } from './row-names.ts';
import { allHeads, seeRows } from './see-rows.ts';

/** @throws REGISTER_RUSAK where a case that must be read is damaged */
export function listStoredHeads(paths: RegisterPaths, q: KasusQuery): HeadList {
  const { kepala, peringatan } = allHeads(
    paths,
    seeRows(paths, () => pathsFor(paths, q)),
  );
  const cocok = kepala.filter((k) => headMatches(k, q));
  return { kepala: q.latest === undefined ? cocok : inIdOrder(cocok, q), peringatan };
}

/** @throws REGISTER_RUSAK where a row's acts are missing */
export function listStoredRows(paths: RegisterPaths, q: KasusQuery, kepala?: readonly IndexHead[]): RowList {
  const dilihat = kepala ? null : seeRows(paths, () => pathsFor(paths, q));
  const semua = dilihat && allHeads(paths, dilihat);
  const dibuka = kepala ?? inIdOrder(semua?.kepala.filter((k) => headMatches(k, q)) ?? [], q);
  const baris = dibuka.map((k) => semua?.dibaca.get(k.id) ?? readRow(paths, k)).filter((b) => rowMatches(b, q));
  return { baris, peringatan: semua?.peringatan ?? [] };
}

function pathsFor(paths: RegisterPaths, { status, signed, inForce }: KasusQuery): readonly string[] {
  const sejak = inForce?.mulai.slice(0, 7) ?? '';
  const sah = () => kerjaSamaRowPaths(paths, ({ berakhir }) => sejak <= berakhir);
  if (signed || inForce) return sah();
  const aktif = status === undefined || status.includes('aktif') ? namesIn(paths.path(ACTIVE_ROWS)) : [];
  const tutup = status === undefined || status.some((s) => s !== 'aktif');
  return [...aktif, ...(tutup ? unsignedRowPaths(paths) : []), ...(tutup && signed !== false ? sah() : [])];
}

function readRow(paths: RegisterPaths, kepala: IndexHead): IndexRow {
  const { id, versi } = kepala;
  const baris = readRowFile(paths, kepala);
  const rantai = kasusChainFolder(id);
  if (baris && existsIn(paths, actFile(rantai, versi)) && !existsIn(paths, actFile(rantai, versi + 1))) return baris;
  if (!kasusExists(paths, id)) throw registerDamaged(`kasus/${id}`, 'folder kasus hilang');
  const kini = readKasusActs(paths, id);
  if (kini.versi < versi)
    throw registerDamaged(actFile(rantai, kini.versi + 1), 'kejadian hilang (indeks sudah memuatnya)');
  return indexRow(kini);
}

function readRowFile(paths: RegisterPaths, kepala: IndexHead): IndexRow | null {
  try {
    const baris = decodeRow(readBriefly(paths.path(rowPath(kepala)), MAX_ACT_BYTES));
    return baris && baris.id === kepala.id && baris.versi === kepala.versi ? baris : null;
  } catch {
    return null; // The row was removed, altered or unreadable: the case is read.
  }
}
