import { join } from 'node:path';
import { readBytes, writeNewFile } from '../disk/file-content.ts';
import { removeEmptyFolders, removeFile, renameFile } from '../disk/file-names.ts';
import { refusalsSoFar } from '../disk/held-files.ts';
import { probeFolder } from '../disk/probe-folder.ts';
import { Failure } from '../errors.ts';
import type { PlaceFinding } from '../machine-desk.ts';

export type ProbeResult = Readonly<{ hasil: PlaceFinding['hasil']; keterangan: string }>;
export const good = (keterangan: string): ProbeResult => ({ hasil: 'baik', keterangan });
export const remark = (keterangan: string): ProbeResult => ({ hasil: 'catatan', keterangan });

export function tryPromises(akar: string): ProbeResult {
  try {
    const puncak = probeFolder(akar);
    if (puncak) removeEmptyFolders(akar, puncak);
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'FOLDER_TIDAK_ANDAL') throw e;
    return { hasil: 'buruk', keterangan: `${e.rinci.sebab}; register tidak dapat dibuat di sini` };
  }
  return process.platform === 'win32'
    ? good('ada dan eksklusif; nama berkas yang baru tidak dapat dipaksa ke disk oleh Windows (docs/windows.md)')
    : good('ada dan eksklusif');
}

/** Scanners lock what was just made. */
export function tryScanner(uji: string): ProbeResult {
  const sebelum = refusalsSoFar();
  const banyak = 20;
  for (let n = 0; n < banyak; n++) {
    writeNewFile(join(uji, `baru-${n}`), new Uint8Array(64));
    renameFile(join(uji, `baru-${n}`), join(uji, `pindah-${n}`));
    removeFile(join(uji, `pindah-${n}`));
  }
  const ditolak = refusalsSoFar() - sebelum;
  if (ditolak === 0) return good('tidak dipegang program lain');
  return remark(
    `antivirus atau penyalin folder memegangnya sesaat (${ditolak} penolakan pada ${banyak} berkas); pks menunggu, tetapi jadi lambat: minta pengecualian untuk folder ini`,
  );
}

/** A colleague's list may be reading the file that is replaced. */
export function tryReplacing(uji: string): ProbeResult {
  const [a, b] = [join(uji, 'lama'), join(uji, 'pengganti')];
  writeNewFile(a, new Uint8Array([1]));
  writeNewFile(b, new Uint8Array([2]));
  renameFile(b, a);
  return readBytes(a, 1)[0] === 2
    ? good('dapat diganti dengan utuh')
    : {
        hasil: 'buruk',
        keterangan: 'isi lama masih terbaca sesudah diganti: folder bersama ini menyimpan salinan lama',
      };
}
