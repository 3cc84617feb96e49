import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister } from '../support/test-desk.ts';

it.each([
  ['log', 'a.csv', []],
  ['agenda', 'a.ics', []],
  ['laporan', 'a.html', []],
  ['buku', 'a.xlsx', ['masuk']],
])('%s --ke looks at the file before it reads a case', async (perintah, nama, argumen) => {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
  writeFileSync(`${t.folder}/data/kasus/2026-001/kejadian/000001.json`, '{}'); // whoever reads it says so
  t.writeFile(nama, 'milik orang');
  expect((await t.failure(perintah, ...argumen, '--ke', nama)).kode).toBe('BERKAS_SUDAH_ADA');
  expect((await t.failure(perintah, ...argumen, '--ke', `data/${nama}`)).kode).toBe('PEMAKAIAN_SALAH');
  expect((await t.failure(perintah, ...argumen, '--ke', nama, '--timpa')).kode).toBe('REGISTER_RUSAK');
  t.close();
});
