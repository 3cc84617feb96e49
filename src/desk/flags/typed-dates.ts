/** Every date a person may type, and its direction where the year is missing. Readings are kept for the answer. */

import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { distanceFromToday, formatMoment, formatTanggal } from '../../office/days/format-days.ts';
import {
  type DateDirection,
  leavesYearOpen,
  type ParseContext,
  parseMoment,
  parseTanggal,
  refuseFutureMoment,
} from '../../office/days/parse/parse-tanggal.ts';
import { dayOf, type Moment, type Tanggal } from '../../office/days/tanggal.ts';
import { targetOfLangkah } from '../../office/permohonan/standing/tenggat.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';

/** By flag; where a command means it otherwise, or it is an argument, by command too. With the words of the answer. */
export const DATE_PURPOSES = {
  '--tanggal': ['lampau', 'tanggal'],
  '--tanggal-surat': ['lampau', 'tanggal surat'],
  '--diterima': ['lampau', 'diterima'],
  '--tanggal-keluar': ['lampau', 'tanggal surat keluar'],
  '--tanggal-balasan': ['lampau', 'tanggal balasan'],
  '--user-id': ['lampau', 'user ID'],
  '--jaringan': ['lampau', 'jaringan'],
  '--mulai': ['depan', 'mulai'],
  '--berakhir': ['depan', 'berakhir'],
  '--sampai': ['depan', 'sampai'],
  '--sejak': ['lampau', 'sejak'],
  '--dari': ['terdekat', 'dari'],
  '--per': ['tahun-ini', 'per'],
  'sahkan --tanggal': ['lampau', 'ditandatangani'],
  'jadwal --diterima': ['tahun-ini', 'diterima'],
  'pejabat --mulai': ['lampau', 'mulai menjabat'],
  'libur tambah': ['depan', 'libur'],
  'libur cabut': ['terdekat', 'libur'],
} as const satisfies Record<string, readonly [DateDirection, string]>;

export type DatePurpose = keyof typeof DATE_PURPOSES;

/** A date as it was typed and read. `jauh`: its year was left open, and it is more than half a year away. */
export type TypedDate = Readonly<{ sebutan: string; teks: string; saat: Moment; jauh: boolean }>;

/** What a date may lean on besides today: its case (H7, H+3), or the day it comes after. */
export type DateAnchor = Readonly<{ kasus?: OpenKasus['berkas']; sejak?: Tanggal }>;

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

/** A date without its year that lies farther than this was perhaps meant in another year. */
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

/** A day. @throws Failure TANGGAL_TIDAK_TERBACA */
export function readTypedDay(sesi: Sitting, maksud: DatePurpose, teks: string, s: DateAnchor = {}): Tanggal {
  const dibaca = readDateAs(sesi, maksud, teks, s, parseTanggal);
  sesi.dibaca.set(maksud, dibaca);
  return dibaca.saat;
}

/** The day a text would be read as, without reading it: to choose between two meanings. */
export const dayIfTyped = (sesi: Sitting, maksud: DatePurpose, teks: string): Tanggal =>
  readDateAs(sesi, maksud, teks, {}, parseTanggal).saat;

/** A day, with its time where one is typed. @throws Failure TANGGAL_TIDAK_TERBACA */
export function readTypedMoment(sesi: Sitting, maksud: DatePurpose, teks: string, s: DateAnchor = {}): Moment {
  const dibaca = readDateAs(sesi, maksud, teks, s, parseMoment);
  sesi.dibaca.set(maksud, dibaca);
  return dibaca.saat;
}

/** What a prompt echoes behind a date; it throws as the flag would, and refuses the future where the past is meant. */
export function echoTypedDate(
  sesi: Sitting,
  maksud: DatePurpose,
  teks: string,
  s: DateAnchor = {},
  berjam = false,
): string {
  const dibaca = readDateAs(sesi, maksud, teks, s, berjam ? parseMoment : parseTanggal);
  if (DATE_PURPOSES[maksud][0] === 'lampau') refuseFutureMoment(dibaca.saat, sesi.kini);
  return `${formatMoment(dibaca.saat)}${dibaca.jauh ? ` (${distanceFromToday(sesi.hariIni, dayOf(dibaca.saat))})` : ''}`;
}

/** All that was read in this sitting, in the order of the table. */
export const typedDates = ({ dibaca }: Pick<Sitting, 'dibaca'>): readonly TypedDate[] =>
  (Object.keys(DATE_PURPOSES) as DatePurpose[]).flatMap((maksud) => dibaca.get(maksud) ?? []);

/** Said loudly: of two years the one that was taken. */
export const farDateWarnings = (sesi: Pick<Sitting, 'dibaca' | 'hariIni'>): readonly string[] =>
  typedDates(sesi)
    .filter((d) => d.jauh)
    .map(
      ({ teks, sebutan, saat }) =>
        `PERHATIAN: "${teks}" (${sebutan}) dibaca ${formatTanggal(saat)}, ${distanceFromToday(sesi.hariIni, dayOf(saat))}. Bila tahun lain yang dimaksud, tulis tahunnya.`,
    );
