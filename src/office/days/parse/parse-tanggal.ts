/** A text that may mean two days is refused. */
import { Failure } from '../../../errors.ts';
import { refuseFuture } from '../refuse-future.ts';
import { dayInWib, instantInWib, type Moment, type Tanggal } from '../tanggal.ts';
import { tidyText } from '../tidy-text.ts';
import { splitClock } from './clock-time.ts';
import { type DateDirection, type DateForm, type ParseContext, refusedYear } from './date-form.ts';
import { hDayForm } from './h-day-form.ts';
import { dayOfMonthForm, edgeForm, noDayForm } from './month-forms.ts';
import { dayWordForm, distanceForm, weekdayForm, workingDayForm } from './relative-forms.ts';
import { expandShortForms, relativeClock } from './spoken-forms.ts';
import { writtenForm } from './written-forms.ts';

/** No text fits two of them. */
const DATE_FORMS: readonly DateForm[] = [
  dayWordForm,
  writtenForm,
  distanceForm,
  workingDayForm,
  weekdayForm,
  edgeForm,
  dayOfMonthForm,
  noDayForm,
  hDayForm,
];

const LONGEST_TEXT = 60;

/** A day, or an instant where a time was given. @throws TANGGAL_TIDAK_TERBACA */
export function parseMoment(teks: string, konteks: ParseContext): Moment {
  const rapi = expandShortForms(tidyText(teks));
  if (NOW_WORDS.has(rapi)) return instantInWib(konteks.kini);
  if (rapi.length > LONGEST_TEXT) throw unreadableDate(teks, konteks);
  const nisbi = relativeClock(rapi, konteks.kini);
  if (nisbi !== null) return nisbi;
  const terpisah = splitClock(rapi, konteks.kini);
  if ('sebab' in terpisah) throw unreadableDate(teks, konteks, terpisah.sebab);
  const { hari, jam } = terpisah;
  const tanggal = parseDayPart(teks, hari === '' && jam !== null ? 'hari ini' : hari, konteks);
  return jam === null ? tanggal : `${tanggal}T${jam}+07:00`;
}

/** A time is refused, except 'sekarang'. @throws TANGGAL_TIDAK_TERBACA */
export function parseTanggal(teks: string, konteks: ParseContext): Tanggal {
  if (NOW_WORDS.has(expandShortForms(tidyText(teks)))) return dayInWib(konteks.kini);
  const saat = parseMoment(teks, konteks);
  if (saat.length > 10) throw unreadableDate(teks, konteks, 'Di sini hanya tanggal yang diminta, tanpa jam.');
  return saat;
}

export function leavesYearOpen(teks: string, konteks: ParseContext): boolean {
  const baca = (arah: DateDirection): Moment | null => {
    try {
      return parseMoment(teks, { ...konteks, arah });
    } catch (e) {
      if (e instanceof Failure) return null; // 29 February may exist on one side only.
      throw e;
    }
  };
  return baca('lampau') !== baca('depan');
}

/** Compares by day where there is no time. @throws TANGGAL_MASA_DEPAN */
export const refuseFutureMoment = (saat: Moment, kini: Date): void => refuseFuture(instantInWib(kini), saat);

const NOW_WORDS: ReadonlySet<string> = new Set(['sekarang', 'saat ini']);

function parseDayPart(teks: string, hari: string, konteks: ParseContext): Tanggal {
  for (const bentuk of DATE_FORMS) {
    const bacaan = bentuk(hari, konteks);
    if (bacaan === null) continue;
    const ditolak = typeof bacaan === 'string' ? refusedYear(Number(bacaan.slice(0, 4))) : bacaan;
    if (typeof bacaan === 'string' && !ditolak) return bacaan;
    throw unreadableDate(teks, konteks, ditolak?.sebab);
  }
  throw unreadableDate(teks, konteks);
}

function unreadableDate(teks: string, { arah }: ParseContext, sebab?: string): Failure {
  const pendek = teks.length > LONGEST_TEXT ? `${teks.slice(0, LONGEST_TEXT)}…` : teks;
  const contoh = arah === 'lampau' ? 'kemarin, Senin lalu' : 'besok, Senin depan, akhir bulan';
  return new Failure(
    'TANGGAL_TIDAK_TERBACA',
    `"${pendek}" bukan tanggal.${sebab ? ` ${sebab}` : ''}`,
    [`Contoh: 28/2/2026, 28 Feb 2026, ${contoh}`],
    { teks, ...(sebab && { sebab }) },
  );
}
