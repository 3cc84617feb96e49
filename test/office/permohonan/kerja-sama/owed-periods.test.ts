import { describe, expect, it, test } from 'vitest';
import { monthNumber, monthOfNumber } from '../../../../src/office/days/day-arithmetic.ts';
import {
  formatPeriod,
  listKewajiban,
  owedName,
  parseIrama,
  parsePeriod,
  reportDueDay,
} from '../../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import type { KerjaSama } from '../../../../src/office/permohonan/kerja-sama/pengesahan.ts';

const TEMPO = { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 };
const k = (mulai: string, berakhir: string, ubah: Partial<KerjaSama> = {}): KerjaSama => ({
  ...{ nomorKesatu: '1', nomorKedua: '2', tanggal: mulai, mulai, berakhir },
  ...{ penandatanganKedua: 'x', jabatanKedua: 'y', irama: 'tidak-ada' },
  ...{ diserahkan: [], userId: null, jaringan: null, kewajiban: [], diperpanjang: null },
  ...ubah,
});

test('a report is due when the office says, never before its semester is over', () => {
  const pada = (semester1: string, periode = '2026-S1') => reportDueDay(periode, { semester1, semester2: '01-31' });
  expect(pada('07-31')).toBe('2026-07-31');
  expect(pada('06-30')).toBe('2026-06-30');
  expect(pada('06-15')).toBe('2026-06-30');
  expect(pada('06-15', '2026-S2')).toBe('2027-01-31');
});

test('what is owed, whole: a report by its own day, data balikan at the end of its period', () => {
  const satu = k('2026-05-10', '2026-07-01', {
    irama: 'bulanan',
    kewajiban: [
      { kewajiban: 'laporan-semester', periode: '2026-S1', pada: '2026-08-01T09:00:00+07:00' },
      { kewajiban: 'data-balikan', periode: '2026-06', pada: '2026-07-02' },
    ],
  });
  const laporan = { kewajiban: 'laporan-semester' } as const;
  const balikan = { kewajiban: 'data-balikan' } as const;
  expect(listKewajiban(satu, TEMPO, '2026-12-31')).toEqual([
    { ...laporan, periode: '2026-S1', akhir: '2026-06-30', jatuhTempo: '2026-07-31', diterima: '2026-08-01' },
    { ...laporan, periode: '2026-S2', akhir: '2026-12-31', jatuhTempo: '2027-01-31', diterima: null },
    { ...balikan, periode: '2026-05', akhir: '2026-05-31', jatuhTempo: '2026-05-31', diterima: null },
    { ...balikan, periode: '2026-06', akhir: '2026-06-30', jatuhTempo: '2026-06-30', diterima: '2026-07-02' },
    { ...balikan, periode: '2026-07', akhir: '2026-07-31', jatuhTempo: '2026-07-31', diterima: null },
  ]);
});

describe('a period is owed', () => {
  const periode = (mulai: string, berakhir: string, sampai: string) =>
    listKewajiban(k(mulai, berakhir), TEMPO, sampai).flatMap((x) =>
      x.kewajiban === 'laporan-semester' ? x.periode : [],
    );

  it('where the agreement touches it by its first or its last day', () => {
    expect(periode('2026-06-30', '2026-07-01', '2030-01-01')).toEqual(['2026-S1', '2026-S2']);
    expect(periode('2026-07-01', '2026-12-31', '2030-01-01')).toEqual(['2026-S2']);
  });

  it('once it has begun: from its first day on, not before the agreement has', () => {
    expect(periode('2026-06-30', '2027-12-31', '2026-06-30')).toEqual(['2026-S1']);
    expect(periode('2026-06-30', '2027-12-31', '2026-07-01')).toEqual(['2026-S1', '2026-S2']);
    expect(periode('2026-06-30', '2027-12-31', '2026-06-29')).toEqual([]);
  });
});

test.each([
  ['2026', 12, '2026-01'],
  ['2026-S1', 6, '2026-01'],
  ['2026-S2', 6, '2026-07'],
  ['2026-T1', 3, '2026-01'],
  ['2026-T4', 3, '2026-10'],
  ['2026-01', 1, '2026-01'],
  ['2026-12', 1, '2026-12'],
])('%s has %i months from %s on, and back', (periode, bulan, awal) => {
  expect(parsePeriod(periode)).toEqual({ awal: monthNumber(`${awal}-15`), bulan });
  expect(monthOfNumber(parsePeriod(periode).awal)).toBe(awal);
  expect(formatPeriod(monthNumber(`${awal}-01`), bulan)).toBe(periode);
});

