/** Which sixteen digits are a citizen's number, and which numbers of the office are not. All numbers invented. */
import { describe, expect, it, test } from 'vitest';
import { findNik, isPlausibleNik } from '../../../../src/office/permohonan/text/find-nik.ts';
import { digitGroups, isMadeOfNumbers, joinsPrevious } from '../../../../src/office/permohonan/text/office-numbers.ts';

const NIK = '3404010101900001';

describe('sixteen digits are a NIK', () => {
  it.each([
    ['in a sentence', `pemohon ${NIK} hadir`, NIK],
    ['of a woman', '3404014101900001', '3404014101900001'],
    ['in a longer number', `9${NIK}9`, NIK],
    ['the first of two', `${NIK} dan 3404010202900002`, NIK],
    ['the second, where the first is none', `9904010101900001, ${NIK}`, NIK],
    ['in another script', '३४०४०१०१०१९००००१', NIK],
    ['with marks that hide', '3404\u115f0101\u31640190\u00ad0001', NIK],
    ['in fours, in sixes, in pairs', '340401-010190-0001', NIK],
    ['in pairs', '34.04.01.01.01.90.00.01', NIK],
    ['with the same mark repeated', '3404--0101--0190--0001', NIK],
    ['with a mark and blanks on both sides', '3404 / 0101 / 0190 / 0001', NIK],
    ['with commas, written as its parts', '3404, 0101, 0190, 0001', NIK],
    ['in brackets', '3404 (0101) 0190 (0001)', NIK],
    ['after its name, though it could be something else', 'NIK 3404010101900001 12', NIK],
    ['after KTP', 'no. KTP: 3404 0101 0190 0001', NIK],
    ['after its name without a blank', 'NIK:3404010101900001', NIK],
    ['beside money', `Rp1.500.000 ${NIK}`, NIK],
    ['in the name of a file', `ktp_${NIK}.pdf`, NIK],
    ['with letters for digits', 'pemohon 34O4o1O1O19OOOO1', NIK],
    ['with letters for digits, in fours', '34O4 0l0I O190 OOO1', NIK],
    ['in words', 'tiga empat nol empat nol satu nol satu nol satu sembilan nol nol nol nol satu', NIK],
    [
      'in words, with kosong',
      'Tiga-empat-kosong-empat kosong satu kosong satu kosong satu sembilan kosong kosong kosong kosong satu.',
      NIK,
    ],
    ['in rings', '⓷⓸⓿⓸⓿⓵⓿⓵⓿⓵⓽⓿⓿⓿⓿⓵', NIK],
    ['in discs', '❸❹⓿❹⓿❶⓿❶⓿❶❾⓿⓿⓿⓿❶', NIK],
  ])('%s', (_, teks, nik) => {
    expect(findNik(teks)).toBe(nik);
  });

  it.each([`12/08/2026 ${NIK}`, `0812-3456-7890 ${NIK}`, `470/12/2026 ${NIK}`])('beside another number: %s', (teks) => {
    expect(findNik(teks)).not.toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['fifteen', '340401010190000'],
    ['words between', '34040101 dan 01900001'],
    ['a percent sign between', '34040101 % 01900001'],
    ['too far apart', '34040101 - - - - - 01900001'],
    ['a list of small numbers', '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12'],
    ['counted citizens', '250 NIK 12 KK 30 orang 14 akta 20 KIA'],
    ['days in words', 'Senin tanggal dua puluh enam bulan November tahun dua ribu dua puluh enam'],
    ['counting aloud', 'satu dua tiga empat lima enam tujuh delapan sembilan'],
    ['words that hold such letters', 'Pool Lol 10 Oil 20 Ilo 30 Solo 40 OIl 50'],
    ['after its name, but none', 'NIK 9904010101900001'],
    ['a list with a comma, no serial', '3404, 0101, 0190, 1234'],
  ])('not %s', (_, teks) => {
    expect(findNik(teks)).toBeNull();
  });

  it.each([
    ['11', true],
    ['10', false],
    ['96', true],
    ['97', false],
  ])('of province %s: %s', (provinsi, ya) => {
    expect(isPlausibleNik(`${provinsi}04010101900001`)).toBe(ya);
  });

  it.each([
    ['00', false],
    ['01', true],
    ['31', true],
    ['32', false],
    ['40', false],
    ['41', true],
    ['71', true],
    ['72', false],
  ])('of day %s: %s', (hari, ya) => {
    expect(isPlausibleNik(`340401${hari}01900001`)).toBe(ya);
  });

  it.each([
    ['00', false],
    ['01', true],
    ['12', true],
    ['13', false],
  ])('of month %s: %s', (bulan, ya) => {
    expect(isPlausibleNik(`34040101${bulan}900001`)).toBe(ya);
  });

  it('with any serial but 0000', () => {
    expect([isPlausibleNik('3404010101900000'), isPlausibleNik('3404010101901000')]).toEqual([false, true]);
  });
});

