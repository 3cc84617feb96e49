import { describe, expect, it } from 'vitest';
import { passDays } from '../../../../src/office/permohonan/facts/hand-on.ts';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import { targetOfLangkah } from '../../../../src/office/permohonan/standing/tenggat.ts';
import { kasusDays, officeShare } from '../../../../src/office/permohonan/standing/whose-days.ts';
import { dicatat, expectRefusal, KasusWalk, receivedWalk, siti, terimaCommand } from '../../../support/kasus-walk.ts';
import { printedSop } from '../../../support/printed-sop.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';

const umum = { dicatat, oleh: siti };
const tunggu = (pada: string, siapa: 'pemohon' | 'kemendagri' = 'pemohon'): KasusCommand => ({
  ...umum,
  pada,
  jenis: 'Tunggu',
  siapa,
  alasan: 'daftar elemen data',
});
const lanjut = (pada: string): KasusCommand => ({ ...umum, pada, jenis: 'Lanjutkan', catatan: null });

/** Case 016 of the screens: received Fri 7 Aug, at step 5 since Mon 10 Aug. */
const kasus016 = () => {
  const j = new KasusWalk(printedSop);
  j.perform(terimaCommand({ pada: '2026-08-07', surat: { nomor: '1', tanggal: '2026-08-07', hal: 'x' } }));
  while (j.langkah !== 5) j.advance({ pada: '2026-08-10' });
  return j;
};
const bagian = (j: KasusWalk, per: string) =>
  officeShare(
    workingDayCalendar,
    j.kasus,
    targetOfLangkah(workingDayCalendar, j.kasus.diterima, j.kasus.langkah?.h ?? 0),
    per,
  );

describe('a pause', () => {
  it('moves the days, not the target: of six days late none is the office’s', () => {
    const j = kasus016();
    j.perform(tunggu('2026-08-10'));
    expect(j.kasus.langkah).toMatchObject({ no: 5, h: 2, tanggungan: 'pemohon' });
    expect(kasusDays(workingDayCalendar, j.kasus, '2026-08-19')).toEqual({ kantor: 2, pemohon: 6, kemendagri: 0 });
    expect(bagian(j, '2026-08-19')).toEqual({ lewatKantor: 0, sejakBalasan: null });
  });

  it('ends on the day its answer came, which is still theirs', () => {
    const j = kasus016();
    j.perform(tunggu('2026-08-10'));
    j.perform(lanjut('2026-08-18'));
    expect(j.kasus.langkah).not.toHaveProperty('jeda');
    expect(j.kasus.langkah?.tanggungan).toBe('kantor');
    expect(bagian(j, '2026-08-19').lewatKantor).toBe(1);
    expect(bagian(j, '2026-08-18').lewatKantor).toBe(0);
  });

  it('at the ministry’s step gives the days back to the ministry', () => {
    const j = receivedWalk(printedSop).advanceTo(14);
    j.perform(tunggu('2026-08-11'));
    j.perform(lanjut('2026-08-13'));
    expect(j.kasus.langkah?.tanggungan).toBe('kemendagri');
    expect(j.kasus.jam.map((x) => x.siapa)).toEqual(['kemendagri', 'pemohon', 'kemendagri']);
  });

  it('stops the step until it is over', () => {
    const j = kasus016();
    j.perform(tunggu('2026-08-10'));
    expect(expectRefusal('KASUS_DIJEDA', () => j.advance({ pada: '2026-08-11' })).saran).toEqual([
      'pks lanjut 2026-001',
    ]);
    expectRefusal('KASUS_DIJEDA', () => j.perform(tunggu('2026-08-11', 'kemendagri')));
    j.perform(lanjut('2026-08-11'));
    j.advance({ pada: '2026-08-11' });
    expect(j.langkah).toBe(6);
  });

  it('is a clock act: no step is dated before it', () => {
    const j = kasus016();
    j.perform(tunggu('2026-08-12'));
    j.perform(lanjut('2026-08-13'));
    expectRefusal('TANGGAL_MUNDUR', () => j.advance({ pada: '2026-08-12' }));
    expectRefusal('TANGGAL_MUNDUR', () => j.perform(tunggu('2026-08-12')));
  });

  it('is refused where the step waits for them anyway, and ended only where there is one', () => {
    const j = receivedWalk(printedSop).advanceTo(14);
    expectRefusal('KASUS_DIJEDA', () => j.perform(tunggu('2026-08-11', 'kemendagri')));
    expect(expectRefusal('KASUS_TIDAK_DIJEDA', () => j.perform(lanjut('2026-08-11'))).message).toContain('pks advance');
    expectRefusal('KASUS_TIDAK_DIJEDA', () => kasus016().perform(lanjut('2026-08-11')));
  });
});

