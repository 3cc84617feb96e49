import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EnvVariables } from '../machine-desk.ts';

export const userCacheFolder = (variabel: EnvVariables): string =>
  join(variabel.LOCALAPPDATA || variabel.XDG_CACHE_HOME || join(variabel.HOME || homedir(), '.cache'), 'pks');

/**
 * `%LOCALAPPDATA%\pks`, or `$XDG_CACHE_HOME/pks`, or `~/.cache/pks`. Never throws, as a cache may be lost. The newest
 * few names of a `keluarga` stay, as two registers or versions of Node may be used in turns.
 */
export function userCache(variabel: EnvVariables) {
  const folder = userCacheFolder(variabel);
  const dasar = dirname(folder);
  return {
    ambil: (nama: string): Uint8Array | null => silently(() => readFileSync(join(folder, nama))),
    simpan: (nama: string, isi: Uint8Array, keluarga?: RegExp): void => {
      const sementara = join(folder, `${nama}.${process.pid}`);
      silently(() => {
        // `recursive` would never return where the file system takes no folders.
        for (const satu of [dasar, folder]) if (!existsSync(satu)) mkdirSync(satu, { mode: 0o700 });
        writeFileSync(sementara, isi, { mode: 0o600 });
        renameSync(sementara, join(folder, nama));
      });
      silently(() => rmSync(sementara, { force: true }));
      if (keluarga) silently(() => dropOlder(folder, keluarga));
    },
  };
}

const KEPT_OF_FAMILY = 4;

function dropOlder(folder: string, keluarga: RegExp): void {
  const semua = readdirSync(folder)
    .filter((nama) => keluarga.test(nama))
    .map((nama) => ({ nama, waktu: statSync(join(folder, nama)).mtimeMs }))
    .sort((a, b) => b.waktu - a.waktu);
  for (const { nama } of semua.slice(KEPT_OF_FAMILY)) rmSync(join(folder, nama), { force: true });
}

function silently<T>(kerja: () => T): T | null {
  try {
    return kerja();
  } catch {
    return null;
  }
}
