import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../src/errors.ts';
import { plusDays } from '../../../../src/office/days/day-arithmetic.ts';
import {
  distanceFromToday,
  formatMoment,
  formatShortDay,
  formatShortWeekday,
  formatTanggal,
} from '../../../../src/office/days/format-days.ts';
import type { ParseContext } from '../../../../src/office/days/parse/date-form.ts';
import { parseMoment, parseTanggal, refuseFutureMoment } from '../../../../src/office/days/parse/parse-tanggal.ts';
import fc from '../../../seeded.ts';
import { everyDayCalendar, wednesday, workingDayCalendar } from '../sleman-calendar.ts';

type TestDirection = ParseContext['arah'];
type PhraseSet = {
  kini: string;
  frasa: { teks: string; hasil?: string; lampau?: string; depan?: string }[];
  ditolak: string[];
};
const phraseSet = JSON.parse(readFileSync(new URL('./date-phrases.json', import.meta.url), 'utf8')) as PhraseSet;

const context = (arah: TestDirection, ubah: Partial<ParseContext> = {}): ParseContext => ({
  kini: wednesday,
  arah,
  kalender: workingDayCalendar,
  ...ubah,
});
const IN_THIS_YEAR = [
  ['5/1', '2026-01-05'],
  ['17 Agustus', '2026-08-17'],
  ['25 Des', '2026-12-25'],
  ['Senin', '2026-08-24'],
] as const;

it.each(IN_THIS_YEAR)('%s, where either side of today is meant, is %s', (teks, hasil) =>
  expect(parseText(teks, 'tahun-ini')).toBe(hasil),
);

const parseText = (teks: string, arah: TestDirection = 'lampau') => parseMoment(teks, context(arah));
const onDay = (hari: string, teks: string, arah: TestDirection = 'lampau') =>
  parseMoment(teks, context(arah, { kini: new Date(`${hari}T10:15:00+07:00`) }));
const kasus = { diterima: '2026-08-10', target: '2026-08-14' };

function caughtBy(kerja: () => unknown): Failure {
  try {
    kerja();
  } catch (e) {
    if (e instanceof Failure) return e;
    throw e;
  }
  throw new Error('expected a Galat, but the text was read');
}

describe('the reference phrases', () => {
  const kini = new Date(phraseSet.kini);
  const kasusUji = phraseSet.frasa.flatMap(({ teks, hasil, lampau, depan }) => [
    [teks, 'lampau', lampau ?? hasil] as const,
    [teks, 'depan', depan ?? hasil] as const,
  ]);

  it.each(kasusUji)('"%s" (%s) is %s', (teks, arah, harapan = '') => {
    const saat = parseMoment(teks, { kini, arah, kalender: workingDayCalendar });
    expect(saat).toBe(harapan.length > 10 ? `${harapan.replace(' ', 'T')}:00+07:00` : harapan);
  });

  it.each(phraseSet.ditolak)('"%s" is refused', (teks) => {
    for (const arah of ['lampau', 'depan'] as const) {
      const galat = caughtBy(() => parseMoment(teks, { kini, arah, kalender: workingDayCalendar }));
      expect(galat).toMatchObject({ kode: 'TANGGAL_TIDAK_TERBACA', keluar: 2 });
      expect(galat.message).toContain(`"${teks}" bukan tanggal.`);
      expect(galat.saran.join()).toContain('28/2/2026, 28 Feb 2026');
    }
  });
});

describe('days told from today', () => {
  it.each([
    ['sehari lagi', '2026-08-20'],
    ['sebulan yang lalu', '2026-07-19'],
    ['setahun lagi', '2027-08-19'],
    ['dua puluh satu hari lagi', '2026-09-09'],
    ['sepuluh hari yg lalu', '2026-08-09'],
    ['sepekan lalu', '2026-08-12'],
    ['3 hari ke depan', '2026-08-22'],
    ['satu hari kerja lalu', '2026-08-18'],
    ['3hk lagi', '2026-08-24'],
    ['  HARI   ini ', '2026-08-19'],
  ])('"%s" is %s', (teks, harapan) => expect(parseText(teks)).toBe(harapan));

  it('keeps to the last day of a shorter month', () => {
    expect(onDay('2026-12-31', '2 bulan lagi')).toBe('2027-02-28');
    expect(onDay('2028-02-29', 'setahun lagi')).toBe('2029-02-28');
    expect(onDay('2026-03-31', 'sebulan lalu')).toBe('2026-02-28');
  });

  it.each(['kemarin besok', '3 hari', 'hari lagi', 'beberapa hari lagi', 'tiga puluh dua ribu hari lagi'])(
    '"%s" is refused',
    (teks) => expect(caughtBy(() => parseText(teks)).kode).toBe('TANGGAL_TIDAK_TERBACA'),
  );
});

