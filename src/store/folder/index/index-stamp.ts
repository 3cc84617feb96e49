/**
 * `indeks/cap` holds the change times of `kasus/` and the index folders, by the file system's clock, from when the
 * index was whole. While they stay the same and older than the cap, nothing changed. Otherwise readers compare all
 * names, and the next writer restores what is missing.
 */

import { basename } from 'node:path';
import { attempt, changeTime, namesIn, removeFile } from '../../../disk/file-names.ts';
import { indexHead, indexRow } from '../../../office/permohonan/views/index-rows.ts';
import { readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { KERJA_SAMA_SHELVES, SHELF_PATTERN } from './agreement-names.ts';
import { bukuPathsByKasus, idsWithAllBuku } from './buku-folders.ts';
import { BUKU_INDEX, bukuPaths, parseBukuName, YEAR_PATTERN } from './buku-names.ts';
import {
  type FolderTimes,
  type IndexStamp,
  ifReadable,
  kasusChangeTime,
  putStamp,
  readStamp,
  stampIfFits,
} from './folder-stamp.ts';
import { countRows, headOfRowPath, idsWithOneRow, idsWithSurat, kasusIds, rowPathsByKasus } from './index-folders.ts';
import { ACTIVE_ROWS, CLOSED_ROWS, INTENT_MARKS, parseMarkName, rowPath, SURAT_INDEX } from './row-names.ts';
import { writeRow } from './write-index.ts';

const INDEX_STAMP = 'indeks/cap';

const STAMP_PARTS = [SURAT_INDEX, BUKU_INDEX] as const;
type StampPart = (typeof STAMP_PARTS)[number];

/** Gives null unless each case folder has its row, and with `juga` its letter or book entries. */
export const fittingStamp = (t: RegisterPaths, juga: readonly StampPart[] = []): IndexStamp | null =>
  stampIfFits(t, INDEX_STAMP, ['kasus', ACTIVE_ROWS, CLOSED_ROWS, KERJA_SAMA_SHELVES, ...juga], (folder) => {
    const bagian = STAMP_PARTS.find((satu) => folder.startsWith(satu));
    return bagian === undefined || juga.includes(bagian);
  });

/** `kasus` is the change time of `kasus/` when it was whole. */
export const stampIndex = (t: RegisterPaths, kasus: bigint | null): void =>
  putStamp(t, INDEX_STAMP, folderTimes(t, kasus));

function folderTimes(t: RegisterPaths, kasus = kasusChangeTime(t)): FolderTimes {
  const di = (folder: string, pola: RegExp): readonly string[] => [
    folder,
    ...namesIn(t.path(folder)).flatMap((n) => (pola.test(n) ? `${folder}/${n}` : [])),
  ];
  const jumlah = shelfCounter(t);
  const indeks = [
    ACTIVE_ROWS,
    ...di(CLOSED_ROWS, YEAR_PATTERN),
    ...di(KERJA_SAMA_SHELVES, SHELF_PATTERN),
    ...di(SURAT_INDEX, /^[0-9a-f]{2}$/),
    ...di(BUKU_INDEX, YEAR_PATTERN),
  ].map((folder): FolderTimes[number] => {
    const waktu = changeTime(`${t.root}/${folder}`) ?? 0n;
    return folder.startsWith(`${KERJA_SAMA_SHELVES}/`) ? [folder, waktu, jumlah(folder, waktu)] : [folder, waktu];
  });
  return [['kasus', kasus ?? 0n], ...indeks];
}

/** Gives undefined where the shelf changed since an earlier cap: the same clock tick might hide another change. */
function shelfCounter(t: RegisterPaths): (folder: string, waktu: bigint) => number | undefined {
  let lama: IndexStamp = new Map();
  let dicap = 0n;
  attempt(() => {
    dicap = changeTime(t.path(INDEX_STAMP)) ?? 0n;
    lama = readStamp(t, INDEX_STAMP);
  });
  return (folder, waktu) => {
    const dulu = lama.get(folder);
    if (dulu?.waktu !== waktu || waktu >= dicap) return undefined;
    return dulu.jumlah ?? countRows(t, folder);
  };
}

/** Asks before a commit whether the index is whole, then puts the cap. Never fails; without a cap lists are slower. */
export function guardStamp(t: RegisterPaths): (kasus?: bigint | null) => void {
  const sebelum = ifReadable(() => (fittingStamp(t, STAMP_PARTS) ? kasusChangeTime(t) : null));
  return (kasus = sebelum) => {
    attempt(() => (sebelum === null ? restoreRows(t) : stampIndex(t, kasus)));
  };
}

/** Restores what is missing, then puts the cap. Marked cases are left to their writers. */
function restoreRows(t: RegisterPaths): void {
  for (let kali = 0; kali < 3; kali++) {
    const waktu = folderTimes(t);
    const kurang = idsWithoutRow(t);
    if (kurang.length === 0) {
      putStamp(t, INDEX_STAMP, waktu);
      return;
    }
    const baris = rowPathsByKasus(t);
    const buku = bukuPathsByKasus(t);
    for (const id of kurang) {
      const berkas = readKasusActs(t, id);
      writeRow(t, berkas);
      const benar = rowPath(indexHead(indexRow(berkas)));
      for (const jalur of baris.get(id) ?? []) {
        if (jalur !== benar && (headOfRowPath(jalur)?.versi ?? 0) <= berkas.versi) removeFile(t.path(jalur));
      }
      const tahun = bukuPaths(berkas);
      for (const jalur of buku.get(id) ?? []) {
        // It was written for a later act.
        const lebih = (parseBukuName(basename(jalur))?.tahun.length ?? 0) > tahun.length;
        if (!lebih && !tahun.includes(jalur)) removeFile(t.path(jalur));
      }
    }
  }
}

function idsWithoutRow(t: RegisterPaths): readonly string[] {
  const berbaris = idsWithOneRow(t);
  const bersurat = idsWithSurat(t);
  const berbuku = idsWithAllBuku(t);
  const bertanda = new Set(namesIn(t.path(INTENT_MARKS)).map((n) => parseMarkName(n)?.id));
  return kasusIds(t).filter((id) => !bertanda.has(id) && !(berbaris.has(id) && bersurat.has(id) && berbuku.has(id)));
}
