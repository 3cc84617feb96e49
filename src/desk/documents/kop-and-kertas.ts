/** The office's paper and emblem; the emblem is kept in the register, named by its content. */
import type { PaperLook } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { KERTAS } from '../../office/naskah/parts/naskah-settings.ts';
import type { Sitting } from '../sitting.ts';

/** Larger ones make letters slow to open. */
const LARGEST_LOGO = 2 * 1024 * 1024;

/** @throws Failure TEMPLAT_SALAH where the emblem is gone or changed */
export async function kantorLook(sesi: Sitting): Promise<PaperLook> {
  const kertas = KERTAS.find((k) => k === sesi.atur('naskah.kertas')) ?? KERTAS[0];
  const jalur = sesi.atur('kop.logo');
  if (jalur === null) return { kertas, logo: null };
  const logo = await sesi.register.readKantorFile(jalur);
  if (logo && jalur === logoPath(sesi, logo)) return { kertas, logo };
  throw new Failure(
    'TEMPLAT_SALAH',
    `Lambang kop ${jalur} ${logo ? 'berubah sejak diatur' : 'tidak ada lagi di register'}: atur lagi dengan berkas lambangnya.`,
    ['pks config kop.logo'],
    { berkas: jalur },
  );
}

/**
 * Returns its place in the register, the setting's value; `coba` writes nothing. @throws Failure
 * BERKAS_TIDAK_DAPAT_DIBACA, NILAI_TIDAK_DIKENAL
 */
export async function keepLogo(sesi: Sitting, berkas: string, coba: boolean): Promise<string> {
  const isi = await sesi.env.localFiles.read(berkas, LARGEST_LOGO);
  const { pictureSize: ukuranGambar } = await sesi.env.renderer();
  if (!(await ukuranGambar(isi))) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `kop.logo: "${berkas}" bukan gambar PNG atau JPEG.`, [
      'Simpan lambang sebagai PNG atau JPEG, lalu ulangi.',
    ]);
  }
  const jalur = logoPath(sesi, isi);
  if (!coba) await sesi.register.keepKantorFile(jalur, isi);
  return jalur;
}

const logoPath = (sesi: Sitting, isi: Uint8Array): string =>
  `template/kop-logo-${sesi.env.sha256Of(isi).slice(0, 12)}.${isi[0] === 0x89 ? 'png' : 'jpg'}`;
