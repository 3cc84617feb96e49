import type { AskChoice } from '../../env.ts';
import { formatJangka, parseJangka } from '../../office/days/jangka.ts';
import { spelledTitle } from '../../office/permohonan/doubts/short-titles.ts';
import { METODE, type Metode } from '../../office/permohonan/facts/kasus-parts.ts';
import { checkBlankValues } from '../../office/permohonan/text/blank-values.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { KasusFieldFlags } from '../flags/kasus-fields.ts';
import type { Elemen } from '../reference/read-sop.ts';
import type { Sitting } from '../sitting.ts';
import type { Asking } from './question-series.ts';
import { askOptionalText, refusalOf } from './typed-answers.ts';

export const FIELD_LABELS = {
  tujuan: 'Tujuan pemanfaatan',
  elemen: 'Elemen data',
  metode: 'Metode akses',
  dataBalikan: 'Data balikan',
  jangkaWaktu: 'Jangka waktu PKS',
  alamat: 'Alamat lembaga',
  pimpinan: 'Nama pimpinan',
  jabatanPimpinan: 'Jabatan pimpinan',
  kontak: 'Kontak lembaga',
  dasarPimpinan: 'Dasar jabatan pimpinan',
  akta: 'Akta pendirian',
  penerima: 'Nama petugas penerima',
} as const;

/** What is easily misunderstood is said above the question. */
export const FIELD_HINTS: Readonly<Record<string, string>> = {
  dataBalikan: 'Yang lembaga kirim kepada Ditjen Dukcapil, misalnya nomor rekam medis:',
  jangkaWaktu: 'Misalnya 2 tahun, atau 18 bulan:',
  dasarPimpinan: 'Misalnya Keputusan Ketua Yayasan Nomor 3 Tahun 2024:',
  akta: 'Misalnya Akta Nomor 5 Tahun 2015, disahkan AHU-0001.AH.01.04:',
};

export type AskedField = keyof typeof FIELD_LABELS;

/** With `penegakan` protected elements may be asked for. */
export type FieldKasus = Readonly<{ id: string; penegakan: boolean }>;

export async function askField(
  sesi: Sitting,
  seri: Pick<Asking, 'ask' | 'note'>,
  bidang: AskedField,
  kasus: FieldKasus,
): Promise<KasusFieldFlags> {
  const { ask, note } = seri;
  const petunjuk = FIELD_HINTS[bidang];
  if (petunjuk !== undefined) note(hangIndent('  ', petunjuk, sesi.env.lebar));
  switch (bidang) {
    case 'elemen': {
      const elemen = await askElemen(sesi, seri, kasus);
      return elemen.length === 0 ? {} : { elemen };
    }
    case 'metode': {
      const metode = await ask.choose<Metode | ''>(FIELD_LABELS.metode, METODE_OR_SKIP);
      return metode === '' ? {} : { metode };
    }
    case 'jangkaWaktu': {
      const jangkaWaktu = await askOptionalText(ask, FIELD_LABELS.jangkaWaktu, {
        kosongkan: true,
        periksa: (teks) => refusalOf(() => parseJangka(teks), true),
        gema: (teks) => formatJangka(parseJangka(teks)),
      });
      return jangkaWaktu === undefined ? {} : { jangkaWaktu };
    }
    default: {
      const teks = await askOptionalText(ask, FIELD_LABELS[bidang], {
        periksa: (isi) => refusalOf(() => checkBlankValues({ [bidang]: isi }, 'lembaga')),
        ...(bidang === 'jabatanPimpinan' && { gema: sayFullTitle }),
      });
      return teks === undefined ? {} : { [bidang]: teks };
    }
  }
}

/** Echoed behind a title that was typed short. */
export function sayFullTitle(jabatan: string): string {
  const lengkap = spelledTitle(jabatan);
  return lengkap === null ? '' : `ditulis singkat; lengkapnya: ${lengkap}`;
}

const METODE_OR_SKIP: readonly AskChoice<Metode | ''>[] = [
  { nilai: '', nama: 'lewati dulu' },
  ...METODE.map((nilai) => ({ nilai, nama: capitalized(codeWord(nilai)) })),
];

/** Protected elements are for law enforcement alone (UU 24/2013 pasal 84). `kini` are ticked. */
export async function askElemen(
  sesi: Sitting,
  { ask, note }: Pick<Asking, 'ask' | 'note'>,
  { penegakan }: FieldKasus,
  kini: readonly string[] = [],
): Promise<readonly string[]> {
  const semua = [...(await sesi.elemen()).values()];
  const tertutup = penegakan ? [] : semua.filter((e) => e.dilindungi);
  if (tertutup.length > 0) note('  Yang dilindungi tidak ditawarkan: pks jelaskan elemen');
  return ask.tick(
    FIELD_LABELS.elemen,
    semua.filter((e) => !tertutup.includes(e)).map((e) => ({ ...elemenChoice(e), dicentang: kini.includes(e.kode) })),
  );
}

const elemenChoice = ({ kode, nama, dilindungi }: Elemen): AskChoice<string> => ({
  nilai: kode,
  nama: dilindungi ? `${nama} (dilindungi)` : nama,
});
