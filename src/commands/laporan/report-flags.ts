import { type KeyedFlags, oneOfWords } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { parseMonth, parseYear } from '../../desk/flags/year-and-month.ts';
import { pastDayNote } from '../../desk/lists/kasus-on-past-day.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import {
  type PeriodKind,
  periodName,
  periodOfDay,
  type ReportPeriod,
  reportPeriod,
} from '../../office/report/report-period.ts';

export type LaporanFlags = KeyedFlags &
  Readonly<{
    bulan?: string;
    semester?: string;
    tahun?: string;
    per?: string;
    diketahui?: boolean;
    ke?: string;
    timpa?: boolean;
  }>;

/** `per` is the evening it looks back from; with `diketahui` only what had been typed by then counts. */
export type ReportView = Readonly<{ per: Tanggal; lampau: boolean; diketahui: boolean; peringatan: readonly string[] }>;

/** A day to come is as today. @throws TANGGAL_TIDAK_TERBACA */
export function viewOfFlags(sesi: Sitting, { per: diketik, diketahui = false }: LaporanFlags): ReportView {
  const { hariIni } = sesi;
  const per = diketik === undefined ? hariIni : readTypedDay(sesi, '--per', diketik);
  if (per < hariIni) return { per, lampau: true, diketahui, peringatan: [pastDayNote(per, diketahui)] };
  const nanti = per === hariIni ? [] : [`${formatTanggal(per)} belum tiba: laporan ini keadaan hari ini.`];
  return { per: hariIni, lampau: false, diketahui: false, peringatan: nanti };
}

/**
 * By default it is this month. Without a year it is the last one begun: in January '--bulan 12' is last year's. @throws
 * PEMAKAIAN_SALAH, NILAI_TIDAK_DIKENAL, TANGGAL_MASA_DEPAN
 */
export function periodOfFlags(opsi: LaporanFlags, hariIni: Tanggal): ReportPeriod {
  const { bulan, semester, tahun } = opsi;
  if (bulan !== undefined && semester !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', 'Sebut --bulan atau --semester, tidak keduanya.', [
      `pks laporan --bulan ${bulan}`,
      `pks laporan --semester ${semester}`,
    ]);
  }
  if (bulan !== undefined) return pickPeriod('bulan', parseMonth(bulan), tahun, hariIni);
  if (semester !== undefined) {
    const nomor = oneOfWords('--semester', ['1', '2', 'i', 'ii'] as const, semester);
    return pickPeriod('semester', nomor === '1' || nomor === 'i' ? 1 : 2, tahun, hariIni);
  }
  return tahun === undefined ? periodOfDay('bulan', hariIni) : pickPeriod('tahun', 1, tahun, hariIni);
}

function pickPeriod(jenis: PeriodKind, nomor: number, tahun: string | undefined, hariIni: Tanggal): ReportPeriod {
  const kini = reportPeriod(jenis, tahun === undefined ? yearOf(hariIni) : parseYear(tahun), nomor);
  if (kini.dari <= hariIni) return kini;
  if (tahun === undefined) return reportPeriod(jenis, kini.tahun - 1, nomor);
  throw new Failure(
    'TANGGAL_MASA_DEPAN',
    `${periodName(kini)} belum mulai; hari ini ${formatTanggal(hariIni)}.`,
    ['pks laporan'],
    { dari: kini.dari },
  );
}

const flagsOfPeriod = ({ jenis, tahun, nomor }: ReportPeriod): string =>
  jenis === 'tahun' ? ` --tahun ${tahun}` : ` --${jenis} ${nomor} --tahun ${tahun}`;

/** The flags of a past day would break the line in a usual terminal. */
export const reportFileHint = (periode: ReportPeriod, { lampau }: ReportView): string =>
  lampau
    ? 'Untuk pimpinan: perintah yang sama dengan --ke laporan.html'
    : `Untuk pimpinan: pks laporan${flagsOfPeriod(periode)} --ke ${reportFileName(periode)}.html`;

export function reportFileName({ jenis, tahun, nomor }: ReportPeriod): string {
  if (jenis === 'tahun') return `laporan-${tahun}`;
  return `laporan-${tahun}-${jenis === 'bulan' ? String(nomor).padStart(2, '0') : `semester-${nomor}`}`;
}