test.each([
  ['tiap kuartal', 'triwulanan'],
  ['3 bulan sekali', 'triwulanan'],
  ['tiap tiga bulan', 'triwulanan'],
  ['setiap 6 bulan', 'semesteran'],
  ['per SEMESTER', 'semesteran'],
  ['Tiap Bulan', 'bulanan'],
  ['tiap tahun', 'tahunan'],
  [' nihil ', 'tidak-ada'],
  ['-', 'tidak-ada'],
  ['Tidak Ada', 'tidak-ada'],
  ['tidak ada yang rutin', null],
  ['memang tidak ada', null],
  ['a-b', null],
  ['', null],
])('the rhythm of "%s" is %s', (teks, irama) => {
  expect(parseIrama(teks)).toBe(irama);
});

test('the proof of the standard is owed once, so many months from the signing as the office set', () => {
  const satu = k('2026-09-01', '2028-08-31', { tanggal: '2026-08-31' });
  const standar = (bulanKeamanan: number, sampai = '2028-01-01', kewajiban: KerjaSama['kewajiban'] = []) =>
    listKewajiban({ ...satu, kewajiban }, { ...TEMPO, bulanKeamanan }, sampai)
      .filter((x) => x.kewajiban === 'standar-keamanan')
      .map((x) => [x.periode, x.jatuhTempo, x.diterima]);
  expect(standar(6)).toEqual([['SEKALI', '2027-02-28', null]]);
  expect(standar(12, '2026-08-31')).toEqual([['SEKALI', '2027-08-31', null]]);
  expect(standar(6, '2026-08-30')).toEqual([]);
  expect([standar(6, '2028-08-31').length, standar(6, '2028-09-01').length]).toEqual([1, 0]);
  const bukti = { kewajiban: 'standar-keamanan', periode: 'SEKALI', pada: '2027-01-05T09:00:00+07:00' } as const;
  expect(standar(6, '2030-01-01', [bukti])).toEqual([['SEKALI', '2027-02-28', '2027-01-05']]);
  expect(owedName('standar-keamanan', 'SEKALI')).toBe('bukti standar keamanan');
  expect(owedName('laporan-semester', '2026-S1')).toBe('laporan semester I 2026');
  expect(owedName('data-balikan', '2026-S1')).toBe('data balikan semester I 2026');
});

describe('of an agreement from before pks', () => {
  const lama = k('2024-02-29', '2027-02-28', { irama: 'triwulanan', sejakPks: '2026-01-05' });
  const kode = (satu: KerjaSama, sampai = '2026-01-05') =>
    listKewajiban(satu, TEMPO, sampai).map((x) => `${x.kewajiban} ${x.periode} ${x.diterima ?? ''}`.trim());

  it('what came before is not known, so not missed, but for the report that may still be to come', () => {
    expect(kode(lama)).toEqual(['laporan-semester 2025-S2', 'laporan-semester 2026-S1', 'data-balikan 2026-T1']);
    expect(kode(lama, '2026-01-04')).toEqual(['laporan-semester 2025-S2', 'laporan-semester 2026-S1']);
    expect(kode({ ...lama, sejakPks: '2027-04-05' }, '2027-05-01')).toEqual([]);
  });

  it('what came all the same stands as received', () => {
    const pada = '2026-01-05T09:00:00+07:00';
    const kewajiban = [
      { kewajiban: 'standar-keamanan', periode: 'SEKALI', pada },
      { kewajiban: 'data-balikan', periode: '2025-T4', pada },
    ] as const;
    expect(kode({ ...lama, kewajiban: [...kewajiban] })).toEqual([
      'laporan-semester 2025-S2',
      'laporan-semester 2026-S1',
      'data-balikan 2025-T4 2026-01-05',
      'data-balikan 2026-T1',
      'standar-keamanan SEKALI 2026-01-05',
    ]);
  });
});
