/** Which naskah is meant, and its template: the office's own copy wins over the one that is shipped. */
import { Galat } from '../galat.ts';
import { NASKAH, type Naskah } from '../naskah/naskah.ts';
import { KERTAS } from '../naskah/pengaturan.ts';
import { periksaNaskah } from '../naskah/periksa.ts';
import type { Register } from '../register/register.ts';
import { mirip } from '../teks/mirip.ts';
import { kiriman } from './kiriman.ts';
import { rupaKantor } from './rupa.ts';
import type { Sesi } from './sesi.ts';

export type Templat = Readonly<{ isi: Uint8Array; asal: 'kantor' | 'bawaan' | 'berkas' }>;

/** @throws Galat TEMPLAT_TIDAK_ADA with the likeliest name */
export function naskahBernama(kode: string): Naskah {
  const ada = NASKAH.find((n) => n.kode === kode);
  if (ada) return ada;
  const semua = NASKAH.map((n) => n.kode);
  const maksud = mirip(kode, semua);
  throw new Galat(
    'TEMPLAT_TIDAK_ADA',
    `Naskah "${kode}" tidak ada.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    [`Pilihan: ${semua.join(' | ')}`],
    {
      naskah: kode,
    },
  );
}

/** Where the office's copy of a template is, inside the register. */
export const jalurTemplat = (kode: string): string => `template/${kode}.docx`;

/** Where the bytes of a template are kept that a document was drawn up with: shipped ones change with pks. */
const jalurArsip = (sidik: string): string => `template/arsip/${sidik}.docx`;

/** Keeps a template before the first document that names it. */
export async function simpanTemplat({ env, register }: Sesi, isi: Uint8Array): Promise<void> {
  const jalur = jalurArsip(env.sidik(isi));
  if ((await register.milikKantor(jalur)) === null) await register.simpanMilikKantor(jalur, isi);
}

/** The template with this sha256. @throws Galat TEMPLAT_TIDAK_ADA where an older pks did not keep it */
export async function templatBersidik(sesi: Sesi, kode: string, sidik: string): Promise<Templat> {
  const { env, register } = sesi;
  const disimpan = await register.milikKantor(jalurArsip(sidik));
  const kantor = disimpan ?? (await register.milikKantor(jalurTemplat(kode)));
  const cocok = [kantor, await templatKiriman(sesi, kode)].find((isi) => isi && env.sidik(isi) === sidik);
  if (cocok) return { isi: cocok, asal: cocok === kantor ? 'kantor' : 'bawaan' };
  throw new Galat(
    'TEMPLAT_TIDAK_ADA',
    `Templat yang dipakai dulu (SHA-256 ${sidik.slice(0, 8)}…) tidak tersimpan di register ini.`,
    ['Dokumennya sendiri tetap tersimpan utuh; yang tidak dapat hanya membuatnya ulang.'],
    { sidik },
  );
}

export const templatKiriman = (sesi: Pick<Sesi, 'env'>, kode: string): Promise<Uint8Array> =>
  kiriman(sesi.env, `templates/${kode}/${kode}.docx`);

/** The template on the office's paper, with its emblem. @throws Galat TEMPLAT_SALAH */
export async function bacaTemplat(sesi: Sesi, register: Register, kode: string): Promise<Templat> {
  const kantor = await register.milikKantor(jalurTemplat(kode));
  const templat: Templat = kantor
    ? { isi: kantor, asal: 'kantor' }
    : { isi: await templatKiriman(sesi, kode), asal: 'bawaan' };
  const rupa = await rupaKantor(sesi);
  if (rupa.kertas === KERTAS[0] && rupa.logo === null) return templat;
  const { rupakan } = await sesi.env.perender();
  return { ...templat, isi: await namaiTemplat(kode, templat, () => rupakan(templat.isi, rupa)) };
}

/** Which file a template is, for people. */
export const berkasTemplat = (kode: string, { asal }: Templat): string =>
  asal === 'kantor' ? jalurTemplat(kode) : `templates/${kode}/${kode}.docx`;

/** Runs what reads a template; where it is faulty, the error says which file that is. @throws Galat TEMPLAT_SALAH */
export async function namaiTemplat<T>(
  kode: string,
  templat: Templat & Readonly<{ berkas?: string }>,
  kerja: () => T | Promise<T>,
): Promise<T> {
  try {
    return await kerja();
  } catch (e) {
    if (!(e instanceof Galat) || e.kode !== 'TEMPLAT_SALAH') throw e;
    const berkas = templat.berkas ?? berkasTemplat(kode, templat);
    throw new Galat(e.kode, `${berkas}: ${e.message}`, e.saran, { ...e.rinci, berkas });
  }
}

/** A document whose template lost what the law asks for. @throws Galat TEMPLAT_SALAH; with `lunak` the answer is a warning instead */
export function pastikanSyarat(kode: string, baris: readonly string[], lunak: boolean): readonly string[] {
  const kurang = periksaNaskah(kode, baris);
  if (kurang.length === 0) return [];
  const kalimat = `tidak memuat yang wajib ada menurut hukum: ${kurang.join('; ')}`;
  if (lunak) return [`Dokumen ini ${kalimat}.`];
  throw new Galat(
    'TEMPLAT_SALAH',
    `Templat ${kalimat}.`,
    [`Kembalikan ke dalam templat, lalu: pks template periksa ${kode}`],
    {
      kurang,
    },
  );
}
