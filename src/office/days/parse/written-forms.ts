/**
 * Reads '5/9/2026', '2026-09-05', '5 Sept 2026', '5 IX 2026', 'Sabtu, 5 September 2026'. The day comes before the
 * month.
 */

import { monthOfName, monthOfNumeral, weekdayOfName } from '../day-names.ts';
import {
  type DateForm,
  type DateReading,
  dayFromNumbers,
  mustBeWeekday,
  type ParseContext,
  resolveYear,
} from './date-form.ts';

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const NUMERIC_NO_YEAR = /^(\d{1,2})\/(\d{1,2})$/;
const ISO_FORM = /^(\d{4})([/.-])(\d{2})\2(\d{2})$/;
const ROMAN = /^(\d{1,2})([ /.-])([ivx]+)\2(\d{4}|\d{2})$/; // '5 x' may be anything.
const NAMED_MONTH = /^(\d{1,2})[ -]?([a-z]+)\.?(?:,? ?-?(\d{4}|['’]?\d{2}))?$/;
const WITH_WEEKDAY = /^(?:hari )?([a-z']+),? (?=.*\d)(?:(?:tgl|tanggal)\.? )?(.+)$/;
const WITH_TGL = /^(?:tgl|tanggal)\.? ?(.+)$/;

/** A weekday that does not fit is refused. */
export const writtenForm: DateForm = (teks, konteks) => {
  const polos = withoutWeekday(WITH_TGL.exec(teks)?.[1] ?? teks, konteks);
  if (polos !== null) return polos;
  const [, nama = '', sisa = ''] = WITH_WEEKDAY.exec(teks) ?? [];
  const hari = weekdayOfName(nama);
  const tanggal = hari === null ? null : withoutWeekday(sisa, konteks);
  if (typeof tanggal !== 'string' || hari === null) return tanggal;
  return mustBeWeekday(tanggal, hari);
};

function withoutWeekday(teks: string, konteks: ParseContext): DateReading {
  const iso = ISO_FORM.exec(teks);
  if (iso) return dayFromNumbers(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const angka = NUMERIC.exec(teks);
  if (angka) return dayFromNumbers(fullYear(angka[4]), Number(angka[3]), Number(angka[1]));
  const romawi = ROMAN.exec(teks);
  const bulanRomawi = monthOfNumeral(romawi?.[3] ?? '');
  if (romawi && bulanRomawi !== null) return dayFromNumbers(fullYear(romawi[4]), bulanRomawi, Number(romawi[1]));
  const pendek = NUMERIC_NO_YEAR.exec(teks);
  if (pendek) return resolveYear(konteks, (tahun) => dayFromNumbers(tahun, Number(pendek[2]), Number(pendek[1])));
  const bernama = NAMED_MONTH.exec(teks);
  const bulan = monthOfName(bernama?.[2] ?? '');
  if (!bernama || bulan === null) return null;
  const hari = Number(bernama[1]);
  if (bernama[3]) return dayFromNumbers(fullYear(bernama[3]), bulan, hari);
  return resolveYear(konteks, (tahun) => dayFromNumbers(tahun, bulan, hari));
}

/** Two figures mean this century. */
const fullYear = (teks = ''): number => (teks.length < 4 ? 2000 : 0) + Number(teks.replace(/^['’]/, ''));
