/** The papers of a renewal name the agreement that it renews. */
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { droppedKasus, renewedBy } from './link-perpanjangan.ts';

const NAMED: readonly (keyof KerjaSama)[] = ['nomorKesatu', 'nomorKedua', 'tanggal', 'berakhir'];

/** Told where `isi` changes what they say of it. */
export async function renewalPaperWarnings(
  sesi: Sitting,
  berkas: StoredKasus,
  isi: Partial<KerjaSama> | undefined,
): Promise<readonly string[]> {
  if (!berkas.permohonan.kerjaSama || !isi || !NAMED.some((kunci) => kunci in isi)) return [];
  const lanjutan = renewedBy(berkas, await droppedKasus(sesi));
  if (lanjutan === null) return [];
  const { naskah } = (await sesi.register.readKasus(lanjutan)).permohonan;
  const memuat = NASKAH.filter((n) => 'lama_nomor' in n.teks && naskah.some((v) => v.naskah === n.kode));
  if (memuat.length === 0) return [];
  return [
    `Perpanjangannya, kasus ${lanjutan}, menyebut PKS ini seperti semula di: ${memuat.map((n) => n.judul).join(', ')}. Periksa satu per satu: pks draft ${lanjutan} --daftar`,
  ];
}
