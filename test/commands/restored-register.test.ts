/** What a desk can know of a register that was restored: that it went back, and that the old one goes on beside it. */
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskWithRegister, suratLine, type TestDesk } from '../support/test-desk.ts';

const CADANGAN = 'cadangan-pks-2026-08-19.zip';

let t: TestDesk;
const warned = async (...argv: string[]) =>
  (await t.run(argv)).err
    .replaceAll(/\n\s*/g, ' ')
    .split('! PERHATIAN: ')
    .slice(1)
    .map((satu) => satu.trim());

beforeEach(async () => {
  t = await deskWithRegister();
  await t.json(...suratLine('1/A'));
  await t.json('backup');
});
afterEach(() => t.close());

it('it has a backup: the one it was made of', async () => {
  t.kini = new Date('2026-09-30T10:15:00+07:00');
  await t.json('restore', CADANGAN, '--ke', 'pulih');
  const { ringkas } = await t.json('--register', 'pulih');
  expect(ringkas.cadangan).toMatchObject({ terakhir: '2026-08-19T10:15:00+07:00', hari: 42 });
});

it('in the old place, the desk that had seen more says so, once', async () => {
  await t.json('advance', '1', '--lengkap');
  await t.json(...suratLine('2/B'));
  await t.run([]);
  rmSync(join(t.folder, 'data'), { recursive: true });
  await t.json('restore', CADANGAN, '--ke', 'data');
  expect(await warned()).toEqual([
    'register ini mundur dari yang dilihat akun ini pada Rab 19 Agu 10.15: kasus 2026-001, 2026-002. Nomor yang sudah keluar di kertas dapat diberikan lagi; cocokkan dulu dengan kertas: pks nomor daftar',
  ]);
  expect(await warned()).toEqual([]);
});

it('the restore itself names the place that goes on, and no other register', async () => {
  const juga = async (ke: string) => {
    const { peringatan } = await t.json('restore', CADANGAN, '--ke', ke);
    return peringatan.filter((satu) => satu.includes('juga ada di'));
  };
  expect(await juga('pulih')).toEqual([expect.stringContaining(`juga ada di ${join(t.folder, 'data')}, dan di sana`)]);
  renameSync(join(t.folder, 'data'), join(t.folder, 'lama'));
  expect(await juga('kedua')).toEqual([]);
  await t.json('init', 'data');
  expect(await juga('ketiga')).toEqual([]);
});

it('two places of one register name each other until one is gone', async () => {
  await t.run([]);
  await t.json('restore', CADANGAN, '--ke', 'pulih');
  const kembar = (nama: string) => [
    expect.stringContaining(`juga ada di ${join(t.folder, nama)}, dan di sana masih dapat dicatat`),
  ];
  expect(await warned('--register', 'pulih')).toEqual(kembar('data'));
  expect(await warned('--register', 'pulih')).toEqual(kembar('data'));
  expect(await warned()).toEqual(kembar('pulih'));
  renameSync(join(t.folder, 'data'), join(t.folder, 'data-lama'));
  expect(await warned('--register', 'pulih')).toEqual([]);
});

it('a register whose folder was renamed, or is reached by another path, is one register', async () => {
  await t.run([]);
  symlinkSync(join(t.folder, 'data'), join(t.folder, 'tautan'));
  expect(await warned('--register', 'tautan')).toEqual([]);
  rmSync(join(t.folder, 'tautan'));
  renameSync(join(t.folder, 'data'), join(t.folder, 'baru'));
  expect(await warned('--register', 'baru')).toEqual([]);
});
