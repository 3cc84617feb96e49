import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * `%LOCALAPPDATA%\pks`, or `$XDG_CACHE_HOME/pks`, or `~/.cache/pks`. Its content may be lost, so neither function
 * throws. Files are written aside and renamed, so that no reader meets half of one.
 */
export function userCache(variabel: Readonly<Record<string, string | undefined>>) {
  const dasar = variabel.LOCALAPPDATA || variabel.XDG_CACHE_HOME || join(variabel.HOME || homedir(), '.cache');
  const folder = join(dasar, 'pks');
  return {
    ambil: (nama: string): Uint8Array | null => silently(() => readFileSync(join(folder, nama))),
    simpan: (nama: string, isi: Uint8Array): void => {
      const sementara = join(folder, `${nama}.${process.pid}`);
      silently(() => {
        // `recursive` would never return on a file system that takes no folders.
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
