import { askElemen, FIELD_HINTS, type FieldKasus } from '../../desk/ask/ask-field.ts';
import type { Asking } from '../../desk/ask/question-series.ts';
import { askRequiredText, refusalOf } from '../../desk/ask/typed-answers.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatMoment } from '../../office/days/format-days.ts';
import { NO_END } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';
import { elideText, hangIndent } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';
import { ACT_FIELD_CHOICES, filledActFields, parseActRalat } from './act-fields.ts';
import { fieldName } from './field-names.ts';
import { FIELD_CHOICES, filledFields, parseRalat } from './ralat-fields.ts';

/**
 * 'nama=nilai', of which `diketik` may hold nothing or the name; `v` is the number of an act after the last step.
 * @throws DIBATALKAN, TINDAKAN_TIDAK_ADA
 */
export function askRalat(
  sesi: Sitting,
  terbuka: OpenKasus,
  seri: Pick<Asking, 'ask' | 'note'>,
  v: number | null,
  diketik: string,
  nilai: (teks: string) => void,
): Promise<string> {
  const { id, permohonan: p } = terbuka.berkas;
  const kasus = { id, penegakan: p.permohonan.pemanfaatan === 'penegakan-hukum' };
  seri.note(kasusHeading(terbuka.berkas));
  return askRalatField(
    sesi,
    seri,
    kasus,
    diketik,
    v === null
      ? { pilihan: FIELD_CHOICES, berisi: filledFields(p), baca: (teks) => parseRalat(sesi, terbuka, teks), nilai }
      : {
          pilihan: ACT_FIELD_CHOICES,
          berisi: filledActFields(terbuka, v),
          baca: (teks) => parseActRalat(sesi, terbuka, v, teks, ''),
          nilai,
        },
  );
}

/** `baca` reads 'nama=nilai'; `nilai` judges it. Both throw a Failure. */
type RalatFields = Readonly<{
  pilihan: typeof FIELD_CHOICES;
  berisi: readonly Readonly<{ isian: string; lama: string }>[];
  baca: (teks: string) => object;
  nilai: (teks: string) => void;
}>;

async function askRalatField(
  sesi: Sitting,
  seri: Pick<Asking, 'ask' | 'note'>,
  kasus: FieldKasus,
  diketik: string,
  { pilihan, berisi, baca, nilai: nilaikan }: RalatFields,
): Promise<string> {
  const { ask, note } = seri;
  const elemen = await sesi.elemen();
  const shownValue = (nilai: string) =>
    (nilai === NO_END ? 'tidak disebut' : readDay(nilai)) ||
    nilai
      .split(', ')
      .map((kode) => elemen.get(kode)?.nama ?? codeWord(kode))
      .join(', ');
  const isian =
    diketik.split('=')[0]?.trim() ||
    (await ask.choose(
      'Isian yang diralat',
      berisi.map(({ isian: nilai, lama }) => ({
        nilai,
        nama: fieldName(nilai),
        keterangan: elideText(`kini: ${shownValue(lama)}`, sesi.env.lebar - 4),
      })),
    ));
  const lama = berisi.find((b) => b.isian === isian)?.lama;
  if (lama !== undefined) note(makeVisible(hangIndent('  kini: ', shownValue(lama), sesi.env.lebar)));
  const pesan = `${fieldName(isian)}${lama === undefined ? '' : ' yang benar'}`;
  const petunjuk = FIELD_HINTS[isian.replace(/-[a-z]/g, ([, huruf = '']) => huruf.toUpperCase())];
  if (petunjuk !== undefined) note(hangIndent('  ', petunjuk, sesi.env.lebar));
  if (isian === 'elemen' || isian === 'disetujui-elemen') {
    const dipilih = await askElemen(sesi, seri, kasus, lama?.split(', '));
    return `${isian}=${dipilih.join(',')}`;
  }
  const tetap = pilihan[isian];
  const kini = lama === undefined ? '' : shownValue(lama);
  if (!tetap && kini !== '') note('  Tab = isi itu, untuk diubah');
  const nilai = tetap
    ? await ask.choose(
        pesan,
        tetap.map((satu) => ({ nilai: satu, nama: codeWord(satu) })),
        lama,
      )
    : await askRequiredText(ask, pesan, {
        lanjutan: (awal) => (awal !== kini && kini.startsWith(awal) ? [kini.slice(awal.length)] : []),
        kosongkan: lama !== undefined && readDay(lama) !== '',
        periksa: (teks) =>
          refusalOf(() => baca(`${isian}=${teks}`), true) ??
          inWords(
            isian,
            refusalOf(() => nilaikan(`${isian}=${teks}`)),
          ),
        gema: (teks) => readDay(baca(`${isian}=${teks}`)),
      });
  return `${isian}=${nilai}`;
}

/** The rules speak of a flag and of a day as it is kept. */
const inWords = (isian: string, tolak: string | null): string | null =>
  tolak
    ?.replace(`Isian ${isian} `, `${fieldName(isian)} `)
    .replace(/\d{4}-\d\d-\d\d(?:T[\d:.+-]+)?/g, (saat) => formatMoment(saat)) ?? null;

/** As people write it; '' where there is none. */
function readDay(isi: unknown): string {
  if (typeof isi === 'string') return /^\d{4}-\d\d-\d\d(?:T|$)/.test(isi) ? formatMoment(isi) : '';
  if (typeof isi !== 'object' || isi === null) return '';
  const { lama: _, ...baru } = isi as Record<string, unknown>;
  return Object.values(baru).map(readDay).find(Boolean) ?? '';
}
