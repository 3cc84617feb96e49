/** The office's paper and emblem: the emblem is kept in the register, named by its content. */
import type { Rupa } from '../env.ts';
import { Galat } from '../galat.ts';
import { KERTAS } from '../naskah/pengaturan.ts';
import type { Sesi } from './sesi.ts';

/** A picture in a letterhead; larger ones make every letter slow to open. */
const LOGO_TERBESAR = 2 * 1024 * 1024;

/** @throws Galat TEMPLAT_SALAH where the emblem is gone from the register or was changed there */
export async function rupaKantor(sesi: Sesi): Promise<Rupa> {
  const kertas = KERTAS.find((k) => k === sesi.atur('naskah.kertas')) ?? KERTAS[0];
  const jalur = sesi.atur('kop.logo');
  if (jalur === null) return { kertas, logo: null };
  const logo = await sesi.register.milikKantor(jalur);
  if (logo && jalur === jalurLogo(sesi, logo)) return { kertas, logo };
  throw new Galat(
    'TEMPLAT_SALAH',
    `Lambang kop ${jalur} ${logo ? 'berubah sejak diatur' : 'tidak ada lagi di register'}: atur lagi dengan berkas lambangnya.`,
    ['pks config kop.logo'],
    { berkas: jalur },
  );
}

/** Takes a picture in: its place in the register, which is the setting's value. With `coba` nothing is written. @throws Galat BERKAS_TIDAK_DAPAT_DIBACA, NILAI_TIDAK_DIKENAL where it is no PNG or JPEG */
export async function simpanLogo(sesi: Sesi, berkas: string, coba: boolean): Promise<string> {
  const isi = await sesi.env.tempat.baca(berkas, LOGO_TERBESAR);
  const { ukuranGambar } = await sesi.env.perender();
  if (!(await ukuranGambar(isi))) {
    throw new Galat('NILAI_TIDAK_DIKENAL', `kop.logo: "${berkas}" bukan gambar PNG atau JPEG.`, [
      'Simpan lambang sebagai PNG atau JPEG, lalu ulangi.',
    ]);
  }
  const jalur = jalurLogo(sesi, isi);
  if (!coba) await sesi.register.simpanMilikKantor(jalur, isi);
  return jalur;
}

const jalurLogo = (sesi: Sesi, isi: Uint8Array): string =>
  `template/kop-logo-${sesi.env.sidik(isi).slice(0, 12)}.${isi[0] === 0x89 ? 'png' : 'jpg'}`;
