import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathPrompt } from '../../src/desk/ask/typed-path.ts';
import { localFiles } from '../../src/machine/local-files.ts';
import { pathEndings } from '../../src/machine/path-endings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pks-jalur-'));
  mkdirSync(join(folder, 'Pindaian'));
  for (const nama of ['surat-1.pdf', 'surat-2.pdf', '.rahasia']) writeFileSync(join(folder, 'Pindaian', nama), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['Pin', [`daian${sep}`]],
  ['pin', [`daian${sep}`]],
  ['Pindaian/', ['surat-1.pdf', 'surat-2.pdf']],
  ['Pindaian/su', ['rat-1.pdf', 'rat-2.pdf']],
  ['Pindaian/.', ['rahasia']],
  ['Pindaian/lain', []],
  ['tidak-ada/su', []],
])('a path that begins with %j may go on as %j', (awal, akhir) => {
  expect(pathEndings(folder, awal)).toEqual(akhir);
});

it.each(['"Pindaian/surat-1', '~/Pindaian/surat-1', 'Pindaian/surat-1'])(
  'is asked with %j completed by Tab',
  (awal) => {
    const { lanjutan } = pathPrompt({ variabel: { HOME: folder }, localFiles: localFiles(folder) });
    expect(lanjutan?.(awal)).toEqual(['.pdf']);
  },
);
it('is asked with a folder behind ~/ looked into', () => {
  const { lanjutan } = pathPrompt({ variabel: { HOME: folder }, localFiles: localFiles('/') });
  expect([lanjutan?.('~/'), lanjutan?.('~/Pindaian/')]).toEqual([[`Pindaian${sep}`], ['surat-1.pdf', 'surat-2.pdf']]);
});
