import { monthEnd, monthNumber, monthOfNumber } from '../days/day-arithmetic.ts';
import { MONTHS } from '../days/day-names.ts';
import { romanNumeral } from '../days/format-days.ts';
import { type Tanggal, yearOf } from '../days/tanggal.ts';

const MONTHS_OF = { bulan: 1, semester: 6, tahun: 12 } as const;
export type PeriodKind = keyof typeof MONTHS_OF;

/** Both ends count; `nomor` is the month or half-year of its year. */
export type ReportPeriod = Readonly<{
  jenis: PeriodKind;
  tahun: number;
  nomor: number | null;
  dari: Tanggal;
  akhir: Tanggal;
}>;

export function reportPeriod(jenis: PeriodKind, tahun: number, nomor: number): ReportPeriod {
  const awal = 12 * tahun + (nomor - 1) * MONTHS_OF[jenis];
  return {
    jenis,
    tahun,
    nomor: jenis === 'tahun' ? null : nomor,
    dari: `${monthOfNumber(awal)}-01`,
    akhir: monthEnd(`${monthOfNumber(awal + MONTHS_OF[jenis] - 1)}-01`),
  };
}

export const periodOfDay = (jenis: PeriodKind, hari: Tanggal): ReportPeriod =>
  reportPeriod(jenis, yearOf(hari), Math.floor((monthNumber(hari) % 12) / MONTHS_OF[jenis]) + 1);

export function previousPeriod({ jenis, dari }: ReportPeriod): ReportPeriod {
  return periodOfDay(jenis, `${monthOfNumber(monthNumber(dari) - MONTHS_OF[jenis])}-01`);
}

export function periodName({ jenis, tahun, nomor }: ReportPeriod): string {
  if (nomor === null) return `Tahun ${tahun}`;
  return jenis === 'bulan' ? `${MONTHS[nomor - 1]} ${tahun}` : `Semester ${romanNumeral(nomor)} ${tahun}`;
}

/** 'YYYY-MM', the oldest first. */
export const monthsUpTo = (akhir: Tanggal, banyak: number): readonly string[] =>
  Array.from({ length: banyak }, (_, i) => monthOfNumber(monthNumber(akhir) - banyak + 1 + i));
