import { dayNumber, monthEnd, plusMonths, validTanggal, weekdayOf } from '../day-arithmetic.ts';
import { MONTHS, WEEKDAYS } from '../day-names.ts';
import { formatTanggalSurat } from '../format-days.ts';
import { type Calendar, dayInWib, type Tanggal, yearOf } from '../tanggal.ts';

export type DateDirection = 'lampau' | 'depan' | 'tahun-ini' | 'terdekat';

export type ParseContext = Readonly<{
  kini: Date;
  /**
   * Tells which of two years or Mondays is meant: `tahun-ini` serves a day to judge by, `terdekat` the first day of a
   * mandate.
   */
  arah: DateDirection;
  kalender: Calendar;
  /** Counts instead of today: an end follows its beginning. */
  sejak?: Tanggal | undefined;
  /** Serves H7 and H+3; there is no target where it waits at no step. */
  kasus?: Readonly<{ diterima: string; target: string | null }> | undefined;
}>;

/** The day, or why the text names none, or null for another form. */
export type DateReading = Tanggal | Readonly<{ sebab: string }> | null;

export type DateForm = (teks: string, konteks: ParseContext) => DateReading;

/** Other years are a slip of the keyboard. */
const YEAR_RANGE = { awal: 1990, akhir: 2100 } as const;

export const refusedYear = (tahun: number): { sebab: string } | null =>
  tahun >= YEAR_RANGE.awal && tahun <= YEAR_RANGE.akhir
    ? null
    : { sebab: `Tahun harus antara ${YEAR_RANGE.awal} dan ${YEAR_RANGE.akhir}.` };

export function dayFromNumbers(tahun: number, bulan: number, hari: number): DateReading {
  const ditolak = refusedYear(tahun);
  if (ditolak) return ditolak;
  const awal = validTanggal(tahun, bulan, 1);
  if (awal === null) return { sebab: 'Bulan hanya 1 sampai 12; hari selalu ditulis sebelum bulan.' };
  const tanggal = validTanggal(tahun, bulan, hari);
  if (tanggal !== null) return tanggal;
  if (hari < 1) return { sebab: 'Hari dimulai dari tanggal 1.' };
  return { sebab: `${MONTHS[bulan - 1]} ${tahun} hanya sampai tanggal ${monthEnd(awal).slice(8)}.` };
}

export function mustBeWeekday(tanggal: Tanggal, hari: number): DateReading {
  const nyata = weekdayOf(dayNumber(tanggal));
  if (nyata === hari) return tanggal;
  return { sebab: `${formatTanggalSurat(tanggal)} jatuh pada hari ${WEEKDAYS[nyata]}, bukan ${WEEKDAYS[hari]}.` };
}

export function resolveYear({ kini, arah, sejak }: ParseContext, buat: (tahun: number) => DateReading): DateReading {
  const hariIni = sejak ?? dayInWib(kini);
  const tahunIni = yearOf(hariIni);
  if (arah === 'tahun-ini') return buat(tahunIni);
  if (arah === 'terdekat')
    return nearestDay(hariIni, [tahunIni + 1, tahunIni, tahunIni - 1].map(buat)) ?? buat(tahunIni);
  const langkah = arah === 'lampau' ? -1 : 1;
  const diArah = (b: DateReading) => typeof b === 'string' && (arah === 'lampau' ? b <= hariIni : b >= hariIni);
  const pertama = buat(tahunIni);
  if (diArah(pertama)) return pertama;
  const kedua = buat(tahunIni + langkah);
  return diArah(kedua) ? kedua : typeof pertama === 'string' ? kedua : pertama;
}

/** No day is farther away, except 29 February. */
const HALF_YEAR = 183;

function nearestDay(hari: Tanggal, calon: readonly DateReading[]): DateReading {
  const jarak = (t: Tanggal) => Math.abs(dayNumber(t) - dayNumber(hari));
  const [dekat] = calon.filter((b) => typeof b === 'string').sort((a, b) => jarak(a) - jarak(b));
  if (dekat === undefined || jarak(dekat) <= HALF_YEAR) return dekat ?? null;
  return { sebab: `${formatTanggalSurat(dekat)} lebih dari enam bulan dari hari ini: tulis tahunnya.` };
}

export const DIRECTION_WORDS = 'ini|depan|lalu|yang lalu';

export const directionStep = (kata = 'ini'): number => (kata === 'ini' ? 0 : kata === 'depan' ? 1 : -1);

export const monthStartAfter = (kini: Date, n: number): Tanggal => plusMonths(`${dayInWib(kini).slice(0, 8)}01`, n);
