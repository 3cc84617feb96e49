import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../src/errors.ts';
import { plusDays } from '../../../../src/office/days/day-arithmetic.ts';
import { formatShortDay } from '../../../../src/office/days/format-days.ts';
import type { DateDirection, ParseContext } from '../../../../src/office/days/parse/date-form.ts';
import { leavesYearOpen, parseTanggal } from '../../../../src/office/days/parse/parse-tanggal.ts';
import fc from '../../../seeded.ts';
import { workingDayCalendar } from '../sleman-calendar.ts';

const context = (hari: string, arah: DateDirection, sejak?: string): ParseContext => ({
  kini: new Date(`${hari}T10:15:00+07:00`),
  arah,
  kalender: workingDayCalendar,
  sejak,
});
const parseText = (hari: string, arah: DateDirection, teks: string, sejak?: string) =>
  parseTanggal(teks, context(hari, arah, sejak));

/** Days between two dates, counted by the clock of the machine and nothing of pks. */
const daysApart = (a: string, b: string) => Math.round((Date.parse(a) - Date.parse(b)) / 86_400_000);

describe('a day without its year', () => {
  it.each([
    ['2026-12-15', 'depan', '1 Januari', '2027-01-01'],
    ['2026-12-15', 'depan', '2 Januari', '2027-01-02'],
    ['2026-12-15', 'depan', '15 Desember', '2026-12-15'], // today counts
    ['2026-12-15', 'depan', '14/12', '2027-12-14'],
    ['2026-12-30', 'lampau', '5 Jan', '2026-01-05'],
    ['2026-08-19', 'lampau', '5/9', '2025-09-05'],
    ['2027-01-04', 'lampau', '30 Des', '2026-12-30'],
    ['2026-12-15', 'tahun-ini', '1 Januari', '2026-01-01'],
    ['2026-12-15', 'terdekat', '2 Januari', '2027-01-02'],
    ['2026-12-15', 'terdekat', '1 Des', '2026-12-01'],
    ['2027-01-05', 'terdekat', '28 Des', '2026-12-28'],
    ['2027-01-05', 'terdekat', '5/1', '2027-01-05'],
    ['2026-08-19', 'terdekat', '17 Agustus', '2026-08-17'],
    ['2026-12-15', 'terdekat', 'awal Februari', '2027-02-01'],
    ['2028-03-05', 'terdekat', '29 Feb', '2028-02-29'],
    ['2027-12-01', 'terdekat', '29/2', '2028-02-29'],
    // as far back as ahead: the coming one
    ['2026-07-02', 'terdekat', '1/1', '2026-01-01'],
    ['2026-07-03', 'terdekat', '1/1', '2027-01-01'],
    ['2028-07-02', 'terdekat', '1/1', '2029-01-01'],
    ['2027-07-02', 'terdekat', '1 Jan', '2027-01-01'],
    ['2028-01-01', 'terdekat', '2 Juli', '2028-07-02'],
  ] as const)('on %s, %s: "%s" is %s', (hari, arah, teks, hasil) => expect(parseText(hari, arah, teks)).toBe(hasil));

  it('is always the nearest on either side, within half a year', () => {
    const hari = fc.integer({ min: 0, max: 20_000 }).map((n) => plusDays('2000-01-01', n));
    fc.assert(
      fc.property(hari, hari, (kini, t) => {
        fc.pre(!t.endsWith('-02-29'));
        const dekat = parseText(kini, 'terdekat', `${t.slice(8)}/${t.slice(5, 7)}`);
        const jarak = Math.abs(daysApart(dekat, kini));
        expect(dekat.slice(5)).toBe(t.slice(5));
        expect(jarak).toBeLessThanOrEqual(183);
        for (const beda of [-1, 1]) {
          const lain = `${Number(dekat.slice(0, 4)) + beda}${dekat.slice(4)}`;
          expect(Math.abs(daysApart(lain, kini))).toBeGreaterThanOrEqual(jarak);
        }
      }),
    );
  });

  it('is refused where the nearest 29 February is too far, and where none is near', () => {
    expect(() => parseText('2028-12-01', 'terdekat', '29 Feb')).toThrow(
      '29 Februari 2028 lebih dari enam bulan dari hari ini',
    );
    expect(() => parseText('2026-06-01', 'terdekat', '29 Feb')).toThrow('Februari 2026 hanya sampai tanggal 28.');
    expect(() => parseText('2026-06-01', 'terdekat', '5/13')).toThrow('Bulan hanya 1 sampai 12');
  });

  it('reads a bare weekday as the coming one, but where the past is meant', () => {
    const senin = (arah: DateDirection) => parseText('2026-08-19', arah, 'Senin');
    expect(['lampau', 'depan', 'tahun-ini', 'terdekat'].map((a) => senin(a as DateDirection))).toEqual([
      '2026-08-17',
      '2026-08-24',
      '2026-08-24',
      '2026-08-24',
    ]);
  });

  it('is looked for from another day where it comes after one; words told from today are not', () => {
    expect(parseText('2026-08-19', 'depan', '15 Agustus', '2026-08-15')).toBe('2026-08-15');
    expect(parseText('2026-08-19', 'depan', '14 Agustus', '2026-08-15')).toBe('2027-08-14');
    expect(parseText('2026-12-15', 'depan', '31 Desember', '2027-01-01')).toBe('2027-12-31');
    expect(parseText('2026-12-15', 'depan', 'akhir Desember', '2027-01-01')).toBe('2027-12-31');
    expect(parseText('2026-08-19', 'depan', 'besok', '2026-08-01')).toBe('2026-08-20');
    expect(parseText('2026-08-19', 'depan', 'Senin', '2026-08-01')).toBe('2026-08-24');
    expect(parseText('2026-08-19', 'depan', 'akhir tahun', '2027-08-01')).toBe('2026-12-31');
  });
});

