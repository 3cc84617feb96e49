import { afterEach, describe, expect, it } from 'vitest';
import { monthEnd, plusMonths } from '../../../src/office/days/day-arithmetic.ts';
import { formatMoment } from '../../../src/office/days/format-days.ts';
import { jatuhTempo, plusWorkingDays, workingDaysBetween } from '../../../src/office/days/jatuh-tempo.ts';
import { parseMoment } from '../../../src/office/days/parse/parse-tanggal.ts';
import { dayInWib, instantInWib } from '../../../src/office/days/tanggal.ts';
import { workingDayCalendar } from './sleman-calendar.ts';

const originalZone = process.env.TZ;
afterEach(() => {
  if (originalZone === undefined) delete process.env.TZ;
  else process.env.TZ = originalZone;
});

/** Instants at which the zones below stand on different days, or put their clocks forward or back. */
const MOMENTS = [
  '2026-03-08T06:59:59Z',
  '2026-03-08T17:00:00Z',
  '2026-11-01T05:30:00Z',
  '2026-12-31T16:30:00Z', // 23.30 in Sleman
  '2026-12-31T17:00:00Z',
];
/** As people say it, read on both sides of the turn of the year. */
const SPOKEN = [
  ...['kemarin sore', 'tadi pagi', 'jam 9 pagi', 'kemarin jam 3 sore', 'Jumat kemarin', 'Senin besok', '2 jam lalu'],
  ...['setengah jam lagi', 'pertengahan September', 'hari kerja berikutnya', '2026/08/17', '12 VIII 2026', 'bsk'],
  ...['1 Januari', '31 Des', 'akhir Februari'],
];
const DIRECTIONS = ['lampau', 'depan', 'tahun-ini', 'terdekat'] as const;
const TEXTS = ['kemarin', '2 bulan lagi', '5 hk lalu', 'Senin', 'akhir bulan', 'awal tahun depan', '5/9', 'sekarang'];

function computeAll(): unknown {
  return MOMENTS.map((saat) => {
    const kini = new Date(saat);
    const t = dayInWib(kini);
    return [
      formatMoment(instantInWib(kini)),
      jatuhTempo(workingDayCalendar, t, 23),
      workingDaysBetween(workingDayCalendar, t, '2027-03-01'),
      plusWorkingDays(workingDayCalendar, t, -40),
      // one month of every length, over both changes of the clock
      ...Array.from({ length: 14 }, (_, i) => [plusMonths(t, i), monthEnd(plusMonths(t, -i))]),
      ...DIRECTIONS.flatMap((arah) =>
        SPOKEN.map((teks) => parseMoment(teks, { kini, arah, kalender: workingDayCalendar })),
      ),
      ...TEXTS.map((teks) => parseMoment(teks, { kini, arah: 'depan', kalender: workingDayCalendar })),
    ];
  });
}

describe('the process time zone', () => {
  // The offset proves that the zone was really set; Samoa once skipped a whole day.
  it.each([
    ['Asia/Jakarta', -420],
    ['America/New_York', 240],
    ['Pacific/Apia', -780],
  ])('%s changes nothing', (zona, selisih) => {
    process.env.TZ = 'UTC';
    expect(new Date('2026-07-01').getTimezoneOffset()).toBe(0);
    const acuan = computeAll();
    const samoa = plusMonths('2011-11-30', 1);
    process.env.TZ = zona;
    expect(new Date('2026-07-01').getTimezoneOffset()).toBe(selisih);
    expect(computeAll()).toEqual(acuan);
    expect(plusMonths('2011-11-30', 1)).toBe(samoa);
  });

  it('is not asked for the day it is in WIB', () => {
    process.env.TZ = 'America/New_York';
    expect(dayInWib(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
    expect(dayInWib(new Date('2026-12-31T16:59:59Z'))).toBe('2026-12-31');
  });

  /** What half past eleven on New Year's Eve and the first of January make of the same words. */
  const MALAM_TAHUN_BARU = [
    ['kemarin', 'lampau', '2026-12-30', '2026-12-31'],
    ['kemarin sore', 'lampau', '2026-12-30', '2026-12-31'],
    ['bsk', 'depan', '2027-01-01', '2027-01-02'],
    ['31 Des', 'lampau', '2026-12-31', '2026-12-31'],
    ['31 Des', 'depan', '2026-12-31', '2027-12-31'],
    ['1 Jan', 'lampau', '2026-01-01', '2027-01-01'],
    ['1 Jan', 'depan', '2027-01-01', '2027-01-01'],
    ['1 Jan', 'terdekat', '2027-01-01', '2027-01-01'],
    ['1 Jan', 'tahun-ini', '2026-01-01', '2027-01-01'],
    ['akhir tahun', 'depan', '2026-12-31', '2027-12-31'],
    ['hari kerja berikutnya', 'depan', '2027-01-04', '2027-01-04'],
    ['2 jam lalu', 'lampau', '2026-12-31T21:30:00+07:00', '2026-12-31T22:30:00+07:00'],
    ['jam 9 malam kemarin', 'lampau', '2026-12-30T21:00:00+07:00', '2026-12-31T21:00:00+07:00'],
  ] as const;

  it.each(['Asia/Jakarta', 'UTC', 'America/New_York', 'Pacific/Apia'])('%s has the new year of Sleman', (zona) => {
    process.env.TZ = zona;
    const baca = (kini: string) =>
      MALAM_TAHUN_BARU.map(([teks, arah]) =>
        parseMoment(teks, { kini: new Date(kini), arah, kalender: workingDayCalendar }),
      );
    expect(baca('2026-12-31T23:30:00+07:00')).toEqual(MALAM_TAHUN_BARU.map((b) => b[2]));
    expect(baca('2027-01-01T00:30:00+07:00')).toEqual(MALAM_TAHUN_BARU.map((b) => b[3]));
  });
});
