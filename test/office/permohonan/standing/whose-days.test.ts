/** Whose day it was, change by change. August 2026: Mon 3, Mon 10, Mon 17 closed, Wed 19. */
import { describe, expect, it, test } from 'vitest';
import {
  closeHolders,
  firstHolders,
  passDays,
  passHolder,
  undoHolder,
} from '../../../../src/office/permohonan/facts/hand-on.ts';
import {
  countDays,
  kasusDays,
  officeShare,
  waitingOutside,
  withoutSameDayChanges,
} from '../../../../src/office/permohonan/standing/whose-days.ts';
import {
  compactHolders,
  currentHolder,
  daysPerPeran,
  longestHolder,
  sumDaysPerPeran,
} from '../../../../src/office/permohonan/standing/whose-hands.ts';
import { receivedWalk } from '../../../support/kasus-walk.ts';
import { sampleLangkah } from '../../../support/sample-facts.ts';
import { smallSop } from '../../../support/small-sop.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';

const kalender = { ...workingDayCalendar, hitungan: 'hari-kalender' } as const;
const jam = (...semua: readonly (readonly ['kantor' | 'pemohon' | 'kemendagri', string])[]) =>
  semua.map(([siapa, sejak]) => ({ siapa, sejak }));
const tangan = (...semua: readonly (readonly [string, string])[]) => semua.map(([siapa, sejak]) => ({ siapa, sejak }));

test('days between are working days, or all days where the office counts those', () => {
  expect(countDays(workingDayCalendar, '2026-08-14', '2026-08-19')).toBe(2);
  expect(countDays(kalender, '2026-08-14', '2026-08-19')).toBe(5);
});

test('a change is kept where it is one; at first the days are the office’s', () => {
  expect(passDays([], 'kantor', '2026-08-03')).toEqual([]);
  expect(passDays([], 'pemohon', '2026-08-03T10:00:00+07:00')).toEqual(jam(['pemohon', '2026-08-03']));
  const satu = jam(['pemohon', '2026-08-03']);
  expect(passDays(satu, 'pemohon', '2026-08-04')).toBe(satu);
  expect(passDays(satu, 'kantor', '2026-08-04')).toEqual(jam(['pemohon', '2026-08-03'], ['kantor', '2026-08-04']));
});

test('of several changes on one day the last one counts, also after a clock that was wrong', () => {
  expect(
    withoutSameDayChanges(jam(['pemohon', '2026-08-03'], ['kantor', '2026-08-03'], ['kemendagri', '2026-08-04'])),
  ).toEqual(jam(['kantor', '2026-08-03'], ['kemendagri', '2026-08-04']));
  expect(
    withoutSameDayChanges(jam(['pemohon', '2026-08-03'], ['kantor', '2031-01-01'], ['kemendagri', '2026-08-03'])),
  ).toEqual(jam(['kemendagri', '2026-08-03']));
});

describe('the days of a case', () => {
  const p = { diterima: '2026-08-03T09:00:00+07:00', jam: jam(['pemohon', '2026-08-05'], ['kantor', '2026-08-12']) };

  it.each([
    ['2026-08-02', { kantor: 0, pemohon: 0, kemendagri: 0 }],
    ['2026-08-03', { kantor: 1, pemohon: 0, kemendagri: 0 }],
    ['2026-08-05', { kantor: 3, pemohon: 0, kemendagri: 0 }],
    ['2026-08-06', { kantor: 3, pemohon: 1, kemendagri: 0 }],
    ['2026-08-12', { kantor: 3, pemohon: 5, kemendagri: 0 }],
    ['2026-08-13', { kantor: 4, pemohon: 5, kemendagri: 0 }],
  ])('as of %s', (per, hari) => {
    expect(kasusDays(workingDayCalendar, p, per)).toEqual(hari);
  });

  it('end with it, not before the day they are counted to', () => {
    const tutup = { ...p, ditutup: { pada: '2026-08-06T15:00:00+07:00' } };
    expect(kasusDays(workingDayCalendar, tutup, '2026-08-19')).toEqual({ kantor: 3, pemohon: 1, kemendagri: 0 });
    expect(kasusDays(workingDayCalendar, tutup, '2026-08-04')).toEqual({ kantor: 2, pemohon: 0, kemendagri: 0 });
  });
});

