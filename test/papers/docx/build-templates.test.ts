import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';

const house = join(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pks-templat-'));
  execFileSync(process.execPath, [join(house, 'scripts/templates.js'), '--ke', folder]);
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(NASKAH.map((n) => n.kode))('the script builds the template of %s as it is shipped', (kode) => {
  const name = join(kode, `${kode}.docx`);
  expect(readFileSync(join(folder, name)).equals(readFileSync(join(house, 'templates', name)))).toBe(true);
});
