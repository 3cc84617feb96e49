/** Paths inside one register: generated names only, never through a symbolic link, never outside. */

import { Failure } from '../../errors.ts';
import { registerDamaged } from '../chain/damage.ts';
import { isSafeName } from '../chain/safe-path.ts';
import { fileKind } from './disk.ts';
import { whileReading } from './disk-failures.ts';

export type RegisterPaths = Readonly<{
  /** The register's folder, whole path. */
  root: string;
  /** The whole path of 'kasus/2026-014/kasus.json'. @throws Failure TEKS_TERLARANG, REGISTER_RUSAK (a symbolic link) */
  path(relatif: string): string;
  /** What stands there; null where nothing does. @throws as jalur */
  kind(relatif: string): ReturnType<typeof fileKind>;
}>;

export function registerPaths(akar: string): RegisterPaths {
  const folderDikenal = new Set<string>();
  /** What stands there; folders above that were seen once are not asked again. Every name is judged before any is read. */
  const telusuri = (relatif: string, segar: boolean, asal: string): ReturnType<typeof fileKind> => {
    if (!segar && folderDikenal.has(relatif)) return 'folder';
    const garis = relatif.lastIndexOf('/');
    if (!isSafeName(relatif.slice(garis + 1))) {
      throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(asal)} tidak dapat dipakai di register.`);
    }
    if (garis >= 0 && telusuri(relatif.slice(0, garis), false, asal) === null) return null;
    const ada = whileReading(relatif, () => fileKind(`${akar}/${relatif}`));
    if (ada === 'tautan') throw registerDamaged(relatif, 'tautan simbolis tidak boleh ada di dalam register');
    if (ada === 'folder') folderDikenal.add(relatif);
    return ada;
  };
  return {
    root: akar,
    path(relatif) {
      telusuri(relatif, false, relatif);
      return `${akar}/${relatif}`; // plain names: there is nothing to normalize
    },
    kind: (relatif) => telusuri(relatif, true, relatif),
  };
}

/** Whether something stands at a relative path. */
export const existsIn = (t: RegisterPaths, relatif: string): boolean =>
  whileReading(relatif, () => t.kind(relatif) !== null);
