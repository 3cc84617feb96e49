import { dirname } from 'node:path';
import type { StoredKasus } from '../../register.ts';
import { guardStamp } from '../index/index-stamp.ts';
import { indexPaths } from '../index/write-index.ts';
import type { RegisterPaths } from '../register-paths.ts';

export type ActGuard = () => (ditulis: readonly StoredKasus[]) => void;

/**
 * Acts within `together` share one look at the index before them, and one cap at the end. Until then it does not fit,
 * so that lists of others compare all names.
 */
export function actGuard(paths: RegisterPaths): Readonly<{
  guard: ActGuard;
  together: <T>(kerja: () => Promise<T>) => Promise<T>;
}> {
  let bersama: { cap: ReturnType<typeof guardStamp> | null; folder: Set<string> } | null = null;
  return {
    guard: () => {
      const kini = bersama;
      const cap = kini?.cap ?? guardStamp(paths);
      if (!kini) return (ditulis) => cap(writtenFolders(ditulis));
      kini.cap = cap;
      return (ditulis) => {
        for (const satu of writtenFolders(ditulis)) kini.folder.add(satu);
      };
    },
    together: async (kerja) => {
      const semua: NonNullable<typeof bersama> = { cap: null, folder: new Set() };
      bersama = semua;
      try {
        const hasil = await kerja();
        semua.cap?.(semua.folder);
        return hasil;
      } finally {
        bersama = null;
      }
    },
  };
}

export const writtenFolders = (ditulis: readonly StoredKasus[]): ReadonlySet<string> =>
  new Set(ditulis.flatMap(indexPaths).map((jalur) => dirname(jalur)));
