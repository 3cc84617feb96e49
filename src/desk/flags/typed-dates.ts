/** What was read is kept, so that the answer can say which year was taken. */

import type { Env } from '../../env.ts';
import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { distanceFromToday, formatMoment, formatTanggal } from '../../office/days/format-days.ts';
import type { ParseContext } from '../../office/days/parse/date-form.ts';
import {
  leavesYearOpen,
  parseMoment,
  parseTanggal,
  refuseFutureMoment,
} from '../../office/days/parse/parse-tanggal.ts';
import { dayOf, type Moment, type Tanggal } from '../../office/days/tanggal.ts';
import { targetOfLangkah } from '../../office/permohonan/standing/tenggat.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { DATE_PURPOSES, type DatePurpose, type TypedDate } from './date-purposes.ts';
import { flagName } from './retype-command.ts';

/** The case (for H7, H+3), or the day it follows. */
export type DateAnchor = Readonly<{ kasus?: StoredKasus; sejak?: Tanggal }>;

const dateContext = (sesi: Sitting, maksud: DatePurpose, { kasus, sejak }: DateAnchor): ParseContext => ({
  kini: sesi.kini,
  kalender: sesi.kalender,
  arah: DATE_PURPOSES[maksud][0],
  sejak,
  kasus: kasus && {
    diterima: dayOf(kasus.permohonan.diterima),
    target:
      kasus.permohonan.langkah &&
      targetOfLangkah(sesi.kalender, kasus.permohonan.diterima, kasus.permohonan.langkah.h).tanggal,
  },
});

/** A year may be mistaken when the day is farther away. */
const FAR_DAYS = 180;

function readDateAs(
  sesi: Sitting,
  maksud: DatePurpose,
  teks: string,
  s: DateAnchor,
  baca: typeof parseMoment,
): TypedDate {
  const k = dateContext(sesi, maksud, s);
  const saat = baca(teks, k);
  const jarak = Math.abs(dayNumber(saat) - dayNumber(sesi.hariIni));
  return {
    sebutan: DATE_PURPOSES[maksud][1],
    teks: teks.trim(),
    saat,
    jauh: jarak > FAR_DAYS && leavesYearOpen(teks, k),
  };
}

/** @throws TANGGAL_TIDAK_TERBACA */
export function readTypedDay(sesi: Sitting, maksud: DatePurpose, teks: string, s: DateAnchor = {}): Tanggal {
  const dibaca = readDateAs(sesi, maksud, teks, s, parseTanggal);
  sesi.dibaca.set(maksud, dibaca);
  return dibaca.saat;
}

/** The day is ahead of today, or of a beginning that is past. */
export const endAfter = ({ hariIni }: Pick<Sitting, 'hariIni'>, mulai: Tanggal): DateAnchor =>
  mulai < hariIni ? { sejak: mulai } : {};

/** The day is not kept, as it only chooses between two meanings. */
export const dayIfTyped = (sesi: Sitting, maksud: DatePurpose, teks: string): Tanggal =>
  readDateAs(sesi, maksud, teks, {}, parseTanggal).saat;

/** With a time, if typed. @throws TANGGAL_TIDAK_TERBACA */
export function readTypedMoment(sesi: Sitting, maksud: DatePurpose, teks: string, s: DateAnchor = {}): Moment {
  const dibaca = readDateAs(sesi, maksud, teks, s, parseMoment);
  sesi.dibaca.set(maksud, dibaca);
  return dibaca.saat;
}

/** `tampak`: it stands behind its question. */
export function echoTypedDate(
  sesi: Sitting,
  maksud: DatePurpose,
  teks: string,
  s: DateAnchor = {},
  berjam = false,
  tampak = false,
): string {
  const dibaca = readDateAs(sesi, maksud, teks, s, berjam ? parseMoment : parseTanggal);
  if (DATE_PURPOSES[maksud][0] === 'lampau') refuseFutureMoment(dibaca.saat, sesi.kini);
  if (tampak) markReadingSeen(sesi, maksud, dibaca.saat);
  return `${formatMoment(dibaca.saat)}${dibaca.jauh ? ` (${distanceFromToday(sesi.hariIni, dayOf(dibaca.saat))})` : ''}`;
}

/** Refuses before any question is asked. @throws TANGGAL_TIDAK_TERBACA */
export function refuseMistypedDates(sesi: Sitting, perintah: string, opsi: object, kasus: StoredKasus): void {
  for (const [kunci, nilai] of Object.entries(opsi)) {
    const flag = flagName(kunci);
    const maksud = [`${perintah} ${flag}`, flag].find((m): m is DatePurpose => m in DATE_PURPOSES);
    if (maksud && typeof nilai === 'string') echoTypedDate(sesi, maksud, nilai, { kasus }, true);
  }
}

export const typedDates = ({ dibaca }: Pick<Sitting, 'dibaca'>): readonly TypedDate[] =>
  (Object.keys(DATE_PURPOSES) as DatePurpose[]).flatMap((maksud) => dibaca.get(maksud) ?? []);

/** Readings that stood behind their questions, by who was asked. */
const seenReadings = new WeakMap<Env['ask'], Set<string>>();

const readingKey = (sebutan: string, saat: Moment): string => `${sebutan} ${dayOf(saat)}`;

function markReadingSeen({ env }: Sitting, maksud: DatePurpose, saat: Moment): void {
  const semua = seenReadings.get(env.ask) ?? new Set();
  seenReadings.set(env.ask, semua.add(readingKey(DATE_PURPOSES[maksud][1], saat)));
}

/** What an answer still has to say. */
export const unseenReadings = (sesi: Pick<Sitting, 'dibaca'>, { ask }: Pick<Env, 'ask'>): readonly TypedDate[] =>
  typedDates(sesi).filter(({ sebutan, saat }) => !seenReadings.get(ask)?.has(readingKey(sebutan, saat)));

export const farDateWarnings = (sesi: Pick<Sitting, 'dibaca' | 'hariIni'>): readonly string[] =>
  typedDates(sesi)
    .filter((d) => d.jauh)
    .map(
      ({ teks, sebutan, saat }) =>
        `PERHATIAN: "${teks}" (${sebutan}) dibaca ${formatTanggal(saat)}, ${distanceFromToday(sesi.hariIni, dayOf(saat))}. Bila tahun lain yang dimaksud, tulis tahunnya.`,
    );
