import * as v from 'valibot';
import { formatTanggal } from '../../../days/format-days.ts';
import { yearOf } from '../../../days/tanggal.ts';
import { owedCode, owedName } from '../../kerja-sama/owed-periods.ts';
import {
  KEWAJIBAN,
  type KerjaSama,
  kewajibanName,
  NOMOR_TO_COME,
  PENERIMA,
  type Pengesahan,
  pengakhiranEntries,
  pengesahanShape,
} from '../../kerja-sama/pengesahan.ts';
import { noted } from '../../text/kasus-words.ts';
import { earlyEndText } from '../../text/pks-words.ts';
import { dayShape, type FactsOf, nullableText, type StoredEntries, textShape } from '../fact-shapes.ts';
import { claimNamesShape } from '../nomor-naskah.ts';
import { type FactMeaning, type FactOf, factKind, factNames } from './fact-kind.ts';

const diserahkanEntries = { kepada: v.picklist(PENERIMA), penerima: textShape, catatan: nullableText };
const aksesEntries = {
  userId: v.exactOptional(dayShape),
  jaringan: v.exactOptional(dayShape),
  catatan: nullableText,
};
const kewajibanEntries = {
  kewajiban: v.picklist(KEWAJIBAN),
  periode: textShape, // '2026-S1', '2026-T3', '2026-08', '2026' or 'SEKALI'.
  nomor: nullableText,
  catatan: nullableText,
};

/** `berakhir` is the last day in force. */
const diakhiriEntries = { berakhir: dayShape, ...pengakhiranEntries };

type PksMeaning<K> = {
  /** It never refuses; one that is not signed stays as it is. */
  agreement(lama: KerjaSama | undefined, k: K): KerjaSama | undefined;
  /** Names it where it is taken back or stands in the way. */
  brief(k: K): string;
};
/** Can be put right: flag → key of the fact. */
export type PksKind<K> = Readonly<{ fields: Readonly<Record<string, string>> }> & PksMeaning<K>;

const pksKind = <J extends string, E extends v.ObjectEntries>(
  jenis: J,
  isi: E,
  {
    fields = {},
    ...arti
  }: PksMeaning<FactOf<J, E>> & Omit<FactMeaning<FactOf<J, E>>, 'fold'> & { fields?: Readonly<Record<string, string>> },
) => ({
  ...factKind(jenis, isi, {
    ...arti,
    fold(p, k) {
      const kerjaSama = arti.agreement(p.kerjaSama, k);
      return kerjaSama ? { ...p, kerjaSama } : p;
    },
  }),
  ...{ fields, agreement: arti.agreement, brief: arti.brief },
});

const NOTHING_YET = { diserahkan: [], userId: null, jaringan: null, kewajiban: [], diperpanjang: null } as const;

const bothNumbers = (p: Pengesahan): string => `${p.nomorKesatu} · ${p.nomorKedua || `nomor lembaga ${NOMOR_TO_COME}`}`;

