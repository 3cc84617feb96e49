import { describe, expect, it } from 'vitest';
import {
  LARGEST_IN_WORDS,
  numberInWords,
  parseNumberWords,
  tanggalInWords,
} from '../../../src/office/days/number-words.ts';
import fc from '../../seeded.ts';

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [9, 'sembilan'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1_100, 'seribu seratus'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [101_001, 'seratus satu ribu satu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [
      999_999_999_999,
      'sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta ' +
        'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
    ],
  ])('%i is "%s"', (n, kata) => expect(numberInWords(n)).toBe(kata));

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(3000), fc.integer({ min: 0, max: LARGEST_IN_WORDS })), (n) => {
        expect(parseNumberWords(numberInWords(n))).toBe(n);
      }),
    );
  });

  it.each(['', 'satu puluh', 'dua tiga', 'puluh dua', 'sejuta ribu', 'ribu', 'seribu ribu', 'nol satu', 'dua  tiga'])(
    'does not read "%s"',
    (kata) => expect(parseNumberWords(kata)).toBeNull(),
  );

  it.each([-1, 1.5, 1e12, Number.NaN])('has no words for %d', (n) =>
    expect(() => numberInWords(n)).toThrow(RangeError),
  );
});

it('gives the parts of a day for "Pada hari ini, …"', () => {
  expect(tanggalInWords('2026-11-23')).toEqual({
    hari: 'Senin',
    tanggal: 'dua puluh tiga',
    bulan: 'November',
    tahun: 'dua ribu dua puluh enam',
  });
});
