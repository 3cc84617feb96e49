/** The user's cache folder. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * What may be lost: `%LOCALAPPDATA%\\pks` on Windows, `$XDG_CACHE_HOME/pks` or `~/.cache/pks` elsewhere. Neither throws:
 * where nothing can be kept or read, nothing is. Written aside and put in place, so that no reader meets half a file.
 */
export function userCache(variabel: Readonly<Record<string, string | undefined>>) {
  const dasar = variabel.LOCALAPPDATA || variabel.XDG_CACHE_HOME || join(variabel.HOME || homedir(), '.cache');
  const folder = join(dasar, 'pks');
  return {
    ambil: (nama: string): Uint8Array | null => silently(() => readFileSync(join(folder, nama))),
    simpan: (nama: string, isi: Uint8Array): void => {
      const sementara = join(folder, `${nama}.${process.pid}`);
      silently(() => {
        // One after the other: `recursive` never comes back where a file system takes no folders at all.
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
    return null; // slower, nothing else
  }
}
