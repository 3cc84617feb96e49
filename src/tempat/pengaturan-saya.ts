/** The user's own setting: which register to open when none is nearer. One small file in the user's folder. */
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Galat } from '../galat.ts';
import { kode, tulisUtuh } from '../tempat.ts';

type Variabel = Readonly<Record<string, string | undefined>>;

/** `%APPDATA%\pks` on Windows, `$XDG_CONFIG_HOME/pks` or `~/.config/pks` elsewhere. */
function berkasPengaturan(variabel: Variabel): string {
  const dasar = variabel.APPDATA || variabel.XDG_CONFIG_HOME || join(variabel.HOME || homedir(), '.config');
  return join(dasar, 'pks', 'pengaturan.json');
}

/** Null where there is no such file, or it names no register. @throws Galat PENGATURAN_RUSAK */
export function bacaRegisterSaya(variabel: Variabel): string | null {
  const berkas = berkasPengaturan(variabel);
  const isi = bacaObjek(berkas);
  if (isi === null || !('register' in isi)) return null;
  if (typeof isi.register === 'string' && isi.register.trim() !== '') return isi.register;
  throw rusak(berkas, '"register" bukan nama folder');
}

function bacaObjek(berkas: string): object | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(berkas);
  } catch (e) {
    if (['ENOENT', 'ENOTDIR'].includes(kode(e))) return null;
    throw rusak(berkas, kode(e) === 'EACCES' ? 'tidak boleh dibaca oleh akun ini' : `tidak dapat dibaca (${kode(e)})`);
  }
  try {
    const isi: unknown = JSON.parse(teksDari(bytes));
    if (isi !== null && typeof isi === 'object' && !Array.isArray(isi)) return isi;
  } catch {
    // Said below.
  }
  throw rusak(berkas, 'isinya terpotong atau bukan JSON');
}

/** Notepad puts a mark in front of the text, PowerShell writes it in 16 bits; both are what the user meant. */
const teksDari = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

const rusak = (berkas: string, sebab: string): Galat =>
  new Galat(
    'PENGATURAN_RUSAK',
    `Pengaturan Anda tidak terbaca: ${berkas}: ${sebab}. Register kantor tidak apa-apa; hapus berkas itu, atau sebut lagi foldernya:`,
    ['pks config register'],
    { berkas, sebab },
  );

export function simpanRegisterSaya(variabel: Variabel, folder: string): void {
  const berkas = berkasPengaturan(variabel);
  try {
    mkdirSync(dirname(berkas), { recursive: true });
    tulisUtuh(berkas, new TextEncoder().encode(`${JSON.stringify({ register: folder }, null, 1)}\n`), true);
  } catch (e) {
    throw new Galat('TIDAK_DAPAT_MENULIS', `Pengaturan Anda tidak dapat disimpan di ${berkas} (${kode(e)}).`, [
      'Sementara itu sebut foldernya dengan --register.',
    ]);
  }
}
