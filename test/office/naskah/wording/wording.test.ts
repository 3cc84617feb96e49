import { describe, expect, it } from 'vitest';
import { CETAKAN } from '../../../../src/office/naskah/naskah.ts';
import { rhythmSaid, withoutRhythm } from '../../../../src/office/naskah/wording/data-balikan-rhythm.ts';
import { titleBefore } from '../../../../src/office/naskah/wording/office-title.ts';
import { typedPhrase } from '../../../../src/office/naskah/wording/typed-phrases.ts';
import { wordingOf } from '../../../../src/office/naskah/wording/wording.ts';
import { parseIrama } from '../../../../src/office/permohonan/kerja-sama/owed-periods.ts';

it.each([
  ['tujuan', 'Verifikasi identitas nasabah. ', 'verifikasi identitas nasabah'],
  ['tujuan', 'untuk Verifikasi nasabah', 'verifikasi nasabah'],
  ['tujuan', '- Dalam rangka Pemadanan data;', 'pemadanan data'],
  ['tujuan', 'Tujuan: untuk keperluan validasi data', 'validasi data'],
  ['tujuan', 'bertujuan untuk Meningkatkan layanan', 'meningkatkan layanan'],
  ['tujuan', '"Pelayanan pasien".', 'pelayanan pasien'],
  ['tujuan', 'Pelayanan publik, yaitu Verifikasi pasien', 'verifikasi pasien'],
  ['tujuan', 'Pelayanan publik: Verifikasi pasien', 'verifikasi pasien'],
  ['tujuan', 'Pelayanan publik', 'pelayanan publik'],
  ['tujuan', 'Tujuan wisata sehat', 'Tujuan wisata sehat'],
  ['tujuan', 'Pekalongan sehat', 'Pekalongan sehat'],
  ['tujuan', 'Data Kependudukan yang dipadankan', 'Data Kependudukan yang dipadankan'],
  ['tujuan', 'NIK pasien', 'NIK pasien'],
  ['tujuan', 'Bank Contoh melayani', 'Bank Contoh melayani'],
  ['tujuan', 'untuk', 'untuk'],
  ['data-balikan', 'Data balikan berupa jumlah pasien.', 'jumlah pasien'],
  ['data-balikan', 'Data balikan layanan', 'data balikan layanan'],
  ['data-balikan', 'berupa: Rekap pemadanan', 'rekap pemadanan'],
  ['dasar', 'berdasarkan berdasarkan Keputusan Bupati Nomor 7.', 'Keputusan Bupati Nomor 7'],
  ['dasar', 'Sesuai dengan Akta Nomor 5 PT Contoh Tbk.', 'Akta Nomor 5 PT Contoh Tbk.'],
  ['dasar', 'Dasar: SK 12', 'SK 12'],
  ['alamat', 'beralamat di Jalan R 1.', 'Jalan R 1'],
  ['alamat', 'Alamat: Di Jalan R 1, D.I.Y.', 'Jalan R 1, D.I.Y.'],
  ['alamat', 'Disosial Raya 3', 'Disosial Raya 3'],
  ['syarat', 'Dengan syarat: bahwa data tidak disimpan.', 'data tidak disimpan'],
  ['hal', 'Perihal : Permohonan Data.', 'Permohonan Data'],
  ['hal', 'Hal-hal tentang data', 'Hal-hal tentang data'],
  ['nomor', 'No. 445/77/2026', '445/77/2026'],
  ['nomor', 'Surat Nomor : 445 / 77', '445 / 77'],
  ['nomor', 'Nomor', 'Nomor'],
  ['nomor', 'NOTA/7', 'NOTA/7'],
  ['nomor', 'B/12.a/VIII', 'B/12.a/VIII'],
  ['lembaga', 'RSUD Rekaan.', 'RSUD Rekaan'],
  ['lembaga', 'PT Rekaan (Persero) Tbk.', 'PT Rekaan (Persero) Tbk.'],
  ['orang', 'Bapak Drs. Rekaan, M.Si.', 'Drs. Rekaan, M.Si.'],
  ['orang', 'Ibu dr. Rekaan', 'dr. Rekaan'],
  ['orang', 'Ibunda Rekaan', 'Ibunda Rekaan'],
  ['pangkat', 'Pangkat/Gol.: Pembina, IV/a', 'Pembina, IV/a'],
  ['pangkat', 'Pembina, IV/a', 'Pembina, IV/a'],
  ['alasan', 'Karena Jaringan belum ada.', 'jaringan belum ada'],
  ['alasan', ' ', null],
] as const)('%s "%s" goes on in a sentence as "%s"', (jenis, teks, jadi) => {
  expect(typedPhrase(jenis, teks)).toBe(jadi);
  expect(typedPhrase(jenis, jadi)).toBe(jadi); // and is left alone where it fits
});

