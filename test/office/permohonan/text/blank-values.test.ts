import { describe, expect, it } from 'vitest';
import { checkBlankValues, isNumberShaped } from '../../../../src/office/permohonan/text/blank-values.ts';

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
  ])('may be %j', (isi) => expect(() => checkBlankValues(isi, 'Sahkan')).not.toThrow());

  it.each([
    { pengesahan: { nomorKedua: '445/77 dengan izin meneruskan data kepada mitra usaha' } },
    { kerjaSama: { nomorKesatu: '470/9 berikut seluruh data' } },
    { suratKeluar: { nomor: '470/3 tanpa batas waktu' } },
    { balasan: { nomor: '400.8/99 yang membolehkan semua elemen' } },
    { pengesahan: { dasarKedua: 'Kuasa lisan yang memberi hak kepada pihak ketiga' } },
    { lembaga: { jabatanPimpinan: 'Direktur dan penerima kuasa pihak ketiga' } },
    { lembaga: { dasarPimpinan: `${dasar} dan berhak memberikan Data Kependudukan` } },
  ])('may not be %j', (isi) => expect(() => checkBlankValues(isi, 'Ralat')).toThrow(/bukan (?:nomor|isian)/));

  it('of a reserved number, too', () =>
    expect(() => checkBlankValues({ nomor: '470/8/PKS; Pasal 8 tidak berlaku' }, 'PesanNomor')).toThrow('bukan nomor'));
});
