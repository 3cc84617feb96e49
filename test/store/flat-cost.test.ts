import fs from 'node:fs';
import { relative } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { fittingStamp } from '../../src/store/folder/index/index-stamp.ts';
import { registerPaths } from '../../src/store/folder/register-paths.ts';
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

it.each([
  ['new', 2, surat(9, 'z')],
  ['draft, of two cases together', 1, ['draft', '1', '2', '--naskah', 'tanda-terima']],
  ['advance', 1, ['advance', '2', '--lengkap']],
  ['ralat, to another folder', 2, ['ralat', '2', '--isian', 'nomor-surat=445/77', '--alasan', 'salah ketik']],
  ['batal, to another folder', 2, ['batal', '2', '--alasan', 'salah ketik']],
])(
  'pks %s asks a folder of the index that it does not touch no oftener than %i times, and leaves an index to be relied on',
  async (_, seringnya, argv) => {
    t = await deskWithRegister();
    for (const [i, kunci] of ['a', 'b', 'c'].entries()) await t.json(...surat(i + 1, kunci));
    const kali = new Map<string, number>();
    const asli = fs.lstatSync;
    vi.spyOn(fs, 'lstatSync').mockImplementation(((jalur: string, ...isi: []) => {
      if (/indeks\/surat-2\/..$/.test(jalur)) kali.set(jalur, (kali.get(jalur) ?? 0) + 1);
      return asli(jalur, ...isi);
    }) as typeof fs.lstatSync);
    await t.json(...argv);
    const terlihat = [...kali.values()];
    expect(fittingStamp(registerPaths(`${t.folder}/data`), ['indeks/surat-2', 'indeks/buku'])).not.toBeNull();
    expect(Math.min(...terlihat)).toBe(seringnya);
  },
);
