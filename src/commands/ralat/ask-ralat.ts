/** Which field, and its new value, with the old one in sight. */

import { askRequiredText, refusalOf } from '../../desk/ask/typed-answers.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { noteKasus } from '../../desk/outside-steps/move-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { filledActFields, parseActRalat } from './act-fields.ts';
import { FIELD_CHOICES, filledFields, parseRalat } from './ralat-fields.ts';

/** 'nama=nilai'; `diketik` may hold nothing, or the name. @throws Failure DIBATALKAN */
export const askRalat = (sesi: Sitting, terbuka: OpenKasus, diketik: string): Promise<string> =>
  askRalatField(sesi, terbuka, diketik, filledFields(terbuka.berkas.permohonan), (teks) =>
    parseRalat(sesi, terbuka, teks),
  );

/** The same for an act after the last step, by its number. @throws Failure DIBATALKAN, TINDAKAN_TIDAK_ADA */
export const askActRalat = (sesi: Sitting, terbuka: OpenKasus, v: number, diketik: string): Promise<string> =>
  askRalatField(sesi, terbuka, diketik, filledActFields(terbuka, v), (teks) =>
    parseActRalat(sesi, terbuka, v, teks, ''),
  );

async function askRalatField(
  sesi: Sitting,
  { berkas }: OpenKasus,
  diketik: string,
  berisi: readonly Readonly<{ isian: string; lama: string }>[],
  baca: (teks: string) => unknown,
): Promise<string> {
  const ask = await sesi.env.ask();
  noteKasus(sesi.env, berkas);
  const isian =
    diketik.split('=')[0]?.trim() ||
    (await ask.choose(
      'Isian yang diralat',
      berisi.map(({ isian: nilai, lama }) => ({ nilai, nama: nilai, keterangan: `kini: ${lama}` })),
    ));
  const lama = berisi.find((b) => b.isian === isian)?.lama;
  const pesan = lama === undefined ? 'Nilai yang benar' : `Nilai yang benar (kini: ${lama})`;
  const tetap = FIELD_CHOICES[isian];
  const nilai = tetap
    ? await ask.choose(
        pesan,
        tetap.map((satu) => ({ nilai: satu, nama: satu })),
        lama,
      )
    : await askRequiredText(ask, pesan, { periksa: (teks) => refusalOf(() => baca(`${isian}=${teks}`), true) });
  return `${isian}=${nilai}`;
}
