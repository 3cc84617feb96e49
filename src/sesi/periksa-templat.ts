/** A template tried before it is used: filled with its own examples, and read as the law reads it. */

import { tanpaTanda } from '../naskah/kop.ts';
import { NASKAH, type Naskah } from '../naskah/naskah.ts';
import { contohIsian } from '../naskah/susun.ts';
import { pastikanTanda } from './naskah-buat.ts';
import type { Sesi } from './sesi.ts';
import { bacaTemplat, berkasTemplat, namaiTemplat, naskahBernama, pastikanSyarat, type Templat } from './templat.ts';

/** A template with pictures in it is still smaller than this. */
const TEMPLAT_TERBESAR = 25 * 1024 * 1024;

type Diperiksa = Readonly<{ naskah: Naskah; templat: Templat; berkas: string }>;

/**
 * What `apa` means: a naskah, a file of this machine (`kode`: of which naskah), or all that apply.
 * @throws Galat TEMPLAT_TIDAK_ADA where the file's name says no naskah, BERKAS_TIDAK_DAPAT_DIBACA, BERKAS_TERLALU_BESAR
 */
export async function yangDiperiksa(
  sesi: Sesi,
  apa: string | undefined,
  kode: string | undefined,
): Promise<Diperiksa[]> {
  const berlaku = async (naskah: Naskah): Promise<Diperiksa> => {
    const templat = await bacaTemplat(sesi, sesi.register, naskah.kode);
    return { naskah, templat, berkas: berkasTemplat(naskah.kode, templat) };
  };
  if (apa === undefined) return Promise.all(NASKAH.map(berlaku));
  const naskah = NASKAH.find((n) => n.kode === apa);
  if (naskah) return [await berlaku(naskah)];
  const isi = await sesi.env.tempat.baca(apa, TEMPLAT_TERBESAR);
  return [{ naskah: naskahBernama(kode ?? tebakNaskah(apa)), templat: { isi, asal: 'berkas' }, berkas: apa }];
}

/** 'D:\\Templat\\pks-opd.docx' is for pks: the longest code its name begins with. */
const tebakNaskah = (jalur: string): string => {
  const nama = jalur.replace(/^.*[\\/]/, '');
  const cocok = NASKAH.map((n) => n.kode).filter((kode) => nama.startsWith(kode));
  return cocok.sort((a, b) => b.length - a.length)[0] ?? nama.replace(/\.[^.]*$/, '');
};

/** Filled with its own examples it must be a document, and hold what the law asks for. @throws Galat TEMPLAT_SALAH */
export async function periksaTemplat(sesi: Sesi, { naskah, templat, berkas }: Diperiksa): Promise<void> {
  const perender = await sesi.env.perender();
  await namaiTemplat(naskah.kode, { ...templat, berkas }, async () => {
    const contoh = contohIsian(naskah);
    const { dokumen, baris } = await perender.render(templat.isi, contoh, naskah);
    pastikanSyarat(naskah.kode, await baris(), false);
    await pastikanTanda(sesi, naskah, dokumen, true);
    const disetujui = await perender.render(templat.isi, tanpaTanda(contoh), naskah);
    await pastikanTanda(sesi, naskah, disetujui.dokumen, false);
  });
}
