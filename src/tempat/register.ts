/** Where the register is: named, here or above, or in the user's own setting. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Galat } from '../galat.ts';
import { kode, tulisUtuh } from '../tempat.ts';

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
  new Galat(
    'REGISTER_TIDAK_DITEMUKAN',
    `${pesan} Buka register kantor yang sudah ada, buat yang baru, atau coba dulu di folder terpisah:`,
    ['pks config register', 'pks init', 'pks init latihan-pks'],
  );

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
    throw new Galat(
      'TIDAK_DAPAT_MENULIS',
      `Pengaturan Anda tidak dapat disimpan di ${berkas} (${kode(e)}). Sementara itu sebut foldernya dengan --register.`,
    );
  }
}
