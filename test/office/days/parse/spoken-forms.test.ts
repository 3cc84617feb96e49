import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../src/errors.ts';
import { plusDays } from '../../../../src/office/days/day-arithmetic.ts';
import type { DateDirection, ParseContext } from '../../../../src/office/days/parse/date-form.ts';
import { parseMoment, parseTanggal } from '../../../../src/office/days/parse/parse-tanggal.ts';
import {
  expandShortForms,
  hourInPart,
  relativeClock,
  splitDayPart,
} from '../../../../src/office/days/parse/spoken-forms.ts';
import fc from '../../../seeded.ts';
import { wednesday, workingDayCalendar } from '../sleman-calendar.ts';

/** Wednesday 19 August 2026, 10.15; another time of that day where one is given. */
const parseText = (teks: string, jam = '10:15', arah: DateDirection = 'lampau') =>
  parseMoment(teks, context({ arah, kini: new Date(`2026-08-19T${jam}:00+07:00`) }));
const context = (ubah: Partial<ParseContext> = {}): ParseContext => ({
  kini: wednesday,
  arah: 'lampau',
  kalender: workingDayCalendar,
  ...ubah,
});
const refusalOf = (teks: string, jam?: string): string => {
  try {
    parseText(teks, jam);
  } catch (e) {
    if (e instanceof Failure) return e.message;
    throw e;
  }
  throw new Error(`"${teks}" was read`);
};
const clockOf = (hari: string, jam: string) => `${hari}T${jam}:00+07:00`;

describe('what people say', () => {
  it.each([
    ['kemarin sore', '2026-08-18'],
    ['kemarin pagi', '2026-08-18'],
    ['kemarin malam', '2026-08-18'],
    ['kemarin dini hari', '2026-08-18'],
    ['tadi pagi', '2026-08-19'],
    ['tadi siang', '2026-08-19'],
    ['tadi subuh', '2026-08-19'],
    ['pagi tadi', '2026-08-19'],
    ['pagi ini', '2026-08-19'],
    ['malam ini', '2026-08-19'],
    ['tadi', '2026-08-19'],
    ['barusan', '2026-08-19'],
    ['baru saja', '2026-08-19'],
    ['lusa pagi', '2026-08-21'],
    ['Jumat kemarin', '2026-08-14'],
    ['Rabu kemarin', '2026-08-12'],
    ['Selasa kemarin', '2026-08-18'],
    ['Senin besok', '2026-08-24'],
    ['Kamis besok', '2026-08-20'],
    ['Rabu besok', '2026-08-26'],
    ['hari Minggu kemarin', '2026-08-16'],
    ['Senin minggu kemarin', '2026-08-10'],
    ['besok Kamis', '2026-08-20'],
    ['besok, hari Kamis', '2026-08-20'],
    ['kemarin Selasa', '2026-08-18'],
    ['hari ini Rabu', '2026-08-19'],
    ['Senin pagi', '2026-08-17'],
    ['17 Agustus 2026 sore', '2026-08-17'],
    ['tgl 5 bulan ini siang', '2026-08-05'],
    ['hari kerja berikutnya', '2026-08-20'],
    ['hari kerja berikut', '2026-08-20'],
    ['hk selanjutnya', '2026-08-20'],
    ['hari kerja mendatang', '2026-08-20'],
    ['hari kerja sebelumnya', '2026-08-18'],
    ['hari kerja lalu', '2026-08-18'],
    ['hari kerja yang lalu', '2026-08-18'],
    ['2026/08/17', '2026-08-17'],
    ['2026.08.17', '2026-08-17'],
    ['12 VIII 2026', '2026-08-12'],
    ['12-viii-2026', '2026-08-12'],
    ['12/VIII/26', '2026-08-12'],
    ['3.I.2026', '2026-01-03'],
    ['31 XII 2025', '2025-12-31'],
    ['12 Ⅷ 2026', '2026-08-12'],
    ['bsk', '2026-08-20'],
    ['bsok', '2026-08-20'],
    ['kmrn', '2026-08-18'],
    ['kmrn sore', '2026-08-18'],
    ['kemaren', '2026-08-18'],
    ['kmrin', '2026-08-18'],
    ['kmren', '2026-08-18'],
    ['kmarin', '2026-08-18'],
    ['td pagi', '2026-08-19'],
    ['hr ini', '2026-08-19'],
    ['3 hr yg lalu', '2026-08-16'],
    ['3hr lg', '2026-08-22'],
    ['2 mgg lalu', '2026-08-05'],
    ['2 bln lg', '2026-10-19'],
    ['1 thn lg', '2027-08-19'],
    ['tgl 5 bln dpn', '2026-09-05'],
    ['akhir bln', '2026-08-31'],
    ['pertengahan bulan', '2026-08-15'],
    ['pertengahan bulan depan', '2026-09-15'],
    ['pertengahan Februari 2028', '2028-02-15'],
    ['skrg', clockOf('2026-08-19', '10:15')],
  ])('"%s" is %s', (teks, hasil) => expect(parseText(teks)).toBe(hasil));

  it.each([
    ['pertengahan September', '2025-09-15', '2026-09-15'],
    ['pertengahan Agustus', '2026-08-15', '2027-08-15'],
    ['akhir September', '2025-09-30', '2026-09-30'],
    ['awal Juli', '2026-07-01', '2027-07-01'],
    ['5/9 sore', '2025-09-05', '2026-09-05'],
  ])('"%s" is %s (past) or %s (coming)', (teks, lampau, depan) => {
    expect([parseText(teks), parseText(teks, '10:15', 'depan')]).toEqual([lampau, depan]);
  });

  it('finds the working day on the other side of a weekend and of a holiday', () => {
    const pada = (hari: string, teks: string) =>
      parseTanggal(teks, context({ kini: new Date(`${hari}T10:15:00+07:00`) }));
    expect(pada('2026-08-14', 'hari kerja berikutnya')).toBe('2026-08-18');
    expect(pada('2026-08-18', 'hari kerja sebelumnya')).toBe('2026-08-14');
    expect(pada('2026-08-15', 'hk berikutnya')).toBe('2026-08-18');
  });
});

