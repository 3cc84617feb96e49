/** A plain name typed in the register's own folder is of a file beside it; nothing is put inside. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Env } from '../../src/env.ts';
import { localFiles } from '../../src/machine/local-files.ts';
import { splitWords } from '../support/replay-transcript.ts';
import { suggestionsIn } from '../support/suggestions.ts';
import { completeSuratFlags, deskWithRegister, TestDesk } from '../support/test-desk.ts';

/** Somebody who typed `cd data` first. */
class DeskInRegister extends TestDesk {
  protected override env(out: string[], err: string[]): Env {
    const env = super.env(out, err);
    return Object.defineProperty(env, 'localFiles', { value: localFiles(join(this.folder, 'data')) });
  }
}

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
});
afterAll(() => t.close());

const inRegister = (...argv: readonly string[]) =>
  Object.assign(new DeskInRegister(), { folder: t.folder, kini: t.kini, variabel: t.variabel }).run(argv);

it.each([
  [['agenda', '--ke', 'tenggat.ics'], 'tenggat.ics'],
  [['laporan', '--ke', 'laporan.html'], 'laporan.html'],
  [['buku', 'masuk', '--ke', 'masuk.xlsx'], 'masuk.xlsx'],
  [['list', '--ke', 'daftar.csv'], 'daftar.csv'],
  [['backup', 'cadangan.zip'], 'cadangan.zip'],
  [['segel', 'segel.txt'], 'segel.txt'],
  [['draft', '1', 'tanda-terima', '--ke', '.'], '2026-001-tanda-terima-v1.docx'],
])('%j is written beside the register', async (argv, nama) => {
  expect(await inRegister(...argv)).toMatchObject({ keluar: 0 });
  expect(existsSync(join(t.folder, nama))).toBe(true);
  expect(existsSync(join(t.folder, 'data', nama))).toBe(false);
});

it('a path into the register is refused with a line that works', async () => {
  const { keluar, err } = await inRegister('agenda', '--ke', './kasus/lain.ics');
  expect(keluar).toBe(2);
  const [, ke = ''] = /→ pks agenda --ke (\S+)/.exec(err) ?? [];
  expect(await inRegister('agenda', '--ke', ke)).toMatchObject({ keluar: 0 });
  expect(existsSync(join(t.folder, 'lain.ics'))).toBe(true);
});

it.each([
  ['agenda'],
  ['laporan'],
  ['buku', 'masuk'],
  ['log'],
  ['list'],
  ['overdue'],
  ['papan'],
  ['kerja-sama'],
  ['show', '1'],
])('what %s offers can be typed there too', async (...argv) => {
  const { out } = await inRegister(...argv);
  for (const satu of suggestionsIn(out)) {
    const { err } = await inRegister(...splitWords(satu).slice(1), '--no-input');
    expect(`${satu}\n${err}`).not.toMatch(/tidak ditaruh|tidak berakhiran|bukan folder/);
  }
});
