import { expect, it } from 'vitest';
import { doubledTitle, doubtsOfRequest } from '../../../src/office/naskah/request-doubts.ts';
import { naskahSource } from './naskah-source.ts';

it('a request the ministry would send back is told of', () => {
  const lama = { perpanjanganDari: '2024-003' };
  const laporan = [{ dokumen: 'laporan-pks-lama', berkas: 'a.pdf', asal: 'a.pdf', sidik: 'a', ukuran: 1 }];
  expect(doubtsOfRequest(naskahSource())).toEqual([]);
  expect(doubtsOfRequest(naskahSource({ isi: { dataBalikan: 'tidak ada' } }))).toEqual([
    expect.stringContaining('setiap pengguna wajib menyampaikannya'),
  ]);
  expect(doubtsOfRequest(naskahSource({ isi: { dataBalikan: 'tanpa nama, jumlah pasien per kecamatan' } }))).toEqual(
    [],
  );
  expect(doubtsOfRequest(naskahSource({ isi: { tujuan: 'untuk Pelayanan publik.' } }))).toEqual([
    expect.stringContaining('hanya menyebut bidangnya ("pelayanan publik")'),
  ]);
  expect(doubtsOfRequest(naskahSource({ isi: { tujuan: 'VERIFIKASI DATA SISWA', dataBalikan: 'NIK PBI' } }))).toEqual([
    expect.stringContaining('Isian tujuan diketik dengan huruf besar semua'),
  ]);
  const skck = { tujuan: 'verifikasi pemohon SKCK', pemanfaatan: 'penegakan-hukum' as const };
  expect(doubtsOfRequest(naskahSource({ isi: skck }))).toEqual([expect.stringContaining('"SKCK", yaitu pelayanan')]);
  expect(doubtsOfRequest(naskahSource({ isi: { ...skck, pemanfaatan: 'pelayanan-publik' } }))).toEqual([]);
  expect(doubtsOfRequest(naskahSource({ lembaga: { nama: 'pt contoh' } }))).toEqual([
    expect.stringContaining('lembaga=PT Contoh'),
  ]);
  expect(doubtsOfRequest(naskahSource({ kasus: lama }))).toEqual([expect.stringContaining('laporan-pks-lama')]);
  expect(doubtsOfRequest(naskahSource({ kasus: { ...lama, lampiran: laporan } }))).toEqual([]);
});

it.each([
  ['Kepala Dinas Sosial Kabupaten Sleman', 'Dinas Sosial dan Tenaga Kerja Kabupaten Sleman', 'Kepala'],
  ['Direktur Utama PT Bank Lama', 'PT Bank Baru', 'Direktur Utama'],
])('%s of %s would be printed with two names', (jabatanPimpinan, nama, lurus) =>
  expect(doubledTitle('2026-001', { nama, jabatanPimpinan })).toEqual([
    expect.stringContaining(`jabatan-pimpinan=${lurus}`),
  ]),
);

it.each([
  ['Kepala Dinas Sosial', 'Dinas Sosial Kabupaten Sleman'],
  ['Lurah', 'Pemerintah Kalurahan Contoh'],
  ['Kapolres Sleman', 'Kepolisian Resor Sleman'],
  ['Direktur', 'RSUD Contoh'],
  ['Rektor Universitas Contoh', 'Universitas Contoh'],
])('%s of %s is printed with one', (jabatanPimpinan, nama) =>
  expect(doubledTitle('2026-001', { nama, jabatanPimpinan })).toEqual([]),
);
