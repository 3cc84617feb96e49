import { afterAll, beforeAll, expect, it } from 'vitest';
import { advanceUntil } from '../../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../../support/test-desk.ts';

/** A letter sent and a reply received were each taken back and recorded anew; only then a slip was put right. */
let t: TestDesk;
const catat = (...argv: string[]) => t.json(...argv);
const balas = (nomor: string) =>
  catat('advance', '1', '--lengkap', '--balasan', 'setuju', '--nomor-balasan', nomor, '--tanggal-balasan', 'hari ini');
const urungkan = () => catat('undo', '1', '--alasan', 'keliru');

beforeAll(async () => {
  t = await deskWithRegister();
  await catat('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', 13);
  await catat('advance', '1', '--lengkap', '--nomor-keluar', 'K/1', '--tanggal-keluar', 'hari ini');
  await urungkan();
  await catat('advance', '1', '--lengkap', '--nomor-keluar', 'K/2', '--tanggal-keluar', 'hari ini');
  await catat('ralat', '1', '--isian', 'nomor-keluar=K/3', '--alasan', 'salah ketik');
  await balas('B/1');
  await catat('advance', '1', '--lengkap', '--disposisi', 'satu');
  await urungkan();
  await urungkan();
  await balas('B/2');
  await catat('ralat', '1', '--isian', 'nomor-balasan=B/3', '--alasan', 'salah ketik');
  await catat('advance', '1', '--lengkap', '--disposisi', 'dua');
});
afterAll(() => t.close());

const baris = async (buku: string, ...kunci: string[]) =>
  (await t.json<Record<string, unknown>[]>('buku', buku)).data.map((b) => kunci.map((k) => b[k]));

it('what was put right belongs to the letter that stood then, not to the one taken back', async () => {
  expect(await baris('keluar', 'noSurat', 'batal')).toEqual([
    ['K/1', 'diurungkan'],
    ['K/3', null],
  ]);
  expect((await baris('masuk', 'noAgenda', 'noSurat', 'batal')).slice(1)).toEqual([
    [2, 'B/1', 'diurungkan'],
    [3, 'B/3', null],
  ]);
});

it('a disposition stands with the reply it was written on, once', async () => {
  const hop = (await baris('kendali', 'noAgenda', 'isiDisposisi', 'batal')).filter(([, isi]) => isi !== null);
  expect(hop).toEqual([
    [2, 'satu', 'diurungkan'],
    [3, 'dua', null],
  ]);
});

it('the history says what a field of the reply became', async () => {
  t.lebar = 160;
  expect((await t.run(['show', '1'])).out.replace(/\s+/g, ' ')).toContain('semula "B/2", menjadi "B/3"');
});