test('whoever outside is waited for: since when, and for how long', () => {
  expect(waitingOutside(workingDayCalendar, [], '2026-08-19')).toBeNull();
  expect(
    waitingOutside(workingDayCalendar, jam(['pemohon', '2026-08-05'], ['kantor', '2026-08-06']), '2026-08-19'),
  ).toBeNull();
  const menunggu = jam(['kantor', '2026-08-04'], ['kemendagri', '2026-08-14']);
  expect(waitingOutside(workingDayCalendar, menunggu, '2026-08-19')).toEqual({ sejak: '2026-08-14', hari: 2 });
  expect(waitingOutside(kalender, menunggu, '2026-08-19')).toEqual({ sejak: '2026-08-14', hari: 5 });
  expect(waitingOutside(workingDayCalendar, menunggu, '2026-08-10')).toEqual({ sejak: '2026-08-14', hari: 0 });
  expect(waitingOutside(workingDayCalendar, jam(['pemohon', '2026-08-14']), '2026-08-19')?.hari).toBe(2);
  expect(waitingOutside(workingDayCalendar, [...menunggu, ...jam(['pemohon', '2026-08-18'])], '2026-08-19')?.hari).toBe(
    1,
  );
});

describe('lateness', () => {
  const target = (h: number, tanggal: string) => ({ h, tanggal });
  const tiba = { h: 5, tanggal: '2026-08-13' };

  it('is the office’s on the days that were its own', () => {
    const j = jam(['pemohon', '2026-08-05'], ['kantor', '2026-08-12']);
    const bagian = (per: string) =>
      officeShare(workingDayCalendar, { jam: j, tiba: null }, target(2, '2026-08-04'), per);
    expect(bagian('2026-08-14')).toEqual({ lewatKantor: 1 + 2, sejakBalasan: null });
    expect(bagian('2026-08-03').lewatKantor).toBe(0);
    const dulu = { jam: jam(['pemohon', '2026-08-05'], ['kantor', '2026-08-07']), tiba: null };
    expect(officeShare(workingDayCalendar, dulu, target(6, '2026-08-10'), '2026-08-12').lewatKantor).toBe(2);
  });

  it('after a late reply is judged from its day, from the step that awaited it on', () => {
    const sejak = (h: number, tanggal: string, per = '2026-08-19') =>
      officeShare(workingDayCalendar, { jam: [], tiba }, target(h, tanggal), per).sejakBalasan;
    expect(sejak(5, '2026-08-07')).toEqual({ h: 5, tanggal: '2026-08-13', lewatHariKerja: 3, lewatHari: 6 });
    expect(sejak(6, '2026-08-10')).toEqual({ h: 6, tanggal: '2026-08-14', lewatHariKerja: 2, lewatHari: 5 });
    expect(sejak(4, '2026-08-06')).toBeNull();
    expect(sejak(5, '2026-08-13')).toBeNull();
    expect(sejak(5, '2026-08-12')).not.toBeNull();
    expect(sejak(5, '2026-08-07', '2026-08-12')).toMatchObject({ lewatHariKerja: 0, lewatHari: 0 });
    expect(officeShare(kalender, { jam: [], tiba }, target(7, '2026-08-10'), '2026-08-19').sejakBalasan?.tanggal).toBe(
      '2026-08-15',
    );
  });
});

