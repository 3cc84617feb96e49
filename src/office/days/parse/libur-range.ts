import { Failure } from '../../../errors.ts';
import { dayNumber, plusDays } from '../day-arithmetic.ts';
import type { Tanggal } from '../tanggal.ts';

const UNTIL = '(?:s\\.?\\s?/?\\s?d\\.?|sampai(?: dengan)?|hingga)';
/** What follows the second day belongs to both. */
const DAY_TO_DAY = new RegExp(`^(\\d{1,2})\\s*(?:[-–—]|\\s${UNTIL}\\s)\\s*(\\d{1,2})([/. ].*)$`, 'i');
const TWO_DATES = new RegExp(`^(.+?)\\s+(?:[-–—]|${UNTIL})\\s+(.+)$`, 'i');
const YEAR_AT_END = /([/. -]\s*)(\d{4})$/;

/** A longer one is a slip of the year. */
const LONGEST_RANGE = 31;

/** `lalu` is the first day a year earlier. */
function rangeEnds(teks: string): readonly [awal: string, akhir: string, lalu: string] | null {
  const rapi = teks.trim();
  const [, awal, akhir, ekor] = DAY_TO_DAY.exec(rapi) ?? [];
  if (awal !== undefined) return [`${awal}${ekor}`, `${akhir}${ekor}`, `${awal}${ekor}`];
  const [, kiri, kanan] = TWO_DATES.exec(rapi) ?? [];
  if (kiri === undefined || kanan === undefined || !/\d/.test(kiri) || !/\d/.test(kanan)) return null;
  const [, sela, tahun] = YEAR_AT_END.exec(kanan) ?? [];
  if (tahun === undefined || YEAR_AT_END.test(kiri) || /^\d{4}[/-]/.test(kiri)) return [kiri, kanan, kiri];
  // '30/12 s.d. 2/1/2028' begins in 2027.
  return [`${kiri}${sela}${tahun}`, kanan, `${kiri}${sela}${Number(tahun) - 1}`];
}

/** @throws NILAI_TIDAK_DIKENAL where the end is too early or too late */
export function parseLiburRange(teks: string, baca: (teks: string) => Tanggal): readonly Tanggal[] {
  const ujung = rangeEnds(teks);
  if (!ujung) return [baca(teks)];
  const akhir = baca(ujung[1]);
  const awal = [baca(ujung[0])].map((satu) => (satu > akhir ? baca(ujung[2]) : satu))[0] ?? akhir;
  const panjang = dayNumber(akhir) - dayNumber(awal) + 1;
  if (panjang < 1 || panjang > LONGEST_RANGE) {
    const sebab = panjang < 1 ? 'berakhir sebelum mulai' : `lebih dari ${LONGEST_RANGE} hari`;
    throw new Failure('NILAI_TIDAK_DIKENAL', `Rentang "${teks}" (${awal} sampai ${akhir}) ${sebab}.`, [
      'Contoh: pks libur tambah "24-26/12/2027" "Cuti bersama"',
    ]);
  }
  return Array.from({ length: panjang }, (_, i) => plusDays(awal, i));
}
