import fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { errnoCause } from '../disk/disk-failures.ts';
import { Failure } from '../errors.ts';
import { registerDamaged } from '../store/chain/damage.ts';
import { isServerAddress } from '../text/mask-passwords.ts';
import { shownWord } from '../text/typed-line.ts';
import { errorCode } from './local-files.ts';
import { readMyRegister } from './my-settings.ts';
import { practiceRegister } from './practice-place.ts';
import { refuseSwallowedQuote } from './swallowed-quote.ts';

const REGISTER_SIGNS = ['register.json', join('kejadian', '000001.json')] as const;

const IMPOSSIBLE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL'];

/**
 * 'tertutup' means that this account may not look. A disk that does not answer throws, so that no second register is
 * made.
 */
function isRegister(folder: string): boolean | 'tertutup' {
  try {
    return REGISTER_SIGNS.some((nama) => fs.statSync(join(folder, nama), { throwIfNoEntry: false }) !== undefined);
  } catch (e) {
    if (['EACCES', 'EPERM'].includes(errorCode(e))) return 'tertutup';
    if (IMPOSSIBLE.includes(errorCode(e))) return false;
    throw registerDamaged(join(folder, REGISTER_SIGNS[0]), errnoCause(e));
  }
}

/** @throws TIDAK_BOLEH_DIBACA */
function isRegisterAllowed(folder: string): boolean {
  const ini = isRegister(folder);
  if (ini === 'tertutup') throw folderClosed(folder);
  return ini;
}

/** Here or above; `terhalang` may not be looked into. @throws TIDAK_BOLEH_DIBACA */
function registerAbove(cwd: string): Readonly<{ ada: string | null; terhalang: string | null }> {
  let terhalang: string | null = null;
  for (let di = resolve(cwd); ; di = dirname(di)) {
    for (const folder of [di, join(di, 'data')]) {
      const ini = di === resolve(cwd) ? isRegisterAllowed(folder) : isRegister(folder);
      if (ini === true) return { ada: folder, terhalang };
      if (ini === 'tertutup') terhalang ??= folder;
    }
    if (dirname(di) === di) return { ada: null, terhalang };
  }
}

/** The folder one stands in belongs to another register than the practice one. */
export function hasOwnRegister(cwd: string, latihan: string): boolean {
  try {
    const { ada } = registerAbove(cwd);
    return ada !== null && resolve(ada) !== resolve(latihan);
  } catch {
    return false;
  }
}

/**
 * Takes the first of: the flag, a practice register, PKS_REGISTER, here or above, the user's setting. @throws
 * REGISTER_TIDAK_DITEMUKAN, TIDAK_BOLEH_DIBACA, PENGATURAN_RUSAK
 */
export function findRegister(
  cwd: string,
  variabel: Readonly<Record<string, string | undefined>>,
  flag: string | undefined,
): string {
  const latihan = flag === undefined ? practiceRegister(variabel) : null;
  if (latihan !== null) return latihan;
  const disebut = flag ?? (withoutQuotes(variabel.PKS_REGISTER) || undefined);
  if (disebut !== undefined) {
    if (isServerAddress(disebut)) return knownAddress(disebut);
    const folder = resolve(cwd, disebut);
    if (isRegisterAllowed(folder)) return folder;
    if (flag !== undefined) refuseSwallowedQuote(flag);
    throw registerNotFound(`Tidak ada register PKS di ${folder}.`, [`pks init ${shownWord(disebut)}`]);
  }
  const { ada, terhalang } = registerAbove(cwd);
  if (ada !== null) return ada;
  const saya = readMyRegister(variabel);
  if (saya !== null && isServerAddress(saya)) return knownAddress(saya);
  if (saya !== null && isRegisterAllowed(saya)) return saya;
  if (terhalang !== null) throw folderClosed(terhalang);
  const didalam = saya === null ? registerBelow(resolve(cwd)) : null;
  if (didalam !== null) {
    throw registerNotFound(`Di folder ini (${resolve(cwd)}) tidak ada register PKS; di dalam folder ${didalam} ada.`, [
      `pks config register ${shownWord(didalam)}`,
    ]);
  }
  throw registerNotFound(
    saya === null
      ? `Belum ada register PKS di folder ini (${resolve(cwd)}) maupun di atasnya.`
      : `Register ${saya} (pengaturan Anda) tidak ditemukan, juga tidak ada di folder ini maupun di atasnya.`,
  );
}

/** It was just made by `pks init NAMA`, and not yet entered. Gives null for none, or several. */
function registerBelow(folder: string): string | null {
  try {
    const ada = fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((e) => e.isDirectory() && isRegister(join(folder, e.name)) === true);
    return ada.length === 1 ? (ada[0]?.name ?? null) : null;
  } catch {
    return null;
  }
}

/** @throws REGISTER_TIDAK_DITEMUKAN for a server of another kind */
function knownAddress(alamat: string): string {
  if (/^postgres(?:ql)?:/i.test(alamat)) return alamat;
  throw registerNotFound(
    `${alamat} bukan alamat server yang dikenal pks; yang dikenal: postgres://server/basisdata.`,
    [],
  );
}

/** Windows keeps the quotes of `set PKS_REGISTER="C:\Data PKS"`. */
const withoutQuotes = (nilai: string | undefined): string | undefined => nilai?.replace(/^"(.*)"$/, '$1');

const folderClosed = (folder: string): Failure =>
  new Failure(
    'TIDAK_BOLEH_DIBACA',
    `${folder} tidak boleh dibaca oleh akun ini, jadi tidak diketahui apakah register ada di sana. Minta hak atas folder itu kepada pengelola komputer.`,
    [],
    { berkas: folder },
  );

const registerNotFound = (pesan: string, saran?: readonly string[]): Failure =>
  saran
    ? new Failure('REGISTER_TIDAK_DITEMUKAN', pesan, saran)
    : new Failure(
        'REGISTER_TIDAK_DITEMUKAN',
        `${pesan} Buka register kantor yang sudah ada, buat yang baru, atau coba dulu dengan data latihan:`,
        ['pks config register', 'pks init', 'pks latihan'],
      );