describe('who holds a case', () => {
  const satu = sampleLangkah(2);
  const kementerian = sampleLangkah(14);

  test('is the role of its step, or whoever is waited for; H1 is the first role’s all the same', () => {
    expect(firstHolders(satu, '2026-08-03T09:00:00+07:00')).toEqual(tangan(['kepala-bidang', '2026-08-03']));
    expect(firstHolders(kementerian, '2026-08-03')).toEqual(
      tangan(['kepala-bidang', '2026-08-03'], ['kemendagri', '2026-08-03']),
    );
    expect(passHolder([], kementerian, '2026-08-04')).toEqual(tangan(['kemendagri', '2026-08-04']));
    const [awal] = tangan(['loket', '2026-08-03']);
    expect(awal && passHolder([awal], satu, '2026-08-03', true)).toEqual([
      awal,
      { siapa: 'kepala-bidang', sejak: '2026-08-03', terima: true },
    ]);
    // Of several steps done in the moment of the receipt only the first moves along with it.
    expect(
      receivedWalk(smallSop)
        .advanceTo(3)
        .kasus.tangan.map((t) => [t.siapa, t.terima]),
    ).toEqual([
      ['petugas-loket', undefined],
      ['verifikator', true],
      ['kepala-subbagian', undefined],
    ]);
  });

  test.each([
    ['selesai', satu, 'sesudahSop'],
    ['dicabut', satu, 'pemohon'],
    ['dikembalikan', null, 'pemohon'],
    ['batal', satu, 'kepala-bidang'],
    ['ditolak', satu, 'kepala-bidang'],
    ['batal', null, 'sekretaris'],
  ] as const)('once it is %s', (status, l, siapa) => {
    const lama = tangan(['sekretaris', '2026-08-03']);
    expect(closeHolders(lama, l, status, '2026-08-04')).toEqual([...lama, { siapa, sejak: '2026-08-04' }]);
    expect(closeHolders([], null, 'batal', '2026-08-04')).toEqual(tangan(['', '2026-08-04']));
  });

  test('the last act that moved it goes when it is taken back; its receipt does not', () => {
    const dua = tangan(['a', '2026-08-03'], ['b', '2026-08-04']);
    expect(undoHolder(dua)).toEqual(tangan(['a', '2026-08-03']));
    expect(undoHolder(dua.slice(0, 1))).toEqual(dua.slice(0, 1));
  });

  test('each stretch is kept once; who held it for no morning is not', () => {
    expect(compactHolders([])).toEqual([]);
    expect(
      compactHolders(
        tangan(['a', '2026-08-03'], ['a', '2026-08-04'], ['b', '2026-08-05'], ['c', '2026-08-05'], ['c', '2026-08-06']),
      ),
    ).toEqual(tangan(['a', '2026-08-03'], ['c', '2026-08-05']));
    expect(compactHolders(tangan(['a', '2026-08-03'], ['b', '2026-08-03']))).toEqual(
      tangan(['a', '2026-08-03'], ['b', '2026-08-03']),
    );
  });
});

