/**
 * Reads '09.30', 'pukul 9', 'jam 15.30 WIB', 'jam 3 sore kemarin'. It means twenty-four hours, unless a part of the day
 * is named.
 */

import { instantInWib } from '../tanggal.ts';
import { DAY_PARTS, hourInPart, splitDayPart } from './spoken-forms.ts';

const RFC = /^(\d{4}-\d{2}-\d{2})t(\d{2}):(\d{2})(?::(\d{2}))?(?:\+07:00)?$/;
const CLOCK_WORDS = 'pukul|pkl\\.?|jam';
const CLOCK_PART = `(?:(?<kata>${CLOCK_WORDS}) ?)?(?<jam>\\d{1,2})(?:(?<tanda>[.:])(?<menit>\\d{2}))?(?<wib> wib)?(?: (?<bagian>${DAY_PARTS}))?`;
const CLOCK_BEHIND = new RegExp(`^(?:(?<hari>(?!(?:${CLOCK_WORDS}) ?\\d).*?),? )?${CLOCK_PART}$`);
const CLOCK_BEFORE = new RegExp(`^${CLOCK_PART},? (?<hari>.+)$`);

/** `hari` is the rest of the text; `jam` is 'HH:mm:ss'. */
type DayAndClock = Readonly<{ hari: string; jam: string | null }> | Readonly<{ sebab: string }>;

export function splitClock(teks: string, kini: Date): DayAndClock {
  const rfc = RFC.exec(teks);
  if (rfc) return composeClock(rfc[1] ?? '', Number(rfc[2]), rfc[3], rfc[4]);
  const cocok: ClockMatch = matchBehind(teks) ?? matchBefore(teks) ?? { hari: teks };
  const { jam, menit, bagian: padaJam } = cocok;
  const terpisah = splitDayPart(cocok.hari);
  if ('sebab' in terpisah) return terpisah;
  const { hari, bagian = padaJam } = terpisah;
  if (jam === undefined) return { hari, jam: null };
  if (padaJam !== undefined && bagian !== padaJam) return { sebab: `Jam ${jam} ${bagian} atau ${padaJam}?` };
  const pasti = bagian ? hourInPart(Number(jam), bagian) : nearestHour(hari, cocok, kini);
  return typeof pasti === 'number' ? composeClock(hari, pasti, menit) : pasti;
}

type ClockMatch = Readonly<{
  hari: string;
  jam?: string | undefined;
  menit?: string | undefined;
  bagian?: string | undefined;
  disebut?: boolean;
}>;

/** A bare number may be a day or a year; '5.09' alone is 5 September. */
function matchBehind(teks: string): ClockMatch | null {
  const { hari = '', kata, jam, tanda, menit, wib, bagian } = CLOCK_BEHIND.exec(teks)?.groups ?? {};
  const berjam = kata ?? wib ?? (hari === '' ? (bagian ?? tanda === ':') : tanda);
  return jam !== undefined && berjam ? { hari, jam, menit, bagian, disebut: kata !== undefined } : null;
}

/** A point alone does not make a time ('10.08 Senin'). */
function matchBefore(teks: string): ClockMatch | null {
  const { hari = '', kata, jam, tanda, menit, wib, bagian } = CLOCK_BEFORE.exec(teks)?.groups ?? {};
  const berjam = kata ?? wib ?? bagian ?? (tanda === ':' || (tanda === '.' && /^(?:tadi|nanti)(?: |$)/.test(hari)));
  return berjam ? { hari, jam, menit, bagian, disebut: kata !== undefined } : null;
}

/** No office works before six: 'kemarin jam 3' may mean the afternoon, so it is refused. */
const DAWN_HOUR = 5;

/** 'jam 9 tadi' has passed, 'nanti' is to come; where both are possible it is refused. '03.00' is one hour. */
function nearestHour(
  hari: string,
  { jam = '', menit = '00', disebut }: ClockMatch,
  kini: Date,
): number | Readonly<{ sebab: string }> {
  const pagi = Number(jam);
  if (jam.startsWith('0') || pagi > 11) return pagi;
  if (hari !== 'tadi' && hari !== 'nanti') return disebut && pagi <= DAWN_HOUR ? eitherHour(pagi, menit) : pagi;
  const sekarang = instantInWib(kini).slice(11, 16);
  const bisa = (j: number) => {
    const pukul = `${twoDigits(j)}:${menit}`;
    return hari === 'tadi' ? pukul <= sekarang : pukul >= sekarang;
  };
  if (bisa(pagi) && bisa(pagi + 12)) return eitherHour(pagi, menit);
  return bisa(pagi + 12) ? pagi + 12 : pagi;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const eitherHour = (jam: number, menit: string): Readonly<{ sebab: string }> => ({
  sebab: `Jam ${jam} yang mana? Tulis pukul ${twoDigits(jam)}.${menit} atau ${twoDigits(jam + 12)}.${menit}.`,
});

function composeClock(hari: string, jam: number, menit = '00', detik = '00'): DayAndClock {
  const pukul = [twoDigits(jam), menit, detik];
  if (jam <= 23 && Number(menit) <= 59 && Number(detik) <= 59) return { hari, jam: pukul.join(':') };
  return { sebab: `Tidak ada pukul ${pukul.slice(0, 2).join('.')}.` };
}
