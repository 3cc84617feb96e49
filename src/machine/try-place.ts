import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { writeNewFile } from '../disk/file-content.ts';
import {
  attempt,
  changeTime,
  inodeOf,
  makeFolder,
  makeFolderTree,
  removeEmptyFolders,
  removeTree,
} from '../disk/file-names.ts';
import { sleepMs } from '../disk/held-files.ts';
import { refuseWindowsNames } from '../disk/new-names.ts';
import { ownName } from '../disk/own-names.ts';
import { PROBE_PREFIX } from '../disk/probe-folder.ts';
import type { EnvVariables, PlaceFinding } from '../machine-desk.ts';
import { placeKind } from './place-kind.ts';
import { good, type ProbeResult, remark, tryPromises, tryReplacing, tryScanner } from './place-promises.ts';

/** Milliseconds. USB sticks round to two seconds; acts are refused beyond a quarter of an hour (JAM_JANGGAL). */
const [SAME_CLOCK, OTHER_CLOCK] = [2_500, 15 * 60_000];
const ENOUGH_SPACE = 2 ** 30;
/** Word and Excel open no path of 260 letters. */
const [LONGEST_FOR_WORD, DEPTH_OF_A_DOCUMENT] = [259, 90];

/** @throws NILAI_TIDAK_DIKENAL, TIDAK_DAPAT_MENULIS, SEDANG_DIPAKAI where nothing can be tried */
export function tryPlace(akar: string, variabel: EnvVariables, kini: () => Date): readonly PlaceFinding[] {
  const baris = (kode: string, apa: string, { hasil, keterangan }: ProbeResult): PlaceFinding => ({
    ...{ kode, apa, hasil, keterangan },
  });
  refuseWindowsNames(akar);
  const promises = tryPromises(akar);
  const puncak = makeFolderTree(akar);
  const uji = join(akar, `${PROBE_PREFIX}${ownName()}`);
  makeFolder(uji);
  try {
    return [
      baris('janji', 'tautan, simpan, ganti nama', promises),
      baris('dipegang', 'berkas baru', tryScanner(uji)),
      baris('terbuka', 'berkas yang dibaca orang', tryReplacing(uji)),
      baris('jam', 'jam', tryClock(uji, kini)),
      baris('waktu-folder', 'waktu folder', tryFolderTimes(uji)),
      baris('pengenal', 'pengenal folder', tryIdentity(uji)),
      baris('tempat', 'tempatnya', placeKind(akar, variabel)),
      baris('ruang', 'ruang kosong', trySpace(akar)),
      baris('jalur', 'panjang nama folder', tryLength(akar)),
      baris('huruf', 'huruf', tryCodePage(variabel)),
    ];
  } finally {
    attempt(() => removeTree(uji));
    if (puncak) removeEmptyFolders(akar, puncak);
  }
}

function tryClock(uji: string, kini: () => Date): ProbeResult {
  const berkas = join(uji, 'jam');
  const sebelum = kini().getTime();
  writeNewFile(berkas, new Uint8Array());
  const tertulis = Number((changeTime(berkas) ?? 0n) / 1_000_000n);
  const beda = Math.max(sebelum - tertulis, tertulis - kini().getTime(), 0);
  if (beda <= SAME_CLOCK) return good('folder ini dan komputer ini sama');
  const sebesar = `jam folder ini berbeda ${beda < 120_000 ? `${Math.round(beda / 1000)} detik` : `${Math.round(beda / 60_000)} menit`} dari jam komputer ini: samakan keduanya`;
  return beda <= OTHER_CLOCK ? remark(sebesar) : { hasil: 'buruk', keterangan: sebesar };
}

/** Lists notice others' writing by the time of a folder. */
function tryFolderTimes(uji: string): ProbeResult {
  const folder = join(uji, 'waktu');
  makeFolder(folder);
  const awal = changeTime(folder);
  for (let n = 0; n < 5; n++) {
    sleepMs(20);
    writeNewFile(join(folder, `${n}`), new Uint8Array());
    if (changeTime(folder) !== awal) return good('berubah bila isinya berubah');
  }
  return remark('tidak berubah bila isinya berubah: daftar tetap benar, tetapi lebih lambat');
}

function tryIdentity(uji: string): ProbeResult {
  const [a, b] = [join(uji, 'satu'), join(uji, 'dua')];
  makeFolder(a);
  makeFolder(b);
  const [satu, dua] = [inodeOf(a), inodeOf(b)];
  return satu && satu !== dua && satu === inodeOf(a)
    ? good('tetap')
    : remark('tidak tetap: daftar tetap benar, tetapi lebih lambat');
}

function trySpace(akar: string): ProbeResult {
  const { bavail, bsize } = fs.statfsSync(akar);
  const bebas = Number(bavail) * Number(bsize);
  return bebas >= ENOUGH_SPACE ? good('cukup') : remark(`tinggal ${Math.round(bebas / 2 ** 20)} MB`);
}

function tryLength(akar: string): ProbeResult {
  return akar.length + DEPTH_OF_A_DOCUMENT <= LONGEST_FOR_WORD
    ? good('cukup pendek untuk Word')
    : remark(
        `${akar.length} huruf: pks bekerja, tetapi Word dan Explorer mungkin tidak dapat membuka dokumen di dalamnya`,
      );
}

/** Redirected answers are read in this code page. */
function tryCodePage(variabel: EnvVariables): ProbeResult {
  if (process.platform !== 'win32') {
    const bahasa = variabel.LC_ALL || variabel.LC_CTYPE || variabel.LANG || '';
    return /utf-?8/i.test(bahasa)
      ? good('UTF-8')
      : remark(`terminal ini bukan UTF-8 (LANG=${bahasa}): tanda ✓ dan · mungkin tampil aneh`);
  }
  const { stdout } = spawnSync('chcp.com', { encoding: 'latin1', windowsHide: true });
  const halaman = /\d+/.exec(stdout ?? '')?.[0] ?? 'tidak diketahui';
  return halaman === '65001'
    ? good('UTF-8')
    : remark(`halaman kode ${halaman}: bila ✓ atau · tampil aneh, ketik chcp 65001 (Meja PKS.cmd sudah melakukannya)`);
}