describe('days by who held it', () => {
  const kasus = (ditutup: string | null, ...t: readonly (readonly [string, string])[]) => ({
    ...{ diterima: '2026-08-03T09:00:00+07:00', tangan: tangan(...t), ditutup },
  });
  const p = kasus(
    null,
    ['loket', '2026-08-03'],
    ['kepala', '2026-08-03'],
    ['pemohon', '2026-08-06'],
    ['kepala', '2026-08-12'],
  );

  it.each([
    ['2026-08-02', {}],
    ['2026-08-03', { loket: 1 }],
    ['2026-08-06', { loket: 1, kepala: 3 }],
    ['2026-08-12', { loket: 1, kepala: 3, pemohon: 4 }],
    ['2026-08-14', { loket: 1, kepala: 5, pemohon: 4 }],
  ])('as of %s', (per, hari) => {
    expect(daysPerPeran(workingDayCalendar, p, per)).toEqual(hari);
    expect(Object.keys(daysPerPeran(workingDayCalendar, p, per))).toEqual(Object.keys(hari));
  });

  it('end with the case', () => {
    expect(daysPerPeran(workingDayCalendar, { ...p, ditutup: '2026-08-07T10:00:00+07:00' }, '2026-08-19')).toEqual({
      ...{ loket: 1, kepala: 3, pemohon: 1 },
    });
    expect(daysPerPeran(workingDayCalendar, { ...p, ditutup: '2026-08-07' }, '2026-08-04')).toEqual({
      loket: 1,
      kepala: 1,
    });
    expect(daysPerPeran(workingDayCalendar, kasus(null), '2026-08-19')).toEqual({ '': 1 });
  });

  it('who holds it now, since when', () => {
    expect(currentHolder(workingDayCalendar, p, '2026-08-14')).toEqual({
      peran: 'kepala',
      sejak: '2026-08-12',
      hari: 2,
    });
    expect(currentHolder(workingDayCalendar, p, '2026-08-12')).toEqual({
      peran: 'kepala',
      sejak: '2026-08-12',
      hari: 0,
    });
    expect(currentHolder(workingDayCalendar, p, '2026-08-05')).toMatchObject({ hari: 0 });
    expect(currentHolder(workingDayCalendar, { ...p, ditutup: '2026-08-13' }, '2026-08-14')).toBeNull();
    expect(currentHolder(workingDayCalendar, kasus(null), '2026-08-14')).toBeNull();
    const sendiri = kasus(null, ['loket', '2026-08-03']);
    expect(currentHolder(workingDayCalendar, sendiri, '2026-08-03')).toEqual({
      peran: 'loket',
      sejak: '2026-08-03',
      hari: 1,
    });
    expect(currentHolder(workingDayCalendar, sendiri, '2026-08-02')).toEqual({
      peran: 'loket',
      sejak: '2026-08-03',
      hari: 0,
    });
    expect(currentHolder(kalender, sendiri, '2026-08-01')?.hari).toBe(0);
    expect(currentHolder(kalender, p, '2026-08-05')?.hari).toBe(0);
  });

  it('a letter of closed days: whoever outside had it by the first morning has H1 himself', () => {
    const sabtu = (t: readonly (readonly [string, string])[]) => ({
      ...{ diterima: '2026-08-15T09:00:00+07:00', tangan: tangan(...t), ditutup: null },
    });
    const luar = sabtu([
      ['loket', '2026-08-15'],
      ['pemohon', '2026-08-16'],
    ]);
    expect(daysPerPeran(workingDayCalendar, luar, '2026-08-19')).toEqual({ pemohon: 2 });
    expect(currentHolder(workingDayCalendar, luar, '2026-08-19')).toEqual({
      peran: 'pemohon',
      sejak: '2026-08-16',
      hari: 2,
    });
    const sesudah = sabtu([
      ['loket', '2026-08-15'],
      ['pemohon', '2026-08-18'],
    ]);
    expect(daysPerPeran(workingDayCalendar, sesudah, '2026-08-19')).toEqual({ loket: 1, pemohon: 1 });
    const dalam = sabtu([
      ['loket', '2026-08-15'],
      ['kepala', '2026-08-16'],
    ]);
    expect(daysPerPeran(workingDayCalendar, dalam, '2026-08-19')).toEqual({ loket: 1, kepala: 1 });
    expect(currentHolder(workingDayCalendar, dalam, '2026-08-19')).toEqual({
      peran: 'kepala',
      sejak: '2026-08-16',
      hari: 1,
    });
  });

  it('held longest: the earlier one of two alike; nobody before H1', () => {
    expect(longestHolder({})).toBeNull();
    expect(longestHolder({ a: 1, b: 3, c: 3, d: 2 })).toEqual({ peran: 'b', hari: 3 });
  });

  it('of many cases, most first, then by name', () => {
    expect(
      Object.entries(
        sumDaysPerPeran([
          { b: 1, c: 2 },
          { a: 1, c: 1 },
        ]),
      ),
    ).toEqual([
      ...[
        ['c', 3],
        ['a', 1],
        ['b', 1],
      ],
    ]);
    expect(Object.keys(sumDaysPerPeran([{ a: 1, b: 1, c: 1 }]))).toEqual(['a', 'b', 'c']);
    expect(Object.keys(sumDaysPerPeran([{ c: 1, b: 1, a: 1 }]))).toEqual(['a', 'b', 'c']);
  });
});
