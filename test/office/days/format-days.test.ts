import { describe, expect, it } from 'vitest';
import {
  distanceFromToday,
  formatClock,
  formatMoment,
  formatMomentNumeric,
  formatShortDay,
  formatShortWeekday,
  formatTanggal,
  formatTanggalNumeric,
  formatTanggalSurat,
  romanMonth,
  romanNumeral,
} from '../../../src/office/days/format-days.ts';

describe('days as a clerk reads them', () => {
  it('writes the day in full', () => {
    expect(formatTanggal('2026-11-23')).toBe('Senin, 23 November 2026');
    expect(formatTanggal('2026-02-01T23:30:00+07:00')).toBe('Minggu, 1 Februari 2026');
    expect(formatTanggalSurat('2026-08-01')).toBe('1 Agustus 2026');
  });

  it('leaves out the year only where it is this one', () => {
    expect(formatShortWeekday('2026-11-23', 2026)).toBe('Sen 23 Nov');
    expect(formatShortWeekday('2026-11-23', 2025)).toBe('Sen 23 Nov 2026');
    expect(formatShortDay('2026-08-03', 2026)).toBe('3 Agu');
    expect(formatShortDay('2026-08-03', 2027)).toBe('3 Agu 2026');
    expect(formatShortDay('2026-08-03')).toBe('3 Agu 2026');
  });

  it('writes the time where one is known', () => {
    expect(formatMoment('2026-11-23T09:30:00+07:00')).toBe('Senin, 23 November 2026 09.30 WIB');
    expect(formatMoment('2026-11-23')).toBe('Senin, 23 November 2026');
    expect([formatClock('2026-11-23T09:30:00+07:00'), formatClock('2026-11-23')]).toEqual(['09.30', '']);
  });

  it('writes days in digits, day first, as books and agreements do', () => {
    expect(formatTanggalNumeric('2026-11-03T09:00:00+07:00')).toBe('03/11/2026');
    expect(formatTanggalNumeric('2026-11-03', '-')).toBe('03-11-2026');
    expect(formatMomentNumeric('2026-11-03T09:05:00+07:00')).toBe('03/11/2026 09.05');
    expect(formatMomentNumeric('2026-11-03')).toBe('03/11/2026');
  });

  it('numbers months as letters do', () => {
    expect(['2026-01-31', '2026-04-01', '2026-09-05', '2026-12-31'].map(romanMonth)).toEqual(['I', 'IV', 'IX', 'XII']);
    expect([romanNumeral(0), romanNumeral(13)]).toEqual(['', '']);
  });

  it.each([
    ['2026-08-19', 'hari ini'],
    ['2026-08-20', 'besok'],
    ['2026-08-22', '3 hari lagi'],
    ['2026-08-18', 'kemarin'],
    ['2026-08-16', '3 hari lalu'],
  ])('%s is %s', (t, harapan) => expect(distanceFromToday('2026-08-19T10:15:00+07:00', t)).toBe(harapan));
});
