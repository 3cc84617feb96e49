/**
 * Numbers of the office that hold sixteen digits like a NIK: no NIK as long as the whole is such a number, one as soon
 * as it is not. All numbers invented.
 */
import { describe, expect, it, test } from 'vitest';
import { findNik } from '../../../../src/office/permohonan/text/find-nik.ts';
import { digitGroups, isMadeOfNumbers } from '../../../../src/office/permohonan/text/office-numbers.ts';

describe('a NIP: a day of birth, a year, 01 to 12 or from 21 on; whatever is none holds a NIK', () => {
  const di = (teks: string) => findNik(teks);

  it.each(['01', '12', '21', '22', '99'])('appointed in %s', (bulan) => {
    expect(di(`198502022010${bulan}2002`)).toBeNull();
  });

  it.each(['00', '13', '20'])('not in %s', (bulan) => {
    expect(di(`198502022010${bulan}2002`)).toBe(`8502022010${bulan}2002`);
  });

  it.each([
    ['born on the 32nd', '198502322010012002', '8502322010012002'],
    ['born in month 13', '198513022010012002', '8513022010012002'],
    ['born in another century', '188502022010012002', '8850202201001200'],
    ['appointed in another century', '198502022110012002', '8502022110012002'],
    ['a digit before it', '9198502022010012002', '8502022010012002'],
    ['a digit after it', '1985020220100120029', '8502022010012002'],
  ])('not one %s', (_, teks, nik) => {
    expect(di(teks)).toBe(nik);
  });
});

describe('days, letters and pictures one after another', () => {
  it.each([
    ['two days', '12/08/2026 11/08/2026'],
    ['a day in brackets', '12/08/2026 (11/08/2026)'],
    ['two letters', '470/12/2026 470/11/2026'],
    ['a picture', 'foto 20260812 093000 12'],
    ['the tail of a number before them', '…/PKS/08/2026 12/08/2026 11/08/2026'],
    ['the head of one behind them', '12/08/2026 11/08/2026 470/1234/DUKCAPIL'],
    ['the head of one in brackets', '12/08/2026 (045.2/2345/Dukcapil)'],
    ['counted citizens', '250 NIK 20260812 093000 12'],
  ])('%s', (_, teks) => {
    expect(findNik(teks)).toBeNull();
  });

  it.each([
    ['a day that is none', '12/08/2026 11/13/2026 12/08/2026 11/08/2026', '1208202611132026'],
    ['named a NIK, though it could be a picture', 'NIK: 20260812 093000 12', '2026081209300012'],
    ['a place, not before what stands behind a comma', 'Km 5, 9 / 12/08/2026 11/08/2026', '1208202611082026'],
    ['a count, not of what stands before a comma', '470/12/2026 470/11/2026 - 100, 5 lembar', '1220264701120261'],
  ])('but %s', (_, teks, nik) => {
    expect(findNik(teks)).toBe(nik);
  });
});

describe('sixteen digits across commas and brackets', () => {
  it.each([
    ['in brackets, with any serial', '3404 (0101) 0190 (1234)', '3404010101901234'],
    ['also as one of a list', '5, 3404 (0101) 0190 (1234)', '3404010101901234'],
    ['after another number that is none', '9904010101900001 dan 3404010101900001', '3404010101900001'],
  ])('are a NIK %s', (_, teks, nik) => {
    expect(findNik(teks)).toBe(nik);
  });

  it.each([
    ['named, but too few', 'NIK 340401010190000'],
    ['named, but too few in groups', 'NIK 3404 0101 0190'],
    ['too few behind what is none', '0000340401010190'],
    ['parted at odd places', '340, 4010, 1019, 00001'],
    ['a list of two digits each', 'langkah 12, 14, 15, 16, 11, 18, 01, 02'],
    ['the first part of another number', '12-3404, 0101, 0190, 0001'],
    ['the first part of a phone number', '02743 3404, 0101, 0190, 0001'],
    ['the last part of another number', '3404, 0101, 0190, 0001-5'],
  ])('are none: %s', (_, teks) => {
    expect(findNik(teks)).toBeNull();
  });
});

describe('a run that is made of such numbers alone', () => {
  const seluruhnya = (teks: string, depan = '', belakang = '') => {
    const gugus = digitGroups(teks);
    return isMadeOfNumbers(teks, gugus, 0, gugus.length, { depan, belakang });
  };

  it.each([
    ['0811623456', true],
    ['00812345678', false],
    ['00274868362', false],
    ['0274868362000', false],
    ['0812 3456 7890 0813 3456 7891', true],
    ['7.716165, 110.355398, 7.716165, 110.355398', true],
    ['12/08/2026.13/08/2026', false],
    ['12/08/2026/13/08/2026', false],
    ['12/08/2026 5', true],
    ['12/08/2026 100', true],
    ['12/08/2026 010', false],
    ['08112 22333 081 0215556667 3404', false], // two ways to read it, both at an end
  ])('%s: %s', (teks, ya) => {
    expect(seluruhnya(teks)).toBe(ya);
  });

  test('a word beside it owns its first number, or its last, and no other', () => {
    expect(seluruhnya('08/2026', 'PKS/')).toBe(true);
    expect(seluruhnya('470/12', '', '/DUK')).toBe(true);
    expect(seluruhnya('9 12/08/2026', 'Km ')).toBe(false);
    expect(seluruhnya('12/08/2026 08/2026', 'PKS/')).toBe(false);
  });

  test('ends where it is said to end', () => {
    const teks = '470/12/2026';
    expect(isMadeOfNumbers(teks, digitGroups(teks), 0, 2, { depan: '', belakang: '' })).toBe(false);
  });
});
