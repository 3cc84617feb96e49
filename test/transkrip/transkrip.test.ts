import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { putar } from '../bantuan/transkrip.ts';

/**
 * Each .md here is a session at the terminal that a clerk could have had, as
 * are the console blocks of README and PANDUAN. Commands are run again; what
 * they print must be what is written. `npx vitest run test/transkrip -u` writes
 * what was printed, for a person to read in the diff.
 */
const sini = new URL('.', import.meta.url);
const berkas = [...readdirSync(sini).filter((f) => f.endsWith('.md')), '../../README.md', '../../PANDUAN.md'];

it.each(berkas)('%s', async (nama) => {
  const tertulis = readFileSync(new URL(nama, sini), 'utf8');
  expect(tertulis).toContain('```console');
  await expect(await putar(tertulis)).toMatchFileSnapshot(nama);
});
