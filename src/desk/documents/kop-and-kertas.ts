import { Failure } from '../../errors.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { isBupatiSigning, KERTAS, type PRINT_SETTINGS } from '../../office/naskah/parts/naskah-settings.ts';
import type { PaperLook } from '../../paper-desk.ts';
import type { Sitting } from '../sitting.ts';

/** Larger ones make letters slow to open. */
const LARGEST_LOGO = 2 * 1024 * 1024;

type EmblemKey = Extract<(typeof PRINT_SETTINGS)[number], { gambar: true }>['kunci'];

/** The Bupati's letterhead never bears the region's emblem. */
const emblemKey = (sesi: Sitting, { kopPenandatangan }: NaskahDefinition): EmblemKey =>
  kopPenandatangan && isBupatiSigning({ kantor: sesi.atur }) ? 'kop.logo-bupati' : 'kop.logo';

export function emblemWarnings(sesi: Sitting, naskah: NaskahDefinition): readonly string[] {
  const kunci = emblemKey(sesi, naskah);
  if (kunci === 'kop.logo' || sesi.atur(kunci) !== null || sesi.atur('kop.logo') === null) return [];
  return [`Lambang di kop surat Bupati belum diatur: dicetak tanpa lambang. Isi: pks config ${kunci}`];
}

/** @throws TEMPLAT_SALAH where the emblem is gone or changed */
export async function kantorLook(sesi: Sitting, naskah: NaskahDefinition): Promise<PaperLook> {
  const kertas = KERTAS.find((k) => k === sesi.atur('naskah.kertas')) ?? KERTAS[0];
  const kunci = emblemKey(sesi, naskah);
  const jalur = sesi.atur(kunci);
  if (jalur === null) return { kertas, logo: null };
  const logo = await sesi.register.readKantorFile(jalur);
  if (logo && jalur === logoPath(sesi, logo)) return { kertas, logo };
  throw new Failure(
    'TEMPLAT_SALAH',
    `Lambang kop ${jalur} ${logo ? 'berubah sejak diatur' : 'tidak ada lagi di register'}: atur lagi dengan berkas lambangnya.`,
    [`pks config ${kunci}`],
    { berkas: jalur },
  );
}

/**
 * Returns the setting's value, its place in the register; `coba` writes nothing. @throws Failure
 * BERKAS_TIDAK_DAPAT_DIBACA, NILAI_TIDAK_DIKENAL
 */
export async function keepLogo(sesi: Sitting, kunci: string, berkas: string, coba: boolean): Promise<string> {
  const isi = await sesi.env.localFiles.read(berkas, LARGEST_LOGO);
  const { pictureSize: ukuranGambar } = await sesi.env.renderer();
  if (!(await ukuranGambar(isi))) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `${kunci}: "${berkas}" bukan gambar PNG atau JPEG.`, [
      'Simpan lambang sebagai PNG atau JPEG, lalu ulangi.',
    ]);
  }
  const jalur = logoPath(sesi, isi);
  if (!coba) await sesi.register.keepKantorFile(jalur, isi);
  return jalur;
}

const logoPath = (sesi: Sitting, isi: Uint8Array): string =>
  `template/kop-logo-${sesi.env.sha256Of(isi).slice(0, 12)}.${isi[0] === 0x89 ? 'png' : 'jpg'}`;
