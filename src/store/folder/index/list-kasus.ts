/**
 * Lists, from the index alone. What is guaranteed: every case is there once, at
 * its newest row; a case with a mark of intent, or without a row, is read whole;
 * each row given back was checked against its case's version and is read anew
 * where it had moved. Never writes.
 */

import { compareKasusIds } from '../../../office/permohonan/kasus-id.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { actFile, kasusChainFolder, MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import { indexHead, indexRow, suratKeyOf } from '../../chain/rows.ts';
import type { ChooseRows, IndexHead, IndexRow, RowList, ShelfUse } from '../../register.ts';
import { changeTime, namesIn, readBytes } from '../disk.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import {
  allRowPaths,
  countRows,
  headOfRowPath,
  idsWithOneRow,
  idsWithSurat,
  kasusIds,
  kerjaSamaRowPaths,
  kerjaSamaShelves,
  unsignedRowPaths,
} from './index-folders.ts';
import { fittingStamp, type IndexStamp } from './index-stamp.ts';
import {
  ACTIVE_ROWS,
  decodeRow,
  INTENT_MARKS,
  parseMarkName,
  rowPath,
  SURAT_INDEX,
  suratIndexPlace,
} from './row-names.ts';

/** @throws Failure REGISTER_RUSAK where a row's acts are missing, or a case that must be read is damaged */
export function listStoredKasus(t: RegisterPaths, lingkup: 'aktif' | 'semua', pilih?: ChooseRows): RowList {
  const baca = lingkup === 'aktif' ? () => namesIn(t.path(ACTIVE_ROWS)) : () => allRowPaths(t);
  const termasuk = ({ permohonan: p }: IndexRow) => lingkup === 'semua' || p.status === 'aktif';
  return openChosen(t, seeRows(t, baca), termasuk, pilih);
}

/** Agreements, with `requireUnsigned` also the cases that wait for their signing; see the port. @throws as daftarKasus */
export function listStoredKerjaSama(
  t: RegisterPaths,
  belumSah: boolean,
  pilih?: ChooseRows,
  cara: ShelfUse = () => 'baca',
): RowList & Readonly<{ dihitung: number }> {
  const dilihat = seeRows(
    t,
    () => [...(belumSah ? finishedRowPaths(t) : []), ...kerjaSamaRowPaths(t, (rak) => cara(rak) === 'baca')],
    (ulang, cap) => countShelves(t, cara, ulang, cap),
  );
  const { dihitung } = dilihat;
  const termasuk = ({ permohonan: p }: IndexRow) => p.kerjaSama !== undefined || (belumSah && p.status === 'selesai');
  return { ...openChosen(t, dilihat, termasuk, pilih), dihitung };
}

const finishedRowPaths = (t: RegisterPaths): readonly string[] =>
  unsignedRowPaths(t).filter((jalur) => jalur.endsWith('.selesai'));

/** Cases on the shelves that are only counted, but for those in `ulang`: their heads are given to whoever chooses. */
function countShelves(t: RegisterPaths, cara: ShelfUse, ulang: ReadonlySet<string>, cap: IndexStamp | null): number {
  let jumlah = 0;
  for (const { folder, rak } of kerjaSamaShelves(t)) {
    if (cara(rak) !== 'hitung') continue;
    const dicap = ulang.size === 0 ? cap?.get(folder)?.jumlah : null;
    jumlah += dicap ?? countRows(t, folder, ulang);
  }
  return jumlah;
}

/** Opens what `choose` chooses, and reads whole what has to be. */
function openChosen(
  t: RegisterPaths,
  { entri, ulang }: SeenRows,
  termasuk: (baris: IndexRow) => boolean,
  pilih: ChooseRows = (kepala) => [...kepala].sort((a, b) => compareKasusIds(a.id, b.id)),
): RowList {
  const dibaca = new Map([...ulang].map((id) => [id, indexRow(readKasusActs(t, id))]));
  for (const id of dibaca.keys()) entri.delete(id);
  const kepala = [...entri.values()];
  for (const baris of dibaca.values()) if (termasuk(baris)) kepala.push(indexHead(baris));
  const baris = pilih(kepala)
    .map(({ id }) => dibaca.get(id) ?? readRow(t, id, entri.get(id)))
    .filter(termasuk);
  const peringatan =
    dibaca.size > 20
      ? [`Indeks register tertinggal (${dibaca.size} kasus dibaca ulang); percepat dengan: pks check --bangun-ulang`]
      : [];
  return { baris, peringatan };
}

/** Ids of the cases that came with the same letter, oldest first. */
export function findKasusOfSurat(t: RegisterPaths, kunci: string): readonly string[] {
  const { folder, awalan } = suratIndexPlace(kunci);
  const calon = new Set(mustBeRead(t, fittingStamp(t)));
  if (fittingStamp(t, [SURAT_INDEX]) === null) {
    const bersurat = idsWithSurat(t);
    for (const id of kasusIds(t)) if (!bersurat.has(id)) calon.add(id);
  }
  for (const nama of namesIn(t.path(folder))) {
    const id = nama.slice(awalan.length);
    if (nama.startsWith(awalan) && kasusExists(t, id)) calon.add(id);
  }
  return [...calon].filter((id) => suratKeyOf(readKasusActs(t, id).permohonan) === kunci).sort(compareKasusIds);
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
function mustBeRead(t: RegisterPaths, cap: IndexStamp | null): Set<string> {
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
function readRow(t: RegisterPaths, id: string, kepala: IndexHead | undefined): IndexRow {
  if (!kepala) return indexRow(readKasusActs(t, id));
  const { versi } = kepala;
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
