import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  t.writeFile('surat.pdf', 'pindaian');
});
afterEach(() => t.close());

const BARU = completeSuratFlags({ 'nomor-surat': '2' });

/** What has to happen first. */
const DONE_FIRST: Readonly<Record<string, readonly string[]>> = {
  undo: ['advance', '1', '--lengkap'],
  lanjut: ['tunggu', '1', '--pada', 'pemohon', '--alasan', 'surat kuasa'],
  'buka-lagi': ['batal', '1', '--alasan', 'salah daftar'],
};

/** Every command that writes, each with something it would write. */
const WRITERS: readonly (readonly [string, readonly string[]])[] = [
  ['new', ['new', ...BARU, '--lengkap', '--berkas', 'surat.pdf']],
  ['new, agregat', ['new', ...BARU, '--data', 'agregat']],
  ['advance', ['advance', '1', '--lengkap', '--disposisi', 'Proses', '--lampiran', 'disposisi=surat.pdf']],
  ['lengkapi', ['lengkapi', '1', '--kontak', '0274 000000']],
  ['lampirkan', ['lampirkan', '1', 'surat.pdf', '--untuk', 'disposisi']],
  ['ralat', ['ralat', '1', '--isian', 'hal=Hak akses data', '--alasan', 'salah ketik']],
  ['undo', ['undo', '1', '--alasan', 'keliru kasus']],
  ['tunggu', ['tunggu', '1', '--pada', 'pemohon', '--alasan', 'surat kuasa']],
  ['lanjut', ['lanjut', '1']],
  ['cabut', ['cabut', '1', '--alasan', 'dicabut pemohon']],
  ['kembalikan', ['kembalikan', '1', '--alasan', 'belum lengkap']],
  ['tolak', ['tolak', '1', '--alasan', 'di luar tujuan']],
  ['batal', ['batal', '1', '--alasan', 'salah daftar']],
  ['buka-lagi', ['buka-lagi', '1', '--alasan', 'berkas datang']],
  ['draft', ['draft', '1', 'tanda-terima', '--ke', 'salinan.docx']],
  ['nomor pesan', ['nomor', 'pesan', '1', '--untuk', 'surat-kemendagri']],
  ['nomor pesan, paper', ['nomor', 'pesan', '1', '--untuk', 'pks', '--nomor', '470/21']],
  ['libur tambah', ['libur', 'tambah', '24/8/2026', 'Libur kantor']],
  ['libur cabut', ['libur', 'cabut', '17/8/2026', '--alasan', 'keliru']],
  ['config', ['config', 'kantor.telepon', '(0274) 000000']],
  ['config register', ['config', 'register', 'data']],
  ['pejabat tambah', ['pejabat', 'tambah', '--nama', 'Budi S.', '--peran', 'kepala-bidang', '--mulai', '2/1/2024']],
  ['template salin', ['template', 'salin', 'pks']],
  ['init', ['init', 'lain']],
];

describe('--coba', () => {
  it.each(WRITERS)('of pks %s writes nothing at all, and says so', async (nama, argv) => {
    await t.json(...(DONE_FIRST[nama] ?? ['list']));
    const semula = hashFolder(t.folder);
    const { keluar, out, err } = await t.run([...argv, '--coba']);
    expect({ keluar, err }).toMatchObject({ keluar: 0, err: expect.stringContaining('tidak ada yang disimpan') });
    expect(out.split('\n')[0]).toBe('Coba dulu, tidak ada yang disimpan. Bila sungguh dijalankan:');
    expect(hashFolder(t.folder)).toEqual(semula);
  });

  it.each(WRITERS)('left out, pks %s does write', async (nama, argv) => {
    await t.json(...(DONE_FIRST[nama] ?? ['list']));
    const semula = hashFolder(t.folder);
    expect((await t.run(argv)).keluar).toBe(0);
    expect(hashFolder(t.folder)).not.toEqual(semula);
  });

  it('claims no agenda number for a reply', async () => {
    await advanceUntil(t, '1', 14);
    const semula = hashFolder(t.folder);
    const balasan = ['--balasan', 'setuju', '--nomor-balasan', 'B/1', '--tanggal-balasan', 'hari ini'];
    const coba = await t.json('advance', '1', '--lengkap', ...balasan, '--coba');
    expect(coba.data).toMatchObject({ balasan: { agenda: { nomor: 2, tahun: 2026 } } });
    expect(hashFolder(t.folder)).toEqual(semula);
    expect((await t.json('advance', '1', '--lengkap', ...balasan)).data).toMatchObject({
      balasan: { agenda: { nomor: 2, tahun: 2026 } },
    });
  });

  it('refuses what the act itself would refuse', async () => {
    expect(await t.failure('advance', '1', '--ada', 'tanda-terima', '--hasil', 'setuju', '--coba')).toMatchObject({
      keluar: 4,
    });
    expect(await t.failure('init', '--coba')).toMatchObject({ kode: 'SUDAH_REGISTER' });
  });
});

