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

/** What was done one after another, and how far the last of each came. */
const bagian = (kemajuan: readonly string[]) => [
  ...new Map(kemajuan.map((satu) => [satu.replace(/ (?:\d+\/.*|selesai)$/, ''), satu])),
];

it('pks backup and restore say what they do to how many files', async () => {
  await t.run(['backup', 'satu.zip']);
  expect(bagian(t.kemajuan)).toEqual([
    ['Mencadangkan berkas', 'Mencadangkan berkas selesai'],
    ['Memeriksa isi cadangan', expect.stringMatching(/ (\d\d)\/\1$/)],
  ]);
  t.kemajuan = [];
  await t.run(['restore', 'satu.zip', '--ke', 'pulih']);
  expect(bagian(t.kemajuan)).toEqual([
    ['Memeriksa isi cadangan', expect.stringMatching(/ (\d\d)\/\1$/)],
    ['Memulihkan berkas', 'Memulihkan berkas selesai'],
    ['Membangun indeks', 'Membangun indeks 2/3'],
  ]);
});

it('is silent in JSON and with -q, and ends where the work fails', async () => {
  await t.run(['check', '--json']);
  await t.run(['check', '-q']);
  expect(t.kemajuan).toEqual([]);
  expect((await t.run(['restore', 'satu.zip', '--ke', 'data'])).keluar).toBe(2);
  expect(t.kemajuan).toEqual(['Memulihkan berkas selesai']);
});
