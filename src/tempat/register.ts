/** Where the register is: named, here or above, or in the user's own setting. */
import fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Galat } from '../galat.ts';
import { rusak, sebabErrno } from '../register/gagal.ts';
import { kutip } from '../teks/ketikan.ts';
import { kode } from '../tempat.ts';
import { bacaRegisterSaya } from './pengaturan-saya.ts';

const TANDA = ['register.json', join('kejadian', '000001.json')] as const;

/** Where nothing can lie: no folder, or a name that no folder bears. */
const MUSTAHIL = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL'];

/**
 * Whether a folder is a register; 'tertutup' where this account may not look. A disk that does not answer is no word
 * that there is none: a second register would be made beside it.
 */
function registerkah(folder: string): boolean | 'tertutup' {
  try {
    return TANDA.some((nama) => fs.statSync(join(folder, nama), { throwIfNoEntry: false }) !== undefined);
  } catch (e) {
    if (['EACCES', 'EPERM'].includes(kode(e))) return 'tertutup';
    if (MUSTAHIL.includes(kode(e))) return false;
    throw rusak(join(folder, TANDA[0]), sebabErrno(e));
  }
}

/** @throws Galat TIDAK_BOLEH_DIBACA */
function bolehkah(folder: string): boolean {
  const ini = registerkah(folder);
  if (ini === 'tertutup') throw tertutup(folder);
  return ini;
}

/**
 * The register's folder: the flag, PKS_REGISTER, here or above, the user's own setting.
 * A folder above that may not be looked into (another account's `data`) stops nobody whose own setting names a register.
 * @throws Galat REGISTER_TIDAK_DITEMUKAN with the three ways to begin, TIDAK_BOLEH_DIBACA, PENGATURAN_RUSAK
 */
export function temukanRegister(
  cwd: string,
  variabel: Readonly<Record<string, string | undefined>>,
  flag: string | undefined,
): string {
  const disebut = flag ?? (variabel.PKS_REGISTER || undefined);
  if (disebut !== undefined) {
    if (/^[a-z][\w+.-]+:\/\//i.test(disebut)) {
      throw tidakDitemukan(`${disebut} adalah alamat server; pks ini hanya membuka register di sebuah folder.`, []);
    }
    const folder = resolve(cwd, disebut);
    if (bolehkah(folder)) return folder;
    throw tidakDitemukan(`Tidak ada register PKS di ${folder}.`, [`pks init ${kutip(disebut)}`]);
  }
  let terhalang: string | null = null;
  for (let di = resolve(cwd); ; di = dirname(di)) {
    for (const folder of [di, join(di, 'data')]) {
      const ini = di === resolve(cwd) ? bolehkah(folder) : registerkah(folder);
      if (ini === true) return folder;
      if (ini === 'tertutup') terhalang ??= folder;
    }
    if (dirname(di) === di) break;
  }
  const saya = bacaRegisterSaya(variabel);
  if (saya !== null && bolehkah(saya)) return saya;
  if (terhalang !== null) throw tertutup(terhalang);
  throw tidakDitemukan(
    saya === null
      ? `Belum ada register PKS di folder ini (${resolve(cwd)}) maupun di atasnya.`
      : `Register ${saya} (pengaturan Anda) tidak ditemukan, juga tidak ada di folder ini maupun di atasnya.`,
  );
}

const tertutup = (folder: string): Galat =>
  new Galat(
    'TIDAK_BOLEH_DIBACA',
    `${folder} tidak boleh dibaca oleh akun ini, jadi tidak diketahui apakah register ada di sana. Minta hak atas folder itu kepada pengelola komputer.`,
    [],
    { berkas: folder },
  );

const tidakDitemukan = (pesan: string, saran?: readonly string[]): Galat =>
  saran
    ? new Galat('REGISTER_TIDAK_DITEMUKAN', pesan, saran)
    : new Galat(
        'REGISTER_TIDAK_DITEMUKAN',
        `${pesan} Buka register kantor yang sudah ada, buat yang baru, atau coba dulu di folder terpisah:`,
        ['pks config register', 'pks init', 'pks init latihan-pks'],
      );
