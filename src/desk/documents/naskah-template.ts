/** The office's copy comes before the shipped one. */
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { checkLegalMinimum, checkUsualContents } from '../../office/naskah/finished/legal-minimum.ts';
import { findWordingSlips } from '../../office/naskah/finished/wording-slips.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { KERTAS } from '../../office/naskah/parts/naskah-settings.ts';
import type { Register } from '../../store/register.ts';
import { closestWord } from '../../text/closest-word.ts';
import { readShipped } from '../reference/shipped-data.ts';
import type { Sitting } from '../sitting.ts';
import { kantorLook } from './kop-and-kertas.ts';

export type NaskahTemplate = Readonly<{ isi: Uint8Array; asal: 'kantor' | 'bawaan' | 'berkas' }>;

/** @throws Failure TEMPLAT_TIDAK_ADA with the likeliest name */
export function requireNaskah(kode: string): NaskahDefinition {
  const ada = NASKAH.find((n) => n.kode === kode);
  if (ada) return ada;
  const semua = NASKAH.map((n) => n.kode);
  const maksud = closestWord(kode, semua);
  throw new Failure(
    'TEMPLAT_TIDAK_ADA',
    `Naskah "${kode}" tidak ada.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    [`Pilihan: ${semua.join(' | ')}`],
    {
      naskah: kode,
    },
  );
}

export const kantorTemplatePath = (kode: string): string => `template/${kode}.docx`;

/** Shipped templates change with pks, so those used are kept. */
const keptTemplatePath = (sidik: string): string => `template/arsip/${sidik}.docx`;

export async function keepTemplate({ env, register }: Sitting, isi: Uint8Array): Promise<void> {
  const jalur = keptTemplatePath(env.sha256Of(isi));
  if ((await register.readKantorFile(jalur)) === null) await register.keepKantorFile(jalur, isi);
}

/** @throws Failure TEMPLAT_TIDAK_ADA where an older pks did not keep it */
export async function templateByHash(sesi: Sitting, kode: string, sidik: string): Promise<NaskahTemplate> {
  const { env, register } = sesi;
  const disimpan = await register.readKantorFile(keptTemplatePath(sidik));
  const kantor = disimpan ?? (await register.readKantorFile(kantorTemplatePath(kode)));
  const cocok = [kantor, await readShippedTemplate(sesi, kode)].find((isi) => isi && env.sha256Of(isi) === sidik);
  if (cocok) return { isi: cocok, asal: cocok === kantor ? 'kantor' : 'bawaan' };
  throw new Failure(
    'TEMPLAT_TIDAK_ADA',
    `Templat yang dipakai dulu (SHA-256 ${sidik.slice(0, 8)}…) tidak tersimpan di register ini.`,
    ['Dokumennya sendiri tetap tersimpan utuh; yang tidak dapat hanya membuatnya ulang.'],
    { sidik },
  );
}

export const readShippedTemplate = (sesi: Pick<Sitting, 'env'>, kode: string): Promise<Uint8Array> =>
  readShipped(sesi.env, `templates/${kode}/${kode}.docx`);

/** @throws Failure TEMPLAT_SALAH */
export async function readTemplate(sesi: Sitting, register: Register, kode: string): Promise<NaskahTemplate> {
  const kantor = await register.readKantorFile(kantorTemplatePath(kode));
  const templat: NaskahTemplate = kantor
    ? { isi: kantor, asal: 'kantor' }
    : { isi: await readShippedTemplate(sesi, kode), asal: 'bawaan' };
  const rupa = await kantorLook(sesi, requireNaskah(kode));
  if (rupa.kertas === KERTAS[0] && rupa.logo === null) return templat;
  const { fitTemplate: rupakan } = await sesi.env.renderer();
  return { ...templat, isi: await namingTemplate(kode, templat, () => rupakan(templat.isi, rupa)) };
}

export const templateFile = (kode: string, { asal }: NaskahTemplate): string =>
  asal === 'kantor' ? kantorTemplatePath(kode) : `templates/${kode}/${kode}.docx`;

/** @throws Failure TEMPLAT_SALAH */
export async function namingTemplate<T>(
  kode: string,
  templat: NaskahTemplate & Readonly<{ berkas?: string }>,
  kerja: () => T | Promise<T>,
): Promise<T> {
  try {
    return await kerja();
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'TEMPLAT_SALAH') throw e;
    const berkas = templat.berkas ?? templateFile(kode, templat);
    throw new Failure(e.kode, `${berkas}: ${e.message}`, e.saran, { ...e.rinci, berkas });
  }
}

/** What is merely usual, and with `lunak` all, is a warning. @throws Failure TEMPLAT_SALAH */
export function requireLegalMinimum(kode: string, baris: readonly string[], lunak: boolean): readonly string[] {
  const kurang = checkLegalMinimum(kode, baris);
  const lazim = checkUsualContents(kode, baris);
  const catatan = [
    ...(lazim.length > 0 ? [`Dokumen ini tidak memuat yang lazim diminta: ${lazim.join('; ')}. Boleh.`] : []),
    ...findWordingSlips(kode, baris).map((satu) => `${satu}.`),
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
