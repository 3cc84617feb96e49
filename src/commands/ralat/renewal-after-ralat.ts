/** The papers of a renewal name the agreement that it renews. */
import { droppedKasus, renewedBy } from '../../desk/kerja-sama/link-perpanjangan.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { RalatChange } from './ralat-field.ts';

const NAMED: readonly (keyof KerjaSama)[] = ['nomorKesatu', 'nomorKedua', 'tanggal', 'berakhir'];

export async function renewalAfterRalat(
  sesi: Sitting,
  berkas: StoredKasus,
  { kerjaSama: isi }: RalatChange,
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
