import { expect, test } from 'vitest';
import { type Buku, bukuCell } from '../../../src/office/buku/buku.ts';
import { checkBuku } from '../../../src/office/buku/check-buku.ts';

const buku = (
  kode: Buku['kode'],
  baris: readonly Readonly<Record<string, string | number | null>>[],
  batal: string | null = null,
): Buku => ({
  kode,
  judul: kode,
  kolom: [],
  baris: baris.map((b) => ({
    sel: Object.fromEntries(Object.entries(b).map(([k, nilai]) => [k, bukuCell(nilai)])),
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
  checkBuku(m, k, p, new Set(klaim)).map((t) => [t.buku, t.nomor, t.dijelaskan]);

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

test('what is found says why, in the words of the book', () => {
  const sebab = (m: Buku, k = kosong('keluar'), p = kosong('pks'), klaim: readonly number[] = []) =>
    checkBuku(m, k, p, new Set(klaim)).map((t) => [t.nomor, t.sebab, t.dijelaskan]);
  const dua = buku('masuk', [
    { noAgenda: 1, kasus: '2026-001' },
    { noAgenda: 1, kasus: '2026-002' },
  ]);
  expect(sebab(dua)).toEqual([['1', 'dipakai dua kali: kasus 2026-001 dan 2026-002', false]]);
  expect(sebab(buku('masuk', [{ noAgenda: 1 }], 'batal: salah daftar'))).toEqual([['1', 'batal: salah daftar', true]]);
  expect(sebab(masuk(3), undefined, undefined, [2])).toEqual([
    ['1', 'nomor ini tidak ada di buku, dan tidak pernah diambil', false],
    ['2', 'terlewati: diambil perintah yang terputus, tidak ada suratnya', true],
  ]);
  const keluar = buku('keluar', [
    { noSurat: null, noUrut: 1, tgl: null, kasus: '2026-001' },
    { noSurat: '470/1', tgl: '', kasus: '2026-002' },
    { noSurat: '470/2', tgl: '2026-03-02', kasus: '2026-003' },
    { noSurat: '470 / 2', tgl: '2026-03-02', kasus: '2026-004' },
  ]);
  expect(sebab(kosong('masuk'), keluar)).toEqual([
    ['urut 1', 'surat kasus 2026-001 belum bernomor', false],
    ['urut 1', 'surat kasus 2026-001 belum bertanggal', false],
    ['470/1', 'surat kasus 2026-002 belum bertanggal', false],
    ['470 / 2', 'nomor surat keluar dipakai dua kali: kasus 2026-003 dan 2026-004', false],
  ]);
  const pks = buku('pks', [
    { noPksKesatu: '1', kasus: '2026-001' },
    { noPksKesatu: '1', kasus: '2026-002' },
    { noPksKesatu: '1', kasus: '2026-003' },
  ]);
  expect(sebab(kosong('masuk'), undefined, pks)).toEqual([
    ['1', 'nomor PKS dipakai dua kali: kasus 2026-001 dan 2026-002', false],
    ['1', 'nomor PKS dipakai dua kali: kasus 2026-001 dan 2026-003', false],
  ]);
});

test('letters without a number, and struck ones, are no doubles of each other', () => {
  const tanpa = { noSurat: null, noUrut: 1, tgl: '2026-03-02' };
  expect(periksa(kosong('masuk'), buku('keluar', [tanpa, tanpa])).map(([, , jelas]) => jelas)).toEqual([false, false]);
  const sama = { noSurat: '470/1', tgl: '2026-03-02' };
  const dicoret = { ...buku('keluar', [sama]), baris: [...buku('keluar', [sama], 'diurungkan').baris] };
  const keluar = { ...dicoret, baris: [...dicoret.baris, ...buku('keluar', [sama]).baris, ...dicoret.baris] };
  expect(periksa(kosong('masuk'), keluar)).toEqual([
    ['keluar', '470/1', true],
    ['keluar', '470/1', true],
  ]);
});

test('a letter that came in before the one above it was recorded later, and the findings are in the order of the numbers', () => {
  const b = masuk(1, 2, 4);
  const pada = ['2026-03-05', '2026-03-02', '2026-03-02'];
  const m = { ...b, baris: b.baris.map((x, i) => ({ ...x, pada: pada[i] ?? '' })) };
  expect(checkBuku(m, kosong('keluar'), kosong('pks'), new Set())).toEqual([
    {
      buku: 'masuk',
      nomor: '2',
      sebab: 'diterima Senin, 2 Maret 2026, sebelum no. 1 (Kamis, 5 Maret 2026): dicatat belakangan',
      dijelaskan: true,
    },
    { buku: 'masuk', nomor: '3', sebab: 'nomor ini tidak ada di buku, dan tidak pernah diambil', dijelaskan: false },
  ]);
});