describe('weekdays', () => {
  it.each([
    ['hari Senin', '2026-08-17', '2026-08-24'],
    ['Rabu', '2026-08-19', '2026-08-19'], // today counts
    ['Rabu lalu', '2026-08-12', '2026-08-12'],
    ['Rabu depan', '2026-08-26', '2026-08-26'],
    ['Jumaat', '2026-08-14', '2026-08-21'],
    ['Jum’at ini', '2026-08-21', '2026-08-21'],
    ['Senin ini', '2026-08-17', '2026-08-17'],
    ['Jumat yang lalu', '2026-08-14', '2026-08-14'],
    ['Jumat mendatang', '2026-08-21', '2026-08-21'],
    ['Senin minggu lalu', '2026-08-10', '2026-08-10'],
    ['Jumat minggu depan', '2026-08-28', '2026-08-28'],
    ['Kamis pekan ini', '2026-08-20', '2026-08-20'],
    ['Minggu', '2026-08-16', '2026-08-23'],
    ['hari Minggu depan', '2026-08-30', '2026-08-30'],
    ['Ahad lalu', '2026-08-16', '2026-08-16'],
  ])('"%s" is %s (past) or %s (coming)', (teks, lampau, depan) => {
    expect([parseText(teks, 'lampau'), parseText(teks, 'depan')]).toEqual([lampau, depan]);
  });

  it('counts Sunday as the end of its week', () => {
    expect(onDay('2026-08-23', 'Senin ini')).toBe('2026-08-17');
    expect(onDay('2026-08-23', 'Senin depan')).toBe('2026-08-24');
  });

  it('refuses "Minggu depan", which is a day or a week', () => {
    expect(caughtBy(() => parseText('Minggu depan')).message).toContain('"hari Minggu depan"');
  });
});

describe('ends of months and years', () => {
  it.each([
    ['awal bulan', '2026-08-01'],
    ['akhir bulan lalu', '2026-07-31'],
    ['akhir bulan depan', '2026-09-30'],
    ['akhir bulan kerja', '2026-08-31'],
    ['akhir bulan kerja lalu', '2026-07-31'],
    ['awal bulan kerja', '2026-08-03'],
    ['awal tahun depan', '2027-01-01'],
    ['awal tahun kerja depan', '2027-01-04'],
    ['akhir tahun lalu', '2025-12-31'],
    ['akhir Februari 2028', '2028-02-29'],
    ['awal Nopember 2026', '2026-11-01'],
    ['tanggal 30 bulan lalu', '2026-07-30'],
    ['tgl 5 bulan ini', '2026-08-05'],
  ])('"%s" is %s', (teks, harapan) => expect(parseText(teks)).toBe(harapan));

  it('takes the last day the office is open for the end of a working month', () => {
    expect(onDay('2026-05-04', 'akhir bulan kerja')).toBe('2026-05-29'); // the 30th and 31st are a weekend
    expect(onDay('2027-03-01', 'akhir bulan kerja lalu')).toBe('2027-02-26');
  });

  it('crosses the year', () => {
    expect(onDay('2026-12-10', 'awal bulan depan')).toBe('2027-01-01');
    expect(onDay('2026-01-10', 'tgl 31 bulan lalu')).toBe('2025-12-31');
  });

  it('refuses a day the month has not', () => {
    expect(caughtBy(() => parseText('tgl 31 bulan depan')).message).toBe(
      '"tgl 31 bulan depan" bukan tanggal. September 2026 hanya sampai tanggal 30.',
    );
  });
});

