import { expect, it } from 'vitest';
import { deskWithSurat } from '../support/test-desk.ts';

it('a desk some minutes slow goes on after an act of another that was typed without a time', async () => {
  const t = await deskWithSurat();
  t.kini = new Date('2026-08-19T10:20:00+07:00');
  await t.json('advance', '1', '--lengkap');
  await t.json('advance', '1', '--lengkap', '--tanggal', 'hari ini');
  t.kini = new Date('2026-08-19T10:15:00+07:00');
  t.meja = 'MEJA-LAMBAT';
  const { data } = await t.json<{ riwayat: { langkah: number; pada: string; selisihDetik?: number }[] }>(
    'advance',
    '1',
    '--lengkap',
  );
  expect(data.riwayat.at(-1)).toMatchObject({ langkah: 4, pada: '2026-08-19T10:20:01+07:00', selisihDetik: 300 });
  t.close();
});

it('a desk hours slow is asked about its clock, and --jam-benar lets it go on', async () => {
  const t = await deskWithSurat();
  t.kini = new Date('2026-08-19T15:00:00+07:00');
  await t.json('advance', '1', '--lengkap');
  await t.json('advance', '1', '--lengkap', '--tanggal', 'hari ini');
  t.kini = new Date('2026-08-19T10:15:00+07:00');
  t.meja = 'MEJA-LAMBAT';
  expect(await t.failure('advance', '1', '--lengkap')).toMatchObject({ kode: 'JAM_JANGGAL' });
  await t.json('advance', '1', '--lengkap', '--jam-benar');
  t.close();
});
