/** Whether a folder can keep the register's promises: an exclusive link, fsync, rename. There is no second protocol. */
import { join } from 'node:path';
import { Galat } from '../galat.ts';
import {
  bacaBytes,
  buatFolder,
  buatFolderDalam,
  gantiNama,
  hapusFolderKosong,
  hapusSemua,
  namaDi,
  sinkronFolder,
  tautkan,
  tulisBaru,
} from './cakram.ts';
import { denganTulis, kodeErrno, sebabErrno } from './gagal.ts';
import { sama } from './rantai.ts';
import { milikYangMati, namaMilikSendiri } from './tulis.ts';

/** What a try leaves behind only if it dies; the next one takes it away. */
export const AWALAN = '.pks-uji-';
/** Causes that lie in the disk or the rights, not in what the folder can do. */
const BUKAN_SALAH_FOLDER = new Set(['ENOENT', 'ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'EMFILE', 'ENFILE']);

/**
 * Tries a folder, making it where it is not there; leaves nothing else behind.
 * @returns the topmost folder made, or undefined
 * @throws Galat FOLDER_TIDAK_ANDAL with the reason, TIDAK_DAPAT_MENULIS; then nothing is left at all
 */
export function ujiFolder(akar: string): string | undefined {
  const puncak = denganTulis(() => buatFolderDalam(akar));
  try {
    for (const sisa of namaDi(akar)) {
      // Another init may be trying the same folder at this moment.
      if (sisa.startsWith(AWALAN) && milikYangMati(sisa.slice(AWALAN.length))) hapusSemua(join(akar, sisa));
    }
    const uji = join(akar, `${AWALAN}${namaMilikSendiri()}`);
    try {
      buatFolder(uji);
      ujiJanji(uji);
    } finally {
      hapusSemua(uji);
    }
    return puncak;
  } catch (e) {
    if (puncak) hapusFolderKosong(akar, puncak);
    if (BUKAN_SALAH_FOLDER.has(kodeErrno(e) ?? '')) return denganTulis(() => lempar(e));
    throw new Galat(
      'FOLDER_TIDAK_ANDAL',
      `Folder ${akar} tidak dapat menjaga register: ${alasan(e)}. Tidak ada yang dibuat.`,
      ['pilih folder di disk komputer ini (bukan flashdisk FAT atau folder sinkronisasi)'],
      { folder: akar, sebab: alasan(e) },
    );
  }
}

const JANJI = {
  tautan: 'tautan keras tidak didukung',
  eksklusif: 'tautan keras tidak eksklusif: dua petugas dapat saling menimpa',
  isi: 'isi yang terbaca kembali tidak sama dengan yang ditulis',
  pindah: 'folder yang berisi dapat tertimpa saat diganti nama',
} as const;

class JanjiDilanggar extends Error {}

function ujiJanji(uji: string): void {
  const isi = new TextEncoder().encode('pks');
  const [a, b, c] = ['a', 'b', 'c'].map((n) => join(uji, n)) as [string, string, string];
  tulisBaru(a, isi);
  let tertaut: boolean;
  try {
    tertaut = tautkan(a, b);
  } catch (e) {
    if (BUKAN_SALAH_FOLDER.has(kodeErrno(e) ?? '')) throw e;
    throw new JanjiDilanggar(JANJI.tautan);
  }
  if (!tertaut) throw new JanjiDilanggar(JANJI.tautan);
  if (tautkan(a, b)) throw new JanjiDilanggar(JANJI.eksklusif);
  gantiNama(b, c);
  sinkronFolder(uji);
  if (!sama(bacaBytes(c, isi.length), isi)) throw new JanjiDilanggar(JANJI.isi);
  for (const folder of ['x', 'y']) {
    buatFolder(join(uji, folder));
    tulisBaru(join(uji, folder, 'isi'), isi);
  }
  if (berhasil(() => gantiNama(join(uji, 'x'), join(uji, 'y')))) throw new JanjiDilanggar(JANJI.pindah);
}

function berhasil(kerja: () => void): boolean {
  try {
    kerja();
    return true;
  } catch {
    return false;
  }
}

const alasan = (e: unknown): string => (e instanceof JanjiDilanggar ? e.message : sebabErrno(e));

function lempar(e: unknown): never {
  throw e;
}