describe('written dates', () => {
  it.each([
    ['5-Sep-26', '2026-09-05'],
    ['5 Sept. 2026', '2026-09-05'],
    ['tgl 5 September 2026', '2026-09-05'],
    ['Sabtu, 5 September 2026', '2026-09-05'],
    ['Sabtu 5/9/2026', '2026-09-05'],
    ['Sab 5 Sep 2026', '2026-09-05'],
    ['hari Sabtu tanggal 5 September 2026', '2026-09-05'],
    ['29/2/2028', '2028-02-29'],
    ['19/8', '2026-08-19'],
    ['31 Des', '2025-12-31'],
  ])('"%s" is %s', (teks, harapan) => expect(parseText(teks)).toBe(harapan));

  it.each([
    ['Senin, 5 September 2026', '5 September 2026 jatuh pada hari Sabtu, bukan Senin.'],
    ['31/02/2026', 'Februari 2026 hanya sampai tanggal 28.'],
    ['9/25/2026', 'hari selalu ditulis sebelum bulan'],
    ['0/5/2026', 'Hari dimulai dari tanggal 1.'],
    ['1/1/1980', 'Tahun harus antara 1990 dan 2100.'],
    ['900 tahun lagi', 'Tahun harus antara 1990 dan 2100.'],
    ['9999 tahun lalu', 'Tahun harus antara 1990 dan 2100.'],
  ])('"%s" is refused: %s', (teks, sebab) => expect(caughtBy(() => parseText(teks)).message).toContain(sebab));

  it.each([
    'September 5, 2026',
    '5/9-2026',
    '5.9',
    '5 Sep 2026 lagi',
    'kira-kira 5 Sep 2026',
    '5/9/026',
    'x'.repeat(500),
  ])('"%s" is refused', (teks) => expect(caughtBy(() => parseText(teks)).kode).toBe('TANGGAL_TIDAK_TERBACA'));

  it('takes a leap day without its year only where one is next to hand', () => {
    expect(onDay('2029-01-10', '29/2')).toBe('2028-02-29');
    expect(onDay('2027-06-01', '29 Feb', 'depan')).toBe('2028-02-29');
    expect(caughtBy(() => onDay('2026-08-19', '29/2')).message).toContain('Februari 2026');
  });
});

describe('times', () => {
  it.each([
    ['kemarin jam 15.30', '2026-08-18T15:30:00+07:00'],
    ['18 Agu 2026, pukul 09.05 WIB', '2026-08-18T09:05:00+07:00'],
    ['5.8.2026 9.30', '2026-08-05T09:30:00+07:00'],
    ['5/8 00:00', '2026-08-05T00:00:00+07:00'],
    ['2026-08-18 09:05', '2026-08-18T09:05:00+07:00'],
    ['2026-08-18T09:05:07+07:00', '2026-08-18T09:05:07+07:00'],
    ['pukul 9', '2026-08-19T09:00:00+07:00'],
    ['9:30', '2026-08-19T09:30:00+07:00'],
    ['09.30 WIB', '2026-08-19T09:30:00+07:00'],
  ])('"%s" is %s', (teks, harapan) => expect(parseText(teks)).toBe(harapan));

  it.each([
    'kemarin 24.00',
    'kemarin 9.60',
    'kemarin 9',
    '5.09',
    '18/8/2026 9.05 WITA',
    '2026-08-18T09:05:00Z',
    'pukul',
  ])('"%s" is refused', (teks) => expect(caughtBy(() => parseText(teks)).kode).toBe('TANGGAL_TIDAK_TERBACA'));

  it('gives "sekarang" to the second', () => {
    const kini = new Date('2026-08-19T10:15:42.900+07:00');
    expect(parseMoment('sekarang', context('lampau', { kini }))).toBe('2026-08-19T10:15:42+07:00');
  });

  it('refuses a time where only a day is asked for', () => {
    expect(caughtBy(() => parseTanggal('kemarin 15.30', context('lampau'))).message).toContain('tanpa jam');
    expect(parseTanggal('kemarin', context('lampau'))).toBe('2026-08-18');
    expect(parseTanggal('sekarang', context('lampau'))).toBe('2026-08-19');
  });
});

