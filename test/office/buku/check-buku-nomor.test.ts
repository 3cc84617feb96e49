import { expect, test } from 'vitest';
import { checkBukuNomor, type NomorInCounter } from '../../../src/office/buku/check-buku-nomor.ts';

const counterEntry = (keadaan: NomorInCounter['keadaan'], ubah: Partial<NomorInCounter> = {}): NomorInCounter => ({
  ...{ jenis: 'surat-keluar', urut: '7', nomor: '470/7', keadaan, kasus: '2026-001', naskah: 'kekurangan' },
  alasan: 'tidak jadi',
  ...ubah,
});

test.each([
  ['dipesan', 'dipesan untuk kekurangan kasus 2026-001, belum dipakai', true],
  ['batal', 'dipesan untuk kekurangan kasus 2026-001, dibatalkan: tidak jadi', true],
  ['dilepas', 'pernah ditulis pada kekurangan kasus 2026-001, lalu diralat atau diurungkan', true],
  ['terlewati', 'terlewati: diambil perintah yang terputus, tidak ada suratnya', true],
  ['kosong', 'tidak dinomori lewat pks', false],
] as const)(
  'a number that is %s is told, and only one that pks never gave is left open',
  (keadaan, sebab, dijelaskan) => {
    const dulu = counterEntry('dipakai');
    expect(checkBukuNomor([dulu, counterEntry(keadaan)])).toEqual([
      { buku: 'keluar', nomor: '470/7', sebab, dijelaskan },
    ]);
  },
);

test('a number that was used is no finding', () => {
  expect(checkBukuNomor([counterEntry('dipakai'), counterEntry('dipakai', { jenis: 'pks' })])).toEqual([]);
});

test('those before the first of each counter are the paper agenda’s', () => {
  const kosong = (jenis: NomorInCounter['jenis']) => counterEntry('kosong', { jenis, nomor: null });
  const sebab = 'sebelum nomor pertama dari pks: dari agenda kertas';
  expect(
    checkBukuNomor([kosong('surat-keluar'), kosong('surat-keluar'), kosong('pks')]).map((t) => [
      t.buku,
      t.nomor,
      t.sebab === sebab,
      t.dijelaskan,
    ]),
  ).toEqual([
    ['keluar', 'urut 7', true, true],
    ['keluar', 'urut 7', false, false],
    ['pks', 'urut 7', true, true],
  ]);
});
