import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../errors.ts';
import type { EnvVariables } from '../machine-desk.ts';
import { errorCode, writeWhole } from './local-files.ts';

/** `%APPDATA%\pks`, or `$XDG_CONFIG_HOME/pks`, or `~/.config/pks`. */
function mySettingsFile(variabel: EnvVariables): string {
  const dasar = variabel.APPDATA || variabel.XDG_CONFIG_HOME || join(variabel.HOME || homedir(), '.config');
  return join(dasar, 'pks', 'pengaturan.json');
}

/** @throws PENGATURAN_RUSAK */
export function readMyRegister(variabel: EnvVariables): string | null {
  const berkas = mySettingsFile(variabel);
  const isi = readSettingsObject(berkas);
  if (isi === null || !('register' in isi)) return null;
  if (typeof isi.register === 'string' && isi.register.trim() !== '') return isi.register;
  throw mySettingsDamaged(berkas, '"register" bukan nama folder');
}

function readSettingsObject(berkas: string): object | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(berkas);
  } catch (e) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(e))) return null;
    throw mySettingsDamaged(
      berkas,
      errorCode(e) === 'EACCES' ? 'tidak boleh dibaca oleh akun ini' : `tidak dapat dibaca (${errorCode(e)})`,
    );
  }
  try {
    const isi: unknown = JSON.parse(decodeText(bytes));
    if (isi !== null && typeof isi === 'object' && !Array.isArray(isi)) return isi;
  } catch {}
  throw mySettingsDamaged(berkas, 'isinya terpotong atau bukan JSON');
}

/** Notepad writes a BOM, PowerShell 16 bits. */
const decodeText = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

const mySettingsDamaged = (berkas: string, sebab: string): Failure =>
  new Failure(
    'PENGATURAN_RUSAK',
    `Pengaturan Anda tidak terbaca: ${berkas}: ${sebab}. Register kantor tidak apa-apa; hapus berkas itu, atau sebut lagi foldernya:`,
    ['pks config register'],
    { berkas, sebab },
  );

export function keepMyRegister(variabel: EnvVariables, folder: string): void {
  const berkas = mySettingsFile(variabel);
  try {
    mkdirSync(dirname(berkas), { recursive: true });
    writeWhole(berkas, new TextEncoder().encode(`${JSON.stringify({ register: folder }, null, 1)}\n`), true);
  } catch (e) {
    throw new Failure('TIDAK_DAPAT_MENULIS', `Pengaturan Anda tidak dapat disimpan di ${berkas} (${errorCode(e)}).`, [
      'Sementara itu sebut foldernya dengan --register.',
    ]);
  }
}
