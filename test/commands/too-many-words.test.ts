import { afterEach, beforeEach, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Sleman' }), '--lengkap');
});
afterEach(() => t.close());

it.each([
  ['show RSUD Sleman', 'pks show "RSUD Sleman"'],
  ['lengkapi rsud sleman --kontak x', 'pks lengkapi "rsud sleman" --kontak x'],
  ['draft 1 tanda terima', 'pks draft 1 tanda-terima'],
  ['draft 1 Tanda Terima --ke keluar', 'pks draft 1 tanda-terima --ke keluar'],
  ['draft rsud sleman pks', 'pks draft "rsud sleman" pks'],
  ['draft 1 surat apa saja', 'pks draft 1'],
  ['catat 1 Pak Budi', 'pks catat 1'],
  ['buka 1 pks v2', 'pks buka 1 pks-v2.docx'],
  ['undo 1 salah ketik --alasan keliru', 'pks undo 1 --alasan keliru'],
  ['overdue rsud', 'pks list rsud'],
  ['laporan november 2026', 'pks laporan --bulan november --tahun 2026'],
  ['lampirkan 1 surat pak budi.pdf --untuk disposisi', 'pks lampirkan 1 "surat pak budi.pdf" --untuk disposisi'],
  ['config kantor.alamat Jalan Contoh 1', 'pks config kantor.alamat "Jalan Contoh 1"'],
  ['template kembali tanda-terima', 'pks template pasang tanda-terima --bawaan'],
  ['template kembalikan Tanda Terima', 'pks template pasang tanda-terima --bawaan'],
  ['template font pks', 'pks template salin pks'],
  ['nomor pesan rsud sleman --untuk pks', 'pks nomor pesan "rsud sleman" --untuk pks'],
])('pks %s is offered as one line that can be typed', async (diketik, baris) => {
  const galat = await t.failure(...diketik.split(' '));
  expect([galat.kode, galat.saran[0]]).toEqual(['PEMAKAIAN_SALAH', baris]);
});

it('several cases are offered one by one', async () => {
  expect((await t.failure('undo', '1', '2', '--alasan', 'keliru')).saran.slice(0, 2)).toEqual([
    'pks undo 1 --alasan keliru',
    'pks undo 2 --alasan keliru',
  ]);
});

it.each(['draft 1 tanda-terima lembar-disposisi', 'draft 1 Tanda Terima lembar disposisi'])(
  'pks %s is offered as a line for each document',
  async (diketik) => {
    expect((await t.failure(...diketik.split(' '))).saran.slice(0, 2)).toEqual([
      'pks draft 1 tanda-terima',
      'pks draft 1 lembar-disposisi',
    ]);
  },
);

it('what no shell reads alike is not offered', async () => {
  expect((await t.failure('show', 'RSUD', '$HOME`x`')).saran).toEqual(['pks show --help']);
});

it('a case behind pks nomor is asked what is to be done with its numbers', async () => {
  expect((await t.failure('nomor', '1')).saran).toEqual([
    'pks nomor pesan 1',
    'pks nomor pakai 1',
    'pks nomor batal 1',
    'pks nomor pindah 1',
    'pks nomor daftar',
  ]);
});

it.each([
  ['nomor psan 1', 'pks nomor pesan 1'],
  ['libur tmbah 5/8/2026 Cuti --coba', 'pks libur tambah 5/8/2026 Cuti'],
  ['kewajiban ctat 1', 'pks kewajiban catat 1'],
  ['buku ttup 2025', 'pks buku tutup 2025'],
  ['wakilkan akhri kepala-dinas', 'pks wakilkan akhiri kepala-dinas'],
  ['pejabat tmbah --nama Contoh', 'pks pejabat tambah --nama Contoh'],
])('pks %s: the part of the command that was meant is offered with the rest of the line', async (diketik, baris) => {
  const galat = await t.failure(...diketik.split(' '));
  expect([galat.kode, galat.keluar, galat.saran[0]]).toEqual(['PERINTAH_TIDAK_DIKENAL', 2, baris]);
});

it('a name of several words is a name first', async () => {
  expect((await t.failure('lembaga', 'samkan', 'A', 'B')).saran.slice(0, 2)).toEqual([
    'pks lembaga "samkan A B"',
    'pks lembaga samakan A B',
  ]);
});
