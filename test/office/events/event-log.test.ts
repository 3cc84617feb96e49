import { expect, it } from 'vitest';
import { eventTrace, LOG_COLUMNS, type LogEvent } from '../../../src/office/events/event-log.ts';
import { practiceRegister } from '../../support/practice-register.ts';
import { deskWithSurat } from '../../support/test-desk.ts';

it('has an event for each entry of each history, in its order, and the time never runs back', async () => {
  const t = await practiceRegister();
  const { data } = await t.json<LogEvent[]>('log');
  const kasus = (await t.json<{ id: string }[]>('list', '--status', 'semua')).data.map((k) => k.id).sort();
  for (const id of kasus) {
    type Entry = { pada: string; dicatat: string; oleh: { nama: string; peran: string | null } };
    const riwayat = (await t.json<{ riwayat: Entry[] }>('show', id)).data.riwayat;
    const milik = data.filter((k) => k.case_id === id);
    expect(milik.map((k) => [k.typed, k.resource, k.role])).toEqual(
      riwayat.map((r) => [r.dicatat, r.oleh.nama, r.oleh.peran]),
    );
    expect(milik.map((k) => k.timestamp.slice(0, 10))).toEqual(riwayat.map((r) => r.pada.slice(0, 10)));
  }
  expect(new Set(data.map((k) => k.case_id))).toEqual(new Set(kasus));
  t.close();
}, 60_000);

it('puts a day without a time behind what happened on it before', () => {
  const oleh = { nama: 'siti', peran: null };
  const acts = ['2026-08-19T09:00:00+07:00', '2026-08-19', '2026-08-20'].map((pada, i) => ({
    v: i + 1,
    kejadian: [{ jenis: 'Dilampirkan', pada, dicatat: '2026-08-21T09:00:00+07:00', oleh }] as never,
  }));
  expect(eventTrace('2026-001', acts).kejadian.map((k) => k.timestamp)).toEqual([
    '2026-08-19T09:00:00+07:00',
    '2026-08-19T09:00:00+07:00',
    '2026-08-20T00:00:00+07:00',
  ]);
});

it('says whose days ran', async () => {
  const t = await practiceRegister();
  const { data } = await t.json<LogEvent[]>('log');
  const menunggu = data.filter((k) => /^L14 /.test(k.activity));
  expect(menunggu.length).toBeGreaterThan(0);
  expect(new Set(menunggu.map((k) => k.owner))).toEqual(new Set(['kemendagri']));
  expect(new Set(data.filter((k) => k.activity === 'Diterima').map((k) => k.owner))).toEqual(new Set(['pemohon']));
  t.close();
}, 60_000);

it('keeps the columns that programs rely on', () => {
  expect(LOG_COLUMNS.join(',')).toBe('case_id,activity,timestamp,typed,resource,role,owner');
});

it('names the step that an undo takes back', async () => {
  const t = await deskWithSurat();
  await t.json('advance', '1', '--lengkap');
  await t.json('undo', '1', '--alasan', 'salah kasus');
  const { data } = await t.json<LogEvent[]>('log');
  expect(data.map((k) => k.activity.slice(0, 16))).toContain('Diurungkan · L02');
  t.close();
});

it.each([
  [
    'batal',
    ['batal', '1', '--alasan', 'salah daftar'],
    ['undo', '1', '--alasan', 'keliru'],
    'Diurungkan · Ditutup · batal',
  ],
  [
    'a pause',
    ['tunggu', '1', '--pada', 'pemohon', '--alasan', 'surat kuasa'],
    ['undo', '1', '--alasan', 'keliru'],
    'Diurungkan · Ditunggu',
  ],
  [
    'a call',
    ['catat', '1', '--jenis', 'dijawab', '--catatan', 'x'],
    ['undo', '1', '--tindakan', '2', '--alasan', 'keliru'],
    'Tindakan ditarik · ',
  ],
])('names what else an undo takes back: %s', async (_, dulu, lalu, harapan) => {
  const t = await deskWithSurat();
  await t.json(...dulu);
  await t.json(...lalu);
  const { data } = await t.json<LogEvent[]>('log');
  const { activity } = data.find((k) => /^(?:Diurungkan|Tindakan ditarik)/.test(k.activity)) ?? { activity: '' };
  expect(activity.startsWith(harapan)).toBe(true);
  expect(activity.length).toBeGreaterThan('Tindakan ditarik · '.length);
  t.close();
});
