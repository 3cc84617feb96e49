/** Which field is put right, and to what: asked with the old value in sight. */

import { sebutKasus } from './gerak.ts';
import { bacaRalat, isianBerisi, PILIHAN_ISIAN } from './isian-ralat.ts';
import { bacaRalatTindakan, isianBerisiTindakan } from './isian-tindakan.ts';
import { sebab, teksWajib } from './jawaban.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { Sesi } from './sesi.ts';

/**
 * 'nama=nilai', of which `diketik` may hold nothing, or the name alone.
 * @throws Galat DIBATALKAN
 */
export const tanyaRalat = (sesi: Sesi, terbuka: KasusTerbuka, diketik: string): Promise<string> =>
  tanyaIsian(sesi, terbuka, diketik, isianBerisi(terbuka.berkas.permohonan), (teks) => bacaRalat(sesi, terbuka, teks));

/** The same for an act after the last step, by its number. @throws Galat as bacaRalatTindakan */
export const tanyaRalatTindakan = (sesi: Sesi, terbuka: KasusTerbuka, v: number, diketik: string): Promise<string> =>
  tanyaIsian(sesi, terbuka, diketik, isianBerisiTindakan(terbuka, v), (teks) =>
    bacaRalatTindakan(sesi, terbuka, v, teks, ''),
  );

async function tanyaIsian(
  sesi: Sesi,
  { berkas }: KasusTerbuka,
  diketik: string,
  berisi: readonly Readonly<{ isian: string; lama: string }>[],
  baca: (teks: string) => unknown,
): Promise<string> {
  const ask = await sesi.env.ask();
  sebutKasus(sesi.env, berkas);
  const isian =
    diketik.split('=')[0]?.trim() ||
    (await ask.pilih(
      'Isian yang diralat',
      berisi.map(({ isian: nilai, lama }) => ({ nilai, nama: nilai, keterangan: `kini: ${lama}` })),
    ));
  const lama = berisi.find((b) => b.isian === isian)?.lama;
  const pesan = lama === undefined ? 'Nilai yang benar' : `Nilai yang benar (kini: ${lama})`;
  const tetap = PILIHAN_ISIAN[isian];
  const nilai = tetap
    ? await ask.pilih(
        pesan,
        tetap.map((satu) => ({ nilai: satu, nama: satu })),
        lama,
      )
    : await teksWajib(ask, pesan, { periksa: (teks) => sebab(() => baca(`${isian}=${teks}`), true) });
  return `${isian}=${nilai}`;
}
