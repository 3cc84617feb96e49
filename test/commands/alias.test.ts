import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/commands/command-help.ts';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { completeSuratFlags, deskWithSurat, TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
  await t.json('advance', '1', '--lengkap');
});
afterAll(() => t.close());

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
    ['new', 'baru', [...completeSuratFlags({ 'nomor-surat': '2' }), '--coba']],
    ['init', 'mulai', ['lain', '--coba']],
  ])('of %s is %s: the same answer', async (nama, alias, argv) => {
    expect(await t.run([alias, ...argv])).toEqual(await t.run([nama, ...argv]));
    expect(await t.run([alias, ...argv, '--json'])).toEqual(await t.run([nama, ...argv, '--json']));
  });

  it('is unique, and no command has two', () => {
    const semua = COMMANDS.flatMap((p) => ('alias' in p && p.alias ? [p.nama, p.alias] : [p.nama]));
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
    const { keluar, out } = await t.run(depan);
    expect({ keluar, out }).toEqual({ keluar: 0, out: (await t.run(belakang)).out });
  });

  it('--register wins over PKS_REGISTER, and that over the folder one stands in', async () => {
    const lain = new TestDesk();
    await lain.run(['init', 'satu']);
    await lain.run(['init', 'dua']);
    await lain.json('new', ...completeSuratFlags(), '--lengkap', '--register', 'dua');
    lain.variabel = { PKS_REGISTER: 'dua' };
    expect((await lain.json<unknown[]>('list')).data).toHaveLength(1);
    expect((await lain.json<unknown[]>('list', '--register', 'satu')).data).toHaveLength(0);
    lain.close();
  });

  it('-q prints only what a script needs', async () => {
    expect((await t.run(['list', '-q'])).out).toBe('2026-001');
    expect((await t.run(['advance', '1', '--lengkap', '--coba', '-q'])).out).toBe('2026-001');
  });
});

describe('help', () => {
  it('has each command in one group, with its usual calls', () => {
    const rows = COMMAND_GROUPS.flatMap(({ perintah }) => perintah);
    expect(rows.map(([nama]) => nama).sort()).toEqual(COMMANDS.map((c) => c.nama).sort());
    for (const [nama, , ...contoh] of rows) expect(contoh.length, nama).toBeGreaterThan(0);
  });

  it('shows no call that pks does not read', async () => {
    const calls = COMMAND_GROUPS.flatMap(({ perintah }) => perintah.flatMap(([, , ...contoh]) => contoh));
    for (const call of calls) {
      const argv = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, kutip, kata]) => kutip ?? kata!).slice(1);
      const { err } = await t.run([...argv, '--no-input', '--register', 'tidak-ada']);
      expect([call, err]).not.toEqual([
        call,
        expect.stringMatching(/tidak dikenal(?! di jaringan)|bukan perintah|tidak terbaca|Terlalu banyak/),
      ]);
    }
  });

  it.each(COMMANDS.map((p) => p.nama))(
    'of %s is Indonesian, fits 100 columns and begins with its usual calls',
    async (nama) => {
      const { keluar, out } = await t.run([nama, '--help']);
      expect(keluar).toBe(0);
      expect(out.startsWith(`Lazimnya:\n  pks ${nama}`)).toBe(true);
      expect(out).toContain(`\nPemakaian: pks ${nama}`);
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|\[options\]|\[command\]|default/);
      for (const baris of out.split('\n')) expect(baris.length).toBeLessThanOrEqual(100);
      expect(await t.run(['help', nama])).toEqual({ keluar, out, err: '' });
    },
  );

  it('of pks names every command', async () => {
    t.lebar = 80;
    const { out } = await t.run(['--help']);
    const words = new Set(out.split(/[\s:/·]+/));
    for (const { nama } of COMMANDS) expect(words).toContain(nama);
    expect(out.split('\n').length).toBeLessThanOrEqual(24);
    for (const kata of ['help', 'bantuan', '-h']) expect(await t.run([kata])).toMatchObject({ out });
  });
});
