import { expect, it } from 'vitest';
import { makeAllVisible } from '../../src/text/visible.ts';

it('makes every text inside a value visible, and copies only what has such a text', () => {
  const plain = { id: '2026-001', surat: { nomor: '1/A' }, lain: [1, null, true, 'x'] };
  expect(makeAllVisible(plain)).toBe(plain);
  const hostile = { ...plain, surat: { nomor: '1\u001b[31m', hal: 'x' }, lain: ['y', { 'kunci\u0007': '\u202ez' }] };
  expect(makeAllVisible(hostile)).toEqual({
    ...plain,
    surat: { nomor: '1\\u{1b}[31m', hal: 'x' },
    lain: ['y', { 'kunci\u0007': '\\u{202e}z' }],
  });
  expect(hostile.surat.nomor).toBe('1\u001b[31m');
});
