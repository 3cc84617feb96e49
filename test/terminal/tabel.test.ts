import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tabel, tabelPanjang } from '../../src/terminal/tabel.ts';

const kata = fc.stringMatching(/^[A-Za-z0-9–✗ .,/]{0,40}$/);

it('long lists look as cli-table3 would lay them out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ judul: fc.stringMatching(/^[A-Z]{1,8}$/), kanan: fc.boolean(), l: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.array(fc.array(kata, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 60, max: 140 }),
      (bentuk, isi, lebar) => {
        const kolom = bentuk.map(({ judul, kanan, l }) => ({ judul, kanan, ...(l && { lentur: true as const }) }));
        const baris = isi.map((b) => b.slice(0, kolom.length));
        expect(tabelPanjang(kolom, baris, lebar)).toBe(tabel(kolom, baris, lebar));
      },
    ),
  );
});
