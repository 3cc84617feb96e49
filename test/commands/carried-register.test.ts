import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Env } from '../../src/env.ts';
import { suggestionsIn } from '../support/suggestions.ts';
import { deskWithSurat, TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

const ALONE: readonly (readonly string[])[] = [
  [],
  ['show', '1'],
  ['list'],
  ['draft', '1', '--daftar'],
  ['advance', '1'],
  ['lengkapi', '1'],
  ['show', '99'],
  ['buku', 'periksa', '2026'],
  ['advance', '1', '--lengkap', '-n'],
  ['nomor', 'daftar'],
];

it.each(ALONE)('pks --register DIR %s %s offers no line about another register', async (...argv) => {
  const tanpa = await t.run(argv);
  const dengan = await t.run(['--register', 'data', ...argv]);
  expect(dengan.keluar).toBe(tanpa.keluar);
  expect(suggestionsIn(`${dengan.out}\n${dengan.err}`)).toEqual([]);
  const hitung = (teks: string) => teks.split('pks --register data ').length - 1;
  const semula = suggestionsIn(`${tanpa.out}\n${tanpa.err}`);
  expect(hitung(`${dengan.out}\n${dengan.err}`) > 0).toBe(semula.length > 0);
});

it('names the register in the lines of a refusal for programs, as it is typed again', async () => {
  const { saran } = await t.failure('--register=data', 'show', '99');
  expect(saran).toEqual(['pks --register data list --status semua']);
});

it('leaves the words of people alone, and the lines within the terminal', async () => {
  t.lebar = 80;
  await t.json('ralat', '1', '--isian', 'hal=Perpanjangan pks nomor 470/021 dan pks baru', '--alasan', 'tertukar');
  const { out } = await t.run(['--register', 'data', 'show', '1']);
  expect(out.replace(/\s+/g, ' ')).toContain('Perpanjangan pks nomor 470/021 dan pks baru');
  expect(out).toContain('pks --register data advance 2026-001');
  for (const baris of out.split('\n')) expect(baris.length).toBeLessThanOrEqual(80);
});

it('is carried where the shells disagree about its path, too', async () => {
  await t.run(['init', 'lain$HOME', '--ya']);
  const { saran } = await t.failure('--register', 'lain$HOME', 'show', '99');
  expect(saran).toEqual(["pks --register 'lain$HOME' list --status semua"]);
});

/** Counts who wants to know whether a person is there. */
class WatchedDesk extends TestDesk {
  ditanya = 0;
  protected override env(out: string[], err: string[]): Env {
    const get = () => {
      this.ditanya += 1;
      return false;
    };
    return Object.defineProperty({ ...super.env(out, err) }, 'bolehTanya', { enumerable: true, get });
  }
}

it('asks for a terminal only where somebody wants to know of it', async () => {
  const lain = new WatchedDesk();
  expect([(await lain.run(['--register', 'data', '--version'])).keluar, lain.ditanya]).toEqual([0, 0]);
  lain.close();
});
