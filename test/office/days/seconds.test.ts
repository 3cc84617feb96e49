import { describe, expect, it } from 'vitest';
import {
  monthEnd,
  monthNumber,
  monthOfNumber,
  plusMonths,
  validTanggal,
} from '../../../src/office/days/day-arithmetic.ts';
import { asInstant, plusSeconds, secondsBetween } from '../../../src/office/days/seconds.ts';

describe('instants to the second', () => {
  it('count a day without a time as its first moment', () => {
    expect(asInstant('2026-08-19')).toBe('2026-08-19T00:00:00+07:00');
    expect(asInstant('2026-08-19T10:15:30+07:00')).toBe('2026-08-19T10:15:30+07:00');
  });

  it.each([
    ['2026-08-19T10:15:00+07:00', '2026-08-19T10:15:45+07:00', 45],
    ['2026-08-19T10:15:45+07:00', '2026-08-19T10:15:00+07:00', -45],
    ['2026-08-19', '2026-08-19T00:01:00+07:00', 60],
    ['2026-08-19', '2026-08-20', 86_400],
  ])('from %s to %s are %i seconds apart', (dari, sampai, detik) => {
    expect(secondsBetween(dari, sampai)).toBe(detik);
    expect(plusSeconds(dari, detik)).toBe(asInstant(sampai));
  });
});

describe('months', () => {
  it('are numbered one after the other, over the turn of the year', () => {
    expect(monthNumber('2027-01-31') - monthNumber('2026-12-01')).toBe(1);
    for (const bulan of ['0009-01', '2026-01', '2026-11', '2026-12'])
      expect(monthOfNumber(monthNumber(`${bulan}-15`))).toBe(bulan);
  });

  it('end on their last day, and have no other', () => {
    expect(['2026-02-01', '2028-02-29', '2026-12-31'].map(monthEnd)).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
    expect([plusMonths('2026-12-31', 2), plusMonths('2026-01-31', -2)]).toEqual(['2027-02-28', '2025-11-30']);
    expect([validTanggal(2026, 2, 29), validTanggal(2026, 13, 1), validTanggal(2026, 0, 1)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([validTanggal(2028, 2, 29), validTanggal(800, 1, 5)]).toEqual(['2028-02-29', '0800-01-05']);
  });
});
