import fs from 'node:fs';
import { relative } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/**
 * What a command costs must not grow with the register: no folder is listed that holds a name for each case.
 * `indeks/surat-2` is cut into 256, `indeks/tutup` and `indeks/buku` by years, `indeks/pks` by months; `indeks/kotor` and `sementara` hold what is under way.
 */
const TETAP = /^(?:indeks\/(?:kotor|surat-2(?:\/..)?|tutup|pks|buku)|sementara|kejadian|kasus\/[^/]+\/kejadian)$/;

let t: TestDesk;
afterEach(() => {
  vi.restoreAllMocks();
  t.close();
});

const surat = (n: number, kunci: string) => [
  'new',
  ...completeSuratFlags({ 'nomor-surat': `445/${n}` }),
  '--lengkap',
  '--kunci',
  kunci,
];

it.each([
  ['show', ['show', '2']],
  ['new', surat(9, 'z')],
  ['new, repeated', surat(2, 'b')],
  ['new --coba', [...surat(8, 'y'), '--coba']],
  ['advance', ['advance', '2', '--lengkap']],
  ['lengkapi', ['lengkapi', '2', '--kontak', '0274']],
  ['draft', ['draft', '2', 'tanda-terima']],
])('pks %s lists no folder that grows with the register', async (_, argv) => {
  t = await deskWithRegister();
  for (const [i, kunci] of ['a', 'b', 'c'].entries()) await t.json(...surat(i + 1, kunci));
  const dibaca: string[] = [];
  const asli = fs.readdirSync;
  vi.spyOn(fs, 'readdirSync').mockImplementation(((jalur: string, ...isi: []) => {
    const folder = relative(`${t.folder}/data`, jalur);
    if (!folder.startsWith('..')) dibaca.push(folder);
    return asli(jalur, ...isi);
  }) as typeof fs.readdirSync);
  await t.json(...argv);
  expect(dibaca.filter((folder) => !TETAP.test(folder))).toEqual([]);
});
