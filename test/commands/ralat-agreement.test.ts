/** A signed agreement put right: what stays, and what counts no longer, is said. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/** Signed on 5 January 2026 for two years; data balikan of January and February are in. */
let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-01-05T09:00:00+07:00');
  await t.json('new', ...completeSuratFlags({ 'tanggal-surat': '5/1/2026', diterima: '5/1/2026' }), '--lengkap');
  await advanceUntil(t, '2026-001', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/2', '--nomor-kedua', '7/B', '--irama', 'bulanan');
  t.kini = new Date('2026-06-10T09:00:00+07:00');
  for (const periode of ['2026-01', '2026-02']) {
    await t.json('kewajiban', 'catat', '1', '--jenis', 'data-balikan', '--periode', periode, '--tanggal', '1/6/2026');
  }
});
afterEach(() => t.close());

const ralat = async (isian: string) =>
  (await t.json('ralat', '1', '--isian', isian, '--alasan', 'salah ketik')).peringatan;

it('a beginning that moves names the end that stayed, and the received periods that fall out', async () => {
  expect(await ralat('mulai=1/3/2026')).toEqual([
    'Mulainya diralat, berakhirnya tetap 4 Januari 2028; menurut jangka waktu 2 tahun mestinya 29 Februari 2028. Bila ikut bergeser: pks ralat 2026-001 --isian berakhir=29/2/2028 --alasan "mulai diralat"',
    'Yang sudah diterima tetapi tidak dihitung lagi, karena di luar kewajiban yang sekarang: data balikan Januari 2026, data balikan Februari 2026. Bila keliru: pks ralat 2026-001',
  ]);
  expect(await ralat('berakhir=29/2/2028')).toEqual([]);
});

it('within its month nothing falls out; another rhythm lets all of it fall out', async () => {
  expect(await ralat('mulai=12/1/2026')).toEqual([expect.stringContaining('berakhirnya tetap 4 Januari 2028')]);
  expect(await ralat('irama=triwulanan')).toEqual([
    expect.stringContaining('pastikan PKS yang ditandatangani menyebut triwulanan'),
    expect.stringContaining('data balikan Januari 2026'),
  ]);
  expect(await ralat('hal=Lain')).toEqual([]);
});

it('a number that becomes that of the other side is said', async () => {
  expect(await ralat('nomor-kedua=470/2')).toEqual([expect.stringContaining('Nomor kedua pihak sama')]);
});

it('an end before the beginning is refused with the field that puts it right', async () => {
  const galat = (isian: string) => t.failure('ralat', '1', '--isian', isian, '--alasan', 'x');
  expect((await galat('berakhir=4/1/2026')).saran).toEqual(['pks ralat 2026-001 --isian berakhir']);
  expect((await galat('mulai=5/1/2028')).saran).toEqual(['pks ralat 2026-001 --isian berakhir']);
});

it('an end against the length of time in the agreement is said, with the end that it gives', async () => {
  expect(await ralat('berakhir=4/1/2027')).toEqual([
    'Jangka waktu dalam perjanjian 2 tahun: menurut itu berakhir 4 Januari 2028, bukan 4 Januari 2027. Bila keliru: pks ralat 2026-001 --isian berakhir=4/1/2028 --alasan "menurut jangka waktu"',
  ]);
  expect(await ralat('berakhir=4/1/2028')).toEqual([]);
});