describe('the working days of a case', () => {
  it('are the office’s from H1 on, and the ministry’s while its step waits (case 010 of the screens)', () => {
    const p = {
      diterima: '2026-07-20',
      jam: passDays(passDays([], 'kemendagri', '2026-07-28T15:10:00+07:00'), 'kantor', '2026-08-13'),
    };
    expect(kasusDays(workingDayCalendar, p, '2026-08-19')).toEqual({ kantor: 10, pemohon: 0, kemendagri: 12 });
    expect(kasusDays(workingDayCalendar, p, '2026-07-28')).toEqual({ kantor: 7, pemohon: 0, kemendagri: 0 });
  });

  it('end with the case', () => {
    const p = { diterima: '2026-07-20', jam: [], ditutup: { pada: '2026-07-22' } };
    expect(kasusDays(workingDayCalendar, p, '2026-08-19').kantor).toBe(3);
  });

  it('of one case always add up to all working days since H1', () => {
    const j = kasus016();
    j.perform(tunggu('2026-08-10'));
    j.perform(lanjut('2026-08-12'));
    const jumlah = (per: string) =>
      Object.values(kasusDays(workingDayCalendar, j.kasus, per)).reduce((a, b) => a + b, 0);
    expect(['2026-08-06', '2026-08-07', '2026-08-09', '2026-08-11', '2026-08-19'].map(jumlah)).toEqual([0, 1, 1, 3, 8]);
  });
});

describe('a late reply', () => {
  const jam = passDays(passDays([], 'kemendagri', '2026-07-14'), 'kantor', '2026-08-13');
  const target = (h: number) => targetOfLangkah(workingDayCalendar, '2026-07-06', h);

  it('lets the steps after it be judged from its day as well, for H21', () => {
    const k = { jam, tiba: { h: 21, tanggal: '2026-08-13' } };
    expect(target(21).tanggal).toBe('2026-08-03');
    expect(officeShare(workingDayCalendar, k, target(21), '2026-08-19')).toEqual({
      lewatKantor: 3,
      sejakBalasan: { h: 21, tanggal: '2026-08-13', lewatHariKerja: 3, lewatHari: 6 },
    });
    expect(officeShare(workingDayCalendar, k, target(23), '2026-08-19').sejakBalasan).toEqual({
      h: 23,
      tanggal: '2026-08-18',
      lewatHariKerja: 1,
      lewatHari: 1,
    });
  });

  it('counts calendar days where the office does', () => {
    const kalender = { ...workingDayCalendar, hitungan: 'hari-kalender' } as const;
    const k = { jam, tiba: { h: 21, tanggal: '2026-08-13' } };
    const t = targetOfLangkah(kalender, '2026-07-06', 23);
    expect(officeShare(kalender, k, t, '2026-08-19').sejakBalasan?.tanggal).toBe('2026-08-15');
    expect(kasusDays(kalender, { diterima: '2026-07-06', jam }, '2026-08-19')).toEqual({
      kantor: 9 + 6,
      pemohon: 0,
      kemendagri: 30,
    });
  });

  it('in time changes nothing', () => {
    const k = { jam, tiba: { h: 21, tanggal: '2026-08-03' } };
    expect(officeShare(workingDayCalendar, k, target(23), '2026-08-19').sejakBalasan).toBeNull();
  });

  it('is taken from the day it came in, when its step was done', () => {
    const j = receivedWalk(printedSop).advanceTo(14);
    expect(j.kasus.tiba).toBeNull();
    j.advance({ pada: '2026-08-18T09:00:00+07:00' });
    expect(j.kasus.tiba).toEqual({ h: 21, tanggal: '2026-08-18' });
  });
});
