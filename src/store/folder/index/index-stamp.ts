/**
 * `indeks/cap` holds the change times of `kasus/` and the index folders from when the index was whole. While they
 * stay, and are older than the cap, nothing changed; else readers compare all names, and the next writer restores
 * what is missing.
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

/** Null unless each case folder has its row, and with `juga` its letter or book entries. */
export const fittingStamp = (paths: RegisterPaths, juga: readonly StampPart[] = []): IndexStamp | null =>
  stampIfFits(paths, INDEX_STAMP, ['kasus', ACTIVE_ROWS, CLOSED_ROWS, KERJA_SAMA_SHELVES, ...juga], (folder) => {
    const bagian = STAMP_PARTS.find((satu) => folder.startsWith(satu));
    return bagian === undefined || juga.includes(bagian);
  });

export const stampIndex = (paths: RegisterPaths, kasus: bigint | null): void =>
  putStamp(paths, INDEX_STAMP, folderTimes(paths, kasus));

/** `tetap` gives what need not be asked for again: there are hundreds of folders. */
function folderTimes(
  paths: RegisterPaths,
  kasus = kasusChangeTime(paths),
  tetap: (folder: string) => bigint | undefined = () => undefined,
): FolderTimes {
  const di = (folder: string, pola: RegExp): readonly string[] => [
    folder,
    ...namesIn(paths.path(folder)).flatMap((n) => (pola.test(n) ? `${folder}/${n}` : [])),
  ];
  const jumlah = shelfCounter(paths);
  const indeks = [
    ACTIVE_ROWS,
    ...di(CLOSED_ROWS, YEAR_PATTERN),
    ...di(KERJA_SAMA_SHELVES, SHELF_PATTERN),
    ...di(SURAT_INDEX, /^[0-9a-f]{2}$/),
    ...di(BUKU_INDEX, YEAR_PATTERN),
  ].map((folder): FolderTimes[number] => {
    const waktu = tetap(folder) ?? changeTime(`${paths.root}/${folder}`) ?? 0n;
    return folder.startsWith(`${KERJA_SAMA_SHELVES}/`) ? [folder, waktu, jumlah(folder, waktu)] : [folder, waktu];
  });
  return [['kasus', kasus ?? 0n], ...indeks];
}

/** Undefined where the shelf changed since an earlier cap: the same clock tick might hide another change. */
function shelfCounter(paths: RegisterPaths): (folder: string, waktu: bigint) => number | undefined {
  let lama: IndexStamp = new Map();
  let dicap = 0n;
  attempt(() => {
    dicap = changeTime(paths.path(INDEX_STAMP)) ?? 0n;
    lama = readStamp(paths, INDEX_STAMP);
  });
  return (folder, waktu) => {
    const dulu = lama.get(folder);
    if (dulu?.waktu !== waktu || waktu >= dicap) return undefined;
    return dulu.jumlah ?? countRows(paths, folder);
  };
}

/**
 * Asks before a commit whether the index is whole, then puts the cap. Never fails; without a cap lists are slower.
 * `kena` are the folders written, or null for any.
 */
export function guardStamp(paths: RegisterPaths): (kena: ReadonlySet<string> | null, kasus?: bigint | null) => void {
  const lama = fittingStamp(paths, STAMP_PARTS);
  const sebelum = lama && ifReadable(() => kasusChangeTime(paths));
  return (kena, kasus = sebelum) => {
    attempt(() => {
      if (!lama || sebelum === null) return restoreRows(paths);
      if (!kena) return stampIndex(paths, kasus);
      const dalam = (folder: string) => folder.split('/').length > 2 && !kena.has(folder);
      const tetap = (folder: string) => (dalam(folder) ? lama.get(folder)?.waktu : undefined);
      putStamp(paths, INDEX_STAMP, folderTimes(paths, kasus, tetap));
    });
  };
}

/** Restores what is missing, then puts the cap. Marked cases are left to their writers. */
function restoreRows(paths: RegisterPaths): void {
  for (let kali = 0; kali < 3; kali++) {
    const waktu = folderTimes(paths);
    const kurang = idsWithoutRow(paths);
    if (kurang.length === 0) {
      putStamp(paths, INDEX_STAMP, waktu);
      return;
    }
    const baris = rowPathsByKasus(paths);
    const buku = bukuPathsByKasus(paths);
    for (const id of kurang) {
      const berkas = readKasusActs(paths, id);
      writeRow(paths, berkas);
      const benar = rowPath(indexHead(indexRow(berkas)));
      for (const jalur of baris.get(id) ?? []) {
        if (jalur !== benar && (headOfRowPath(jalur)?.versi ?? 0) <= berkas.versi) removeFile(paths.path(jalur));
      }
      const tahun = bukuPaths(berkas);
      for (const jalur of buku.get(id) ?? []) {
        const lebih = (parseBukuName(basename(jalur))?.tahun.length ?? 0) > tahun.length;
        if (!lebih && !tahun.includes(jalur)) removeFile(paths.path(jalur));
      }
    }
  }
}

function idsWithoutRow(paths: RegisterPaths): readonly string[] {
  const berbaris = idsWithOneRow(paths);
  const bersurat = idsWithSurat(paths);
  const berbuku = idsWithAllBuku(paths);
  const bertanda = new Set(namesIn(paths.path(INTENT_MARKS)).map((n) => parseMarkName(n)?.id));
  return kasusIds(paths).filter(
    (id) => !bertanda.has(id) && !(berbaris.has(id) && bersurat.has(id) && berbuku.has(id)),
  );
}
