import { beforeAll, expect, it } from 'vitest';
import { recordEveryStanding } from '../support/every-standing.ts';
import { typeAtCopy } from '../support/suggestions.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/** What people of the office say, each with the command it leads to first. */
const WORDS: readonly (readonly [diketik: string, perintah: string])[] = [
  ['bantu', 'pks --help'],
  ['pekerjaan saya', 'pks'],
  ['meja', 'pks'],
  ['surat baru', 'pks new'],
  ['catat surat', 'pks new'],
  ['surat keluar', 'pks buku keluar'],
  ['agenda surat', 'pks buku masuk'],
  ['buku agenda', 'pks buku masuk'],
  ['nomor surat', 'pks nomor pesan'],
  ['minta nomor', 'pks nomor pesan'],
  ['berkas kurang', 'pks draft'],
  ['kelengkapan 1', 'pks lengkapi 1'],
  ['upload 1 surat.pdf', 'pks lampirkan 1 surat.pdf'],
  ['foto disposisi', 'pks lampirkan'],
  ['cetak disposisi', 'pks buka'],
  ['buat surat', 'pks new'],
  ['tanda terima', 'pks buka'],
  ['kirim email', 'pks advance'],
  ['cek status rsud', 'pks show rsud'],
  ['siapa', 'pks show'],
  ['jejak 1', 'pks show 1'],
  ['log aktivitas', 'pks log'],
  ['lupa', 'pks --help'],
  ['salah ketik', 'pks ralat'],
  ['reset', 'pks undo'],
  ['tarik 1', 'pks show 1'],
  ['molor', 'pks overdue'],
  ['siapa telat', 'pks overdue'],
  ['surat terlambat', 'pks overdue'],
  ['jatuh tempo hari ini', 'pks overdue'],
  ['sisa waktu', 'pks overdue'],
  ['ingatkan kemendagri', 'pks draft'],
  ['balasan kemendagri', 'pks advance'],
  ['dirjen', 'pks serahkan'],
  ['tanda tangan elektronik', 'pks sahkan'],
  ['sudah ditandatangani', 'pks sahkan'],
  ['serah terima', 'pks serahkan'],
  ['user id', 'pks akses'],
  ['mou habis', 'pks kerja-sama'],
  ['kerja sama', 'pks kerja-sama'],
  ['statistik bulanan', 'pks laporan'],
  ['laporan tahunan', 'pks laporan'],
  ['grafik', 'pks laporan'],
  ['cadangan', 'pks backup'],
  ['upgrade', 'pks --version'],
  ['ganti password', 'pks pejabat'],
  ['login', 'pks'],
  ['logout', 'pks buku keluar'],
  ['kop surat', 'pks config'],
  ['template surat', 'pks template'],
  ['ganti kepala dinas', 'pks pejabat tambah'],
  ['plh kadis', 'pks wakilkan tambah'],
  ['cuti kadis', 'pks wakilkan tambah'],
  ['hari libur', 'pks libur'],
  ['word', 'pks buka'],
  ['tutup tahun', 'pks buku tutup'],
  ['belajar', 'pks latihan'],
  ['stop', 'pks buku keluar'],
  ['antrian', 'pks list'],
  ['menunggu', 'pks tunggu'],
  ['paraf kabid', 'pks advance'],
  ['naik ke kadis', 'pks advance'],
  ['majukan 1', 'pks advance 1'],
  ['buka lagi', 'pks buka-lagi'],
  ['penomoran', 'pks nomor'],
  ['batalin 1', 'pks batal 1'],
  ['mau mencetak tanda terima', 'pks buka'],
  ['sudah dikirim 1', 'pks advance 1'],
  ['kapan selesai 1', 'pks jadwal 1'],
  ['pks yang mau habis', 'pks kerja-sama'],
  ['nama salah', 'pks ralat'],
  ['langkah 9', 'pks jelaskan 9'],
  ['kadis cuti', 'pks wakilkan tambah'],
  ['tambah libur', 'pks libur tambah'],
  ['lengkapi data', 'pks lengkapi'],
  ['yang belum selesai', 'pks list'],
  ['cara pakai', 'pks --help'],
  ['unggah excel', 'pks impor'],
  ['perpanjang', 'pks new'],
  ['amplop 1', 'pks show 1'],
  ['kadis', 'pks list --peran kadis'],
  ['kabid', 'pks list --peran kabid'],
  ['analis', 'pks list --peran analis'],
  ['besok', 'pks agenda'],
  ['minggu ini', 'pks agenda'],
  ['besok libur', 'pks libur'],
  ['kemarin', 'pks log'],
  ['hilang', 'pks cari'],
  ['surat hilang rsud', 'pks cari rsud'],
  ['lupa nomor', 'pks cari'],
  ['berapa hari', 'pks jadwal'],
  ['tunggakan', 'pks kewajiban'],
  ['kadaluwarsa', 'pks kerja-sama'],
  ['mitra', 'pks lembaga'],
  ['kerjaanku', 'pks'],
  ['berapa lama 1', 'pks jadwal 1'],
  ['bikin surat baru', 'pks new'],
  ['pdf 1', 'pks draft 1 --pdf'],
  ['nomor terakhir', 'pks nomor daftar'],
  ['nomor hp 1', 'pks show 1'],
  ['salah pilih', 'pks ralat'],
  ['ketik ulang', 'pks ralat'],
  ['tanggal surat 1', 'pks ralat 1'],
  ['surat salah 1', 'pks ralat 1'],
  ['salah kirim', 'pks undo'],
  ['batal kirim', 'pks undo'],
  ['dobel 1', 'pks batal 1'],
  ['gabung', 'pks batal'],
  ['telusuri rsud', 'pks cari rsud'],
  ['undangan', 'pks draft'],
  ['nota dinas', 'pks draft'],
  ['fotokopi', 'pks buka'],
  ['lihat surat', 'pks buka'],
  ['update aplikasi', 'pks --version'],
  ['tidak bisa', 'pks --help'],
  ['halo', 'pks --help'],
  ['terima kasih', 'pks'],
  ['berhenti', 'pks buku keluar'],
  ['font', 'pks template salin'],
  ['elemen data', 'pks jelaskan "elemen data"'],
  ['titipan', 'pks jelaskan titipan'],
  ['monev', 'pks laporan'],
  ['tindak lanjut 1', 'pks advance 1'],
  ['verifikasi', 'pks advance'],
  ['adendum', 'pks new'],
  ['putus kontrak', 'pks cabut'],
  ['vpn', 'pks akses'],
  ['resi 1', 'pks advance 1'],
  ['ambil surat', 'pks serahkan'],
  ['catatan', 'pks catat'],
];

