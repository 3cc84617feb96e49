import { expect, it } from 'vitest';
import acuan from '../../../data/acuan/elemen-data.json' with { type: 'json' };
import { elemenOfText } from '../../../src/office/impor/rows/elemen-of-text.ts';

const DIKENAL = new Map(acuan.elemen.map((e) => [e.kode, e]));

it.each([
  ['NIK, nama lengkap; no. KK', ['nik', 'nama-lengkap', 'no-kk'], []],
  ['nik dan cacat fisik dan/atau mental', ['nik', 'cacat-fisik-mental'], []],
  ['1. NIK, 2. Nama, 3. Tgl Lahir', ['nik', 'nama-lengkap', 'tanggal-lahir'], []],
  ['jenis-kelamin, Jenis Kelamin', ['jenis-kelamin'], []],
  ['NIK, alamat, sda', ['nik'], ['alamat', 'sda']],
  [null, [], []],
] as const)('%j', (teks, kode, asing) => {
  expect(elemenOfText(teks, DIKENAL)).toEqual({ kode, asing });
});
