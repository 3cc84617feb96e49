import { expect, it } from 'vitest';
import { encodeLines } from '../../src/text/encode-lines.ts';
import { makeAllVisible } from '../../src/text/visible.ts';

it('encodes texts one after another as the whole text would be', () => {
  const baris = ['\u{feff}', 'nama;asal\r\n', 'Ngaglik é 😀\r\n', '', 'akhir'];
  expect(Buffer.from(encodeLines(() => baris))).toEqual(Buffer.from(new TextEncoder().encode(baris.join(''))));
});

it('shows plain values as they are, without a copy, and copies only what is not plain', () => {
  const polos = [{ a: 'x', b: [1, null] }];
  expect(makeAllVisible(polos)).toBe(polos);
  expect(makeAllVisible([...polos, { a: '\u001b[31m' }])).toEqual([...polos, { a: '\\u{1b}[31m' }]);
});
