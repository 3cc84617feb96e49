import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodLines } from '../../src/commands/other-words/spoken-period.ts';
import { recordEveryStanding } from '../support/every-standing.ts';
import { typeAtCopy } from '../support/suggestions.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Tirta Husada' }), '--lengkap');
  await recordEveryStanding(t);
});
afterAll(() => t.close());

/** What a clerk says, and the line that is offered first. Today is 13 August 2026. */
const SAID: readonly (readonly [kata: string, saran: string])[] = [
  ['tolong catat surat dari puskesmas', 'pks new'],
  ['tolong cetak tanda terima 1', 'pks draft 1 tanda-terima'],
  ['kasus mana yang terlambat', 'pks overdue'],
  ['yang paling lama menunggu', 'pks overdue'],
  ['yang masuk hari ini apa saja', 'pks buku masuk'],
  ['berkasnya sekarang ada di meja siapa', 'pks show'],
  ['daftarkan pegawai namanya Budi', 'pks pejabat tambah'],
  ['kapan pks tirta husada habis', 'pks kerja-sama'],
  ['fotokopi ktp pimpinan belum ada', 'pks lengkapi'],
  ['data hilang', 'pks check'],
  ['ini latihan atau sungguhan', 'pks'],
  ['batal, salah pencet', 'pks undo'],
  ['kembalikan ke langkah sebelumnya', 'pks undo'],
  ['kirim surat kekurangan ke rsud', 'pks draft rsud'],
  ['dikembalikan kabid', 'pks advance'],
  ['nomor suratnya keliru', 'pks ralat'],
  ['tanggalnya salah ketik', 'pks ralat'],
  ['naskahnya sudah betul', 'pks advance'],
  ['pak kadis sedang sakit', 'pks wakilkan tambah'],
  ['kepala bidang setuju', 'pks advance'],
  ['tadi salah pilih jenis lembaga', 'pks ralat'],
  ['rata-rata berapa hari selesai', 'pks laporan'],
  ['boleh pulang belum', 'pks'],
  ['apa yang terlambat hari ini', 'pks overdue'],
  ['berkas 1 di mana', 'pks show 1'],
  ['kasus 1 di tangan siapa', 'pks show 1'],
  ['apa yang harus saya kerjakan hari ini', 'pks'],
  ['jadwal minggu ini', 'pks agenda'],
  ['tenggat 1', 'pks show 1'],
  ['kasus nomor 1', 'pks show 1'],
  ['no 1', 'pks show 1'],
  ['undur 1', 'pks tunggu 1'],
  ['pemohon tidak jadi 1', 'pks cabut 1'],
  ['syarat belum lengkap 1', 'pks lengkapi 1'],
  ['buatkan perjanjian kasus 1', 'pks draft 1 pks'],
  ['surat ditolak kemendagri 1', 'pks advance 1'],
  ['salah nama yang mengerjakan', 'pks ralat'],
  ['cetak lembar disposisi rsud tirta', 'pks draft "rsud tirta" lembar-disposisi'],
  ['lampirkan scan ktp 1', 'pks lampirkan 1'],
  ['konsep pks', 'pks draft'],
  ['cadangkan 1', 'pks backup'],
  ['backup ke flashdisk', 'pks backup'],
  ['pindah ke komputer baru', 'pks config register'],
  ['mulai dari mana', 'pks'],
  ['keluar dari latihan', 'pks latihan selesai'],
  ['kadis dinas luar', 'pks wakilkan tambah'],
  ['pejabat pensiun', 'pks pejabat'],
  ['siapa saya', 'pks'],
  ['tagih laporan', 'pks kewajiban'],
  ['ekspedisi', 'pks buku keluar'],
  ['lembaga apa saja', 'pks lembaga'],
  ['surat nomor 445/1182/2026', 'pks cari 445/1182/2026'],
  ['pks 470/021', 'pks cari 470/021'],
  ['tim teknis', 'pks pejabat'],
  ['kuota', 'pks akses'],
  ['map 1', 'pks show 1'],
  ['berapa kasus bulan ini', 'pks laporan --bulan agustus --tahun 2026'],
  ['rekap bulan lalu', 'pks laporan --bulan juli --tahun 2026'],
  ['laporan tahun ini', 'pks laporan --tahun 2026'],
  ['laporan oktober', 'pks laporan --bulan oktober --tahun 2025'],
  ['laporan triwulan 2', 'pks laporan --bulan april --tahun 2026'],
  ['buku tahun lalu', 'pks buku masuk --tahun 2025'],
  ['buku surat masuk 2026', 'pks buku masuk --tahun 2026'],
  ['nomor tahun lalu', 'pks nomor daftar --tahun 2025'],
  ['overdue bulan depan', 'pks agenda'],
  ['kewajiban semester 1', 'pks kewajiban'],
  ['habis tahun depan', 'pks kerja-sama --akan-habis 17'],
  ['juli', 'pks laporan --bulan juli --tahun 2026'],
];

describe('what a clerk says', () => {
  it.each(SAID)('%s leads to %s, and all that is offered can be typed', async (kata, saran) => {
    const semua = (await t.failure(...kata.split(' '))).saran;
    expect(semua[0]).toBe(saran);
    for (const satu of semua) {
      const { keluar, err } = await typeAtCopy(t, satu);
      // A rule may refuse, or nothing be there yet, as long as it says how it goes on.
      const boleh = [0, 9, 130].includes(keluar) || ([3, 4].includes(keluar) && /→ pks /.test(err));
      expect(boleh, `${satu}: ${err}`).toBe(true);
    }
  });
});

describe('a period', () => {
  const lines = (kata: string, hariIni = '2027-01-05') =>
    periodLines('laporan', kata.split(' '), hariIni).map((satu) => satu.slice(1).join(' '));

  it.each([
    ['bulan lalu', ['--bulan desember --tahun 2026']],
    ['bulan depan', ['--bulan februari --tahun 2027']],
    ['bulan kemarin', ['--bulan desember --tahun 2026']],
    ['bulan 10', ['--bulan oktober --tahun 2026']],
    ['Nopember', ['--bulan november --tahun 2026']],
    ['november 2025', ['--bulan november --tahun 2025']],
    ['11 2025', ['--bulan november --tahun 2025']],
    ['semester lalu', ['--semester 2 --tahun 2026']],
    ['semester II', ['--semester 2 --tahun 2026']],
    ['semester 1', ['--semester 1 --tahun 2027']],
    ['tahun lalu', ['--tahun 2026']],
    ['tw iv', ['oktober', 'november', 'desember'].map((b) => `--bulan ${b} --tahun 2026`)],
    ['triwulan ini', ['januari', 'februari', 'maret'].map((b) => `--bulan ${b} --tahun 2027`)],
    ['bulan 13', []],
    ['rsud', []],
  ])('%s is %j in January', (kata, flags) => {
    expect(lines(kata)).toEqual(flags);
  });

  it('keeps the flags behind it', () => {
    expect(lines('bulan lalu --ke laporan.pdf')).toEqual(['--bulan desember --tahun 2026 --ke laporan.pdf']);
  });
});
