/**
 * The second party owes a report each semester, data balikan in the agreed rhythm, once the proof of the security
 * standard. A period touched by one day is owed; the proof while there is an access.
 */

import { monthEnd, monthNumber, monthOfNumber, plusMonths } from '../../days/day-arithmetic.ts';
import { MONTHS } from '../../days/day-names.ts';
import { romanNumeral } from '../../days/format-days.ts';
import { dayOf, type Tanggal, yearOf } from '../../days/tanggal.ts';
import type { Stored } from '../facts/fact-shapes.ts';
import {
  firstDayOf,
  type Irama,
  type KerjaSama,
  type KewajibanKind,
  kewajibanName,
  type owedDueDaysShape,
} from './pengesahan.ts';

export type OwedDueDays = Stored<typeof owedDueDaysShape>;

/** The settings of today, and what they were `dari` one day until before another. */
export type OwedSettings = OwedDueDays &
  Readonly<{ dulu?: readonly Readonly<{ dari: Tanggal; sampai: Tanggal; tempo: OwedDueDays }>[] }>;

/** As its text says; else as was set when it began. */
export const dueDaysOf = (
  { tempo, mulai }: Readonly<{ tempo?: OwedDueDays | undefined; mulai: Tanggal }>,
  menurut: OwedSettings,
): OwedDueDays => tempo ?? menurut.dulu?.find((d) => d.dari <= mulai && mulai < d.sampai)?.tempo ?? menurut;

/** These serve where the days do not matter. */
export const USUAL_DUE_DAYS: OwedDueDays = { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 };

export const ONCE = 'SEKALI';

/** `periode` is '2026-S1', '2026-T3', '2026-08', '2026' or ONCE; `akhir` its last day. */
export type Kewajiban = Readonly<{
  kewajiban: KewajibanKind;
  periode: string;
  akhir: Tanggal;
  jatuhTempo: Tanggal;
  diterima: Tanggal | null;
}>;

const IRAMA_MONTHS: Readonly<Record<Irama, number>> = {
  bulanan: 1,
  triwulanan: 3,
  semesteran: 6,
  tahunan: 12,
  'tidak-ada': 0,
};

/** Periods begun by `sampai`, oldest first: what is owed, and what came without being owed. */
export function listKewajiban(k: KerjaSama, tempo: OwedDueDays, sampai: Tanggal): readonly Kewajiban[] {
  return wholeTerm(k, tempo, sampai).filter((x) => x.diterima !== null || isOwed(k, x, sampai));
}

/** From before pks knew of an agreement it is not known what came: it can be recorded, and is not missed. */
export function wholeTerm(k: KerjaSama, menurut: OwedSettings, sampai: Tanggal): readonly Kewajiban[] {
  const tempo = dueDaysOf(k, menurut);
  const batas = sampai < k.berakhir ? sampai : k.berakhir;
  const diterima = new Map(k.kewajiban.map((x) => [`${x.kewajiban} ${x.periode}`, dayOf(x.pada)]));
  const satu = (kewajiban: KewajibanKind, { periode, akhir }: OwedPeriod): Kewajiban => ({
    kewajiban,
    periode,
    akhir,
    jatuhTempo: kewajiban === 'laporan-semester' ? reportDueDay(periode, tempo) : akhir,
    diterima: diterima.get(`${kewajiban} ${periode}`) ?? null,
  });
  return [
    ...owedPeriods(k.mulai, batas, IRAMA_MONTHS.semesteran).map((m) => satu('laporan-semester', m)),
    ...owedPeriods(k.mulai, batas, IRAMA_MONTHS[k.irama ?? 'tidak-ada']).map((m) => satu('data-balikan', m)),
    ...securityProof(k, tempo, sampai).map((m) => satu('standar-keamanan', m)),
  ];
}

function isOwed({ sejakPks, berakhir }: KerjaSama, { kewajiban, akhir }: Kewajiban, sampai: Tanggal): boolean {
  if (kewajiban === 'standar-keamanan') return sejakPks === undefined && sampai <= berakhir;
  if (sejakPks === undefined) return true;
  // A report comes up to a month after its semester, so that one may still be to come when the agreement is entered.
  const sejak = kewajiban === 'laporan-semester' ? plusMonths(sejakPks, -1) : sejakPks;
  return sejak <= sampai && sejak <= berakhir && sejak <= akhir;
}