/** Each line is typed once, whoever offers it. */
const dicoba = new Set<string>();

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Tirta Husada' }), '--lengkap');
  await recordEveryStanding(t);
  return () => t.close();
});

it.each(WORDS)('%s leads to %s, and no line that is offered is wrong', async (diketik, perintah) => {
  const { saran } = await t.failure(...diketik.split(' '));
  expect(saran[0]).toBe(perintah);
  for (const satu of saran.filter((x) => !dicoba.has(x))) {
    dicoba.add(satu);
    const { keluar, err } = await typeAtCopy(t, satu);
    // At a terminal what is missing is asked; a rule may refuse, a file may not be there.
    if (![0, 130].includes(keluar)) expect(err, satu).toMatch(/→ pks |tidak ditemukan/);
    expect(keluar === 2 ? err : '', satu).toBe('');
  }
});

it('asks of a word that is close to none of its commands whether it is searched for', async () => {
  for (const kata of ['kopi', 'molek', 'sapa', 'bajak', 'bersikap', 'lapor']) {
    const { saran } = await t.failure(kata);
    expect(saran[0], kata).toMatch(kata === 'lapor' ? 'pks laporan' : `pks cari ${kata}`);
  }
  expect((await t.failure('advanc', '1')).saran[0]).toBe('pks advance 1');
  expect((await t.failure('lsit')).saran[0]).toBe('pks list');
  expect((await t.json('daftar', 'kasus')).data).toEqual((await t.json('list')).data);
  expect((await t.failure('hsow', '1')).saran[0]).toBe('pks show 1');
});
