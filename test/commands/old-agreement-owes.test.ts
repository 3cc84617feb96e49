/** An agreement from before pks owes the report that is still to come on the day it is entered. */
import { afterEach, expect, it } from 'vitest';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
afterEach(() => t.close());

type Row = { kewajiban: string; periode: string; jatuhTempo: string };
const enteredOn = async (hari: string): Promise<readonly string[]> => {
  t = await deskWithRegister();
  t.kini = new Date(`${hari}T09:00:00+07:00`);
  const lama = [
    '--lembaga',
    'RSUD Tua',
    '--jenis',
    'rsud-blud',
    '--nomor-kesatu',
    '470/5/PKS/2024',
    '--nomor-kedua',
    '5/T',
  ];
  const masa = ['--tanggal', '29/2/2024', '--berakhir', '28/2/2027', '--irama', 'semesteran'];
  await t.json('sahkan', '--tanpa-kasus', ...lama, ...masa, '--ya');
  return (await t.json<Row[]>('kewajiban', '--semua')).data
    .filter((b) => b.kewajiban === 'laporan-semester')
    .map((b) => `${b.periode} ${b.jatuhTempo}`);
};

it.each([
  ['2026-01-05', ['2025-S2 2026-01-31', '2026-S1 2026-07-31']],
  ['2026-01-31', ['2025-S2 2026-01-31', '2026-S1 2026-07-31']],
  ['2026-02-01', ['2026-S1 2026-07-31']],
  ['2026-07-06', ['2026-S1 2026-07-31', '2026-S2 2027-01-31']],
])('entered on %s', async (hari, harus) => {
  expect(await enteredOn(hari)).toEqual(harus);
});

it('the report can be recorded when it comes, and is late if it does not', async () => {
  await enteredOn('2026-01-05');
  t.kini = new Date('2026-02-03T09:00:00+07:00');
  expect((await t.json('kewajiban')).ringkas).toMatchObject({ lewat: 1 });
  await t.json('kewajiban', 'catat', 'B-001', '--jenis', 'laporan-semester', '--periode', '2025-S2');
  expect((await t.json('kewajiban')).ringkas).toMatchObject({ lewat: 0 });
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
});

it('the proof of its security standard and what came before can be recorded, and are not missed', async () => {
  await enteredOn('2026-01-05');
  const catat = ['kewajiban', 'catat', 'B-001', '--jenis'];
  const bukti = [...catat, 'standar-keamanan', '--nomor-surat', 'ISO-1'];
  await t.json(...bukti);
  expect(await t.failure(...bukti)).toMatchObject({ kode: 'SUDAH_TERISI' });
  await t.json(...catat, 'data-balikan', '--periode', '2025-S1');
  const { data } = await t.json<(Row & { diterima: string | null })[]>('kewajiban', '--semua');
  expect(data.filter((b) => b.diterima !== null).map((b) => [b.kewajiban, b.periode])).toEqual([
    ['standar-keamanan', 'SEKALI'],
    ['data-balikan', '2025-S1'],
  ]);
  // Of a rhythm it does not have nothing was received.
  expect(await t.failure(...catat, 'data-balikan', '--periode', '2025-03')).toMatchObject({
    kode: 'NILAI_TIDAK_DIKENAL',
    rinci: { belum: expect.arrayContaining(['2026-S1']) },
  });
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
});
