import fs, { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfFile } from '../disk/file-pieces.ts';
import { whileHeld } from '../disk/held-files.ts';
import { refuseWindowsName } from '../disk/new-names.ts';
import { type FileContent, writeOutside } from '../disk/outside-files.ts';
import { Failure } from '../errors.ts';
import type { LocalFiles } from '../machine-desk.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { pathEndings } from './path-endings.ts';

/** Right for dist/; the source looks above src/. */
const PACKAGE_GUESS = fileURLToPath(new URL('..', import.meta.url));

export function localFiles(cwd: string, akar = findPackageRoot()): LocalFiles {
  const at = (jalur: string): string => resolve(cwd, jalur);
  return {
    read: async (jalur, terbesar = Number.POSITIVE_INFINITY) => readNamed(jalur, at(jalur), terbesar),
    hash: async (jalur) => hashOfFile(at(jalur)),
    exists: async (jalur) => existsSync(at(jalur)),
    destination: (jalur, nama, timpa) => destinationAt(jalur, at(jalur), nama, timpa),
    write: async (tujuan, isi, timpa) => writeCopy(tujuan, isi, timpa),
    shipped: async (jalur) => {
      const berkas = join(akar, jalur);
      return existsSync(berkas) ? readFileSync(berkas) : null;
    },
    join: (...bagian) => resolve(cwd, ...bagian),
    endings: (awal) => pathEndings(cwd, awal),
    realPath: (jalur) => realPath(at(jalur)),
  };
}

/** `jalur` is as typed, `asli` absolute. */
function readNamed(jalur: string, asli: string, terbesar: number): Uint8Array {
  try {
    const { size } = plainFile(asli);
    if (size > terbesar) {
      throw new Failure(
        'BERKAS_TERLALU_BESAR',
        `Berkas "${jalur}" lebih besar dari ${terbesar / 1_048_576} MB.`,
        ['Pindai ulang dengan resolusi lebih rendah.'],
        { berkas: jalur },
      );
    }
    return whileHeld(() => fs.readFileSync(asli));
  } catch (e) {
    if (e instanceof Failure) throw e;
    const terbuka = openElsewhere(asli, e, null);
    if (terbuka) throw terbuka;
    throw new Failure(
      'BERKAS_TIDAK_DAPAT_DIBACA',
      `Berkas "${jalur}" ${readCause(e)}${errorCode(e) === 'ENOENT' && !/[\\/]/.test(jalur) ? ` di folder ${dirname(asli)}` : ''}.`,
      ['Periksa nama dan foldernya.'],
      { berkas: jalur },
    );
  }
}

function destinationAt(jalur: string, asli: string, nama: string, timpa: boolean): string {
  const diFolder = isFolder(asli);
  const tujuan = diFolder ? join(asli, nama) : asli;
  const refuse = (pesan: string, saran: readonly string[]): Failure =>
    new Failure('NILAI_TIDAK_DIKENAL', pesan, saran, { berkas: jalur });
  if (!isFolder(dirname(tujuan))) throw refuse(`Folder "${dirname(jalur)}" tidak ada.`, ['Sebut folder yang ada.']);
  refuseWindowsName(basename(tujuan));
  if (!diFolder && !nama.toLowerCase().endsWith(extname(tujuan).toLowerCase() || '-')) {
    const akhiran = extname(nama);
    throw refuse(`"${jalur}" bukan folder yang ada, bukan pula nama berkas ${akhiran}.`, [
      `Tulis nama yang berakhiran ${akhiran}, misalnya ${jalur.replace(/\.\w+$/, '')}${akhiran}`,
    ]);
  }
  if (existsSync(tujuan) && !timpa) throw targetExists(tujuan);
  if (existsSync(tujuan) && !statSync(tujuan).isFile()) {
    throw refuse(`"${jalur}" bukan berkas biasa, jadi tidak ditimpa.`, []);
  }
  return realPath(tujuan);
}

function writeCopy(tujuan: string, isi: FileContent, timpa: boolean): void {
  try {
    if (!writeWhole(tujuan, isi, timpa)) throw targetExists(tujuan);
  } catch (e) {
    if (e instanceof Failure) throw e;
    const terbuka = openElsewhere(tujuan, e, timpa);
    if (terbuka) throw terbuka;
    throw new Failure(
      'TIDAK_DAPAT_MENULIS',
      `Salinan "${tujuan}" tidak dapat ditulis (${errorCode(e)}). Sebut folder lain dengan --ke.`,
    );
  }
}

export const writeWhole = (tujuan: string, isi: FileContent, timpa: boolean): boolean =>
  writeOutside(tujuan, timpa, isi);

const realPath = (jalur: string): string =>
  existsSync(jalur) ? followLinks(jalur) : join(followLinks(dirname(jalur)), basename(jalur));

/** Node's own walk fails on \\\\?\\; the system's would rename a network drive. */
function followLinks(jalur: string): string {
  try {
    return realpathSync(jalur);
  } catch {
    return realpathSync.native(jalur);
  }
}

function plainFile(jalur: string): { size: number } {
  const stat = statSync(jalur);
  if (stat.isFile()) return stat;
  throw Object.assign(new Error('not a file'), { code: stat.isDirectory() ? 'EISDIR' : 'ENOTFILE' });
}

const targetExists = (tujuan: string): Failure =>
  new Failure(
    'BERKAS_SUDAH_ADA',
    `Berkas "${tujuan}" sudah ada dan tidak ditimpa.`,
    ['Tambahkan --timpa, atau pakai nama lain.'],
    { berkas: tujuan },
  );

export const shippedFile = (jalur: string): string => join(findPackageRoot(), jalur);

function findPackageRoot(): string {
  return existsSync(join(PACKAGE_GUESS, 'data', 'acuan')) ? PACKAGE_GUESS : resolve(PACKAGE_GUESS, '..');
}

export const errorCode = (e: unknown): string => (e instanceof Error && 'code' in e ? String(e.code) : String(e));

const readCause = (e: unknown): string =>
  ({
    ENOENT: 'tidak ditemukan',
    EISDIR: 'adalah folder, bukan berkas',
    EACCES: 'tidak boleh dibaca',
    ENOTFILE: 'bukan berkas biasa',
  })[errorCode(e)] ?? `tidak dapat dibaca (${errorCode(e)})`;

/** @throws TIDAK_DAPAT_MENULIS */
function isFolder(jalur: string): boolean {
  try {
    return statSync(jalur, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (e) {
    if (!['EIO', 'EACCES'].includes(errorCode(e))) return false;
    throw new Failure(
      'TIDAK_DAPAT_MENULIS',
      `"${jalur}" tidak dapat dibuka (${errorCode(e)}). Sebut folder lain dengan --ke.`,
    );
  }
}
