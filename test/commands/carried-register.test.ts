import { afterEach, beforeEach, expect, it } from 'vitest';
import { suggestionsIn } from '../support/suggestions.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

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
