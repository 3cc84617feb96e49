import { describe, expect, it } from 'vitest';
import { dayInWib, dayOf, instantInWib, isBefore } from '../../../src/office/days/tanggal.ts';
import fc from '../../seeded.ts';

describe('before', () => {
  it.each([
    ['2026-08-18', '2026-08-19', true],
    ['2026-08-19', '2026-08-19', false],
    ['2026-08-20', '2026-08-19', false],
    // by day where either has no time
    ['2026-08-19', '2026-08-19T09:00:00+07:00', false],
    ['2026-08-19T08:00:00+07:00', '2026-08-19', false],
    ['2026-08-19T23:59:00+07:00', '2026-08-20', true],
    ['2026-08-18', '2026-08-19T00:00:00+07:00', true],
    // by minute where both have one: pks stamps seconds, people do not write them
    ['2026-08-19T09:29:59+07:00', '2026-08-19T09:30:00+07:00', true],
    ['2026-08-19T09:30:00+07:00', '2026-08-19T09:30:45+07:00', false],
    ['2026-08-19T09:30:45+07:00', '2026-08-19T09:30:00+07:00', false],
    ['2026-08-19T09:30:59+07:00', '2026-08-19T09:31:00+07:00', true],
  ])('%s, %s: %s', (a, b, harap) => expect(isBefore(a, b)).toBe(harap));

  it('never holds both ways, nor within a minute', () => {
    const saat = fc.integer({ min: 0, max: 4_000_000_000 }).map((d) => instantInWib(new Date(d * 1000)));
    fc.assert(
      fc.property(saat, saat, (a, b) => {
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
        expect(isBefore(a, b)).toBe(Math.floor(Date.parse(a) / 60_000) < Math.floor(Date.parse(b) / 60_000));
      }),
    );
  });
});

describe('the day in WIB', () => {
  it.each([
    ['2026-12-31T16:59:59Z', '2026-12-31', '2026-12-31T23:59:59+07:00'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '2027-01-01T00:00:00+07:00'],
    ['2026-12-31T23:30:00+07:00', '2026-12-31', '2026-12-31T23:30:00+07:00'],
  ])('%s is %s, %s', (kini, hari, saat) => {
    expect([dayInWib(new Date(kini)), instantInWib(new Date(kini))]).toEqual([hari, saat]);
    expect(dayOf(saat)).toBe(hari);
  });
});
