/** A register that several accounts of one group share. */
import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeSuratFlags, TestDesk } from '../../support/test-desk.ts';

const mode = (...jalur: string[]): string => (lstatSync(join(...jalur)).mode & 0o7777).toString(8);
/** Every file and folder of a register whose mode is another than it should be. */
const lain = (akar: string, berkas: string, folder: string) =>
  readdirSync(akar, { recursive: true, withFileTypes: true })
    .map((d) => [join(d.parentPath, d.name), d.isDirectory() ? folder : berkas] as const)
    .filter(([jalur, semestinya]) => mode(jalur) !== semestinya)
    .map(([jalur]) => jalur);

let t: TestDesk;
let umask: number;
beforeEach(() => {
  t = new TestDesk();
  umask = process.umask(0o022);
});
afterEach(() => {
  process.umask(umask);
  t.close();
});

const bekerja = async () => {
  t.writeFile('surat.pdf', 'pindaian');
  await t.json('new', ...completeSuratFlags(), '--lengkap', '--berkas', 'surat.pdf');
  await t.json('advance', '1', '--lengkap');
  await t.json('draft', '1', 'lembar-disposisi');
  await t.json('config', 'kantor.telepon', '(0274) 868362');
};
const temuan = async () =>
  (await t.json<{ baik: boolean; temuan: { berkas: string; sebab: string; rusak: boolean }[] }>('check')).data;

describe.skipIf(process.platform === 'win32')('a register', () => {
  it('made with --bersama keeps group writing in whatever comes later', async () => {
    await t.json('init', '--bersama');
    await bekerja();
    expect(mode(t.folder, 'data')).toBe('2770');
    expect(lain(join(t.folder, 'data'), '660', '2770')).toEqual([]);
    expect((await temuan()).temuan).toEqual([]);
  });

  it.each([[[]], [['data']]])('in a folder that hands its group on does so by itself (%j)', async (ada) => {
    for (const nama of ada) mkdirSync(join(t.folder, nama));
    chmodSync(join(t.folder, ...ada), 0o2775);
    await t.json('init');
    await bekerja();
    expect(lain(join(t.folder, 'data'), '660', '2770')).toEqual([]);
  });

  it('in any other folder shares nothing but reading', async () => {
    await t.json('init');
    await bekerja();
    expect(lain(join(t.folder, 'data'), '640', '750')).toEqual([]);
    expect((await temuan()).temuan).toEqual([]);
  });

  it('restored into such a folder is shared too', async () => {
    await t.json('init');
    await bekerja();
    await t.json('backup', 'c.zip');
    mkdirSync(join(t.folder, 'pulih'));
    chmodSync(join(t.folder, 'pulih'), 0o2770);
    await t.json('restore', 'c.zip', '--ke', 'pulih');
    expect(lain(join(t.folder, 'pulih'), '660', '2770')).toEqual([]);
  });

  it('check names where a colleague is shut out, and what mends it', async () => {
    await t.json('init', '--bersama');
    await bekerja();
    const kasus = join(t.folder, 'data', 'kasus', '2026-001');
    chmodSync(kasus, 0o750);
    chmodSync(join(kasus, 'kejadian', '000001.json'), 0o600);
    const { baik, temuan: ada } = await temuan();
    expect(baik).toBe(true);
    expect(ada).toEqual([
      expect.objectContaining({
        berkas: 'kasus/2026-001',
        rusak: false,
        sebab: expect.stringMatching(/dan 1 lainnya.*chmod -R g\+rwX "[^"]*\/data" && find/),
      }),
    ]);
  });
});