export const kerjaSamaFacts = {
  Disahkan: pksKind(
    'Disahkan',
    { pengesahan: pengesahanShape, klaim: v.exactOptional(claimNamesShape) },
    {
      agreement: (_, k) => ({ ...k.pengesahan, nomorKedua: k.pengesahan.nomorKedua || null, ...NOTHING_YET }),
      brief: (k) => `pengesahan PKS ${k.pengesahan.nomorKesatu}`,
      line: ({ pengesahan: p }) => `PKS disahkan: ${bothNumbers(p)}, berlaku ${termText(p)}`,
      answer: ({ pengesahan: p }) => ({
        title: 'PKS disahkan, masuk Buku register PKS',
        lines: [
          `Nomor    ${bothNumbers(p)}`,
          `Berlaku  ${termText(p)}`,
          `Pihak 2  ${p.penandatanganKedua}, ${p.jabatanKedua}`,
          `Wajib    laporan tiap semester · data balikan ${p.irama}`,
        ],
      }),
      bukuYears: (k) => [yearOf(k.pengesahan.tanggal)],
    },
  ),
  Diserahkan: pksKind('Diserahkan', diserahkanEntries, {
    fields: { penerima: 'penerima', kepada: 'kepada', tanggal: 'pada', catatan: 'catatan' },
    agreement: (lama, { kepada, penerima, pada }) =>
      lama && { ...lama, diserahkan: [...lama.diserahkan, { kepada, penerima, pada }] },
    brief: (k) => `penyerahan kepada ${k.kepada === 'dirjen' ? 'Dirjen' : 'lembaga'} (${k.penerima})`,
    line: serahLine,
    answer: (k) => ({ title: serahLine(k) }),
  }),
  AksesDicatat: pksKind('AksesDicatat', aksesEntries, {
    fields: { 'user-id': 'userId', jaringan: 'jaringan', catatan: 'catatan' },
    agreement: (lama, k) => lama && { ...lama, userId: k.userId ?? lama.userId, jaringan: k.jaringan ?? lama.jaringan },
    brief: (k) =>
      `akses: ${[...(k.userId ? ['user ID'] : []), ...(k.jaringan ? ['pernyataan jaringan'] : [])].join(', ')}`,
    line: aksesLine,
    answer: (k) => ({ title: aksesLine(k) }),
  }),
  KewajibanDicatat: pksKind('KewajibanDicatat', kewajibanEntries, {
    fields: { jenis: 'kewajiban', periode: 'periode', 'nomor-surat': 'nomor', tanggal: 'pada', catatan: 'catatan' },
    agreement: (lama, { kewajiban, periode, pada }) =>
      lama && { ...lama, kewajiban: [...lama.kewajiban, { kewajiban, periode, pada }] },
    brief: (k) => owedCode(kewajibanName(k.kewajiban), k.periode),
    line: kewajibanLine,
    answer: (k) => ({ title: kewajibanLine(k) }),
  }),
  Diakhiri: pksKind('Diakhiri', diakhiriEntries, {
    fields: {
      ...{ berakhir: 'berakhir', pihak: 'pihak', 'nomor-surat': 'nomor', 'tanggal-surat': 'tanggal' },
      ...{ alasan: 'alasan', tanggal: 'pada' },
    },
    agreement: (lama, { berakhir, semula, pihak, nomor, tanggal, alasan, pada }) =>
      lama && { ...lama, berakhir, diakhiri: { semula, pihak, nomor, tanggal, alasan, pada } },
    brief: (k) => `pengakhiran PKS per ${formatTanggal(k.berakhir)}`,
    line: (k) => `PKS diakhiri lebih awal: ${endedText(k)}${noted(k.alasan)}`,
    answer: (k) => ({ title: `PKS diakhiri lebih awal: ${endedText(k)}`, by: 'alasan' }),
  }),
  Diperpanjang: pksKind(
    'Diperpanjang',
    { kasus: textShape },
    {
      agreement: (lama, k) => lama && { ...lama, diperpanjang: k.kasus },
      brief: (k) => `tanda diperpanjang permohonan ${k.kasus}`,
      line: (k) => `Diperpanjang: permohonan ${k.kasus}`,
    },
  ),
};

export const PKS_FACTS = factNames(kerjaSamaFacts);
export type PksFactName = keyof typeof kerjaSamaFacts;
export type PksFact = FactsOf<typeof kerjaSamaFacts>;

const termText = ({ mulai, berakhir }: Pick<Pengesahan, 'mulai' | 'berakhir'>): string =>
  `${formatTanggal(mulai)} s.d. ${formatTanggal(berakhir)}`;

const endedText = ({ berakhir, ...k }: StoredEntries<typeof diakhiriEntries>): string =>
  `berlaku sampai ${formatTanggal(berakhir)}, ${earlyEndText(k)}`;

function serahLine({ kepada, penerima, catatan }: StoredEntries<typeof diserahkanEntries>): string {
  return `PKS diserahkan kepada ${kepada === 'dirjen' ? 'Dirjen Dukcapil' : 'lembaga'} (${penerima})${noted(catatan)}`;
}

function aksesLine({ userId, jaringan, catatan }: StoredEntries<typeof aksesEntries>): string {
  const isi = [
    ...(userId ? [`user ID diberikan ${formatTanggal(userId)}`] : []),
    ...(jaringan ? [`pernyataan jaringan tertutup ${formatTanggal(jaringan)}`] : []),
  ];
  return `Akses: ${isi.join(', ')}${noted(catatan)}`;
}

function kewajibanLine({ kewajiban, periode, nomor, catatan }: StoredEntries<typeof kewajibanEntries>): string {
  return `Diterima: ${owedName(kewajiban, periode)}${nomor ? ` (${nomor})` : ''}${noted(catatan)}`;
}
