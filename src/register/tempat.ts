/** Paths inside one register: generated names only, never through a symbolic link, never outside. */
import { join } from 'node:path';
import { Galat } from '../galat.ts';
import { jenis } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';

export type Tempat = Readonly<{
  /** The register's folder, whole path. */
  akar: string;
  /** The whole path of 'kasus/2026-014/kasus.json'. @throws Galat TEKS_TERLARANG, REGISTER_RUSAK (a symbolic link) */
  jalur(relatif: string): string;
}>;

const BAGIAN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/;
const TERLARANG = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;

/** Whether a relative path is made of plain names alone. */
export const jalurSah = (relatif: string): boolean =>
  relatif.split('/').every((bagian) => BAGIAN.test(bagian) && !TERLARANG.test(bagian));

export function tempat(akar: string): Tempat {
  const folderDikenal = new Set<string>();
  return {
    akar,
    jalur(relatif) {
      if (!jalurSah(relatif)) {
        throw new Galat('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(relatif)} tidak dapat dipakai di register.`);
      }
      const bagian = relatif.split('/');
      for (let i = 1; i <= bagian.length; i++) {
        const sampai = bagian.slice(0, i).join('/');
        if (folderDikenal.has(sampai)) continue;
        const ada = denganBaca(sampai, () => jenis(join(akar, sampai)));
        if (ada === 'tautan') throw rusak(sampai, 'tautan simbolis tidak boleh ada di dalam register');
        if (ada === 'folder') folderDikenal.add(sampai);
        if (ada === null) break;
      }
      return join(akar, relatif);
    },
  };
}

/** Whether something stands at a relative path. */
export const ada = (t: Tempat, relatif: string): boolean => denganBaca(relatif, () => jenis(t.jalur(relatif)) !== null);
