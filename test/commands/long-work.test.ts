/** Long work shows how far it is, to whoever watches and to nobody else. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  for (const nomor of ['1', '2', '3']) {
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': nomor }), '--lengkap', '--ya');
  }
});
afterAll(() => t.close());
beforeEach(() => {
  t.kemajuan = [];
});

it.each([
  [['check'], ['Memeriksa 1/3', 'Memeriksa 2/3', 'Memeriksa 3/3', 'Memeriksa selesai']],
  [
    ['check', '--bangun-ulang'],
    ['Membangun ulang 0/3', 'Membangun ulang 1/3', 'Membangun ulang 2/3', 'Membangun ulang selesai'],
  ],
  [
    ['buku', 'masuk'],
    ['Membaca kasus 0/3', 'Membaca kasus 1/3', 'Membaca kasus 2/3', 'Membaca kasus selesai'],
  ],
] as const)('pks %j', async (argv, harapan) => {
  expect((await t.run(argv)).keluar).toBe(0);
  expect(t.kemajuan).toEqual(harapan);
});

it('pks backup and restore count the files of the archive', async () => {
  await t.run(['backup', 'satu.zip']);
  expect(t.kemajuan.length).toBeGreaterThan(10);
  expect(t.kemajuan.at(-1)).toBe('Mencadangkan berkas selesai');
  t.kemajuan = [];
  await t.run(['restore', 'satu.zip', '--ke', 'pulih']);
  const [awal, akhir] = [t.kemajuan[0], t.kemajuan.at(-1)];
  expect([awal, akhir]).toEqual([expect.stringMatching(/^Memulihkan berkas 0\/\d\d/), 'Memulihkan berkas selesai']);
});

it('is silent in JSON and with -q, and ends where the work fails', async () => {
  await t.run(['check', '--json']);
  await t.run(['check', '-q']);
  expect(t.kemajuan).toEqual([]);
  expect((await t.run(['restore', 'satu.zip', '--ke', 'data'])).keluar).toBe(2);
  expect(t.kemajuan).toEqual(['Memulihkan berkas selesai']);
});
