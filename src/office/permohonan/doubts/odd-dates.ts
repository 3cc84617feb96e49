/** These dates are possible but unlikely, mostly a slip of the year. */

import { dayNumber, plusMonths, validTanggal } from '../../days/day-arithmetic.ts';
import { dayOf, type Tanggal, yearOf } from '../../days/tanggal.ts';
import { evolve } from '../evolve.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { type DateMismatch, type DateYardstick, dateMismatches, LATEST_START_MONTHS } from './date-mismatches.ts';
import { type OddField, oddFieldValue, withFieldDay } from './odd-date-fields.ts';

/** `isian` is as in `ralat`; `mungkin` is the day without a slip of the year. */
export type OddDate = Readonly<{ isian: OddField; dibaca: string; mungkin: Tanggal | null; kalimat: string }>;

const YEARS_BACK = 3;

/** The day of the act that led to waiting for the reply. */
export function sentDay(kejadian: readonly KasusFact[]): Tanggal | null {
  const kirim = kejadian.findLast(
    (k) => k.jenis === 'Diselesaikan' && k.hasil !== 'koreksi' && typeof k.ke !== 'string' && k.ke.balasan,
  );
  return kirim ? dayOf(kirim.pada) : null;
}

export const findOddDates = (p: ReceivedKasus, ukuran: DateYardstick): readonly OddDate[] =>
  groupByOddField(dateMismatches(p, ukuran), p, ukuran, new Set(), () => true);

/** Old slips are not asked about again. */
export function findNewOddDates(
  lama: ReceivedKasus,
  kejadian: readonly KasusFact[],
  ukuran: DateYardstick,
): readonly OddDate[] {
  const p = kejadian.reduce((kasus, k) => evolve(kasus, k) as ReceivedKasus, lama);
  const dulu = new Set(dateMismatches(lama, ukuran).map((c) => c.kalimat));
  const baru = dateMismatches(p, ukuran).filter((c) => !dulu.has(c.kalimat));
  return groupByOddField(baru, p, ukuran, dulu, (b) => oddFieldValue(lama, b) !== oddFieldValue(p, b));
}

function groupByOddField(
  cela: readonly DateMismatch[],
  p: ReceivedKasus,
  ukuran: DateYardstick,
  dulu: ReadonlySet<string>,
  disentuh: (bidang: OddField) => boolean,
): readonly OddDate[] {
  const menurut = new Map<OddField, DateMismatch[]>();
  for (const c of cela) {
    const bidang = c.bidang.find(disentuh) ?? c.bidang[0];
    if (bidang) menurut.set(bidang, [...(menurut.get(bidang) ?? []), c]);
  }
  return [...menurut].map(([isian, semua]) => ({
    isian,
    dibaca: oddFieldValue(p, isian) ?? '',
    mungkin: sameDayOtherYear(p, isian, semua, ukuran, dulu),
    kalimat: semua.map((c) => c.kalimat).join(' '),
  }));
}

/** Null where something is still odd then. */
function sameDayOtherYear(
  p: ReceivedKasus,
  isian: OddField,
  semua: readonly DateMismatch[],
  ukuran: DateYardstick,
  dulu: ReadonlySet<string>,
): Tanggal | null {
  const { hariIni } = ukuran;
  const dibaca = oddFieldValue(p, isian);
  if (dibaca === null || !/^\d{4}-\d{2}-\d{2}/.test(dibaca)) return null;
  const akhir = isian === 'mulai' ? plusMonths(p.kerjaSama?.tanggal ?? hariIni, LATEST_START_MONTHS) : hariIni;
  const awal = yearOf(p.diterima) - (isian === 'diterima' ? YEARS_BACK : 0);
  for (let tahun = yearOf(akhir); tahun >= awal; tahun--) {
    const calon = validTanggal(tahun, Number(dibaca.slice(5, 7)), Number(dibaca.slice(8, 10)));
    if (calon === null || calon > akhir || calon === dayOf(dibaca)) continue;
    if (!semua.every((c) => liesNearer(c, dayOf(dibaca), calon))) continue;
    const seandainya = withFieldDay(p, isian, calon);
    const cela = seandainya && dateMismatches(seandainya, ukuran).filter((c) => !dulu.has(c.kalimat));
    if (cela && !cela.some((c) => c.bidang.includes(isian))) return calon;
  }
  return null;
}

function liesNearer({ hari }: DateMismatch, dibaca: Tanggal, calon: Tanggal): boolean {
  const patokan = hari.find((satu) => satu !== dibaca);
  if (patokan === undefined) return true;
  const jarak = (satu: Tanggal) => Math.abs(dayNumber(satu) - dayNumber(patokan));
  return jarak(calon) < jarak(dibaca);
}
