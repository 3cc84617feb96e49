/** Whose delay it was: each working day belongs to whoever held the case that morning. Wed 19 August 2026, Mon 17 closed. */

import { describe, expect, it } from 'vitest';
import { evolve, newPermohonan } from '../../../../src/office/permohonan/evolve.ts';
import { decodeKasusFact } from '../../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import {
  compactHolders,
  currentHolder,
  daysPerPeran,
  longestHolder,
  sumDaysPerPeran,
} from '../../../../src/office/permohonan/standing/whose-hands.ts';
import { KasusWalk, siti, terimaCommand } from '../../../support/kasus-walk.ts';
import { printedSop } from '../../../support/printed-sop.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';

const dicatat = '2026-12-31T10:00:00+07:00';
const surat = { nomor: '1', tanggal: '2026-07-01', hal: 'x' };
const baru = (pada: string): KasusWalk => {
  const j = new KasusWalk(printedSop);
  j.perform(terimaCommand({ pada, dicatat, surat }));
  return j;
};
const dipegang = ({ kasus: p }: KasusWalk) => ({ ...p, ditutup: p.status === 'aktif' ? null : p.ditutup.pada });
const hari = (j: KasusWalk, per: string) => daysPerPeran(workingDayCalendar, dipegang(j), per);
const kini = (j: KasusWalk, per: string) => currentHolder(workingDayCalendar, dipegang(j), per);
const jumlah = (h: Readonly<Record<string, number>>) => Object.values(h).reduce((a, b) => a + b, 0);
const maju = (j: KasusWalk, pada: string) => j.advance({ pada });
const minta = (j: KasusWalk, p: Partial<KasusCommand> & Pick<KasusCommand, 'jenis'>, pada: string) =>
  j.perform({ dicatat, oleh: siti, pada, alasan: 'x', ...p } as KasusCommand);

describe('a letter that lay 19 working days with the Kepala Dinas and came to the Sekretaris yesterday', () => {
  const j = baru('2026-07-21T09:00:00+07:00');
  maju(j, '2026-08-18T08:00:00+07:00');

  it('is 19 days his, and one the Sekretaris’', () => {
    expect(hari(j, '2026-08-19')).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 19, sekretaris: 1 });
    expect(longestHolder(hari(j, '2026-08-19'))).toEqual({ peran: 'kepala-dinas', hari: 19 });
    expect(kini(j, '2026-08-19')).toEqual({ peran: 'sekretaris', sejak: '2026-08-18', hari: 1 });
  });

  it('the day it was passed on was his still, and the closed days before are nobody’s', () => {
    expect(hari(j, '2026-08-18')).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 19 });
    expect(hari(j, '2026-08-17')).toEqual(hari(j, '2026-08-14'));
    expect(kini(j, '2026-08-18')).toMatchObject({ peran: 'sekretaris', hari: 0 });
  });

  it('all of it taken back is all his again', () => {
    const k = baru('2026-07-21T09:00:00+07:00');
    maju(k, '2026-08-18T08:00:00+07:00');
    minta(k, { jenis: 'Urungkan' }, '2026-08-19');
    expect(hari(k, '2026-08-19')).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 20 });
    expect(kini(k, '2026-08-19')).toEqual({ peran: 'kepala-dinas', sejak: '2026-07-21', hari: 20 });
  });
});

it('H1 is the first step’s, also where the letter came and went on closed days', () => {
  const j = baru('2026-08-15T09:00:00+07:00'); // a Saturday; Monday is closed
  expect(hari(j, '2026-08-17')).toEqual({});
  expect(hari(j, '2026-08-19')).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 1 });
  maju(j, '2026-08-16');
  expect(hari(j, '2026-08-19')).toEqual({ 'pengadministrasi-umum': 1, sekretaris: 1 });
  const k = baru('2026-08-15T09:00:00+07:00');
  minta(k, { jenis: 'Tunggu', siapa: 'pemohon' }, '2026-08-16');
  expect(hari(k, '2026-08-19')).toEqual({ pemohon: 2 }); // as its clock has it
});

it('pauses and the ministry have their days under their own names', () => {
  const j = baru('2026-08-03T09:00:00+07:00');
  minta(j, { jenis: 'Tunggu', siapa: 'pemohon' }, '2026-08-04');
  minta(j, { jenis: 'Lanjutkan', catatan: null }, '2026-08-07');
  while (j.langkah !== 14) maju(j, '2026-08-11');
  expect(hari(j, '2026-08-19')).toEqual({
    'pengadministrasi-umum': 1,
    'kepala-dinas': 3,
    pemohon: 3,
    kemendagri: 5,
  });
  expect(kini(j, '2026-08-19')).toEqual({ peran: 'kemendagri', sejak: '2026-08-11', hari: 5 });
});

