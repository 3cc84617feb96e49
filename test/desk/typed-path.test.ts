import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { droppedPath, refusedPath } from '../../src/desk/ask/typed-path.ts';
import { localFiles } from '../../src/machine/local-files.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';

const meja = { variabel: { HOME: '/home/siti' }, localFiles: localFiles('/tmp') };

/** As file managers and terminals paste it. */
it.each([
  ['"/home/siti/surat masuk.pdf"', '/home/siti/surat masuk.pdf'],
  ["'/home/siti/surat masuk.pdf'", '/home/siti/surat masuk.pdf'],
  ['"/home/siti/surat masuk.pdf', '/home/siti/surat masuk.pdf'],
  ['/home/siti/surat\\ masuk\\ (2).pdf', '/home/siti/surat masuk (2).pdf'],
  ['file:///home/siti/surat%20masuk.pdf', '/home/siti/surat masuk.pdf'],
  ['file:///D:/Pindai/surat%20masuk.pdf', 'D:/Pindai/surat masuk.pdf'],
  ['file:///home/siti/100%.pdf', '/home/siti/100%.pdf'],
  ['C:\\Pindai\\ rsud\\surat.pdf', 'C:\\Pindai\\ rsud\\surat.pdf'],
  ['~/surat.pdf', '/home/siti/surat.pdf'],
  ["/home/siti/'tiga'.pdf", "/home/siti/'tiga'.pdf"],
])('%s is %s', (diketik, jalur) => {
  expect(droppedPath(meja, diketik)).toBe(jalur);
});

it('a file that is not here is named where it lies', async () => {
  const rumah = newTempFolder();
  for (const f of ['register', 'Unduhan']) mkdirSync(join(rumah, f));
  const env = { variabel: { HOME: rumah }, localFiles: localFiles(join(rumah, 'register')) };
  const baca = async (jalur: string) => env.localFiles.read(jalur);
  expect(await refusedPath(env, 'surat.pdf', baca)).toMatch(/tidak ditemukan di folder .*register\. Seret saja/);
  writeFileSync(join(rumah, 'Unduhan', 'surat.pdf'), 'x');
  expect(await refusedPath(env, 'surat.pdf', baca)).toContain(`ada di ${join(rumah, 'Unduhan', 'surat.pdf')}`);
  writeFileSync(join(rumah, 'surat.pdf'), 'x');
  expect(await refusedPath(env, 'surat.pdf', baca)).toContain(`ada di ${join(rumah, 'surat.pdf')}`);
  expect(await refusedPath(env, join(rumah, 'surat.pdf'), baca)).toBeNull();
});
