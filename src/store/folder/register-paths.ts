/** Paths have generated names and never lead through a symbolic link. */

import { fileKind } from '../../disk/file-names.ts';
import { Failure } from '../../errors.ts';
import { registerDamaged } from '../chain/damage.ts';
import { isSafeName } from '../chain/safe-path.ts';
import { whileReading } from './register-failures.ts';

export type RegisterPaths = Readonly<{
  root: string;
  /** Takes a path like 'kasus/2026-014/kasus.json'. @throws TEKS_TERLARANG, REGISTER_RUSAK (a symbolic link) */
  path(relatif: string): string;
  /** Null where nothing is. @throws as `path` */
  kind(relatif: string): ReturnType<typeof fileKind>;
}>;

/** After so many others, no command comes back to a folder. */
const MOST_KNOWN = 1000;

export function registerPaths(akar: string): RegisterPaths {
  const folderDikenal = new Set<string>();
  /** Known folders are not asked again. Every name is judged first. */
  const telusuri = (relatif: string, segar: boolean, asal: string): ReturnType<typeof fileKind> => {
    if (!segar && folderDikenal.has(relatif)) return 'folder';
    const garis = relatif.lastIndexOf('/');
    if (!isSafeName(relatif.slice(garis + 1))) {
      throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(asal)} tidak dapat dipakai di register.`);
    }
    if (garis >= 0 && telusuri(relatif.slice(0, garis), false, asal) === null) return null;
    const ada = whileReading(relatif, () => fileKind(`${akar}/${relatif}`));
    if (ada === 'tautan') throw registerDamaged(relatif, 'tautan simbolis tidak boleh ada di dalam register');
    if (ada === 'folder') {
      if (folderDikenal.size >= MOST_KNOWN) folderDikenal.clear();
      folderDikenal.add(relatif);
    }
    return ada;
  };
  return {
    root: akar,
    path(relatif) {
      telusuri(relatif, false, relatif);
      return `${akar}/${relatif}`; // Plain names need no normalizing.
    },
    kind: (relatif) => telusuri(relatif, true, relatif),
  };
}

export const existsIn = (paths: RegisterPaths, relatif: string): boolean =>
  whileReading(relatif, () => paths.kind(relatif) !== null);
