/** When the ministry is reminded. August 2026: Mon 3, Mon 10, Mon 17 closed. */
import { describe, expect, it, test } from 'vitest';
import {
  judgeReminder,
  kemendagriDays,
  remindersMade,
} from '../../../../src/office/permohonan/standing/reminder-due.ts';
import { kasusDays } from '../../../../src/office/permohonan/standing/whose-days.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';

const hari = (tanggal: number) => `2026-08-${String(tanggal).padStart(2, '0')}`;
const jam = (...semua: readonly (readonly ['kantor' | 'pemohon' | 'kemendagri', number])[]) =>
  semua.map(([siapa, tanggal]) => ({ siapa, sejak: hari(tanggal) }));

describe('the ministry is waited for', () => {
  it.each([
    ['not before anything left', jam(), null],
    ['not while the office has it', jam(['kemendagri', 3], ['kantor', 5]), null],
    ['not while the institution has it', jam(['kemendagri', 3], ['pemohon', 5]), null],
    ['since the letter left', jam(['pemohon', 3], ['kantor', 4], ['kemendagri', 6]), hari(6)],
    ['since the letter, across a pause', jam(['kemendagri', 3], ['pemohon', 5], ['kemendagri', 7]), hari(3)],
    ['after a pause before the letter', jam(['pemohon', 3], ['kemendagri', 5]), hari(5)],
    ['since the second letter', jam(['kemendagri', 3], ['kantor', 5], ['kemendagri', 10]), hari(10)],
  ])('%s', (_, semua, sejak) => {
    expect(judgeReminder(workingDayCalendar, semua, [], 5, hari(31))?.sejak ?? null).toBe(sejak);
  });
});

describe('a reminder every five working days, the letter having left on Monday the 3rd', () => {
  const nilai = (per: number, ...dibuat: readonly string[]) => {
    const pengingat = judgeReminder(workingDayCalendar, jam(['kemendagri', 3]), dibuat, 5, hari(per));
    return [pengingat?.hari, pengingat?.ke, pengingat?.jatuh];
  };

  it('the first is due on the fifth day, not on the fourth', () => {
    expect(nilai(7)).toEqual([4, 0, false]);
    expect(nilai(10)).toEqual([5, 1, true]);
    expect(nilai(18)).toEqual([10, 1, true]);
  });

  it('the first is one, however early; the next is counted from it', () => {
    expect(nilai(5, hari(5))).toEqual([2, 1, false]);
    expect(nilai(11, hari(5))).toEqual([6, 1, false]);
    expect(nilai(12, hari(5))).toEqual([7, 2, true]);
  });

  it('one drawn up too soon is the one before, corrected', () => {
    expect(nilai(11, hari(5), hari(7))).toEqual([6, 1, false]);
    expect(nilai(12, hari(5), hari(7))).toEqual([7, 2, true]);
    expect(nilai(13, hari(5), hari(12))).toEqual([8, 2, false]);
    expect(nilai(19, hari(5), hari(12))).toEqual([11, 2, false]);
    expect(nilai(20, hari(5), hari(12))).toEqual([12, 3, true]);
  });

  it('says how long ago the last one was', () => {
    const lama = (per: number, ...dibuat: readonly string[]) =>
      judgeReminder(workingDayCalendar, jam(['kemendagri', 3]), dibuat, 5, hari(per))?.diingatkan;
    expect([lama(10), lama(12, hari(5)), lama(20, hari(5), hari(12))]).toEqual([null, 5, 5]);
  });

  it('counts those of the day itself, and none that came later', () => {
    expect(nilai(11, hari(5), `${hari(12)}T09:00:00+07:00`)).toEqual([6, 1, false]);
    expect(nilai(12, hari(5), `${hari(12)}T09:00:00+07:00`)).toEqual([7, 2, false]);
    expect(nilai(4, hari(5))).toEqual([1, 0, false]);
  });
});

describe("days of the institution between, or of a case that was withdrawn, are not the ministry's", () => {
  const terjeda = jam(['kemendagri', 3], ['pemohon', 5], ['kemendagri', 12]);
  const nilai = (per: number, ...dibuat: readonly string[]) => {
    const pengingat = judgeReminder(workingDayCalendar, terjeda, dibuat, 5, hari(per));
    return [pengingat?.hari, pengingat?.ke, pengingat?.jatuh];
  };

  it('the first is due on its fifth day', () => {
    expect(nilai(13)).toEqual([3, 0, false]);
    expect(nilai(14)).toEqual([4, 0, false]);
    expect(nilai(18)).toEqual([5, 1, true]);
  });

  it('the next is counted in its days too', () => {
    expect(nilai(18, hari(4))).toEqual([5, 1, false]);
    expect(nilai(19, hari(4))).toEqual([6, 2, true]);
  });

  it.each([4, 5, 12, 13, 14, 18, 19, 31])('agrees with the share that lists show, on August %i', (per) => {
    const kasus = { diterima: `${hari(3)}T08:00:00+07:00`, jam: terjeda };
    const hariKementerian = kasusDays(workingDayCalendar, kasus, hari(per)).kemendagri;
    expect(kemendagriDays(workingDayCalendar, terjeda, hari(3), hari(per))).toBe(hariKementerian);
  });
});

test('reminders are told from other documents', () => {
  const naskah = (kode: string, pada: string) => ({ naskah: kode, versi: 1, berkas: 'naskah/a.docx', sidik: '', pada });
  expect(remindersMade({ naskah: [naskah('pengingat-kemendagri', hari(4)), naskah('pks', hari(5))] })).toEqual([
    hari(4),
  ]);
});
