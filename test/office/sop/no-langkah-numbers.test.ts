/** What is read here is the text of the source itself: no part of mutation testing, which changes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no step number stands in the code of the room', () => {
  const folder = new URL('../../../src/office/sop/', import.meta.url);
  const angka = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((nama) => {
    if (!nama.endsWith('.ts')) return [];
    const kode = readFileSync(new URL(nama, folder), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .replace(/'[^'\n]*'/g, "''");
    return (kode.match(/\b\d+\b/g) ?? []).filter((a) => a !== '0' && a !== '1').map((a) => `${nama}: ${a}`);
  });
  expect(angka).toEqual([]);
});