describe('numbers the office writes daily are none, alone or one after another', () => {
  it.each([
    ['a NIP', '197001011990031001'],
    ['a NIP in its groups', '19700101 199003 1 001'],
    ['a NIP of a contract', '199001012021211001'],
    ['two NIP', '197001011990031001 / 198502022010012002'],
    ['an NPWP', '01.234.567.8-901.000'],
    ['a number of a letter', '470.1.2/1234/08/2026 900/5678/2026'],
    ['two years', '2025/2026 2026/2027 2027/2028'],
    ['days', '12-08-2026 13-08-2026'],
    ['days, the year first', '2026-08-12 2026-08-13'],
    ['times', '12.08.2026 08.30 13.08.2026 09.30.15'],
    ['a photo', 'IMG_20260812_093000_123.jpg'],
    ['a photo beside another', '20260812_093000 20260813_093000'],
    ['a place', '-7.716165, 110.355398'],
    ['money', '1.234.567.890,00 2.345.678.901,00'],
    ['phones', '(0274) 868362 / 0812-3456-7890'],
    ['a phone abroad', '+62 812-3456-7890 +62 274 868362'],
    ['a date and a small number', '12/08/2026 14.30 10 orang 13/08/2026'],
    ['the tail of a letter’s number', '…/PKS/08/2026 12/08/2026 13/08/2026'],
    ['the head of one', '12/08/2026 13/08/2026 470/12/DUKCAPIL'],
  ])('%s', (_, teks) => {
    expect(findNik(teks)).toBeNull();
  });

  it.each([
    ['no NIP: appointed in a month that is none', '340401010190031301', true],
    ['no phone: too long', '0812345678903404010101900001', true],
    ['no money: groups of three all the way', '3.404.010.101.900.001', true],
  ])('but %s', (_, teks, ada) => {
    expect(findNik(teks) !== null).toBe(ada);
  });
});

test('groups of digits know where they stand, and what stands before them', () => {
  expect(digitGroups('a12-34  5')).toEqual([
    { angka: '12', mulai: 1, akhir: 3, jeda: 'a' },
    { angka: '34', mulai: 4, akhir: 6, jeda: '-' },
    { angka: '5', mulai: 8, akhir: 9, jeda: '  ' },
  ]);
  expect(digitGroups('tanpa')).toEqual([]);
});

describe('groups that make one number together', () => {
  const satu = (teks: string) => joinsPrevious(teks, digitGroups(teks));
  it.each([
    ['12/08/2026 14.30', [false, true, true, false, true]],
    ['19700101 199003 1 001 7', [false, true, true, true, false]],
    ['3404 0101 0190', [false, false, false]],
    ['0812-3456-7890 12', [false, true, true, false]],
    ['470/12/2026', [false, true, true]],
    ['+62 812 3456 7890', [false, true, true, true]],
    ['', []],
  ])('%s', (teks, harapan) => {
    expect(satu(teks)).toEqual(harapan);
  });
});

describe('a run that is made of such numbers alone', () => {
  const seluruhnya = (teks: string, depan = '', belakang = '') => {
    const gugus = digitGroups(teks);
    return isMadeOfNumbers(teks, gugus, 0, gugus.length, { depan, belakang });
  };
  it.each([
    ['12/08/2026', true],
    ['12/08/2026 14.30', true],
    ['12/08/2026 10', true],
    ['12/08/2026 0', false],
    ['12/08/2026 1000', false],
    ['0812-3456-7890 10', false],
    ['470/12/2026 13/08/2026', true],
    ['3404 0101', false],
    ['31/13/2026', false],
    ['25:00', false],
    ['24:00', true],
    ['12.08.2026.13.08.2026', false],
    ['0202 345678', false],
    ['0274 868362', true],
  ])('%s: %s', (teks, ya) => {
    expect(seluruhnya(teks)).toBe(ya);
  });

  it('a word beside it may own its first number, or its last', () => {
    expect(seluruhnya('08/2026 12/08/2026')).toBe(false);
    expect(seluruhnya('08/2026 12/08/2026', 'PKS/')).toBe(true);
    expect(seluruhnya('9 / 12/08/2026', 'Km ')).toBe(true);
    expect(seluruhnya('9 / 12/08/2026', 'Km')).toBe(false);
    expect(seluruhnya('57/2021 - 12/08/2026', 'Permendagri ')).toBe(true);
    expect(seluruhnya('12/08/2026 470/12')).toBe(false);
    expect(seluruhnya('12/08/2026 470/12', '', '/DUK')).toBe(true);
    expect(seluruhnya('12/08/2026 - 10', '', ' orang')).toBe(true);
    expect(seluruhnya('470/12/2026 - 1000', '', ' orang')).toBe(false);
  });
});
