/** A day as a cell holds it: a real one, a serial number, or words. */
import { Failure } from '../../../errors.ts';
import { plusDays } from '../../days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import { type BookCell, cellText, saysNone } from '../book.ts';

/** @throws TANGGAL_TIDAK_TERBACA */
export type DayReader = (teks: string) => string;

/** 's.d. 16 Mei 2027', as an end is often written. */
const UNTIL = /^(?:s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s+/i;

/** Serial days of a spreadsheet, from 1990 to 2100. */
const SERIAL_RANGE = { awal: 32_874, akhir: 73_415 } as const;

export const DAYS_TO_1904 = 1462;

export function readDay(sel: BookCell, bacaHari: DayReader, lebih = 0): string | null | Readonly<{ sebab: string }> {
  if (sel !== null && typeof sel === 'object' && 'hari' in sel) return plausibleDay(sel.hari);
  const teks = cellText(sel)?.replace(UNTIL, '') ?? null;
  if (teks === null || saysNone(teks)) return null;
  if (/^\d{5}(?:[.,]\d+)?$/.test(teks)) return dayOfSerial(Number(teks.slice(0, 5)) + lebih);
  if (/^\d{1,6}$/.test(teks)) return { sebab: `"${teks}" bukan tanggal yang utuh` };
  try {
    return plausibleDay(bacaHari(inOurWords(teks)));
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return { sebab: e.message.replace(/\.$/, '') };
  }
}

/** Programs set to English write so, and some books the weekday behind the day. */
const ENGLISH_MONTHS: Readonly<Record<string, string>> = { may: 'mei', aug: 'agu', oct: 'okt', dec: 'des' };
const inOurWords = (teks: string): string =>
  teks
    .replace(/\s*\((?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\)$/i, '')
    .replace(
      /(?<!\p{L})(may|aug|oct|dec)(?:ust|ober|ember)?(?!\p{L})/iu,
      (_, bulan) => ENGLISH_MONTHS[bulan.toLowerCase()] ?? bulan,
    );

const plausibleDay = (hari: string): string | Readonly<{ sebab: string }> =>
  hari >= '1990' && hari < '2101' ? hari : { sebab: `tahun ${hari.slice(0, 4)} tidak masuk akal` };

const dayOfSerial = (n: number): string | Readonly<{ sebab: string }> =>
  n >= SERIAL_RANGE.awal && n <= SERIAL_RANGE.akhir
    ? plusDays('1899-12-30', n)
    : { sebab: `${n} bukan tanggal (sebagai tanggal Excel: ${formatTanggalSurat(plusDays('1899-12-30', n))})` };
