import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { userCache } from '../../src/machine/user-cache.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';

const CACHED_BYTES = new Uint8Array([1, 2, 3]);

it.each([
  ['LOCALAPPDATA', ['pks']],
  ['XDG_CACHE_HOME', ['pks']],
  ['HOME', ['.cache', 'pks']],
])('what may be lost is kept under %s, under its name alone', (variabel, di) => {
  const folder = newTempFolder();
  const satu = userCache({ [variabel]: folder });
  expect(satu.ambil('a')).toBe(null);
  satu.simpan('a', CACHED_BYTES);
  satu.simpan('a', CACHED_BYTES);
  expect(new Uint8Array(satu.ambil('a') ?? [])).toEqual(CACHED_BYTES);
  expect(readdirSync(join(folder, ...di))).toEqual(['a']);
});

it('where nothing can be kept, nothing is, and nothing is said', () => {
  const folder = newTempFolder();
  writeFileSync(join(folder, 'pks'), '');
  const satu = userCache({ XDG_CACHE_HOME: folder });
  satu.simpan('a', CACHED_BYTES);
  expect(satu.ambil('a')).toBe(null);
});

it('a name that is taken by a folder leaves no file beside it', () => {
  const folder = newTempFolder();
  mkdirSync(join(folder, 'pks', 'a'), { recursive: true });
  const satu = userCache({ XDG_CACHE_HOME: folder });
  satu.simpan('a', CACHED_BYTES);
  expect(satu.ambil('a')).toBe(null);
  expect(readdirSync(join(folder, 'pks'))).toEqual(['a']);
});

it('of what tells of a passing state the newest few stay, and nothing else goes', () => {
  const folder = newTempFolder();
  const satu = userCache({ XDG_CACHE_HOME: folder });
  const names = Array.from({ length: 6 }, (_, i) => `kode-v${20 + i}.0.0`);
  for (const [i, nama] of ['kode-lain', 'cari-1', ...names].entries()) {
    satu.simpan(nama, CACHED_BYTES);
    utimesSync(join(folder, 'pks', nama), 1000 + i, 1000 + i);
  }
  satu.simpan('kode-v19.0.0', CACHED_BYTES, /^kode-v[\d.]+$/);
  expect(readdirSync(join(folder, 'pks')).sort()).toEqual(['cari-1', 'kode-lain', 'kode-v19.0.0', ...names.slice(3)]);
});
