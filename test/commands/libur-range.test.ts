import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const libur = async (tahun: string) =>
  (await t.json<{ tanggal: string; nama: string }[]>('libur', tahun)).data
    .filter((h) => h.nama === 'Tambahan')
    .map((h) => h.tanggal);

it.each([
  ['24-26/11/2027', ['2027-11-24', '2027-11-25', '2027-11-26']],
  ['24–26 November 2027', ['2027-11-24', '2027-11-25', '2027-11-26']],
  ['24/11/2027 s.d. 26/11/2027', ['2027-11-24', '2027-11-25', '2027-11-26']],
  ['24/11/2027 s/d 26/11/2027', ['2027-11-24', '2027-11-25', '2027-11-26']],
  ['24 s.d. 26 November 2027', ['2027-11-24', '2027-11-25', '2027-11-26']],
  ['24 November sampai dengan 26 November 2027', ['2027-11-24', '2027-11-25', '2027-11-26']],
  ['2027-11-24 - 2027-11-26', ['2027-11-24', '2027-11-25', '2027-11-26']],
  ['30 November 2027 - 1 Desember 2027', ['2027-11-30', '2027-12-01']],
  ['24-11-2027', ['2027-11-24']],
])('libur tambah "%s" closes these days, in one act', async (tgl, hari) => {
  const { ringkas } = await t.json('libur', 'tambah', tgl, 'Tambahan', '--kunci', 'k');
  expect(ringkas).toBeDefined();
  expect(await libur('2027')).toEqual(hari);
  await t.json('libur', 'tambah', tgl, 'Tambahan', '--kunci', 'k');
  expect(await libur('2027')).toEqual(hari);
});

it('goes over the end of a year', async () => {
  await t.json('libur', 'tambah', '30/12 s.d. 2/1/2028', 'Tambahan');
  expect([...(await libur('2027')), ...(await libur('2028'))]).toEqual([
    '2027-12-30',
    '2027-12-31',
    '2028-01-01',
    '2028-01-02',
  ]);
});

it('leaves a day that is closed already as it is called, and says so', async () => {
  await t.json('libur', 'tambah', '25/11/2027', 'Lain');
  const { peringatan } = await t.json('libur', 'tambah', '24-26/11/2027', 'Tambahan');
  expect(await libur('2027')).toEqual(['2027-11-24', '2027-11-26']);
  expect(peringatan.join()).toContain('25 November 2027 sudah libur: Lain');
  expect(await t.failure('libur', 'tambah', '24-26/11/2027', 'Tambahan')).toMatchObject({ kode: 'SUDAH_TERISI' });
});

it.each([
  ['26-24/11/2027', 'NILAI_TIDAK_DIKENAL'],
  ['1/1/2027 s.d. 1/1/2028', 'NILAI_TIDAK_DIKENAL'],
  ['31-32/12/2027', 'TANGGAL_TIDAK_TERBACA'],
  ['24/11/2027 s.d.', 'TANGGAL_TIDAK_TERBACA'],
])('refuses "%s"', async (tgl, kode) => {
  expect(await t.failure('libur', 'tambah', tgl, 'Tambahan')).toMatchObject({ kode, keluar: 2 });
});
