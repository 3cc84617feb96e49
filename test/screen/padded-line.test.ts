import { expect, it } from 'vitest';
import { paddedLine } from '../../src/screen/layout/padded-line.ts';

const LONG =
  'pks lengkapi 2026-001 --tujuan "verifikasi identitas pasien rawat jalan" --elemen nik --elemen nama-lengkap';

/** What a terminal of so many columns shows. */
const rows = (baris: string, lebar: number): readonly string[] =>
  Array.from({ length: Math.ceil(baris.length / lebar) }, (_, i) => baris.slice(i * lebar, (i + 1) * lebar));

it.each([40, 60, 61, 80])('at %d columns no word is cut, and the line stays the same command', (lebar) => {
  const baris = paddedLine('  → ', LONG, lebar);
  expect(baris.trim().replace(/ +/g, ' ')).toBe(`→ ${LONG}`);
  const kata = LONG.replace(/"[^"]*"/, 'Q').split(' ');
  const tampak = rows(
    baris.replace(/"[^"]*"/, (q) => (q.length > lebar - 4 ? 'Q' : `Q${' '.repeat(q.length - 1)}`)),
    lebar,
  );
  for (const satu of kata) expect(tampak.some((b) => b.split(/\s+/).includes(satu))).toBe(true);
  if (lebar > 44) expect(tampak.slice(1).every((b) => /^ {4}\S/.test(b))).toBe(true);
});

it('a short line is left as it is', () => {
  expect(paddedLine('  → ', 'pks list', 80)).toBe('  → pks list');
});
