import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERINTAH } from '../../src/commands/daftar-perintah.ts';
import { suratLengkap, Terminal, terminalDenganSurat } from '../bantuan/terminal.ts';

let t: Terminal;
beforeAll(async () => {
  t = await terminalDenganSurat();
  await t.json('advance', '1', '--lengkap');
});
afterAll(() => t.tutup());

describe('an alias', () => {
  it.each([
    ['overdue', 'terlambat', []],
    ['draft', 'konsep', ['1', '--daftar']],
    ['list', 'daftar', ['--status', 'semua']],
    ['show', 'lihat', ['1']],
    ['config', 'atur', []],
    ['check', 'periksa', []],
    ['advance', 'maju', ['1', '--lengkap', '--coba']],
    ['undo', 'urungkan', ['1', '--alasan', 'x', '--coba']],
    ['new', 'baru', [...suratLengkap({ 'nomor-surat': '2' }), '--coba']],
    ['init', 'mulai', ['lain', '--coba']],
  ])('of %s is %s: the same answer', async (nama, alias, argv) => {
    expect(await t.jalankan([alias, ...argv])).toEqual(await t.jalankan([nama, ...argv]));
    expect(await t.jalankan([alias, ...argv, '--json'])).toEqual(await t.jalankan([nama, ...argv, '--json']));
  });

  it('is unique, and no command has two', () => {
    const semua = PERINTAH.flatMap((p) => ('alias' in p && p.alias ? [p.nama, p.alias] : [p.nama]));
    expect(new Set(semua).size).toBe(semua.length);
  });
});

describe('standard flags', () => {
  it.each([
    [
      ['--json', 'list'],
      ['list', '--json'],
    ],
    [
      ['--no-color', '-q', 'list'],
      ['list', '-q', '--no-color'],
    ],
    [
      ['--register', 'data', 'show', '1'],
      ['show', '1', '--register', 'data'],
    ],
    [
      ['--register=data', 'show', '1'],
      ['show', '1', '--register=data'],
    ],
  ])('may stand before the command: pks %s', async (depan, belakang) => {
    const { keluar, out } = await t.jalankan(depan);
    expect({ keluar, out }).toEqual({ keluar: 0, out: (await t.jalankan(belakang)).out });
  });

  it('--register wins over PKS_REGISTER, and that over the folder one stands in', async () => {
    const lain = new Terminal();
    await lain.jalankan(['init', 'satu']);
    await lain.jalankan(['init', 'dua']);
    await lain.json('new', ...suratLengkap(), '--lengkap', '--register', 'dua');
    lain.variabel = { PKS_REGISTER: 'dua' };
    expect((await lain.json<unknown[]>('list')).data).toHaveLength(1);
    expect((await lain.json<unknown[]>('list', '--register', 'satu')).data).toHaveLength(0);
    lain.tutup();
  });

  it('-q prints only what a script needs', async () => {
    expect((await t.jalankan(['list', '-q'])).out).toBe('2026-001');
    expect((await t.jalankan(['advance', '1', '--lengkap', '--coba', '-q'])).out).toBe('2026-001');
  });
});

describe('help', () => {
  it.each(PERINTAH.map((p) => p.nama))('of %s is Indonesian, fits 100 columns and shows an example', async (nama) => {
    const { keluar, out } = await t.jalankan([nama, '--help']);
    expect(keluar).toBe(0);
    expect(out).toContain(`Pemakaian: pks ${nama}`);
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|\[options\]|\[command\]|default/);
    for (const baris of out.split('\n').filter((b) => !b.startsWith('  $ ')))
      expect(baris.length).toBeLessThanOrEqual(100);
    expect(await t.jalankan(['help', nama])).toEqual({ keluar, out, err: '' });
  });

  it('of pks names every command', async () => {
    const { out } = await t.jalankan(['--help']);
    for (const { nama } of PERINTAH) expect(out).toContain(`  ${nama}`);
    expect(await t.jalankan(['help'])).toMatchObject({ out });
  });
});
