/** Which naskah is meant, and its template: the office's own copy wins over the one that is shipped. */
import { Galat } from '../galat.ts';
import { NASKAH, type Naskah } from '../naskah/naskah.ts';
import type { Register } from '../register/register.ts';
import { mirip } from '../teks/mirip.ts';
import { kiriman } from './kiriman.ts';
import type { Sesi } from './sesi.ts';

export type Templat = Readonly<{ isi: Uint8Array; asal: 'kantor' | 'bawaan' }>;

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

export const templatKiriman = (sesi: Pick<Sesi, 'env'>, kode: string): Promise<Uint8Array> =>
  kiriman(sesi.env, `templates/${kode}/${kode}.docx`);

export async function bacaTemplat(sesi: Sesi, register: Register, kode: string): Promise<Templat> {
  const kantor = await register.milikKantor(jalurTemplat(kode));
  return kantor ? { isi: kantor, asal: 'kantor' } : { isi: await templatKiriman(sesi, kode), asal: 'bawaan' };
}

/** Runs what reads a template; where it is faulty, the error says which file that is. @throws Galat TEMPLAT_SALAH */
export async function namaiTemplat<T>(kode: string, { asal }: Templat, kerja: () => T | Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch (e) {
    if (!(e instanceof Galat) || e.kode !== 'TEMPLAT_SALAH') throw e;
    const berkas = asal === 'kantor' ? jalurTemplat(kode) : `templates/${kode}/${kode}.docx`;
    throw new Galat(e.kode, `${berkas}: ${e.message}`, e.saran, { ...e.rinci, berkas });
  }
}