describe('H-days', () => {
  const bacaH = (teks: string, kalender = workingDayCalendar) =>
    parseMoment(teks, context('depan', { kalender, kasus }));

  it('counts H7 from the receipt, H+3 and H-1 from the target, as the register counts', () => {
    expect(['H7', 'h 1', 'H+3', 'H-1', 'H−1'].map((t) => bacaH(t))).toEqual([
      '2026-08-19',
      '2026-08-10',
      '2026-08-20',
      '2026-08-13',
      '2026-08-13',
    ]);
    expect(['H7', 'H+3', 'H-1'].map((t) => bacaH(t, everyDayCalendar))).toEqual([
      '2026-08-16',
      '2026-08-17',
      '2026-08-13',
    ]);
  });

  it('refuses them without a case, and says why', () => {
    expect(caughtBy(() => parseText('H7')).message).toContain('menyebut satu kasus');
    expect(caughtBy(() => bacaH('H0')).message).toContain('H1');
  });

  it('counts from the receipt alone where the case waits at no step', () => {
    const selesai = context('lampau', { kasus: { ...kasus, target: null } });
    expect(parseMoment('H2', selesai)).toBe('2026-08-11');
    for (const teks of ['H+3', 'H-1']) {
      expect(caughtBy(() => parseMoment(teks, selesai)).message).toContain('tidak menunggu di langkah mana pun');
    }
  });

  it('takes a time as any day does', () => {
    expect(bacaH('H2 09.00')).toBe('2026-08-11T09:00:00+07:00');
    expect(bacaH('H2 pagi')).toBe('2026-08-11');
  });
});

describe('masaLalu', () => {
  it.each(['2026-08-19', '2026-08-18T23:59:00+07:00', '2026-08-19T10:15:00+07:00'])('lets %s pass', (saat) =>
    expect(() => refuseFutureMoment(saat, wednesday)).not.toThrow(),
  );

  it.each([
    ['2026-08-20', 'Kamis, 20 Agustus 2026 belum terjadi'],
    ['2026-08-19T10:16:00+07:00', 'Rabu, 19 Agustus 2026 10.16 WIB belum terjadi'],
  ])('refuses %s', (saat, pesan) => {
    const galat = caughtBy(() => refuseFutureMoment(saat, wednesday));
    expect(galat).toMatchObject({ kode: 'TANGGAL_MASA_DEPAN', keluar: 2 });
    expect(galat.message).toContain(pesan);
  });
});

describe('what pks prints, pks reads', () => {
  const tanggal = fc.integer({ min: 0, max: 40_000 }).map((n) => plusDays('1990-01-01', n));
  const arah = fc.constantFrom<TestDirection>('lampau', 'depan');
  const saat = fc
    .tuple(tanggal, fc.nat(23), fc.nat(59))
    .map(([t, j, m]) => `${t}T${String(j).padStart(2, '0')}:${String(m).padStart(2, '0')}:00+07:00`);

  it('every form of a day', () => {
    fc.assert(
      fc.property(tanggal, arah, (t, a) => {
        for (const tulis of [formatTanggal, formatShortWeekday, formatShortDay, (s: string) => s])
          expect(parseText(tulis(t), a)).toBe(t);
      }),
    );
  });

  it('a day of this year, without its year', () => {
    fc.assert(
      fc.property(fc.nat(230), (n) => {
        const t = plusDays('2026-01-01', n);
        expect(parseText(formatShortWeekday(t, 2026), 'lampau')).toBe(t);
        expect(parseText(formatShortDay(t, 2026), 'lampau')).toBe(t);
      }),
    );
  });

  it('an instant', () => {
    fc.assert(
      fc.property(saat, arah, (s, a) => {
        expect(parseText(formatMoment(s), a)).toBe(s);
        expect(parseText(s, a)).toBe(s);
      }),
    );
  });

  it('the distance from today', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (n) => {
        const t = plusDays('2026-08-19', n);
        expect(parseText(distanceFromToday('2026-08-19', t))).toBe(t);
      }),
    );
  });

  // Words that mean something, in any order: most are nonsense, and nonsense must end in a Failure.
  const KATA = [
    ...[
      'hari',
      'ini',
      'kemarin',
      'besok',
      'lusa',
      'lalu',
      'lagi',
      'depan',
      'senin',
      'minggu',
      'bulan',
      'tahun',
      'kerja',
    ],
    ...['awal', 'akhir', 'tgl', 'pukul', 'wib', 'h+3', 'h7', 'agu', 'se', 'dua', '5', '31', '2026', '5/9', '09.30', ''],
  ];

  it('and any other words are a day in range or a Galat, never a crash', () => {
    const teks = fc.array(fc.constantFrom(...KATA), { maxLength: 5 }).map((kata) => kata.join(' '));
    fc.assert(
      fc.property(teks, arah, (t, a) => {
        try {
          expect(parseText(t, a)).toMatch(/^(199\d|20\d\d|2100)-\d\d-\d\d(T\d\d:\d\d:\d\d\+07:00)?$/);
        } catch (e) {
          if (!(e instanceof Failure)) throw e;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
