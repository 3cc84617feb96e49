import { expect, it } from 'vitest';
import { pickWaiting } from '../../../src/office/queue/overdue-queue.ts';
import { workingDayCalendar } from '../days/sleman-calendar.ts';

const HARI = { kalender: workingDayCalendar, per: '2026-04-10', jeda: 14 };
const group = (diterima: string, jumlah: number, h = 3) => ({ h, tanggungan: 'kantor' as const, diterima, jumlah });

it('opens groups for as many cases as are shown, and counts the rest', () => {
  const telat = [group('2026-03-02', 30), group('2026-03-03', 30), group('2026-03-04', 30)];
  const dekat = [group('2026-04-08', 60), group('2026-04-09', 40)];
  const jauh = group('2026-04-10', 7, 20);
  const semua = [...telat, ...dekat, jauh];
  const saring = { tanggungan: null, peran: null, batas: 50 };
  expect(pickWaiting(HARI, semua, saring)).toEqual({
    ...{ aktif: 197, lewat: 90, dekat: 100 },
    dibuka: [telat[0], telat[1], dekat[0]],
  });
  // Whose step it is only a case tells, and programs get all.
  for (const lain of [
    { ...saring, peran: 'sekretaris' },
    { ...saring, batas: Number.POSITIVE_INFINITY },
  ])
    expect(pickWaiting(HARI, semua, lain).dibuka).toEqual([...telat, ...dekat]);
  expect(pickWaiting(HARI, semua, { ...saring, tanggungan: 'pemohon' })).toMatchObject({ lewat: 0, dekat: 0 });
});
