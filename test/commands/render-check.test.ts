import { expect, it } from 'vitest';
import { renderCheck } from '../../src/commands/check/render-check.ts';

const apa = { apa: 'Register', folder: 'data', dibangun: false, disusul: [] };
const note = (berkas: string, sebab = 'tertinggal') => ({ berkas, fakta: null, sebab, rusak: false });
const linesOf = (temuan: Parameters<typeof renderCheck>[0]['temuan']) =>
  renderCheck({ kasus: 9, fakta: 9, temuan }, apa).split('\n').slice(1);

it('names the first of many notes alike and counts the rest, in the order they came', () => {
  const banyak = ['a', 'b', 'c', 'd', 'e'].map((n) => note(n));
  expect(linesOf([banyak[0]!, note('x', 'lain'), ...banyak.slice(1)])).toEqual([
    '  ! a: tertinggal',
    '  ! x: lain',
    '  ! b: tertinggal',
    '  ! c: tertinggal',
    '  ! … dan 2 berkas lagi yang sama halnya',
  ]);
  expect(linesOf(banyak.slice(1))).toHaveLength(4);
});

it('names every damaged file', () => {
  const rusak = Array.from({ length: 9 }, (_, i) => ({ ...note(`${i}`), rusak: true }));
  expect(linesOf(rusak).filter((baris) => baris.startsWith('  ✗'))).toHaveLength(9);
});
