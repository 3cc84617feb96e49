import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

type EnvVariables = Readonly<Record<string, string | undefined>>;

export const userCacheFolder = (variabel: EnvVariables): string =>
  join(variabel.LOCALAPPDATA || variabel.XDG_CACHE_HOME || join(variabel.HOME || homedir(), '.cache'), 'pks');

/**
 * `%LOCALAPPDATA%\pks`, or `$XDG_CACHE_HOME/pks`, or `~/.cache/pks`. Never throws, as a cache may be lost. Files are
 * renamed into place, so nobody reads half of one.
 */
export function userCache(variabel: EnvVariables) {
  const folder = userCacheFolder(variabel);
  const dasar = dirname(folder);
  return {
    ambil: (nama: string): Uint8Array | null => silently(() => readFileSync(join(folder, nama))),
    simpan: (nama: string, isi: Uint8Array): void => {
      const sementara = join(folder, `${nama}.${process.pid}`);
      silently(() => {
        // `recursive` would never return where the file system takes no folders.
        for (const satu of [dasar, folder]) if (!existsSync(satu)) mkdirSync(satu, { mode: 0o700 });
        writeFileSync(sementara, isi, { mode: 0o600 });
        renameSync(sementara, join(folder, nama));
      });
      silently(() => rmSync(sementara, { force: true }));
    },
  };
}

function silently<T>(kerja: () => T): T | null {
  try {
    return kerja();
  } catch {
    return null; // only slower
  }
}
