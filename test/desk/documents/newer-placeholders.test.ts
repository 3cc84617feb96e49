import { expect, it } from 'vitest';
import { newerPlaceholders } from '../../../src/desk/documents/lost-placeholders.ts';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';

const pks = NASKAH.find((n) => n.kode === 'pks')!;
const SHORT = 'Nomor {{nomor}} berlaku.';
const LONG = `${'Sebelum itu berbunyi panjang sekali '.repeat(4)}sampai {{berakhir}} ${'dan sesudahnya masih panjang '.repeat(4)}`;

it('an old copy of a template is told whole short sentences to put in, and of a long one the part around the place', () => {
  expect(newerPlaceholders(pks, ['nomor', 'berakhir'], ['nomor', 'berakhir'], [SHORT, LONG])).toEqual([]);
  const [kata = ''] = newerPlaceholders(pks, [], ['nomor', 'berakhir'], [SHORT, LONG]);
  expect(kata).toContain('{{nomor}}, {{berakhir}}');
  const [pendek = '', panjang = ''] = [...kata.matchAll(/"([^"]*)"/g)].map(([, petikan]) => petikan);
  expect(pendek).toBe(SHORT);
  expect(panjang).toMatch(/^…\S.*sampai \{\{berakhir\}\} dan .*…$/);
  expect(panjang.length).toBeLessThanOrEqual(92);
});
