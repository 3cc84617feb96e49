/** This machine's files outside the register: what a person names, what is shipped. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tempat } from './env.ts';
import { Galat } from './galat.ts';
import { tulisBaru } from './register/cakram.ts';
import { simpanLuar } from './register/luar.ts';

/** The package's own folder: dist/ and src/ both lie right under it. */
const AKAR = fileURLToPath(new URL('..', import.meta.url));

export function tempat(cwd: string, akar = cariAkar()): Tempat {
  return {
    baca: async (jalur, terbesar = Number.POSITIVE_INFINITY) => {
      try {
        const { size } = berkasBiasa(resolve(cwd, jalur));
        if (size > terbesar) {
          throw new Galat(
            'BERKAS_TERLALU_BESAR',
            `Berkas "${jalur}" lebih besar dari ${terbesar / 1_048_576} MB.`,
            ['Pindai ulang dengan resolusi lebih rendah.'],
            { berkas: jalur },
          );
        }
        return readFileSync(resolve(cwd, jalur));
      } catch (e) {
        if (e instanceof Galat) throw e;
        throw new Galat(
          'BERKAS_TIDAK_DAPAT_DIBACA',
          `Berkas "${jalur}" ${sebabBaca(e)}.`,
          ['Periksa nama dan foldernya.'],
          {
            berkas: jalur,
          },
        );
      }
    },
    ada: async (jalur) => existsSync(resolve(cwd, jalur)),
    tujuan: (jalur, nama, timpa) => {
      const tujuan = folderkah(resolve(cwd, jalur)) ? join(resolve(cwd, jalur), nama) : resolve(cwd, jalur);
      if (!folderkah(dirname(tujuan))) {
        throw new Galat('NILAI_TIDAK_DIKENAL', `Folder "${dirname(jalur)}" tidak ada.`, ['Sebut folder yang ada.'], {
          berkas: jalur,
        });
      }
      if (!folderkah(resolve(cwd, jalur)) && !nama.endsWith(extname(tujuan) || '-')) {
        throw new Galat(
          'NILAI_TIDAK_DIKENAL',
          `"${jalur}" bukan folder yang ada, bukan pula nama berkas ${extname(nama)}.`,
          [`${jalur}${extname(nama)}`],
          { berkas: jalur },
        );
      }
      if (existsSync(tujuan) && !timpa) throw sudahAda(tujuan);
      if (existsSync(tujuan) && !statSync(tujuan).isFile()) {
        throw new Galat('NILAI_TIDAK_DIKENAL', `"${jalur}" bukan berkas biasa, jadi tidak ditimpa.`, [], {
          berkas: jalur,
        });
      }
      return nyata(tujuan);
    },
    tulis: async (tujuan, isi, timpa) => {
      try {
        if (!tulisUtuh(tujuan, isi, timpa)) throw sudahAda(tujuan);
      } catch (e) {
        if (e instanceof Galat) throw e;
        throw new Galat(
          'TIDAK_DAPAT_MENULIS',
          `Salinan "${tujuan}" tidak dapat ditulis (${kode(e)}). Sebut folder lain dengan --ke.`,
        );
      }
    },
    kiriman: async (jalur) => {
      const berkas = join(akar, jalur);
      return existsSync(berkas) ? readFileSync(berkas) : null;
    },
    gabung: (...bagian) => resolve(cwd, ...bagian),
    nyata: (jalur) => nyata(resolve(cwd, jalur)),
  };
}

/** False where a file of that name is there and not to be replaced. */
export const tulisUtuh = (tujuan: string, isi: Uint8Array, timpa: boolean): boolean =>
  simpanLuar(tujuan, timpa, (sementara) => [tulisBaru(sementara, isi)]) !== null;

/** Where a path truly leads: links followed, as far as it exists. */
const nyata = (jalur: string): string =>
  existsSync(jalur) ? realpathSync(jalur) : join(realpathSync(dirname(jalur)), basename(jalur));

/** Its size; a folder, a pipe or a device is no file to take in. */
function berkasBiasa(jalur: string): { size: number } {
  const stat = statSync(jalur);
  if (stat.isFile()) return stat;
  throw Object.assign(new Error('not a file'), { code: stat.isDirectory() ? 'EISDIR' : 'ENOTFILE' });
}

const sudahAda = (tujuan: string): Galat =>
  new Galat(
    'BERKAS_SUDAH_ADA',
    `Berkas "${tujuan}" sudah ada dan tidak ditimpa.`,
    ['Tambahkan --timpa, atau pakai nama lain.'],
    {
      berkas: tujuan,
    },
  );

/** From a bundle in dist/bagian/ the package is two folders up, from dist/ or src/ one. */
function cariAkar(): string {
  return existsSync(join(AKAR, 'data', 'acuan')) ? AKAR : resolve(AKAR, '..');
}

/** The system's code of a failure, or what else is known of it. */
export const kode = (e: unknown): string => (e instanceof Error && 'code' in e ? String(e.code) : String(e));

const sebabBaca = (e: unknown): string =>
  ({
    ENOENT: 'tidak ditemukan',
    EISDIR: 'adalah folder, bukan berkas',
    EACCES: 'tidak boleh dibaca',
    ENOTFILE: 'bukan berkas biasa',
  })[kode(e)] ?? `tidak dapat dibaca (${kode(e)})`;

/** A name no file system takes is no folder; what the disk refuses, or the account's rights do, is no slip of the name. @throws Galat TIDAK_DAPAT_MENULIS */
function folderkah(jalur: string): boolean {
  try {
    return statSync(jalur, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (e) {
    if (!['EIO', 'EACCES'].includes(kode(e))) return false;
    throw new Galat(
      'TIDAK_DAPAT_MENULIS',
      `"${jalur}" tidak dapat dibuka (${kode(e)}). Sebut folder lain dengan --ke.`,
    );
  }
}