describe('the end of a case', () => {
  it('ends the days; after the last step nobody of the SOP holds it', () => {
    const j = baru('2026-08-03T09:00:00+07:00');
    while (j.p.status === 'aktif') maju(j, '2026-08-05');
    expect(j.kasus.tangan.at(-1)).toEqual({ siapa: 'sesudahSop', sejak: '2026-08-05' });
    expect(hari(j, '2026-08-19')).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 2 });
    expect(kini(j, '2026-08-19')).toBeNull();
  });

  it.each([
    ['dikembalikan', { 'pengadministrasi-umum': 1, 'kepala-dinas': 5, pemohon: 4 }],
    ['batal', { 'pengadministrasi-umum': 1, 'kepala-dinas': 9 }],
  ] as const)(
    '%s and opened again: the days in between are the institution’s where it lay there',
    (status, harapan) => {
      const j = baru('2026-08-06T09:00:00+07:00');
      minta(j, { jenis: 'Tutup', status }, '2026-08-10');
      expect(jumlah(hari(j, '2026-08-19'))).toBe(3);
      minta(j, { jenis: 'BukaLagi' }, '2026-08-14');
      expect(hari(j, '2026-08-20')).toEqual(harapan);
      minta(j, { jenis: 'Urungkan' }, '2026-08-14');
      expect(jumlah(hari(j, '2026-08-19'))).toBe(3);
    },
  );
});

it('counts calendar days where the office does', () => {
  const j = baru('2026-08-14T09:00:00+07:00');
  maju(j, '2026-08-16');
  const kalender = { ...workingDayCalendar, hitungan: 'hari-kalender' } as const;
  expect(daysPerPeran(kalender, dipegang(j), '2026-08-19')).toEqual({
    'pengadministrasi-umum': 1,
    'kepala-dinas': 2,
    sekretaris: 3,
  });
});

it('a receipt put right to an earlier day moves H1 along, but nobody else had the letter before it was handed on', () => {
  const j = baru('2026-08-12T09:00:00+07:00');
  const kosong = { lembaga: {}, surat: {}, permohonan: {} };
  minta(j, { jenis: 'Ralat', isian: 'diterima', lama: '', ...kosong, diterima: '2026-08-10' } as never, '2026-08-12');
  expect(hari(j, '2026-08-13')).toEqual({ 'pengadministrasi-umum': 3, 'kepala-dinas': 1 });
});

it('a receipt put right leaves what was done later that day where it is', () => {
  const j = baru('2026-08-12T09:00:00+07:00');
  const kosong = { lembaga: {}, surat: {}, permohonan: {} };
  minta(j, { jenis: 'Ralat', isian: 'diterima', lama: '', ...kosong, diterima: '2026-08-10' } as never, '2026-08-12');
  const sore = j.kejadian.map((k) => (k.jenis === 'Diselesaikan' ? { ...k, pada: '2026-08-12T14:00:00+07:00' } : k));
  const p = sore.reduce(evolve, newPermohonan) as KasusWalk['kasus'];
  const h = daysPerPeran(workingDayCalendar, { ...p, ditutup: null }, '2026-08-13');
  expect(h).toEqual({ 'pengadministrasi-umum': 3, 'kepala-dinas': 1 });
});

it('facts of an older pks, whose takings back know nothing of it, fold to the same', () => {
  const j = baru('2026-08-03T09:00:00+07:00');
  maju(j, '2026-08-05');
  minta(j, { jenis: 'Urungkan' }, '2026-08-06');
  maju(j, '2026-08-11');
  for (const k of j.kejadian) expect(JSON.stringify(k)).not.toContain('tangan');
  const lama = j.kejadian.map((k) => decodeKasusFact(JSON.parse(JSON.stringify(k)))).reduce(evolve, newPermohonan);
  expect(lama).toEqual(j.p);
  expect(hari(j, '2026-08-12')).toEqual({ 'pengadministrasi-umum': 1, 'kepala-dinas': 6, sekretaris: 1 });
});

it('a change after which a clock went back counts for the days it had', () => {
  const tangan = [
    { siapa: 'a', sejak: '2026-08-03' },
    { siapa: 'b', sejak: '2031-01-02' },
    { siapa: 'c', sejak: '2026-08-10' },
  ];
  expect(compactHolders(tangan).map((x) => x.siapa)).toEqual(['a', 'c']);
  const p = { diterima: '2026-08-03', tangan, ditutup: null };
  expect(daysPerPeran(workingDayCalendar, p, '2026-08-12')).toEqual({ a: 6, c: 2 });
});

it('who got the case back within a day has it since the last time, and the days before stay his', () => {
  const tangan = [
    ['loket', '2026-01-05'],
    ['kasi', '2026-01-05'],
    ...['2026-01-06', '2026-01-08', '2026-01-20'].flatMap((hari) => [
      ['kabid', hari],
      ['kasi', hari],
    ]),
  ].map(([siapa = '', sejak = '']) => ({ siapa, sejak }));
  const p = { diterima: '2026-01-05T08:00:00+07:00', tangan, ditutup: null };
  const ringkas = compactHolders(tangan);
  expect(ringkas.map((x) => `${x.siapa} ${x.sejak}`)).toEqual([
    'loket 2026-01-05',
    'kasi 2026-01-05',
    'kabid 2026-01-20',
    'kasi 2026-01-20',
  ]);
  expect(compactHolders(ringkas)).toEqual(ringkas);
  for (const satu of [p, { ...p, tangan: ringkas }]) {
    expect(currentHolder(workingDayCalendar, satu, '2026-01-21')).toEqual({
      peran: 'kasi',
      sejak: '2026-01-20',
      hari: 1,
    });
    expect(daysPerPeran(workingDayCalendar, satu, '2026-01-21')).toEqual({ loket: 1, kasi: 11 });
  }
});

it('of many cases the days of each role are added up, most first', () => {
  expect(Object.entries(sumDaysPerPeran([{ a: 1, b: 2 }, { b: 3, pemohon: 9 }, {}]))).toEqual([
    ['pemohon', 9],
    ['b', 5],
    ['a', 1],
  ]);
});
