/** Files that pks puts outside of a register: whole, synced and under their own name, or not there at all. */
import { dirname, join } from 'node:path';
import { coba, gantiNama, hapus, jenis, namaDi, sinkronFolder, tautkan } from './cakram.ts';
import { kodeErrno } from './gagal.ts';
import { milikYangMati, namaMilikSendiri } from './tulis.ts';

/** What a command leaves behind only if it dies; the next one that writes into that folder takes it away. */
const AWALAN = '.pks-sebagian-';

/**
 * `siapkan` writes and syncs the file under another name in the same folder; then it gets its own.
 * @returns what `siapkan` gave; null where that name is taken and not to be replaced (`timpa`)
 * @throws errno of the disk: then nothing new stands there; what was replaced may be old or new, but whole
 */
export function simpanLuar<T>(tujuan: string, timpa: boolean, siapkan: (sementara: string) => T): T | null {
  const folder = dirname(tujuan);
  coba(() => buangSisa(folder));
  const sementara = join(folder, `${AWALAN}${namaMilikSendiri()}`);
  try {
    const hasil = siapkan(sementara);
    if (timpa) gantiNama(sementara, tujuan);
    else if (!beriNama(sementara, tujuan)) return null;
    tetapkan(folder, timpa ? null : tujuan);
    return hasil;
  } finally {
    coba(() => hapus(sementara));
  }
}

function buangSisa(folder: string): void {
  for (const nama of namaDi(folder)) {
    if (nama.startsWith(AWALAN) && milikYangMati(nama.slice(AWALAN.length))) hapus(join(folder, nama));
  }
}

/** A new name that is not safe is taken back: "nothing was saved" is to be true. */
function tetapkan(folder: string, baru: string | null): void {
  try {
    sinkronFolder(folder);
  } catch (e) {
    if (baru !== null) coba(() => hapus(baru));
    throw e;
  }
}

/** Its own name, exclusively; where the disk knows no hard links (a stick), by a rename after a look. */
function beriNama(sementara: string, tujuan: string): boolean {
  try {
    return tautkan(sementara, tujuan);
  } catch (e) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(kodeErrno(e) ?? '')) throw e;
    if (jenis(tujuan) !== null) return false;
    gantiNama(sementara, tujuan);
    return true;
  }
}
