/** When the ministry is reminded. August 2026: Mon 3, Mon 10, Mon 17 closed. */
import { describe, expect, it } from 'vitest';
import {
  judgeReminder,
  kemendagriDays,
  reminderDraft,
  remindersSent,
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

  it('the first is due when the wait is longer than five days, not on the fifth', () => {
    expect(nilai(7)).toEqual([4, 0, false]);
    expect(nilai(10)).toEqual([5, 0, false]);
    expect(nilai(11)).toEqual([6, 1, true]);
    expect(nilai(18)).toEqual([10, 1, true]);
  });

  it('the first is one, however early; the next is counted from it', () => {
    expect(nilai(5, hari(5))).toEqual([2, 1, false]);
    expect(nilai(12, hari(5))).toEqual([7, 1, false]);
    expect(nilai(13, hari(5))).toEqual([8, 2, true]);
  });

  it('one that left too soon is the one before, corrected', () => {
    expect(nilai(12, hari(5), hari(7))).toEqual([7, 1, false]);
    expect(nilai(13, hari(5), hari(7))).toEqual([8, 2, true]);
    expect(nilai(14, hari(5), hari(13))).toEqual([9, 2, false]);
    expect(nilai(21, hari(5), hari(13))).toEqual([13, 2, false]);
    expect(nilai(24, hari(5), hari(13))).toEqual([14, 3, true]);
  });

  it('says how long ago the last one was', () => {
    const lama = (per: number, ...dibuat: readonly string[]) =>
      judgeReminder(workingDayCalendar, jam(['kemendagri', 3]), dibuat, 5, hari(per))?.diingatkan;
    expect([lama(10), lama(12, hari(5)), lama(21, hari(5), hari(13))]).toEqual([null, 5, 5]);
  });

  it('counts those of the day itself, and none that came later', () => {
    expect(nilai(12, hari(5), `${hari(13)}T09:00:00+07:00`)).toEqual([7, 1, false]);
    expect(nilai(13, hari(5), `${hari(13)}T09:00:00+07:00`)).toEqual([8, 2, false]);
    expect(nilai(4, hari(5))).toEqual([1, 0, false]);
  });
});

describe("days of the institution between, or of a case that was withdrawn, are not the ministry's", () => {
  const terjeda = jam(['kemendagri', 3], ['pemohon', 5], ['kemendagri', 12]);
  const nilai = (per: number, ...dibuat: readonly string[]) => {
    const pengingat = judgeReminder(workingDayCalendar, terjeda, dibuat, 5, hari(per));
    return [pengingat?.hari, pengingat?.ke, pengingat?.jatuh];
  };

  it('the first is due after its fifth day', () => {
    expect(nilai(14)).toEqual([4, 0, false]);
    expect(nilai(18)).toEqual([5, 0, false]);
    expect(nilai(19)).toEqual([6, 1, true]);
  });

  it('the next is counted in its days too', () => {
    expect(nilai(19, hari(4))).toEqual([6, 1, false]);
    expect(nilai(20, hari(4))).toEqual([7, 2, true]);
  });

  it.each([4, 5, 12, 13, 14, 18, 19, 31])('agrees with the share that lists show, on August %i', (per) => {
    const kasus = { diterima: `${hari(3)}T08:00:00+07:00`, jam: terjeda };
    const hariKementerian = kasusDays(workingDayCalendar, kasus, hari(per)).kemendagri;
    expect(kemendagriDays(workingDayCalendar, terjeda, hari(3), hari(per))).toBe(hariKementerian);
  });
});

describe('a reminder that left', () => {
  const naskah = (kode: string, pada: string) => ({ naskah: kode, versi: 1, berkas: 'naskah/a.docx', sidik: '', pada });
  const nomor = (naskah: string, keadaan: 'dipesan' | 'dipakai' | 'batal', tanggal: string | null = null) =>
    ({ naskah, nomor: '470/1', keadaan, tanggal, alasan: null }) as const;
  const P = 'pengingat-kemendagri';

  it('is one whose number was used, not one that was drawn up, numbered or given up', () => {
    const semua = [nomor(P, 'dipakai', hari(9)), nomor(P, 'batal'), nomor(P, 'dipakai', hari(4)), nomor(P, 'dipesan')];
    expect(remindersSent({ nomor: [...semua, nomor('pks', 'dipakai', hari(5))] })).toEqual([hari(4), hari(9)]);
    expect(remindersSent({})).toEqual([]);
  });

  it.each([
    ['nothing was drawn up', [], [], undefined],
    ['only another paper was', [naskah('pks', hari(5))], [nomor(P, 'dipesan')], undefined],
    ['it has no number', [naskah(P, hari(5))], [], 'tanpa-nomor'],
    ['its number was given up', [naskah(P, hari(5))], [nomor(P, 'batal')], 'tanpa-nomor'],
    ['it has its number', [naskah(P, hari(5))], [nomor(P, 'dipesan')], 'bernomor'],
    ['it left', [naskah(P, `${hari(5)}T09:00:00+07:00`)], [nomor(P, 'dipakai', hari(5))], undefined],
    ['a newer one waits', [naskah(P, hari(5)), naskah(P, hari(20))], [nomor(P, 'dipakai', hari(5))], 'tanpa-nomor'],
    [
      'the next has a number and no text',
      [naskah(P, hari(5))],
      [nomor(P, 'dipakai', hari(5)), nomor(P, 'dipesan')],
      undefined,
    ],
  ] as const)('is still to come: %s', (_, naskah, nomor, harapan) => {
    expect(reminderDraft({ naskah, nomor })).toBe(harapan);
  });
});