describe('a time that is said', () => {
  it.each([
    ['jam 9 tadi', '2026-08-19', '09:00'],
    ['tadi jam 9', '2026-08-19', '09:00'],
    ['tadi pukul 09.30', '2026-08-19', '09:30'],
    ['tadi 9.30', '2026-08-19', '09:30'],
    ['09.30 tadi', '2026-08-19', '09:30'],
    ['9:30 kemarin', '2026-08-18', '09:30'],
    ['tadi pagi jam 9', '2026-08-19', '09:00'],
    ['jam 9 tadi pagi', '2026-08-19', '09:00'],
    ['jam 9 pagi tadi', '2026-08-19', '09:00'],
    ['pukul 9 pagi', '2026-08-19', '09:00'],
    ['9 pagi', '2026-08-19', '09:00'],
    ['5.09 pagi', '2026-08-19', '05:09'],
    ['jam 3 pagi', '2026-08-19', '03:00'],
    ['kemarin jam 3 sore', '2026-08-18', '15:00'],
    ['kemarin sore jam 3', '2026-08-18', '15:00'],
    ['kemarin sore jam 3 sore', '2026-08-18', '15:00'],
    ['jam 3 sore kemarin', '2026-08-18', '15:00'],
    ['3 sore kemarin', '2026-08-18', '15:00'],
    ['jam 3.15 sore, kemarin', '2026-08-18', '15:15'],
    ['kemarin pukul 15.30 sore', '2026-08-18', '15:30'],
    ['kemarin jam 7 petang', '2026-08-18', '19:00'],
    ['kemarin jam 9 malam', '2026-08-18', '21:00'],
    ['kemarin malam jam 11', '2026-08-18', '23:00'],
    ['kemarin jam 12 siang', '2026-08-18', '12:00'],
    ['kemarin jam 1 siang', '2026-08-18', '13:00'],
    ['kemarin jam 11 siang', '2026-08-18', '11:00'],
    ['kemarin dini hari jam 2', '2026-08-18', '02:00'],
    ['pukul 4 subuh kemarin', '2026-08-18', '04:00'],
    ['pukul 09.00 WIB kemarin', '2026-08-18', '09:00'],
    ['kemarin 09.00 WIB', '2026-08-18', '09:00'],
    ['kemarin jam9', '2026-08-18', '09:00'],
    ['pkl.9.30 Senin lalu', '2026-08-17', '09:30'],
    ['jm 10 kmrn', '2026-08-18', '10:00'],
    ['jam 9 17 Agustus 2026', '2026-08-17', '09:00'],
    ['kemarin jam 6', '2026-08-18', '06:00'],
    ['kemarin jam 03.00', '2026-08-18', '03:00'],
    ['kemarin 3.00', '2026-08-18', '03:00'],
    ['kemarin jam 15', '2026-08-18', '15:00'],
    ['kemarin jam 0', '2026-08-18', '00:00'],
  ])('"%s" is %s at %s', (teks, hari, jam) => expect(parseText(teks)).toBe(clockOf(hari, jam)));

  it.each([
    ['jam 9 tadi', '08:00', '09:00'], // not yet: the future is refused where it is judged, not read as last night
    ['jam 3 tadi', '10:15', '03:00'],
    ['jam 3 tadi', '14:59', '03:00'],
    ['jam 03.00 tadi', '16:00', '03:00'],
    ['jam 10.15 tadi', '10:15', '10:15'],
    ['jam 12 tadi', '13:00', '12:00'],
    ['jam 0 tadi', '13:00', '00:00'],
    ['jam 13 tadi', '23:00', '13:00'],
    ['jam 11 tadi', '22:59', '11:00'],
    ['nanti jam 3', '10:15', '15:00'],
    ['nanti jam 11', '12:00', '23:00'],
    ['jam 10.15 nanti', '22:15', '22:15'],
    ['nanti jam 9', '22:00', '09:00'],
  ])('"%s" at %s is %s, the hour that fits', (teks, kini, jam) =>
    expect(parseText(teks, kini, teks.includes('nanti') ? 'depan' : 'lampau')).toBe(clockOf('2026-08-19', jam)),
  );

  it.each([
    ['jam 3 tadi', '15:00', 'pukul 03.00 atau 15.00'],
    ['tadi jam 9.30', '21:30', 'pukul 09.30 atau 21.30'],
    ['nanti jam 11', '10:15', 'pukul 11.00 atau 23.00'],
    ['jam 3', '10:15', 'pukul 03.00 atau 15.00'],
    ['kemarin jam 5', '10:15', 'pukul 05.00 atau 17.00'],
    ['pukul 1.30 kemarin', '10:15', 'pukul 01.30 atau 13.30'],
    ['kemarin jam 12 malam', '10:15', 'jatuh di antara dua hari'],
    ['kemarin jam 1 malam', '10:15', 'jatuh di antara dua hari'],
    ['kemarin malam jam 4', '10:15', 'jatuh di antara dua hari'],
    ['kemarin jam 0 malam', '10:15', 'jatuh di antara dua hari'],
    ['kemarin jam 5 malam', '10:15', 'Tidak ada jam 5 malam.'],
    ['kemarin jam 13 malam', '10:15', 'Tidak ada jam 13 malam.'],
    ['kemarin jam 13 pagi', '10:15', 'Tidak ada jam 13 pagi.'],
    ['kemarin jam 12 pagi', '10:15', 'Tidak ada jam 12 pagi.'],
    ['kemarin jam 12 subuh', '10:15', 'Tidak ada jam 12 subuh.'],
    ['kemarin jam 0 siang', '10:15', 'Tidak ada jam 0 siang.'],
    ['kemarin jam 4 siang', '10:15', 'Tidak ada jam 4 siang.'],
    ['kemarin pagi jam 3 sore', '10:15', 'Jam 3 pagi atau sore?'],
    ['tadi malam', '10:15', '"kemarin malam"'],
    ['malam tadi', '10:15', '"kemarin malam"'],
    ['tadi malam jam 9', '10:15', '"kemarin malam"'],
    ['semalam', '10:15', '"kemarin malam"'],
    ['jam 25 tadi', '10:15', 'Tidak ada pukul 25.00.'],
  ])('"%s" at %s is refused: %s', (teks, kini, sebab) => expect(refusalOf(teks, kini)).toContain(sebab));

  it.each([
    ['2 jam lalu', '10:15', '2026-08-19T08:15:00+07:00'],
    ['2 jam yang lalu', '10:15', '2026-08-19T08:15:00+07:00'],
    ['dua jam yg lalu', '10:15', '2026-08-19T08:15:00+07:00'],
    ['sejam lalu', '10:15', '2026-08-19T09:15:00+07:00'],
    ['setengah jam lalu', '10:15', '2026-08-19T09:45:00+07:00'],
    ['30 menit lalu', '10:15', '2026-08-19T09:45:00+07:00'],
    ['semenit lalu', '10:15', '2026-08-19T10:14:00+07:00'],
    ['2jam lalu', '10:15', '2026-08-19T08:15:00+07:00'],
    ['2 jam lalu', '00:30', '2026-08-18T22:30:00+07:00'],
    ['3 jam lagi', '22:30', '2026-08-20T01:30:00+07:00'],
    ['15 menit ke depan', '10:15', '2026-08-19T10:30:00+07:00'],
    ['48 jam yang akan datang', '10:15', '2026-08-21T10:15:00+07:00'],
  ])('"%s" at %s is %s', (teks, kini, hasil) => expect(parseText(teks, kini)).toBe(hasil));

  it('is to the minute, and no day', () => {
    const kini = new Date('2026-08-19T10:15:42+07:00');
    expect(relativeClock('1 jam lalu', kini)).toBe('2026-08-19T09:15:00+07:00');
    expect(() => parseTanggal('2 jam lalu', context())).toThrow('tanpa jam');
    for (const teks of [
      'setengah menit lalu',
      'beberapa jam lalu',
      '2 jam',
      'jam lalu',
      'x 2 jam lalu',
      '2 jam lalu x',
    ])
      expect(relativeClock(teks, kini)).toBeNull();
  });
});

