import { expect, test } from 'vitest';
import { type Buku, sel } from '../../src/buku/buku.ts';
import { periksaBuku } from '../../src/buku/periksa.ts';

const buku = (
  kode: Buku['kode'],
  baris: readonly Readonly<Record<string, string | number | null>>[],
  batal: string | null = null,
): Buku => ({
  kode,
  judul: kode,
  kolom: [],
  baris: baris.map((b) => ({
    sel: Object.fromEntries(Object.entries(b).map(([k, nilai]) => [k, sel(nilai)])),
    pada: '2026-03-02',
    batal,
  })),
});
const kosong = (kode: Buku['kode']) => buku(kode, []);
const masuk = (...nomor: readonly number[]) =>
  buku(
    'masuk',
    nomor.map((noAgenda) => ({ noAgenda, kasus: `2026-00${noAgenda}` })),
  );
const periksa = (m: Buku, k = kosong('keluar'), p = kosong('pks'), klaim: readonly number[] = []) =>
  periksaBuku(m, k, p, new Set(klaim)).map((t) => [t.buku, t.nomor, t.dijelaskan]);

test('a gap that was claimed is explained, one that never was is not', () => {
  expect(periksa(masuk(1, 2, 5), undefined, undefined, [1, 2, 3, 5, 6])).toEqual([
    ['masuk', '3', true],
    ['masuk', '4', false],
    ['masuk', '6', true],
  ]);
});

test('a number used twice is never explained', () => {
  expect(periksa(masuk(1, 1), undefined, undefined, [1])).toEqual([['masuk', '1', false]]);
  const keluar = buku('keluar', [
    { noSurat: '470/1', tgl: '2026-03-02' },
    { noSurat: '470/1', tgl: '2026-03-03' },
  ]);
  expect(periksa(kosong('masuk'), keluar)).toEqual([['keluar', '470/1', false]]);
  const pks = buku('pks', [{ noPksKesatu: '1' }, { noPksKesatu: '2' }, { noPksKesatu: '1' }]);
  expect(periksa(kosong('masuk'), undefined, pks)).toEqual([['pks', '1', false]]);
});

test('an entry taken back explains itself, and lends its number to nobody', () => {
  const keluar = buku('keluar', [{ noSurat: null, noUrut: 1 }], 'diurungkan');
  expect(periksa(kosong('masuk'), keluar)).toEqual([['keluar', 'urut 1', true]]);
});
