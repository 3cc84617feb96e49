import { expect, it } from 'vitest';
import { textTable } from '../../src/screen/layout/text-table.ts';
import fc from '../seeded.ts';

const anyWords = fc.stringMatching(/^[A-Za-z0-9–✗ .,/]{0,40}$/);
const lettersOf = (teks: string): string => [...teks.replace(/[\s·]/gu, '')].sort().join('');

it('cuts nothing off, and stays inside the terminal where its columns may wrap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ judul: fc.stringMatching(/^[A-Z]{1,8}$/), kanan: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.array(fc.array(anyWords, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 60, max: 140 }),
      (bentuk, isi, lebar) => {
        const kolom = bentuk.map((k) => ({ ...k, lentur: true as const }));
        const baris = isi.map((b) => b.slice(0, kolom.length));
        const jadi = textTable(kolom, baris, lebar);
        const berjajar = [kolom.map((k) => k.judul), ...baris].flat();
        // Stacked, a row's first two texts stand without their titles, the others with theirs unless they are empty.
        const bertumpuk = baris.flatMap((sel) =>
          sel.flatMap((teks, i) => (i < 2 || teks.trim() === '' ? [teks] : [kolom[i]!.judul, teks])),
        );
        expect([berjajar, bertumpuk].map((teks) => lettersOf(teks.join('')))).toContain(lettersOf(jadi));
        expect(Math.max(...jadi.split('\n').map((satu) => satu.length))).toBeLessThanOrEqual(lebar);
      },
    ),
  );
});

it('lines its columns up, numbers to the right, and wraps the flexible one', () => {
  const kolom = [{ judul: 'NO', kanan: true }, { judul: 'APA', lentur: true as const }, { judul: 'DARI' }];
  const baris = [
    ['1', 'surat permohonan yang panjang sekali untuk satu baris saja', 'RSUD'],
    ['12', 'surat', 'Dinas'],
  ];
  expect(textTable(kolom, baris, 40).split('\n')).toEqual([
    ' NO  APA                          DARI',
    '  1  surat permohonan yang        RSUD',
    '     panjang sekali untuk satu',
    '     baris saja',
    ' 12  surat                        Dinas',
  ]);
});

it('lines up behind wide letters and marks over letters', () => {
  const kolom = [{ judul: 'NAMA' }, { judul: 'PERAN' }];
  const baris = [
    ['漢字', 'satu'],
    ['e\u0301e\u0301', 'dua'],
  ];
  expect(textTable(kolom, baris, 60).split('\n')).toEqual([' NAMA  PERAN', ' 漢字  satu', ' e\u0301e\u0301    dua']);
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
  const polos = textTable(kolom, isi, 40);
  const dicoret = textTable(kolom, isi, 40, (teks, ke) => (ke === 1 ? `\u001b[9m${teks}\u001b[29m` : teks));
  expect(dicoret.replaceAll(/\u001b\[\d+m/g, '')).toBe(polos);
  expect(dicoret.split('\n').map((b) => b.includes('\u001b[9m'))).toEqual([false, false, true, true, true]);
});

it('takes a list of any length', () => {
  const baris = Array.from({ length: 150_000 }, (_, i) => [`2026-${i}`]);
  expect(textTable([{ judul: 'KASUS' }], baris, 80).split('\n')).toHaveLength(150_001);
});
