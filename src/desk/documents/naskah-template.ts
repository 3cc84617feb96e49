/** What the office put in comes before its copy in the register, and that before the shipped one. */

import { Failure } from '../../errors.ts';
import { checkLegalMinimum, checkUsualContents } from '../../office/naskah/finished/legal-minimum.ts';
import { findReversals } from '../../office/naskah/finished/reversals.ts';
import { findWordingSlips } from '../../office/naskah/finished/wording-slips.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { KERTAS } from '../../office/naskah/parts/naskah-settings.ts';
import { shownWord } from '../../text/typed-line.ts';
import { readShipped } from '../reference/shipped-data.ts';
import type { Sitting } from '../sitting.ts';
import { kantorLook } from './kop-and-kertas.ts';

/** Messages name it by `berkas`, where it is not the usual place. */
export type NaskahTemplate = Readonly<{ isi: Uint8Array; asal: 'kantor' | 'bawaan' | 'berkas'; berkas?: string }>;

export const kantorTemplatePath = (kode: string): string => `template/${kode}.docx`;

/** The office's setting is the place of the template that `template pasang` kept, or `SHIPPED_AGAIN`. */
export const installedKey = (kode: string): string => `templat.${kode}`;
export const SHIPPED_AGAIN = 'bawaan';

/** Shipped templates change with pks, so those used are kept. */
export const keptTemplatePath = (sidik: string): string => `template/arsip/${sidik}.docx`;

export async function keepTemplate({ env, register }: Sitting, isi: Uint8Array): Promise<void> {
  const jalur = keptTemplatePath(env.sha256Of(isi));
  if ((await register.readKantorFile(jalur)) === null) await register.keepKantorFile(jalur, isi);
}

/** @throws TEMPLAT_TIDAK_ADA where an older pks did not keep it */
export async function templateByHash(sesi: Sitting, kode: string, sidik: string): Promise<NaskahTemplate> {
  const { env, register } = sesi;
  const disimpan = await register.readKantorFile(keptTemplatePath(sidik));
  const kantor = disimpan ?? (await register.readKantorFile(kantorTemplatePath(kode)));
  const cocok = [kantor, await readShippedTemplate(sesi, kode)].find((isi) => isi && env.sha256Of(isi) === sidik);
  if (cocok) return { isi: cocok, asal: cocok === kantor ? 'kantor' : 'bawaan' };
  throw new Failure(
    'TEMPLAT_TIDAK_ADA',
    `Templat yang dipakai dulu (SHA-256 ${sidik.slice(0, 8)}…) tidak tersimpan di register ini.`,
    [
      'Dokumennya sendiri tetap tersimpan utuh; yang tidak dapat hanya membuatnya ulang.',
      'Kembalikan template/arsip dari cadangan bila pernah ada.',
    ],
    { sidik },
  );
}

export const readShippedTemplate = (sesi: Pick<Sitting, 'env'>, kode: string): Promise<Uint8Array> =>
  readShipped(sesi.env, `templates/${kode}/${kode}.docx`);

/** As it was put in, without the office's paper and emblem. @throws TEMPLAT_SALAH where it is gone or changed */
export async function templateInForce(sesi: Sitting, kode: string): Promise<NaskahTemplate> {
  const { env, register } = sesi;
  const dipasang = sesi.atur(installedKey(kode));
  const kantor =
    dipasang === SHIPPED_AGAIN ? null : await register.readKantorFile(dipasang ?? kantorTemplatePath(kode));
  if (dipasang === null || dipasang === SHIPPED_AGAIN)
    return kantor ? { isi: kantor, asal: 'kantor' } : { isi: await readShippedTemplate(sesi, kode), asal: 'bawaan' };
  if (kantor && dipasang === keptTemplatePath(env.sha256Of(kantor)))
    return { isi: kantor, asal: 'kantor', berkas: `${kode}.docx yang dipasang` };
  throw new Failure(
    'TEMPLAT_SALAH',
    `Templat ${kode} yang dipasang kantor ${kantor ? 'berubah sejak dipasang' : 'tidak ada lagi di register'} (${dipasang}): pasang lagi, atau kembali ke bawaan.`,
    [`pks template pasang ${kode} --bawaan`],
    { berkas: dipasang },
  );
}

/** A copy in the register's folder was edited after another template was put in: it prints nothing. */
export async function unusedCopyWarnings({ env, register, atur }: Sitting, kode: string): Promise<readonly string[]> {
  if (atur(installedKey(kode)) === null) return [];
  const salinan = await register.readKantorFile(kantorTemplatePath(kode));
  if (salinan === null || (await register.readKantorFile(keptTemplatePath(env.sha256Of(salinan)))) !== null) return [];
  return [
    `${kantorTemplatePath(kode)} disunting sesudah templat lain dipasang, dan tidak dipakai. Supaya dipakai: pks template pasang ${shownWord(register.filePlace(kantorTemplatePath(kode)))}`,
  ];
}

/** @throws TEMPLAT_SALAH */
export async function readTemplate(sesi: Sitting, naskah: NaskahDefinition): Promise<NaskahTemplate> {
  const templat = await templateInForce(sesi, naskah.kode);
  const rupa = await kantorLook(sesi, naskah);
  if (rupa.kertas === KERTAS[0] && rupa.logo === null) return templat;
  const { fitTemplate: rupakan } = await sesi.env.renderer();
  return { ...templat, isi: await namingTemplate(naskah.kode, templat, () => rupakan(templat.isi, rupa)) };
}

export const templateFile = (kode: string, { asal, berkas }: NaskahTemplate): string =>
  berkas ?? (asal === 'kantor' ? kantorTemplatePath(kode) : `templates/${kode}/${kode}.docx`);

/** @throws TEMPLAT_SALAH */
export async function namingTemplate<T>(
  kode: string,
  templat: NaskahTemplate,
  kerja: () => T | Promise<T>,
): Promise<T> {
  try {
    return await kerja();
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'TEMPLAT_SALAH') throw e;
    const berkas = templateFile(kode, templat);
    throw new Failure(e.kode, `${berkas}: ${e.message}`, e.saran, { ...e.rinci, berkas });
  }
}

/** What is merely usual, and with `lunak` all, is a warning. @throws TEMPLAT_SALAH */
export function requireLegalMinimum(kode: string, baris: readonly string[], lunak: boolean): readonly string[] {
  const kurang = checkLegalMinimum(kode, baris);
  const lazim = checkUsualContents(kode, baris);
  const catatan = [
    ...(lazim.length > 0 ? [`Dokumen ini tidak memuat yang lazim diminta: ${lazim.join('; ')}. Boleh.`] : []),
    ...[...findWordingSlips(kode, baris), ...findReversals(kode, baris)].map((satu) => `${satu}.`),
  ];
  if (kurang.length === 0) return catatan;
  const kalimat = `tidak memuat yang wajib ada menurut hukum: ${kurang.join('; ')}`;
  if (lunak) return [`Dokumen ini ${kalimat}.`, ...catatan];
  throw new Failure(
    'TEMPLAT_SALAH',
    `Templat ${kalimat}.`,
    [`Kembalikan ke dalam templat, lalu: pks template periksa ${kode}`],
    {
      kurang,
    },
  );
}