it.each([
  ['Kepala Dinas', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Kepala Dinas Sosial', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Kepala Dinas Sosial Kab. Sleman', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Kadinsos', 'Dinas Sosial Kabupaten Sleman', 'Kepala'],
  ['Kepala Bidang Sosial', 'Dinas Sosial', 'Kepala Bidang Sosial'],
  ['Kabid Sosial', 'Dinas Sosial', 'Kabid Sosial'],
  ['Kepala Bagian', 'Dinas Sosial', 'Kepala Bagian'],
  ['Kabag Umum', 'Bagian Umum Sekretariat Daerah', 'Kepala'],
  ['Direktur Utama PT. Kredit Rekaan', 'PT Kredit Rekaan', 'Direktur Utama'],
  ['Direktur Utama', 'PT Utama Jaya', 'Direktur Utama'],
  ['Direktur', 'Direktur Jenderal Contoh', 'Direktur'],
  ['Direktur RSUD', 'RSUD Rekaan', 'Direktur'],
  ['Direktur RSUD Rekaan', 'Rumah Sakit Umum Daerah Rekaan', 'Direktur'],
  ['Plt. Direktur Rekaan', 'RSUD Rekaan', 'Plt. Direktur'],
  ['selaku Rektor Universitas Rekaan', 'Universitas Rekaan', 'Rektor'],
  ['Dekan Fakultas Hukum', 'Universitas Rekaan', 'Dekan Fakultas Hukum'],
  ['Lurah Rekaansari', 'Kalurahan Rekaansari', 'Lurah'],
  ['Lurah Rekaansari', 'Pemerintah Kalurahan Rekaansari', 'Lurah'],
  ['Lurah Rekaansari', 'Kalurahan Rekaansari Kapanewon Turi', 'Lurah'],
  ['Panewu Turi', 'Kapanewon Turi', 'Panewu'],
  ['Kapolres', 'Polres Rekaan', 'Kepala'],
  ['Kapolres Rekaan', 'Polresta Rekaan', 'Kepala'],
  ['Kapolres Rekaan', 'Kepolisian Resor Rekaan', 'Kepala'],
  ['Kajari', 'Kejaksaan Negeri Rekaan', 'Kepala'],
  ['Kapolres', 'Dinas Sosial', 'Kapolres'],
  ['Kepala Puskesmas', 'UPTD Puskesmas Rekaan', 'Kepala'],
  ['Ketua Yayasan', 'Yayasan Rekaan', 'Ketua'],
  ['Pimpinan', 'PT Bank Rekaan (Persero) Tbk.', 'Pimpinan'],
])('%s of %s is its %s', (jabatan, lembaga, jadi) => expect(wordingOf({}).title(jabatan, lembaga)).toBe(jadi));

it('a title that repeats nothing is printed as it was typed', () => {
  expect(titleBefore(' Direktur  Utama', 'RSUD Contoh', CETAKAN)).toBe('Direktur  Utama');
});

describe('how often data balikan comes', () => {
  it.each([
    ['nomor rekam medis, setiap hari', 'setiap hari', 'nomor rekam medis', null],
    ['jumlah pasien tiap hari kerja', 'setiap hari kerja', 'jumlah pasien', null],
    ['rekap mingguan', 'setiap minggu', 'rekap mingguan', null],
    ['rekap, dikirim setiap 2 minggu', 'setiap 2 (dua) minggu', 'rekap', null],
    ['rekap per dua bulan', 'setiap dua bulan', 'rekap', null],
    ['jumlah, 3 bulan sekali', '3 (tiga) bulan sekali', 'jumlah', 'triwulanan'],
    ['No rekening, setiap 3 bulan sekali', 'setiap 3 (tiga) bulan sekali', 'No rekening', 'triwulanan'],
    ['jumlah pasien, setiap bulan', 'setiap bulan', 'jumlah pasien', 'bulanan'],
    ['Setiap bulan: jumlah pasien', 'setiap bulan', 'jumlah pasien', 'bulanan'],
    ['jumlah pasien (setiap akhir bulan)', 'setiap akhir bulan', 'jumlah pasien', 'bulanan'],
    ['laporan bulanan pasien', 'setiap bulan', 'laporan bulanan pasien', 'bulanan'],
    ['jumlah, satu kali dalam setahun', 'satu kali dalam setahun', 'jumlah', 'tahunan'],
    ['jumlah, setahun sekali', 'setahun sekali', 'jumlah', 'tahunan'],
    ['rekap semester', 'setiap semester', 'rekap semester', 'semesteran'],
    ['setiap bulan', 'setiap bulan', 'setiap bulan', 'bulanan'],
    ['jumlah pasien per kecamatan', null, 'jumlah pasien per kecamatan', null],
  ])('%s', (teks, kata, isi, irama) => {
    expect(rhythmSaid(teks)).toBe(kata);
    expect(withoutRhythm(teks)).toBe(isi);
    expect(parseIrama(teks)).toBe(irama);
  });

  it('is said with a floor where the request says nothing', () => {
    expect(wordingOf({}).rhythm('jumlah pasien')).toBe('secara berkala paling sedikit 1 (satu) kali setiap semester');
  });
});

it('a list whose items say "dan" is joined by another word', () => {
  const { joined } = wordingOf({});
  expect(joined(['Keputusan A', 'Akta B'])).toBe('Keputusan A dan Akta B');
  expect(joined(['Keputusan A', 'Akta B dan Keputusan C'])).toBe('Keputusan A serta Akta B dan Keputusan C');
  expect(joined(['cacat fisik dan/atau mental', 'NIK', 'nama'])).toBe('cacat fisik dan/atau mental, NIK, dan nama');
});

it('what an older pks printed keeps its words', () => {
  const dulu = wordingOf({ cetakan: 3 });
  expect(dulu.phrase('tujuan', 'untuk Verifikasi.')).toBe('untuk Verifikasi');
  expect(dulu.phrase('tujuan', 'Verifikasi pasien.')).toBe('verifikasi pasien');
  expect(dulu.phrase('dasar', 'berdasarkan Keputusan 7.')).toBe('Keputusan 7');
  expect(dulu.phrase('nomor', 'No. 7')).toBe('No. 7');
  expect(dulu.title('Lurah Rekaansari', 'Kalurahan Rekaansari')).toBe('Lurah Rekaansari');
  expect(dulu.title('Kepala Dinas', 'Dinas Sosial')).toBe('Kepala');
  expect(dulu.rhythm('tiap dua bulan')).toBe('setiap bulan');
  expect(dulu.rhythm('jumlah')).toBe('secara berkala, paling sedikit setiap semester');
  expect(dulu.withoutRhythm('jumlah, setiap bulan')).toBe('jumlah');
  expect(dulu.joined(['a', 'b dan c'])).toBe('a dan b dan c');
});
