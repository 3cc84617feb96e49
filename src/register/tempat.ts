/** Paths inside one register: generated names only, never through a symbolic link, never outside. */
import { Galat } from '../galat.ts';
import { jenis } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';

export type Tempat = Readonly<{
  /** The register's folder, whole path. */
  akar: string;
  /** The whole path of 'kasus/2026-014/kasus.json'. @throws Galat TEKS_TERLARANG, REGISTER_RUSAK (a symbolic link) */
  jalur(relatif: string): string;
  /** What stands there; null where nothing does. @throws as jalur */
  jenis(relatif: string): ReturnType<typeof jenis>;
}>;

const BAGIAN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/;
const TERLARANG = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;

/** Whether a relative path is made of plain names alone. */
export const jalurSah = (relatif: string): boolean => relatif.split('/').every(namaSah);

const namaSah = (nama: string): boolean => BAGIAN.test(nama) && !TERLARANG.test(nama);

export function tempat(akar: string): Tempat {
  const folderDikenal = new Set<string>();
  /** What stands there; folders above that were seen once are not asked again. Every name is judged before any is read. */
  const telusuri = (relatif: string, segar: boolean, asal: string): ReturnType<typeof jenis> => {
    if (!segar && folderDikenal.has(relatif)) return 'folder';
    const garis = relatif.lastIndexOf('/');
    if (!namaSah(relatif.slice(garis + 1))) {
      throw new Galat('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(asal)} tidak dapat dipakai di register.`);
    }
    if (garis >= 0 && telusuri(relatif.slice(0, garis), false, asal) === null) return null;
    const ada = denganBaca(relatif, () => jenis(`${akar}/${relatif}`));
    if (ada === 'tautan') throw rusak(relatif, 'tautan simbolis tidak boleh ada di dalam register');
    if (ada === 'folder') folderDikenal.add(relatif);
    return ada;
  };
  return {
    akar,
    jalur(relatif) {
      telusuri(relatif, false, relatif);
      return `${akar}/${relatif}`; // plain names: there is nothing to normalize
    },
    jenis: (relatif) => telusuri(relatif, true, relatif),
  };
}

/** Whether something stands at a relative path. */
export const ada = (t: Tempat, relatif: string): boolean => denganBaca(relatif, () => t.jenis(relatif) !== null);
