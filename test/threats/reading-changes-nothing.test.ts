import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';
import { everyCommand } from './every-command.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
  await advanceUntil(t, '1', 4);
  t.writeFile('surat.pdf', 'pindaian');
  await t.json('backup', 'cadangan.zip');
  await t.run([]); // the folder for what the user looked at last is there
});
afterAll(() => t.close());

/** Every file and folder but the user's cache, which is not the register's: what it is, how large, whose it is to open, when it was last touched in any way. */
const rincian = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .concat('.')
    .filter((nama) => !nama.startsWith('.cache'))
    .sort()
    .map((nama) => {
      const { ino, mode, size, mtimeNs, ctimeNs } = lstatSync(join(folder, nama), { bigint: true });
      return [nama, ino, mode, size, mtimeNs, ctimeNs].join(' ');
    });

const ARGUMEN: Readonly<Record<string, string>> = { kasus: '2026-001', naskah: 'tanda-terima', file: 'surat.pdf' };
const semua = await everyCommand();
const argumen = (kata: string) =>
  semua
    .find((p) => p.kata.join(' ') === kata)
    ?.command.registeredArguments.filter((a) => a.required)
    .map((a) => ARGUMEN[a.name()] ?? '1') ?? [];
const bernama = semua.map((p) => p.kata.join(' '));

describe('reading leaves every file, folder and time as it was', () => {
  it.each(semua.filter((p) => !p.menulis).map((p) => p.kata.join(' ')))('pks %s', async (kata) => {
    const semula = rincian(t.folder);
    for (const cara of [[], ['--json'], ['--help']]) await t.run([...kata.split(' '), ...argumen(kata), ...cara]);
    expect(rincian(t.folder)).toEqual(semula);
  });

  it.each(semua.filter((p) => p.menulis).map((p) => p.kata.join(' ')))('pks %s --coba', async (kata) => {
    const semula = rincian(t.folder);
    await t.run([...kata.split(' '), ...argumen(kata), '--coba', '--no-input']);
    expect(rincian(t.folder)).toEqual(semula);
  });

  it.each([
    [[]],
    [['check']],
    [['check', '--cadangan', 'cadangan.zip']],
    [['config']],
    [['draft', '1', '--daftar']],
    [['advance', '1', '--lengkap', '--coba']],
  ])('pks %j', async (argv) => {
    const semula = rincian(t.folder);
    expect((await t.run(argv)).keluar).toBe(0);
    expect(rincian(t.folder)).toEqual(semula);
  });
});

it('no command says that it knows who sits at the PC, and none asks for a password', async () => {
  for (const kata of bernama) {
    const { out } = await t.run([...kata.split(' '), '--help']);
    expect(out).not.toMatch(/kata sandi|sandi lewat|password|\blogin\b|autentikasi|terautentikasi/i);
  }
  const { out } = await t.run(['--help']);
  expect(out).toContain('tidak memeriksa siapa yang mengetik');
});
