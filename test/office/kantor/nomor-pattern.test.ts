import { describe, expect, it } from 'vitest';
import {
  checkNomorPattern,
  formatNomor,
  parseNomorPeriod,
  parseUrut,
} from '../../../src/office/kantor/nomor-pattern.ts';
import { expectRefusal } from '../../support/kasus-walk.ts';

const patternOf = (pola: string) => ({ pola, klasifikasi: '470', unit: 'DUKCAPIL', hari: '2026-08-19' });

describe('a number', () => {
  it.each([
    [
      '{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}',
      '470/388/VIII/DUKCAPIL/2026',
      '470/388.a/VIII/DUKCAPIL/2026',
    ],
    [
      'DUKCAPIL.{klasifikasi}/{urut}/{bulan-romawi}/{tahun}',
      'DUKCAPIL.470/388/VIII/2026',
      'DUKCAPIL.470/388.a/VIII/2026',
    ],
    ['900.1.3.2/{urut}/Dukcapil', '900.1.3.2/388/Dukcapil', '900.1.3.2/388.a/Dukcapil'],
    ['{urut}-{bulan}-{tahun}', '388-08-2026', '388.a-08-2026'],
  ])('written by %s is %s, inserted %s, and is read as it was written', (pola, biasa, sisip) => {
    const [satu, dua] = [
      { angka: 388, sisipan: '' },
      { angka: 388, sisipan: 'a' },
    ];
    expect([formatNomor(patternOf(pola), satu), formatNomor(patternOf(pola), dua)]).toEqual([biasa, sisip]);
    expect([parseUrut(patternOf(pola), biasa), parseUrut(patternOf(pola), sisip)]).toEqual([satu, dua]);
  });

  it.each([
    ['{klasifikasi}/{urut:3}/{tahun}', 7, '', '470/007/2026'],
    ['{klasifikasi}/{urut:3}/{tahun}', 7, 'a', '470/007.a/2026'],
    ['{klasifikasi}/{urut:3}/{tahun}', 1234, '', '470/1234/2026'],
    ['{urut:4}', 38, '', '0038'],
    ['{urut:1}', 38, '', '38'],
  ])('by %s of %i%s is %4$s, and reads back with its zeros or without', (pola, angka, sisipan, nomor) => {
    checkNomorPattern('nomor.pola', pola);
    expect(formatNomor(patternOf(pola), { angka, sisipan })).toBe(nomor);
    expect(parseUrut(patternOf(pola), nomor)).toEqual({ angka, sisipan });
    expect(parseUrut(patternOf(pola), nomor.replace(/\b0+/, ''))).toEqual({ angka, sisipan });
  });

  it.each([
    ['470/388/I/DUKCAPIL/2026', 388],
    [' 470 / 388 / xii / dukcapil / 2026 ', 388],
    ['470/388/VIII/DUKCAPIL/2025', null],
    ['471/388/VIII/DUKCAPIL/2026', null],
    ['470/388', null],
    ['470/38xy/VIII/DUKCAPIL/2026', null],
  ])('from the paper agenda, %s, counts as %s', (nomor, angka) => {
    const pola = '{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}';
    expect(parseUrut(patternOf(pola), nomor)?.angka ?? null).toBe(angka);
  });

  it('from the paper agenda may be of any month, and its pattern may hold blanks', () => {
    const tujuh = { angka: 7, sisipan: '' };
    expect(parseUrut(patternOf('{urut}-{bulan}-{tahun}'), '7-11-2026')).toEqual(tujuh);
    expect(parseUrut(patternOf('{urut}-{bulan}-{tahun}'), '7-xi-2026')).toBeNull();
    for (const nomor of ['No. 7 / 2026', 'No.7/2026']) {
      expect(parseUrut(patternOf('No. {urut} / {tahun}'), nomor)).toEqual(tujuh);
    }
  });

  it('is not led astray by marks of a search in the pattern', () => {
    expect(parseUrut(patternOf('4.0*{urut}(x)'), '4.0*7(x)')).toEqual({ angka: 7, sisipan: '' });
    expect(parseUrut(patternOf('4.0*{urut}(x)'), '4007x')).toBeNull();
  });
});

it('a pattern is refused with what a pattern may hold', () => {
  const tolak = (pola: string) => {
    const { message, saran, rinci } = expectRefusal('NILAI_TIDAK_DIKENAL', () => checkNomorPattern('nomor.pola', pola));
    expect(saran).toEqual([
      'Pilihan: {klasifikasi} {urut} {bulan} {bulan-romawi} {unit} {tahun}; {urut:3} menulis 001',
    ]);
    expect(rinci).toEqual({ kunci: 'nomor.pola', pola });
    return message;
  };
  expect(tolak('470/{tahun}')).toBe('nomor.pola: pola nomor harus memuat {urut} satu kali.');
  expect(tolak('{urut}/{nomor}')).toBe('nomor.pola: pola nomor memuat {nomor}, yang tidak dikenal.');
});

it.each([
  '470/2026',
  '{urut}/{urut}',
  '{urut}/{urut:3}',
  '{urut:0}',
  '{urut:9}',
  '{urut:}',
  '{tahun:3}/{urut}',
  '{klasifikasi}/{nomor}',
  '{Urut}',
])('the pattern %s is refused', (pola) => {
  expect(() => checkNomorPattern('nomor.pola', pola)).toThrow(/pola nomor/);
});

it.each([
  ['{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}', '470/12.a/IX/DUKCAPIL/2026', { tahun: 2026, bulan: 9 }],
  ['{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}', '470 / 12 / ix / dukcapil / 1999', { tahun: 1999, bulan: 9 }],
  ['{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}', '470/12/IIX/DUKCAPIL/2026', { tahun: 2026, bulan: null }],
  ['{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}', '470/12/2026', null],
  ['{urut}/{bulan}/{tahun}', '7/02/2026', { tahun: 2026, bulan: 2 }],
  ['{urut}/{bulan}/{tahun}', '7/01/2026', { tahun: 2026, bulan: 1 }],
  ['{urut}/{bulan}/{tahun}', '7/12/2026', { tahun: 2026, bulan: 12 }],
  ['{urut}/{bulan}/{tahun}', '7/00/2026', { tahun: 2026, bulan: null }],
  ['{klasifikasi}/{urut:3}/{tahun}', '470/007/2026', { tahun: 2026, bulan: null }],
  ['{urut}/{bulan}/{tahun}', '7/13/2026', { tahun: 2026, bulan: null }],
  ['{klasifikasi}/{urut}', '470/388', { tahun: null, bulan: null }],
  ['{tahun}/{urut}/{tahun}', '2026/7/2026', { tahun: 2026, bulan: null }],
])('by the pattern %s, %s tells its year and month', (pola, nomor, waktu) => {
  expect(parseNomorPeriod(patternOf(pola), nomor)).toEqual(waktu);
});
