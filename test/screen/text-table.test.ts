import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longTable, textTable } from '../../src/screen/layout/text-table.ts';

const anyWords = fc.stringMatching(/^[A-Za-z0-9–✗ .,/]{0,40}$/);

it('long lists look as cli-table3 would lay them out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ judul: fc.stringMatching(/^[A-Z]{1,8}$/), kanan: fc.boolean(), l: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.array(fc.array(anyWords, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 60, max: 140 }),
      (bentuk, isi, lebar) => {
        const kolom = bentuk.map(({ judul, kanan, l }) => ({ judul, kanan, ...(l && { lentur: true as const }) }));
        const baris = isi.map((b) => b.slice(0, kolom.length));
        expect(longTable(kolom, baris, lebar)).toBe(textTable(kolom, baris, lebar));
      },
    ),
  );
});

it('colours the texts of a row on every line it takes, not the blanks that line it up', () => {
  const kolom = [
    { judul: 'NO', kanan: true },
    { judul: 'APA', lentur: true as const },
  ];
  const isi = [
    ['1', 'langkah yang tetap'],
    ['2', `langkah yang ${'ditarik '.repeat(9)}kembali`],
  ];
  const polos = longTable(kolom, isi, 40);
  const dicoret = longTable(kolom, isi, 40, (teks, ke) => (ke === 1 ? `\u001b[9m${teks}\u001b[29m` : teks));
  expect(dicoret.replaceAll(/\u001b\[\d+m/g, '')).toBe(polos);
  expect(dicoret.split('\n').map((b) => b.includes('\u001b[9m'))).toEqual([false, false, true, true, true]);
});