describe('what names no day', () => {
  it.each([
    ['bulan depan', 'Bulan depan tanggal berapa? Contoh: tgl 5 bulan depan, akhir bulan depan.'],
    ['bln dpn', 'Bulan depan tanggal berapa? Contoh: tgl 5 bulan depan, akhir bulan depan.'],
    ['bulan lalu', 'Bulan lalu tanggal berapa? Contoh: tgl 5 bulan lalu, akhir bulan lalu.'],
    ['bulan kemarin', 'Bulan lalu tanggal berapa? Contoh: tgl 5 bulan lalu, akhir bulan lalu.'],
    ['bulan mendatang', 'Bulan depan tanggal berapa? Contoh: tgl 5 bulan depan, akhir bulan depan.'],
    ['tahun depan', 'Tahun depan tanggal berapa? Contoh: akhir tahun depan.'],
    ['pekan depan', 'Hari apa? Contoh: Senin pekan depan.'],
    ['pekan kemarin', 'Hari apa? Contoh: Senin pekan lalu.'],
    ['September', 'September tanggal berapa? Contoh: 5 September, akhir September.'],
    ['bulan Pebruari', 'Februari tanggal berapa? Contoh: 5 Februari, akhir Februari.'],
    ['sept 2026', 'September 2026 tanggal berapa? Contoh: 5 September 2026, akhir September 2026.'],
    ['minggu depan', 'Tulis "hari Minggu depan" untuk harinya'],
    ['mgg kemarin', 'Tulis "hari Minggu kemarin" untuk harinya'],
  ])('"%s": %s', (teks, sebab) => expect(refusalOf(teks)).toContain(`"${teks}" bukan tanggal. ${sebab}`));

  it('offers examples that are dates', () => {
    for (const teks of ['bulan depan', 'bulan kemarin', 'tahun lalu', 'September', 'mei 2027', 'pekan mendatang']) {
      const contoh = /Contoh: (.*)\.$/.exec(refusalOf(teks))?.[1]?.split(', ') ?? [];
      expect(contoh.length).toBeGreaterThan(0);
      for (const satu of contoh) expect(parseText(satu)).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it.each([
    'pagi',
    'sore',
    'dini hari',
    'besok besok',
    'besok lusa',
    'kemarin xyz',
    'sekarang pagi',
    'pertengahan',
    'pertengahan tahun',
    'pertengahan bulan kerja',
    'hari kerja',
    'hari kerja besok',
    'Senin minggu besok',
    'jam 9 jam 10',
    'jam 9 lalu',
    'jam tadi',
    '10.08 Senin', // a day and a month, or a time
    'kemarin 9 pagi', // and the ninth of what?
    '5 sep 26 sore jam',
    '2026/8/17', // not the year-first form of the standard
    '2026/08-17',
    '17/08/2026/1',
    '5 x',
    '12 VIII',
    '12 IIX 2026',
    '12 XIII 2026',
    '12/VIII-2026',
    '32 VIII 2026',
    'x 12 VIII 2026',
    '12 VIII 2026 x',
    '12 VIII 026',
  ])('"%s" is refused', (teks) => expect(refusalOf(teks)).toContain('bukan tanggal.'));

  it('takes "nanti" where something is to come, and not where it has been', () => {
    for (const teks of ['nanti sore', 'petang nanti', 'nanti', 'ntr malam']) {
      expect(parseText(teks, '10:15', 'depan')).toBe('2026-08-19');
      expect(refusalOf(teks)).toContain('Di sini hanya yang sudah terjadi.');
    }
  });

  it('says which weekday it is where the one said is wrong', () => {
    expect(refusalOf('besok Senin')).toBe(
      '"besok Senin" bukan tanggal. 20 Agustus 2026 jatuh pada hari Kamis, bukan Senin.',
    );
  });

  it('keeps the day before the month, and the year first only in full', () => {
    expect(parseText('05/09/2026')).toBe('2026-09-05');
    expect(parseText('2026/09/05')).toBe('2026-09-05');
    expect(refusalOf('2026/25/09')).toContain('Bulan hanya 1 sampai 12');
    expect(refusalOf('31 II 2026')).toContain('Februari 2026 hanya sampai tanggal 28.');
  });
});

describe('the parts', () => {
  it('writes short forms out, whole words only', () => {
    expect(expandShortForms('bsk, kmrn 3hr td nnt ntr jm 9 skrng skg hri mggu th')).toBe(
      'besok, kemarin 3hari tadi nanti nanti jam 9 sekarang sekarang hari minggu tahun',
    );
    expect(expandShortForms('senin sabtu 5 thun')).toBe('senin sabtu 5 thun');
  });

  it('parts a day from its part', () => {
    expect(splitDayPart('kemarin')).toEqual({ hari: 'kemarin', bagian: undefined });
    expect(splitDayPart('senin lalu sore')).toEqual({ hari: 'senin lalu', bagian: 'sore' });
    expect(splitDayPart('dini hari ini')).toEqual({ hari: 'hari ini', bagian: 'dini hari' });
    expect(splitDayPart('x pagi tadi')).toEqual({ hari: 'x pagi tadi', bagian: undefined });
    expect(splitDayPart('pagi tadi x')).toEqual({ hari: 'pagi tadi x', bagian: undefined });
  });

  // Which hours of twenty-four each word may stand for, written down by hand.
  const JAM = {
    'dini hari': '0 1 2 3 4',
    subuh: '3 4 5',
    pagi: '1 2 3 4 5 6 7 8 9 10 11',
    siang: '10 11 12 13 14 15',
    sore: '14 15 16 17 18',
    petang: '15 16 17 18 19',
    malam: '18 19 20 21 22 23',
  };
  it.each(Object.entries(JAM))('%s has the hours %s, on either clock', (bagian, jam) => {
    const boleh = new Set(jam.split(' ').map(Number));
    for (let j = 0; j <= 23; j++) {
      const dibaca = hourInPart(j, bagian);
      const harap = boleh.has(j) ? j : j > 0 && j < 12 && boleh.has(j + 12) ? j + 12 : null;
      expect(typeof dibaca === 'number' ? dibaca : null, `${j} ${bagian}`).toBe(harap);
    }
  });

  it('leaves an hour alone without a part', () => expect([0, 23].map((j) => hourInPart(j, '-'))).toEqual([0, 23]));

  const KATA =
    'kemarin besok tadi nanti pagi sore malam siang jam pukul 9 3 12 09.30 15:00 wib senin kemarin lalu hari ini 2 menit setengah pertengahan bulan depan september 2026 viii 2026/08/17 kerja berikutnya bsk'.split(
      ' ',
    );
  it('makes a day, an instant or a Galat of any of these words', () => {
    const teks = fc.array(fc.constantFrom(...KATA), { maxLength: 5 }).map((kata) => kata.join(' '));
    fc.assert(
      fc.property(teks, fc.nat(1439), fc.nat(400), (t, menit, hari) => {
        const kini = new Date(Date.parse(`${plusDays('2026-01-01', hari)}T00:00:00+07:00`) + menit * 60_000);
        for (const arah of ['lampau', 'depan', 'terdekat', 'tahun-ini'] as const) {
          try {
            expect(parseMoment(t, context({ kini, arah }))).toMatch(/^20\d\d-\d\d-\d\d(T\d\d:\d\d:\d\d\+07:00)?$/);
          } catch (e) {
            if (!(e instanceof Failure)) throw e;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