function securityProof(k: KerjaSama, { bulanKeamanan }: OwedDueDays, sampai: Tanggal): readonly OwedPeriod[] {
  const pertama = firstDayOf(k);
  return pertama > sampai ? [] : [{ periode: ONCE, akhir: plusMonths(pertama, bulanKeamanan) }];
}

/** Never before the semester ends. */
export function reportDueDay(
  periode: string,
  { semester1, semester2 }: Pick<OwedDueDays, 'semester1' | 'semester2'>,
): Tanggal {
  const tahun = yearOf(periode);
  if (!periode.endsWith('S1')) return `${tahun + 1}-${semester2}`;
  return semester1 < '06-30' ? `${tahun}-06-30` : `${tahun}-${semester1}`;
}

type OwedPeriod = Readonly<{ periode: string; akhir: Tanggal }>;

function owedPeriods(dari: Tanggal, sampai: Tanggal, bulan: number): readonly OwedPeriod[] {
  if (bulan === 0 || sampai < dari) return [];
  const semua: OwedPeriod[] = [];
  const pertama = monthNumber(dari);
  for (let awal = pertama - (pertama % bulan); awal <= monthNumber(sampai); awal += bulan) {
    semua.push({ periode: formatPeriod(awal, bulan), akhir: monthEnd(`${monthOfNumber(awal + bulan - 1)}-01`) });
  }
  return semua;
}

export function formatPeriod(awal: number, bulan: number): string {
  const nama = monthOfNumber(awal);
  const ke = (awal % 12) / bulan + 1;
  const tahun = nama.slice(0, 4);
  return bulan === 12 ? tahun : bulan === 6 ? `${tahun}-S${ke}` : bulan === 3 ? `${tahun}-T${ke}` : nama;
}

export function parsePeriod(periode: string): Readonly<{ awal: number; bulan: number }> {
  const [tahun, bagian = ''] = [12 * yearOf(periode), periode.slice(5)];
  if (bagian === '') return { awal: tahun, bulan: 12 };
  const bulan = bagian.startsWith('S') ? 6 : bagian.startsWith('T') ? 3 : 1;
  return { awal: tahun + bulan * (Number(bulan === 1 ? bagian : bagian.slice(1)) - 1), bulan };
}

/** Null stands for a rhythm that is not followed here. */
const IRAMA_WORDS: readonly (readonly [RegExp, Irama | null])[] = [
  [/\b(?:setiap|tiap|per)\s+(?:\w+\s+)?(?:hari|minggu|pekan)\b|\b(?:hari|minggu)an\b/i, null],
  [/\b(?:dua|empat|lima|[245])[ -]bulan|\b(?:catur|dwi)(?:wulan|bulan)/i, null],
  [/triwulan|tiga bulan|3 bulan|kuartal/i, 'triwulanan'],
  [/semester|enam bulan|6 bulan/i, 'semesteran'],
  [/dua belas bulan|12 bulan/i, 'tahunan'],
  [/bulan/i, 'bulanan'],
  [/tahun/i, 'tahunan'],
  [/^(?:tidak ada|nihil|-)$/i, 'tidak-ada'],
];

export const parseIrama = (dataBalikan: string | null): Irama | null =>
  IRAMA_WORDS.find(([pola]) => pola.test(dataBalikan?.trim() ?? ''))?.[1] ?? null;

export const owedCode = (kewajiban: string, periode: string): string =>
  periode === ONCE ? kewajiban : `${kewajiban} ${periode}`;

export function owedName(kewajiban: string, periode: string): string {
  const nama = kewajibanName(kewajiban);
  const apa = periode.includes('-S') && !nama.endsWith('semester') ? `${nama} semester` : nama;
  return `${apa} ${periodText(periode)}`.trim();
}

export function periodText(periode: string): string {
  if (periode === ONCE) return '';
  const [tahun = '', ke = ''] = periode.split('-');
  if (ke === '') return tahun;
  const urut = romanNumeral(Number(ke.slice(1)));
  if (ke.startsWith('S')) return `${urut} ${tahun}`;
  return ke.startsWith('T') ? `triwulan ${urut} ${tahun}` : `${MONTHS[Number(ke) - 1]} ${tahun}`;
}
