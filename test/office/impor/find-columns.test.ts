import { describe, expect, it } from 'vitest';
import { type BookSheet, columnLetters, columnOfLetters } from '../../../src/office/impor/book.ts';
import { findColumns } from '../../../src/office/impor/find-columns.ts';
import { columnName } from '../../../src/office/impor/headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from '../../../src/office/impor/import-fields.ts';

const sheet = (...baris: BookSheet['baris']): BookSheet => ({ nama: 'Buku', baris });
const mapOf = (isi: ImportIsi, ...judul: string[]) => {
  const peta = findColumns(isi, [
    sheet(
      judul,
      judul.map(() => 'x'),
    ),
  ]);
  return peta && Object.fromEntries([...peta.kolom].map(([kunci, i]) => [kunci, judul[i]]));
};

describe('columns are known by what offices call them', () => {
  it.each([
    ['No.', 'No. PKS Disdukcapil', 'No. PKS Instansi', 'Nama OPD', 'Tgl. PKS', 'Tgl Mulai', 'Tgl Berakhir'],
    ['NO', 'NOMOR PERJANJIAN PIHAK PERTAMA', 'NOMOR PIHAK KEDUA', 'INSTANSI', 'TANGGAL TTD', 'TMT', 'JATUH TEMPO'],
    ['no urut', 'Nomor MoU', 'Nomor Mitra', 'Mitra Kerja Sama', 'Tanggal Penandatanganan', 'Awal', 'Habis'],
  ])('%s %s %s %s', (...judul) => {
    expect(mapOf('pks', ...judul)).toEqual({
      nomorKesatu: judul[1],
      nomorKedua: judul[2],
      lembaga: judul[3],
      tanggal: judul[4],
      mulai: judul[5],
      berakhir: judul[6],
    });
  });

  it('of cases under way and of letters too', () => {
    const kasus = ['Pemohon', 'Nomor Surat', 'Tgl Surat', 'Tgl Masuk', 'Perihal', 'Posisi', 'Sejak', 'Tgl Balasan'];
    expect(mapOf('kasus', ...kasus)).toEqual({
      lembaga: 'Pemohon',
      nomorSurat: 'Nomor Surat',
      tanggalSurat: 'Tgl Surat',
      diterima: 'Tgl Masuk',
      hal: 'Perihal',
      langkah: 'Posisi',
      sejak: 'Sejak',
      tanggalBalasan: 'Tgl Balasan',
    });
    const surat = [
      'No. Agenda',
      'Tanggal Terima',
      'Tanggal Surat',
      'Nomor Surat',
      'Asal Surat',
      'Isi Ringkas',
      'Disposisi',
    ];
    expect(Object.keys(mapOf('surat-masuk', ...surat) ?? {})).toEqual([
      ...['noAgenda', 'tglTerima', 'tglSurat', 'noSurat', 'pengirim', 'perihal', 'diteruskanKepada'],
    ]);
  });

  it('by the headings of the empty book that pks itself makes', () => {
    for (const isi of ['pks', 'kasus', 'surat-masuk'] as const) {
      const fields = IMPORT_FIELDS[isi];
      const peta = mapOf(isi, ...fields.map((f) => f.judul));
      expect(peta).toEqual(Object.fromEntries(fields.map((f) => [f.kunci, f.judul])));
    }
  });
});

it('finds the heading below titles, over two rows with merged cells, on the sheet that has it', () => {
  const depan = sheet(['REKAP'], ['tidak ada apa-apa di sini']);
  const buku = sheet(
    ['BUKU REGISTER'],
    [],
    ['No', 'Nomor PKS', null, 'Lembaga', 'Masa Berlaku', null],
    [null, 'Kesatu', 'Kedua', null, 'Mulai', 'Sampai dengan'],
    [1, '470/1', '445/1', 'RSUD Contoh', 'x', 'y'],
  );
  const peta = findColumns('pks', [depan, buku]);
  expect(peta?.kepala).toEqual([2, 3]);
  expect(Object.fromEntries(peta?.kolom ?? [])).toEqual({
    nomorKesatu: 1,
    nomorKedua: 2,
    lembaga: 3,
    mulai: 4,
    berakhir: 5,
  });
  expect(peta && columnName(peta, 5)).toBe('F "Masa Berlaku Sampai dengan"');
});

it('tells by content where a required column may be, and never takes it by itself', () => {
  const peta = findColumns('pks', [
    sheet(['Nomor PKS', 'Siapa', 'Tanggal PKS'], ['470/1', 'RSUD Contoh', 'x'], ['470/2', 'Dinas Contoh', 'x']),
  ]);
  expect(peta?.kolom.has('lembaga')).toBe(false);
  expect(Object.fromEntries(peta?.ragu ?? [])).toEqual({ lembaga: 1 });
});

it('takes no table without a heading for a book', () => {
  expect(findColumns('pks', [sheet(['1', '2'], ['3', '4'])])).toBeNull();
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('column %d is %s', (ke, huruf) => {
  expect(columnLetters(ke)).toBe(huruf);
  expect(columnOfLetters(huruf.toLowerCase())).toBe(ke);
});

it('reads a group that names its own columns, and the day of the agenda', () => {
  const atas = ['No Urut', 'Tgl. Agenda', 'Asal Surat', 'Nomor dan Tanggal Surat', null, 'Isi Ringkas'];
  const peta = findColumns('surat-masuk', [{ nama: 'Agenda', baris: [atas, [null, null, null, 'Nomor', 'Tanggal']] }]);
  expect(peta && [[...peta.kepala], Object.fromEntries(peta.kolom)]).toEqual([
    [0, 1],
    { noAgenda: 0, tglTerima: 1, pengirim: 2, noSurat: 3, tglSurat: 4, perihal: 5 },
  ]);
});

it.each([
  ['No. Agd', 'noAgenda'],
  ['Diterima Tgl', 'tglTerima'],
  ['Terima tanggal', 'tglTerima'],
  ['Surat dari', 'pengirim'],
  ['Diterima dari', 'pengirim'],
  ['Surat masuk dari instansi', 'pengirim'],
  ['Asal instansi', 'pengirim'],
])('a letter book that heads a column "%s" tells its %s', (judul, kunci) => {
  const peta = findColumns('surat-masuk', [{ nama: 'Agenda', baris: [[judul, 'Nomor Surat', 'Perihal']] }]);
  expect(peta && Object.fromEntries(peta.kolom)).toEqual({ [kunci]: 0, noSurat: 1, perihal: 2 });
});
