import { describe, expect, it } from 'vitest';
import {
  checkBlankValues,
  checkOfficeBlanks,
  isNumberShaped,
  saysClause,
} from '../../../../src/office/permohonan/text/blank-values.ts';

describe('a number', () => {
  it.each([
    ...[
      '470/021',
      '470/21/PKS/DUKCAPIL/2026',
      '470 / 2 / 2026',
      'X/1',
      'B/12/I/HUK.8.1.1./2026',
      'HK.01.02/XV/123/2026',
    ],
    ...['470/1/viii/dukcapil/2026', '470/1/pks/rsud/viii/2026'],
    ...['Nomor 12 Tahun 2026', 'No. 445/77', '12 PKS 2026', 'b/12 (LAMA)', '445/77-RSUD', '470/8 & 470/9', '470/0.10'],
  ])('%s is one', (teks) => expect(isNumberShaped(teks)).toBe(true));

  it.each([
    '445/77; Pasal 8 tidak berlaku bagi PIHAK KEDUA',
    '445/77 dengan izin meneruskan data kepada mitra usaha',
    '445/77/2026 disertai persetujuan menjual data',
    '445/77 atas seluruh data penduduk',
    'kuasa lisan',
    `445/${'7'.repeat(60)}`,
  ])('%s is none', (teks) => expect(isNumberShaped(teks)).toBe(false));
});

describe('what is filled in after the approval', () => {
  const dasar = 'Keputusan Bupati Sleman Nomor 45/Kep.KDH/2025 tanggal 2 Januari 2025 tentang Pengangkatan Direktur';
  const akta = 'Akta Nomor 5 tanggal 2 Mei 2019 yang dibuat di hadapan Notaris Rekaan, S.H., M.Kn.';
  it.each([
    { pengesahan: { nomorKesatu: '470/8', nomorKedua: '', dasarKedua: akta, jabatanKedua: 'Direktur Utama' } },
    { lembaga: { dasarPimpinan: dasar, pimpinan: 'dr. Rekaan, Sp.A.' }, surat: { nomor: 'tanpa nomor' } },
    { pengesahan: { dasarKedua: 'berdasarkan Keputusan Menteri Kesehatan Nomor 3 sebagaimana diubah terakhir' } },
    { lembaga: { jabatanPimpinan: 'Kepala Bidang yang membidangi kependudukan' } },
  ])('may be %j', (isi) => expect(() => checkBlankValues(isi, 'Sahkan')).not.toThrow());

  it.each([
    { pengesahan: { nomorKedua: '445/77 dengan izin meneruskan data kepada mitra usaha' } },
    { kerjaSama: { nomorKesatu: '470/9 berikut seluruh data' } },
    { suratKeluar: { nomor: '470/3 tanpa batas waktu' } },
    { balasan: { nomor: '400.8/99 yang membolehkan semua elemen' } },
    { pengesahan: { dasarKedua: 'Kuasa lisan yang memberi hak kepada pihak ketiga' } },
    { lembaga: { jabatanPimpinan: 'Direktur dan penerima kuasa pihak ketiga' } },
    { pengesahan: { dasarKedua: 'Akta Nomor 5 yang mengalihkan seluruh data ke mitra' } },
    { lembaga: { dasarPimpinan: `${dasar} dan berhak memberikan Data Kependudukan` } },
  ])('may not be %j', (isi) => expect(() => checkBlankValues(isi, 'Ralat')).toThrow(/bukan (?:nomor|isian)/));

  it('of a reserved number, too', () =>
    expect(() => checkBlankValues({ nomor: '470/8/PKS; Pasal 8 tidak berlaku' }, 'PesanNomor')).toThrow('bukan nomor'));
});

it.each([
  '12/PKS/RS Panti Rapih Yogyakarta/XI/2026',
  'PKS.12/Bank Rekaan Sejahtera Abadi/2026',
  '017/RSU Kasih Ibu Sehat/2026',
])('a number may hold the name of an institution: %s', (nomor) => expect(isNumberShaped(nomor)).toBe(true));

it.each(['445/77/izin/data/ke/rekanan', '445/77/data-bebas-untuk-rekanan'])(
  'a sentence between strokes is no number: %s',
  (nomor) => expect(isNumberShaped(nomor)).toBe(false),
);

it.each([
  'Pasal 12 ayat (1) Anggaran Dasar Yayasan',
  'Surat Kuasa yang diberikan Direksi dengan Akta Nomor 5',
  'Camat Larangan',
  'Kepala Seksi Pelayanan Wajib Pajak',
])('a basis or a post is no clause: %s', (isi) => expect(saysClause(isi)).toBe(false));

it.each([
  'Keputusan Bupati serta persetujuan menyebarkan data kepada rekanan',
  'Keputusan Bupati, Pasal 8 tidak berlaku',
])('a clause is one: %s', (isi) => expect(saysClause(isi)).toBe(true));

describe('what papers print of the office', () => {
  const klausul = 'Sleman; Pasal 8 tidak berlaku bagi PIHAK KEDUA';
  it.each<Record<string, unknown>>([
    { jenis: 'Diatur', kunci: 'kantor.tempat', nilai: klausul },
    { jenis: 'Diatur', kunci: 'kepala-dinas.dasar', nilai: klausul },
    { jenis: 'PejabatDitambah', nama: klausul, pangkat: null },
    { jenis: 'PejabatDiubah', ubah: { pangkat: klausul } },
    { jenis: 'MandatDiberikan', nama: klausul },
  ])('%j says a sentence', (fakta) => expect(() => checkOfficeBlanks(fakta)).toThrow('melainkan kalimat'));

  it.each<Record<string, unknown>>([
    { jenis: 'Diatur', kunci: 'kantor.tempat', nilai: 'Sleman' },
    { jenis: 'Diatur', kunci: 'kepala-dinas.dasar', nilai: 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024' },
    { jenis: 'Diatur', kunci: 'keluaran.folder', nilai: 'D:\\tidak dipakai' },
    { jenis: 'PejabatDitambah', nama: 'Dra. Contoh Nama, M.Si.', pangkat: 'Pembina Utama Muda, IV/c' },
    { jenis: 'LiburDitambah', alasan: 'Kantor tidak buka' },
  ])('%j does not', (fakta) => expect(() => checkOfficeBlanks(fakta)).not.toThrow());
});
