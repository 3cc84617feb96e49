import { describe, expect, it } from 'vitest';
import { plusDays } from '../../../src/office/days/day-arithmetic.ts';
import {
  isKantorOpen,
  jatuhTempo,
  plusWorkingDays,
  workingDaysBetween,
  yearsWithoutDecree,
} from '../../../src/office/days/jatuh-tempo.ts';
import fc from '../../seeded.ts';
import { everyDayCalendar, workingDayCalendar } from './sleman-calendar.ts';

/** Days with and without a decree, so that the edges of the data are walked over too. */
const tanggal = fc.integer({ min: 0, max: 2200 }).map((n) => plusDays('2023-06-01', n));

describe('bukaKantor', () => {
  it.each([
    ['2026-08-19', true], // Wednesday
    ['2026-08-22', false], // Saturday
    ['2026-08-23', false], // Sunday
    ['2026-08-17', false], // Monday, Proklamasi
    ['2025-08-18', false], // Monday, added by decree ten days before
    ['2026-12-24', false], // cuti bersama
  ])('%s: %s', (hari, buka) => {
    expect(isKantorOpen(workingDayCalendar, hari)).toBe(buka);
    expect(isKantorOpen(everyDayCalendar, hari)).toBe(buka);
  });
});

describe('jatuhTempo', () => {
  it.each([
    ['2025-08-11', '2025-08-20', '2025-09-10', '2025-09-12'],
    ['2026-03-16', '2026-03-31', '2026-04-21', '2026-04-23'],
    ['2026-11-23', '2026-12-01', '2026-12-21', '2026-12-23'],
  ])('received %s: H7 %s, H21 %s, H23 %s', (diterima, h7, h21, h23) => {
    expect([7, 21, 23].map((h) => jatuhTempo(workingDayCalendar, diterima, h))).toEqual([h7, h21, h23]);
  });

  it.each([
    ['2026-009', '2026-07-06', 21, '2026-08-03'],
    ['2026-010', '2026-07-20', 23, '2026-08-20'],
    ['2026-013', '2026-07-21', 22, '2026-08-20'],
    ['2026-016', '2026-08-07', 2, '2026-08-10'],
    ['2026-017', '2026-08-10', 5, '2026-08-14'],
    ['2026-018', '2026-08-13', 5, '2026-08-20'],
    ['2026-019', '2026-08-18', 2, '2026-08-19'],
    ['2026-020', '2026-08-19', 7, '2026-08-28'],
    ['2026-020', '2026-08-19', 23, '2026-09-21'],
  ])('case %s received %s: H%i is %s', (_kasus, diterima, h, target) => {
    expect(jatuhTempo(workingDayCalendar, diterima, h)).toBe(target);
  });

  it('takes the next working day for H1 where the office is closed', () => {
    expect(jatuhTempo(workingDayCalendar, '2026-08-15', 1)).toBe('2026-08-18'); // Saturday before a free Monday
    expect(jatuhTempo(workingDayCalendar, '2026-08-15', 2)).toBe('2026-08-19');
  });

  it('takes the WIB day of an instant', () => {
    expect(jatuhTempo(workingDayCalendar, '2026-08-19T00:30:00+07:00', 1)).toBe('2026-08-19');
  });

  it('counts every day from the day of receipt where the register counts by calendar', () => {
    expect(jatuhTempo(everyDayCalendar, '2026-08-15', 1)).toBe('2026-08-15');
    expect(jatuhTempo(everyDayCalendar, '2026-08-15', 7)).toBe('2026-08-21');
    expect(jatuhTempo(everyDayCalendar, '2028-02-28', 2)).toBe('2028-02-29');
  });

  it('never moves a later H, or a later receipt, to an earlier day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(workingDayCalendar, everyDayCalendar),
        tanggal,
        fc.integer({ min: 1, max: 60 }),
        (k, t, h) => {
          expect(jatuhTempo(k, t, h + 1) > jatuhTempo(k, t, h)).toBe(true);
          expect(jatuhTempo(k, plusDays(t, 1), h) >= jatuhTempo(k, t, h)).toBe(true);
        },
      ),
    );
  });

  it('treats a day that does not exist as a bug, not as an answer', () => {
    expect(() => jatuhTempo(workingDayCalendar, '2026-08-19', 0)).toThrow(RangeError);
  });
});

describe('hariKerjaAntara', () => {
  it.each([
    ['2026-08-03', '2026-08-19', 11],
    ['2026-08-10', '2026-08-19', 6],
    ['2026-08-14', '2026-08-19', 2],
    ['2026-08-14', '2026-08-17', 0], // a weekend and a free Monday
    ['2026-08-19', '2026-08-19', 0],
    ['2026-08-20', '2026-08-19', 0],
    ['2025-12-31', '2026-12-31', 261 - 21], // a whole year; 21 free days of 2026 fall on a working day
  ])('after %s up to %s: %i', (dari, sampai, jumlah) => {
    expect(workingDaysBetween(workingDayCalendar, dari, sampai)).toBe(jumlah);
    expect(workingDaysBetween(everyDayCalendar, dari, sampai)).toBe(jumlah);
  });

  it('is what counting day by day gives', () => {
    fc.assert(
      fc.property(tanggal, fc.integer({ min: 0, max: 400 }), (dari, n) => {
        const hari = Array.from({ length: n }, (_, i) => plusDays(dari, i + 1));
        const buka = hari.filter((t) => isKantorOpen(workingDayCalendar, t)).length;
        expect(workingDaysBetween(workingDayCalendar, dari, plusDays(dari, n))).toBe(buka);
      }),
    );
  });

  it('agrees with tambahHariKerja, forward and back', () => {
    fc.assert(
      fc.property(tanggal, fc.integer({ min: 1, max: 300 }), (t, n) => {
        const maju = plusWorkingDays(workingDayCalendar, t, n);
        expect(workingDaysBetween(workingDayCalendar, t, maju)).toBe(n);
        expect(isKantorOpen(workingDayCalendar, maju)).toBe(true);
        const mundur = plusWorkingDays(workingDayCalendar, t, -n);
        expect(workingDaysBetween(workingDayCalendar, plusDays(mundur, -1), plusDays(t, -1))).toBe(n);
        expect(plusWorkingDays(workingDayCalendar, maju, -n) <= t).toBe(true);
      }),
    );
  });
});

it('a day without steps stays itself, closed or not', () => {
  expect(plusWorkingDays(workingDayCalendar, '2026-08-17', 0)).toBe('2026-08-17');
});

it('names the years in a span that have no decree', () => {
  expect(yearsWithoutDecree(workingDayCalendar, '2026-12-01', '2027-01-05')).toEqual([]);
  expect(yearsWithoutDecree(workingDayCalendar, '2023-12-29T10:00:00+07:00', '2024-01-05')).toEqual([2023]);
  expect(yearsWithoutDecree(workingDayCalendar, '2027-12-01', '2029-01-05')).toEqual([2028, 2029]);
});

it('counts a day added to the calendar: another calendar, another answer', () => {
  const libur = new Map(workingDayCalendar.libur).set('2026-08-20', 'Libur daerah');
  expect(jatuhTempo({ ...workingDayCalendar, libur }, '2026-08-19', 2)).toBe('2026-08-21');
  expect(jatuhTempo(workingDayCalendar, '2026-08-19', 2)).toBe('2026-08-20');
});