describe('a refusal', () => {
  it.each<readonly [string, number, readonly string[]]>([
    ['a missing document', 4, ['advance', '1', '--ada', 'tanda-terima', '--hasil', 'koreksi', '--catatan', 'x']],
    [
      'a protected element',
      4,
      ['new', ...completeSuratFlags({ 'nomor-surat': '3', elemen: 'sidik-jari' }), '--lengkap'],
    ],
    ['a NIK', 4, ['new', ...completeSuratFlags({ 'nomor-surat': '3', hal: 'NIK 3404012305670001' }), '--lengkap']],
    ['the same letter twice', 4, ['new', ...completeSuratFlags(), '--lengkap']],
    ['a date that is none', 2, ['advance', '1', '--lengkap', '--tanggal', '31/02/2026']],
    ['a date to come', 2, ['advance', '1', '--lengkap', '--tanggal', 'besok']],
    ['a scan that is not there', 2, ['advance', '1', '--lengkap', '--lampiran', 'disposisi=hilang.pdf']],
    ['a folder that is not there', 2, ['draft', '1', 'tanda-terima', '--ke', 'hilang/surat.docx']],
    ['a missing value in a document', 4, ['draft', '2', 'surat-kemendagri']],
    ['a code that is none', 2, ['lampirkan', '1', 'surat.pdf', '--untuk', 'surat']],
    ['an element that is none', 2, ['lengkapi', '1', '--elemen', 'hobi']],
    ['an empty scan', 2, ['lampirkan', '1', 'kosong.pdf', '--untuk', 'disposisi']],
  ])('over %s writes nothing (exit %i)', async (_, kode, argv) => {
    t.writeFile('kosong.pdf', '');
    const tanpaData = completeSuratFlags({ 'nomor-surat': '8' }).slice(0, 12);
    await t.json('new', ...tanpaData, '--lengkap');
    const semula = hashFolder(t.folder);
    expect((await t.failure(...argv)).keluar).toBe(kode);
    expect(hashFolder(t.folder)).toEqual(semula);
  });
});

describe('reading', () => {
  it.each([
    [[]],
    [['list', '--status', 'semua']],
    [['overdue', '--gagal-bila-ada']],
    [['show', '1']],
    [['jadwal', '1']],
    [['jadwal', '--diterima', 'kemarin']],
    [['sop']],
    [['sop', 'periksa']],
    [['libur']],
    [['pejabat']],
    [['wakilkan']],
    [['template', 'daftar']],
    [['template', 'isian', 'pks']],
    [['config']],
    [['config', 'register']],
    [['draft', '1', '--daftar']],
    [['nomor']],
    [['nomor', 'daftar', '--tahun', '2025']],
    [['check']],
    [['check', '--bangun-ulang', '--coba']],
    [['--help']],
  ])('never writes: pks %s', async (argv) => {
    // What was looked at last is remembered in the user's cache alone.
    const isi = () => Object.entries(hashFolder(t.folder)).filter(([nama]) => !nama.startsWith('.cache/'));
    const semula = isi();
    expect([0, 9]).toContain((await t.run(argv)).keluar);
    expect([0, 9, 2]).toContain((await t.run([...argv, '--json'])).keluar);
    expect(isi()).toEqual(semula);
  });
});
