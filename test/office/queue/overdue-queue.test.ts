import { expect, it } from 'vitest';
import { untouchedWait } from '../../../src/office/permohonan/standing/reminder-due.ts';
import { summarizeKasus } from '../../../src/office/permohonan/views/index-rows.ts';
import { pickWaiting } from '../../../src/office/queue/overdue-queue.ts';
import { receivedWalk } from '../../support/kasus-walk.ts';
import { sampleLangkah } from '../../support/sample-facts.ts';
import { smallSop } from '../../support/small-sop.ts';
import { workingDayCalendar } from '../days/sleman-calendar.ts';

const HARI = { kalender: workingDayCalendar, per: '2026-04-10', jeda: 14 };
const group = (diterima: string, jumlah: number, h = 3) => ({ h, tanggungan: 'kantor' as const, diterima, jumlah });

it('opens groups for as many cases as are shown, and counts the rest', () => {
  const telat = [group('2026-03-02', 30), group('2026-03-03', 30), group('2026-03-04', 30)];
  const dekat = [group('2026-04-08', 60), group('2026-04-09', 40)];
  const jauh = group('2026-04-10', 7, 20);
  const semua = [...telat, ...dekat, jauh];
  const saring = { tanggungan: null, peran: null, batas: 50, diingat: 8 };
  expect(pickWaiting(HARI, semua, saring)).toEqual({
    ...{ aktif: 197, lewat: 90, dekat: 100, diingat: 0 },
    dibuka: [...[telat[0], telat[1]].map((asal) => ({ asal, paling: 50 })), { asal: dekat[0], paling: 50 }],
  });
  // Whose step it is only a case tells, and programs get all.
  for (const lain of [
    { ...saring, peran: 'sekretaris' },
    { ...saring, batas: Number.POSITIVE_INFINITY },
  ])
    expect(pickWaiting(HARI, semua, lain).dibuka.map((k) => k.asal)).toEqual([...telat, ...dekat]);
  expect(pickWaiting(HARI, semua, { ...saring, tanggungan: 'pemohon' })).toMatchObject({ lewat: 0, dekat: 0 });
});

it('reads the longest waits for the ministry, and all that may have been reminded', () => {
  const tunggu = (sejak: string | null, jumlah: number) => ({
    ...{ h: 200, tanggungan: 'kemendagri' as const, diterima: '2026-02-02', jumlah },
    tunggu: sejak,
  });
  const [lama, lebihLama, baru] = [tunggu('2026-03-03', 5), tunggu('2026-03-02', 6), tunggu('2026-04-06', 9)];
  const diusik = tunggu(null, 3);
  const semua = [lama, lebihLama, tunggu('2026-03-04', 7), baru, diusik];
  const saring = { tanggungan: null, peran: null, batas: 50, diingat: 8 };
  expect(pickWaiting(HARI, semua, saring)).toMatchObject({
    diingat: 18,
    dibuka: [
      ...[lebihLama, lama].map((asal) => ({ asal, paling: 8 })),
      { asal: diusik, paling: Number.POSITIVE_INFINITY },
    ],
  });
  expect(pickWaiting(HARI, semua, { ...saring, tanggungan: 'kantor' })).toMatchObject({ diingat: 0, dibuka: [] });
});

it('knows since when the ministry waits where the day alone tells, and only there', () => {
  const jam = [
    { siapa: 'kantor', sejak: '2026-03-02' },
    { siapa: 'kemendagri', sejak: '2026-03-05' },
  ] as const;
  const kasus = { ...summarizeKasus(receivedWalk(smallSop).kasus), langkah: sampleLangkah(14), jam };
  expect(untouchedWait(kasus)).toBe('2026-03-05');
  expect(untouchedWait({ ...kasus, pengingat: ['2026-03-04T09:00:00+07:00'] })).toBe('2026-03-05');
  for (const lain of [
    { ...kasus, pengingat: ['2026-03-05T09:00:00+07:00'] },
    { ...kasus, ditanyakan: '2026-03-09T09:00:00+07:00' },
    { ...kasus, status: 'batal' as const },
    { ...kasus, jam: jam.slice(0, 1) },
    {
      ...kasus,
      jam: [
        ...jam,
        { siapa: 'pemohon' as const, sejak: '2026-03-09' },
        { siapa: 'kemendagri' as const, sejak: '2026-03-16' },
      ],
    },
  ])
    expect(untouchedWait(lain)).toBeNull();
});