describe('whether a text leaves its year open', () => {
  const terbuka = (teks: string) => leavesYearOpen(teks, context('2026-08-19', 'lampau'));
  it.each(['5 Jan', '5/9', '20 Agustus', 'Senin', 'pertengahan Maret', '5 Jan jam 9 pagi', '29/2'])(
    '"%s" does',
    (teks) => {
      if (teks === '29/2') expect(leavesYearOpen(teks, context('2027-06-01', 'depan'))).toBe(true);
      else expect(terbuka(teks)).toBe(true);
    },
  );
  it.each([
    '5 Jan 2026',
    '5/9/26',
    '2026-01-05',
    'kemarin',
    '3 bulan lalu',
    'Senin lalu',
    'akhir tahun',
    '12 VIII 2026',
  ])('"%s" does not', (teks) => expect(terbuka(teks)).toBe(false));
  it('is no question of a text that is no date', () => expect(terbuka('entah')).toBe(false));

  it('lets through what is not a Galat: a bug stays one', () => {
    const rusak = { ...context('2026-08-19', 'lampau'), kalender: null as never };
    expect(() => leavesYearOpen('3 hk lalu', rusak)).toThrow(TypeError);
  });

  it('is so for every day written without its year, but today', () => {
    fc.assert(
      fc.property(fc.nat(364), (n) => {
        const t = plusDays('2026-01-01', n);
        expect(terbuka(formatShortDay(t, 2026))).toBe(t !== '2026-08-19');
      }),
    );
  });
});

it('a text outside the years is refused from every side', () => {
  for (const arah of ['lampau', 'depan', 'tahun-ini', 'terdekat'] as const) {
    expect(() => parseText('2026-08-19', arah, '1/1/1989')).toThrow(Failure);
    expect(parseText('2026-08-19', arah, '1/1/1990')).toBe('1990-01-01');
    expect(parseText('2026-08-19', arah, '31/12/2100')).toBe('2100-12-31');
    expect(() => parseText('2026-08-19', arah, '1/1/2101')).toThrow(Failure);
  }
});
