/** This machine's files outside the register: what a person names, what is shipped, where the register is. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
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
      return nyata(tujuan);
    },
    tulis: async (tujuan, isi, timpa) => {
      try {
        if (!tulisUtuh(tujuan, isi, timpa)) throw sudahAda(tujuan);
      } catch (e) {
        if (e instanceof Galat) throw e;
        throw new Galat('TIDAK_DAPAT_MENULIS', `Salinan "${tujuan}" tidak dapat ditulis (${kode(e)}).`, [
          '--ke <folder lain>',
        ]);
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
const tulisUtuh = (tujuan: string, isi: Uint8Array, timpa: boolean): boolean =>
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

const kode = (e: unknown): string => (e instanceof Error && 'code' in e ? String(e.code) : String(e));

const sebabBaca = (e: unknown): string =>
  ({
    ENOENT: 'tidak ditemukan',
    EISDIR: 'adalah folder, bukan berkas',
    EACCES: 'tidak boleh dibaca',
    ENOTFILE: 'bukan berkas biasa',
  })[kode(e)] ?? `tidak dapat dibaca (${kode(e)})`;

/** A name no file system takes, or one this account may not look at, is no folder; what the disk itself refuses is no slip of pks. @throws Galat TIDAK_DAPAT_MENULIS */
function folderkah(jalur: string): boolean {
  try {
    return statSync(jalur, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (e) {
    if (kode(e) !== 'EIO') return false;
    throw new Galat('TIDAK_DAPAT_MENULIS', `"${jalur}" tidak dapat dibuka (${kode(e)}).`, ['--ke <folder lain>']);
  }
}

const registerkah = (folder: string): boolean =>
  existsSync(join(folder, 'register.json')) || existsSync(join(folder, 'kejadian', '000001.json'));

/**
 * The register's folder: the flag, PKS_REGISTER, here or above, the user's own setting.
 * @throws Galat REGISTER_TIDAK_DITEMUKAN with the three ways to begin
 */
export function temukanRegister(
  cwd: string,
  variabel: Readonly<Record<string, string | undefined>>,
  flag: string | undefined,
): string {
  const disebut = flag ?? (variabel.PKS_REGISTER || undefined);
  if (disebut !== undefined) {
    const folder = resolve(cwd, disebut);
    if (registerkah(folder)) return folder;
    throw tidakDitemukan(`Tidak ada register PKS di ${folder}.`);
  }
  for (let di = resolve(cwd); ; di = dirname(di)) {
    for (const folder of [di, join(di, 'data')]) if (registerkah(folder)) return folder;
    if (dirname(di) === di) break;
  }
  const saya = bacaRegisterSaya(variabel);
  if (saya !== null && registerkah(saya)) return saya;
  throw tidakDitemukan(
    saya === null
      ? `Belum ada register PKS di folder ini (${resolve(cwd)}) maupun di atasnya.`
      : `Register ${saya} (pengaturan Anda) tidak ditemukan, juga tidak ada di folder ini maupun di atasnya.`,
  );
}

const tidakDitemukan = (pesan: string): Galat =>
  new Galat('REGISTER_TIDAK_DITEMUKAN', pesan, [
    'Buka register kantor:   pks config register <folder>   (atau --register <folder>)',
    'Buat register baru:     pks init',
    'Coba dulu, terpisah:    pks init latihan-pks',
  ]);

/** The user's own setting file: `%APPDATA%\pks` on Windows, `$XDG_CONFIG_HOME/pks` or `~/.config/pks` elsewhere. */
function berkasPengaturan(variabel: Readonly<Record<string, string | undefined>>): string {
  const dasar = variabel.APPDATA || variabel.XDG_CONFIG_HOME || join(variabel.HOME || homedir(), '.config');
  return join(dasar, 'pks', 'pengaturan.json');
}

export function bacaRegisterSaya(variabel: Readonly<Record<string, string | undefined>>): string | null {
  try {
    const isi: unknown = JSON.parse(readFileSync(berkasPengaturan(variabel), 'utf8'));
    return isi !== null && typeof isi === 'object' && 'register' in isi ? String(isi.register) : null;
  } catch {
    return null;
  }
}

export function simpanRegisterSaya(variabel: Readonly<Record<string, string | undefined>>, folder: string): void {
  const berkas = berkasPengaturan(variabel);
  try {
    mkdirSync(dirname(berkas), { recursive: true });
    tulisUtuh(berkas, new TextEncoder().encode(`${JSON.stringify({ register: folder }, null, 1)}\n`), true);
  } catch (e) {
    throw new Galat('TIDAK_DAPAT_MENULIS', `Pengaturan Anda tidak dapat disimpan di ${berkas} (${kode(e)}).`, [
      '--register <folder>',
    ]);
  }
}

/**
 * What may be lost: `%LOCALAPPDATA%\\pks` on Windows, `$XDG_CACHE_HOME/pks` or `~/.cache/pks` elsewhere. Neither throws:
 * where nothing can be kept or read, nothing is. Written aside and put in place, so that no reader meets half a file.
 */
export function simpanan(variabel: Readonly<Record<string, string | undefined>>) {
  const dasar = variabel.LOCALAPPDATA || variabel.XDG_CACHE_HOME || join(variabel.HOME || homedir(), '.cache');
  const folder = join(dasar, 'pks');
  return {
    ambil: (nama: string): Uint8Array | null => diam(() => readFileSync(join(folder, nama))),
    simpan: (nama: string, isi: Uint8Array): void => {
      const sementara = join(folder, `${nama}.${process.pid}`);
      diam(() => {
        // One after the other: `recursive` never comes back where a file system takes no folders at all.
        for (const satu of [dasar, folder]) if (!existsSync(satu)) mkdirSync(satu, { mode: 0o700 });
        writeFileSync(sementara, isi, { mode: 0o600 });
        renameSync(sementara, join(folder, nama));
      });
      diam(() => rmSync(sementara, { force: true }));
    },
  };
}

function diam<T>(kerja: () => T): T | null {
  try {
    return kerja();
  } catch {
    return null; // slower, nothing else
  }
}
