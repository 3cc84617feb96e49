/** Which field is put right, and to what: asked with the old value in sight. */

import { sebutKasus } from './gerak.ts';
import { bacaRalat, isianBerisi } from './isian-ralat.ts';
import { sebab, teksWajib } from './jawaban.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { Sesi } from './sesi.ts';

/**
 * 'nama=nilai', of which `diketik` may hold nothing, or the name alone.
 * @throws Galat DIBATALKAN
 */
export async function tanyaRalat(sesi: Sesi, terbuka: KasusTerbuka, diketik: string): Promise<string> {
  const { berkas } = terbuka;
  const ask = await sesi.env.ask();
  const berisi = isianBerisi(berkas.permohonan);
  sebutKasus(sesi.env, berkas);
  const disebut = diketik.split('=')[0]?.trim() ?? '';
  const isian =
    disebut ||
    (await ask.pilih(
      'Isian yang diralat',
      berisi.map(({ isian: nilai, lama }) => ({ nilai, nama: nilai, keterangan: `kini: ${lama}` })),
    ));
  const lama = berisi.find((b) => b.isian === isian)?.lama;
  const nilai = await teksWajib(ask, lama === undefined ? 'Nilai yang benar' : `Nilai yang benar (kini: ${lama})`, {
    periksa: (teks) => sebab(() => bacaRalat(sesi, terbuka, `${isian}=${teks}`), true),
  });
  return `${isian}=${nilai}`;
}
