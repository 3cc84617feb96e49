/**
 * Lists, from the index alone. What is guaranteed: every case is there once, at
 * its newest row; a case with a mark of intent, or without a row, is read whole;
 * each row given back was checked against its case's version and is read anew
 * where it had moved. Never writes.
 */

import type { IndexHead, IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { endsWithin, headMatches, inIdOrder, needsLook, rowMatches } from '../../chain/query.ts';
import { actFile, kasusChainFolder, MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import { indexHead, indexRow } from '../../chain/rows.ts';
import type { HeadList, KasusQuery, RowList, WatchQuery } from '../../register.ts';
import { changeTime, namesIn, readBytes } from '../disk.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import {
  activeRowPaths,
  countRows,
  headOfRowPath,
  idsWithOneRow,
  kasusIds,
  kerjaSamaRowPaths,
  kerjaSamaShelves,
  unsignedRowPaths,
} from './index-folders.ts';
import { fittingStamp, type IndexStamp } from './index-stamp.ts';
import type { Shelf } from './row-names.ts';
import { decodeRow, INTENT_MARKS, parseMarkName, rowPath } from './row-names.ts';

/** Heads of the cases that match. @throws Failure REGISTER_RUSAK where a case that must be read is damaged */
export function listStoredHeads(t: RegisterPaths, q: KasusQuery): HeadList {
  const { kepala, peringatan } = allHeads(
    t,
    seeRows(t, () => pathsFor(t, q)),
  );
  const cocok = kepala.filter((k) => headMatches(k, q));
  return { kepala: q.latest === undefined ? cocok : inIdOrder(cocok, q), peringatan };
}

/** Rows of the cases that match; see the port. @throws Failure REGISTER_RUSAK where a row's acts are missing */
export function listStoredRows(t: RegisterPaths, q: KasusQuery, kepala?: readonly IndexHead[]): RowList {
  const dilihat = kepala ? null : seeRows(t, () => pathsFor(t, q));
  const semua = dilihat && allHeads(t, dilihat);
  const dibuka = kepala ?? inIdOrder(semua?.kepala.filter((k) => headMatches(k, q)) ?? [], q);
  const baris = dibuka.map((k) => semua?.dibaca.get(k.id) ?? readRow(t, k)).filter((b) => rowMatches(b, q));
  return { baris, peringatan: semua?.peringatan ?? [] };
}

/** The names of the rows among which all that match are. */
function pathsFor(t: RegisterPaths, { status, signed, inForce }: KasusQuery): readonly string[] {
  const sejak = inForce?.mulai.slice(0, 7) ?? '';
  const sah = () => kerjaSamaRowPaths(t, ({ berakhir }) => sejak <= berakhir);
  if (signed || inForce) return sah();
  const aktif = status === undefined || status.includes('aktif') ? activeRowPaths(t) : [];
  const tutup = status === undefined || status.some((s) => s !== 'aktif');
  return [...aktif, ...(tutup ? unsignedRowPaths(t) : []), ...(tutup && signed !== false ? sah() : [])];
}

/** Done cases that ask for a look, and how many agreements end; see the port. */
export function watchStoredKerjaSama(t: RegisterPaths, q: WatchQuery): HeadList & Readonly<{ ending: number }> {
  const dilihat = seeRows(
    t,
    () => [
      ...unsignedRowPaths(t).filter((jalur) => jalur.endsWith('.selesai')),
      ...kerjaSamaRowPaths(t, (rak) => shelfUse(rak, q) === 'read'),
    ],
    (ulang, cap) => countShelves(t, q, ulang, cap),
  );
  const { kepala, peringatan } = allHeads(t, dilihat);
  return {
    kepala: kepala.filter((k) => needsLook(k, q)),
    ending: dilihat.dihitung + kepala.filter((k) => endsWithin(k, q)).length,
    peringatan,
  };
}

/** Most agreements are done with, owe nothing late and end in no month at the rim: their shelves are not opened, those that end soon counted. */
export function shelfUse({ berakhir, terutang, terbuka }: Shelf, q: WatchQuery): 'read' | 'count' | 'skip' {
  const [dari, sampai] = [q.endsFrom.slice(0, 7), q.endsUntil.slice(0, 7)];
  if (terbuka !== false || berakhir === dari || berakhir === sampai) return 'read';
  if (terutang !== null && terutang <= q.lateBy) return 'read';
  return dari < berakhir && berakhir < sampai ? 'count' : 'skip';
}

/** Cases on the shelves that are only counted, but for those in `ulang`: their heads are among those looked at. */
function countShelves(t: RegisterPaths, q: WatchQuery, ulang: ReadonlySet<string>, cap: IndexStamp | null): number {
  let jumlah = 0;
  for (const { folder, rak } of kerjaSamaShelves(t)) {
    if (shelfUse(rak, q) !== 'count') continue;
    const dicap = ulang.size === 0 ? cap?.get(folder)?.jumlah : null;
    jumlah += dicap ?? countRows(t, folder, ulang);
  }
  return jumlah;
}

/** The heads that were seen, and those of the cases that have to be read whole. */
function allHeads(t: RegisterPaths, { entri, ulang }: SeenRows) {
  const dibaca = new Map([...ulang].map((id) => [id, indexRow(readKasusActs(t, id))]));
  for (const id of dibaca.keys()) entri.delete(id);
  const peringatan =
    dibaca.size > 20
      ? [`Indeks register tertinggal (${dibaca.size} kasus dibaca ulang); percepat dengan: pks check --bangun-ulang`]
      : [];
  return { kepala: [...entri.values(), ...[...dibaca.values()].map(indexHead)], dibaca, peringatan };
}

/** `entri`: the heads of the rows, by id. `ulang`: cases that have to be read whole. */
type SeenRows = Readonly<{ entri: Map<string, IndexHead>; ulang: ReadonlySet<string>; dihitung: number }>;

/**
 * Reads the names of rows that `baca` gives (paths, or names alone). Of a row nothing but its head is kept: there
 * may be a hundred thousand.
 */
function seeRows(
  t: RegisterPaths,
  baca: () => readonly string[],
  hitung: (ulang: ReadonlySet<string>, cap: IndexStamp | null) => number = () => 0,
): SeenRows {
  // Marks before and after, and again while marks come and go: a row that changed its name
  // while the folder was read is in neither half of the listing, but its act left a mark.
  for (let kali = 1; ; kali++) {
    const waktu = changeTime(t.path(INTENT_MARKS));
    const tanda = markedIds(t);
    const entri = new Map<string, IndexHead>();
    for (const jalur of baca()) {
      const kepala = headOfRowPath(jalur);
      if (kepala && kepala.versi > (entri.get(kepala.id)?.versi ?? 0)) entri.set(kepala.id, kepala);
    }
    const cap = fittingStamp(t);
    const ulang = mustBeRead(t, cap);
    for (const id of tanda) if (kasusExists(t, id)) ulang.add(id);
    const dihitung = hitung(ulang, cap);
    if (kali === 4 || changeTime(t.path(INTENT_MARKS)) === waktu) return { entri, ulang, dihitung };
  }
}

/** Cases that have to be read whole: those with a mark, and where the cap does not fit those without one row in its place. */
export function mustBeRead(t: RegisterPaths, cap: IndexStamp | null): Set<string> {
  const ulang = new Set(markedIds(t).filter((id) => kasusExists(t, id)));
  if (cap) return ulang;
  const berbaris = idsWithOneRow(t);
  for (const id of kasusIds(t)) if (!berbaris.delete(id)) ulang.add(id);
  for (const id of berbaris) if (!kasusExists(t, id)) throw registerDamaged(`kasus/${id}`, 'folder kasus hilang');
  return ulang;
}

const markedIds = (t: RegisterPaths): readonly string[] =>
  namesIn(t.path(INTENT_MARKS)).flatMap((nama) => parseMarkName(nama)?.id ?? []);

/** A row as its entry has it, if the case is still at that version; else from the case itself. */
function readRow(t: RegisterPaths, kepala: IndexHead): IndexRow {
  const { id, versi } = kepala;
  const baris = readRowFile(t, kepala);
  const rantai = kasusChainFolder(id);
  if (baris && existsIn(t, actFile(rantai, versi)) && !existsIn(t, actFile(rantai, versi + 1))) return baris;
  if (!kasusExists(t, id)) throw registerDamaged(`kasus/${id}`, 'folder kasus hilang');
  const kini = readKasusActs(t, id);
  if (kini.versi < versi)
    throw registerDamaged(actFile(rantai, kini.versi + 1), 'kejadian hilang (indeks sudah memuatnya)');
  return indexRow(kini);
}

function readRowFile(t: RegisterPaths, kepala: IndexHead): IndexRow | null {
  try {
    const baris = decodeRow(readBytes(t.path(rowPath(kepala)), MAX_ACT_BYTES));
    return baris && baris.id === kepala.id && baris.versi === kepala.versi ? baris : null;
  } catch {
    return null; // taken away, unreadable or altered: the case itself is read
  }
}
