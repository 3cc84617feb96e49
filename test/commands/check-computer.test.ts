import fs, { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { placeKind } from '../../src/machine/place-kind.ts';
import { tryPlace } from '../../src/machine/try-place.ts';
import { asWindows } from '../support/store/as-windows.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(() => {
  t = new TestDesk();
});
afterEach(() => {
  vi.restoreAllMocks();
  t.close();
});

type Row = { kode: string; hasil: string; keterangan: string };
const here = (folder = newTempFolder(), kini = () => new Date()) =>
  new Map(tryPlace(folder, { LANG: 'C.UTF-8' }, kini).map((x) => [x.kode, x]));

it('an ordinary folder keeps every promise, also one that is missing; nothing is left there', async () => {
  mkdirSync(join(t.folder, 'ada'));
  for (const folder of ['ada', 'baru/lagi']) {
    const { data, ringkas } = await t.json<Row[]>('check', '--komputer', folder);
    expect(data).toHaveLength(10);
    expect(data.filter((x) => x.hasil !== 'baik')).toEqual([]);
    expect(ringkas).toEqual({ buruk: 0, catatan: 0 });
  }
  expect(readdirSync(join(t.folder, 'ada'))).toEqual([]);
  expect(existsSync(join(t.folder, 'baru'))).toBe(false);
});

it('a folder without hard links is no place for a register: said, and exit 4', async () => {
  vi.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('ENOTSUP'), { code: 'ENOTSUP' });
  });
  const { keluar, out } = await t.run(['check', '--komputer', 'flashdisk']);
  expect(keluar).toBe(4);
  expect(out).toMatch(/^✗ Folder ini tidak dapat diandalkan/);
  expect(out).toMatch(/✗ tautan, simpan, ganti nama +tautan keras tidak didukung/);
  expect(existsSync(join(t.folder, 'flashdisk'))).toBe(false);
});

it('a scanner that holds new files is noticed by what it refuses', async () => {
  const asli = fs.renameSync;
  const ditolak = new Set<string>();
  vi.spyOn(fs, 'renameSync').mockImplementation((dari, ke) => {
    if (/pindah-\d+$/.test(String(ke)) && !ditolak.has(String(ke))) {
      ditolak.add(String(ke));
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    }
    asli(dari, ke);
  });
  const { hasil, keterangan } = (await asWindows(() => here())).get('dipegang') ?? {};
  expect(hasil).toBe('catatan');
  expect(keterangan).toContain('20 penolakan pada 20 berkas');
});

it.each([
  [90_000, 'catatan', '90 detik'],
  [-5 * 60_000, 'catatan', '5 menit'],
  [60 * 60_000, 'buruk', '60 menit'],
])('a clock that is %i ms off: %s', (beda, hasil, kata) => {
  const jam = here(undefined, () => new Date(Date.now() + beda)).get('jam');
  expect(jam).toMatchObject({ hasil, keterangan: expect.stringContaining(kata) });
});

it('a share that shows what was replaced, or whose folders have no time and no identity', () => {
  const [rename, lstat] = [fs.renameSync, fs.lstatSync];
  vi.spyOn(fs, 'renameSync').mockImplementation((dari, ke) =>
    String(ke).endsWith('/lama') ? undefined : rename(dari, ke),
  );
  vi.spyOn(fs, 'lstatSync').mockImplementation(((jalur: fs.PathLike, opsi: fs.StatOptions) => {
    const s = lstat(jalur, opsi);
    const folder = opsi?.bigint === true && s?.isDirectory() === true;
    return s !== undefined && folder ? Object.assign(s, { mtimeNs: 5n, ino: 0n }) : s;
  }) as typeof fs.lstatSync);
  const hasil = here();
  expect(hasil.get('terbuka')).toMatchObject({ hasil: 'buruk' });
  expect(hasil.get('waktu-folder')).toMatchObject({ hasil: 'catatan' });
  expect(hasil.get('pengenal')).toMatchObject({ hasil: 'catatan' });
});

it.each([
  ['C:\\Users\\siti\\OneDrive - Dinas\\pks', {}, 'buruk', 'OneDrive'],
  ['D:\\Awan\\pks', { OneDrive: 'd:\\awan' }, 'buruk', 'OneDrive'],
  ['/home/siti/Dropbox/pks', {}, 'buruk', 'Dropbox'],
  ['\\\\server\\bagi\\pks', {}, 'catatan', 'folder jaringan'],
])('where it lies: %s', (folder, variabel, hasil, kata) => {
  expect(placeKind(folder, variabel)).toMatchObject({ hasil, keterangan: expect.stringContaining(kata) });
});

it('a name near OneDrive is not OneDrive, and a stick is told by its disk', () => {
  expect(placeKind(newTempFolder(), { OneDrive: '/home/siti/awan' }).hasil).toBe('baik');
  vi.spyOn(fs, 'statfsSync').mockReturnValue({ type: 0x4d44 } as never);
  expect(placeKind('/media/flashdisk', {}).keterangan).toContain('FAT');
});

it('--gagal-bila-ada exits with 9 on a remark, and --komputer is used alone', async () => {
  t.variabel = { LANG: 'C' };
  expect((await t.run(['check', '--komputer', 'x', '--gagal-bila-ada'])).keluar).toBe(9);
  expect((await t.run(['check', '--komputer', 'x'])).keluar).toBe(0);
  expect(await t.failure('check', '--komputer', 'x', '--bangun-ulang')).toMatchObject({ kode: 'PEMAKAIAN_SALAH' });
  expect(await t.failure('check', '--komputer', 'con')).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL' });
});
