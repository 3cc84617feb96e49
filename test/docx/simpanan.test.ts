import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { simpanan } from '../../src/tempat/simpanan.ts';
import { folderBaru } from '../bantuan/folder-uji.ts';

const isi = new Uint8Array([1, 2, 3]);

it.each([
  ['LOCALAPPDATA', ['pks']],
  ['XDG_CACHE_HOME', ['pks']],
  ['HOME', ['.cache', 'pks']],
])('what may be lost is kept under %s, under its name alone', (variabel, di) => {
  const folder = folderBaru();
  const satu = simpanan({ [variabel]: folder });
  expect(satu.ambil('a')).toBe(null);
  satu.simpan('a', isi);
  satu.simpan('a', isi);
  expect(new Uint8Array(satu.ambil('a') ?? [])).toEqual(isi);
  expect(readdirSync(join(folder, ...di))).toEqual(['a']);
});

it('where nothing can be kept, nothing is, and nothing is said', () => {
  const folder = folderBaru();
  writeFileSync(join(folder, 'pks'), '');
  const satu = simpanan({ XDG_CACHE_HOME: folder });
  satu.simpan('a', isi);
  expect(satu.ambil('a')).toBe(null);
});

it('a name that is taken by a folder leaves no file beside it', () => {
  const folder = folderBaru();
  mkdirSync(join(folder, 'pks', 'a'), { recursive: true });
  const satu = simpanan({ XDG_CACHE_HOME: folder });
  satu.simpan('a', isi);
  expect(satu.ambil('a')).toBe(null);
  expect(readdirSync(join(folder, 'pks'))).toEqual(['a']);
});
