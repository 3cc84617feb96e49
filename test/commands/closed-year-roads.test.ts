/** Every road by which an act could enter the books of a year that was closed: it is asked, and marked there. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import writers from '../durability/writing-commands.json' with { type: 'json' };
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

const alasan = ['--alasan', 'keliru'];
const surat = (nomor: string, ubah = {}) =>
  completeSuratFlags({ 'nomor-surat': nomor, 'tanggal-surat': '1/12/2025', diterima: '2/12/2025', ...ubah });
const RUNNING = [
  '--lembaga',
  'Bank Contoh',
  '--jenis',
  'badan-hukum-profit',
  '--nomor-surat',
  '1/BC',
  '--hal',
  'Akses',
];

/** In the order in which they can follow each other; each is refused first, then typed as the refusal offers it. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  new: ['new', ...surat('N/1', { diterima: '30/12/2025' }), '--lengkap'],
  'new --di-langkah': [
    ...['new', '--di-langkah', '5', ...RUNNING, '--tanggal-surat', '1/12/2025'],
    ...['--diterima', '2/12/2025', '--tanggal', '5/12/2025'],
  ],
  'sahkan --tanpa-kasus': [
    ...['sahkan', '--tanpa-kasus', '--lembaga', 'Bank Lama', '--jenis', 'badan-hukum-profit'],
    ...['--nomor-kesatu', '470/77', '--tanggal', '3/11/2025', '--berakhir', '2/11/2027'],
  ],
  impor: ['impor', 'pks.csv', '--isi', 'pks'],
  'impor kasus': ['impor', 'kasus.csv', '--isi', 'kasus'],
  'impor surat-masuk': ['impor', 'surat.csv', '--isi', 'surat-masuk'],
  'impor --lewati-cacat': ['impor', 'cacat.csv', '--isi', 'pks', '--lewati-cacat'],
  'advance, a letter sent': [
    'advance',
    '2025-002',
    '--lengkap',
    '--tanggal-keluar',
    '30/12/2025',
    '--nomor-keluar',
    '470/9',
  ],
  advance: ['advance', '2025-003', '--lengkap', '--disposisi', 'Telaah', '--tanggal', '30/12/2025'],
  lengkapi: ['lengkapi', '2025-004', '--nomor-keluar', '470/10', '--tanggal-keluar', '2/12/2025'],
  ralat: ['ralat', '2025-005', '--isian', 'nomor-surat=445/99', ...alasan],
  'ralat of an agreement': ['ralat', '2025-001', '--isian', 'nomor-kedua=445/9', ...alasan],
  'nomor pakai': ['nomor', 'pakai', '2025-006', '--untuk', 'surat-kemendagri', '--tanggal', '30/12/2025'],
  undo: ['undo', '2025-005', ...alasan],
  'undo --tindakan': ['undo', '2025-001', '--tindakan', 'SAH', ...alasan],
  sahkan: ['sahkan', '2025-001', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/1', '--tanggal', '30/12/2025'],
  batal: ['batal', '2025-005', ...alasan],
  'buka-lagi': ['buka-lagi', '2025-005', ...alasan],
};

/** What they record stands in no book, or on no day of a closed year; or they write no act at all. */
const PASS = [
  ...['init', 'config', 'config register', 'lampirkan', 'catat', 'draft', 'libur tambah', 'libur cabut'],
  ...[
    'libur perbarui',
    'lembaga samakan',
    'lembaga pisahkan',
    'template salin',
    'template ambil',
    'template pasang',
    'agenda',
    'log',
    'list',
    'overdue',
    'kerja-sama',
    'kewajiban',
    'lembaga',
    'libur',
    'pejabat',
    'buku masuk',
  ],
  ...[
    'buku keluar',
    'buku kendali',
    'buku pks',
    'buku tutup',
    'laporan',
    'papan',
    'show',
    'segel',
    'backup',
    'restore',
  ],
  ...['check', 'nomor pesan', 'nomor batal', 'tunggu', 'lanjut', 'cabut', 'kembalikan', 'tolak', 'serahkan', 'akses'],
  'akhiri',
  ...[
    'kewajiban catat',
    'pejabat tambah',
    'pejabat ubah',
    'pejabat akhiri',
    'wakilkan',
    'wakilkan akhiri',
    'impor tarik',
  ],
];

let t: TestDesk;
const table = (nama: string, ...baris: readonly string[]): void =>
  void t.writeFile(nama, new TextEncoder().encode(baris.join('\n')));
const lateRows = async (): Promise<string> => {
  const buku = ['masuk', 'keluar', 'kendali', 'pks'].map(
    async (satu) => (await t.json<Record<string, unknown>[]>('buku', satu, '--tahun', '2025')).data,
  );
  return JSON.stringify((await Promise.all(buku)).flat().filter((b) => b.terlambat));
};

beforeAll(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2025-12-02T10:00:00+07:00');
  for (let i = 1; i <= 6; i++) await t.json('new', ...surat(`S/${i}`), '--lengkap');
  await advanceUntil(t, '2025-001', null);
  await t.json('sahkan', '2025-001', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/1');
  await advanceUntil(t, '2025-002', 13);
  await advanceUntil(t, '2025-004', 14);
  await t.json('advance', '2025-005', '--lengkap', '--disposisi', 'Telaah');
  await t.json('nomor', 'pesan', '2025-006', '--untuk', 'surat-kemendagri');
  table('lama.csv', 'Nomor PKS;Instansi;Tanggal PKS;Berakhir', '470/5;Bank Tua;1/4/2025;31/3/2027');
  await t.json('impor', 'lama.csv', '--isi', 'pks');
  table('pks.csv', 'Nomor PKS;Instansi;Tanggal PKS;Berakhir', '470/6;Bank Muda;1/5/2025;30/4/2027');
  table('cacat.csv', 'Nomor PKS;Instansi;Tanggal PKS;Berakhir', '470/7;Bank Tiga;1/6/2025;31/5/2027', '470/8;Toko;;');
  table(
    'kasus.csv',
    'Lembaga;Nomor Surat;Tanggal Surat;Diterima;Perihal;Langkah;Sejak',
    'RSUD Lain;445/1;1/12/2025;2/12/2025;Akses;7;9/12/2025',
  );
  table(
    'surat.csv',
    'No Agenda;Tanggal Terima;Tanggal Surat;Nomor Surat;Pengirim;Perihal',
    '9;5/12/2025;1/12/2025;X;Y;Z',
  );
  t.kini = new Date('2026-01-05T09:00:00+07:00');
  await t.json('buku', 'tutup', '2025', '--ya');
  t.kini = new Date('2026-01-06T09:00:00+07:00');
});
afterAll(() => t.close());

it.each(Object.entries(ASKED))('%s: asked, and marked in the book', async (_, argv) => {
  const riwayat = (await t.json<{ riwayat: { v: number; jenis: string }[] }>('show', '2025-001')).data.riwayat;
  const sah = String(riwayat.findLast((r) => r.jenis === 'Disahkan')?.v);
  const perintah = argv.map((kata) => (kata === 'SAH' ? sah : kata));
  const [dulu, berkas] = [await lateRows(), (await t.json('log')).data];
  for (const coba of perintah[0] === 'impor' ? [[]] : [[], ['-n']]) {
    const gagal = await t.failure(...perintah, ...coba);
    expect(gagal).toMatchObject({ kode: 'BUKU_DITUTUP', keluar: 4, rinci: { tahun: 2025 } });
    expect(gagal.saran.at(-1)).toMatch(/^pks .* --ya$/);
  }
  expect((await t.json('log')).data).toEqual(berkas);
  const { peringatan } = await t.json(...perintah, '--ya');
  expect(peringatan.join('\n')).toContain('Buku 2025 sudah ditutup');
  expect(await lateRows()).not.toBe(dulu);
});

it('every command that writes is walked here, or known to pass', () => {
  const walked = Object.values(ASKED).map((argv) => argv.join(' '));
  const unknown = writers
    .map(({ argv }) => argv.join(' '))
    .filter((w) => !PASS.some((p) => `${w} `.startsWith(`${p} `)))
    .filter((w) => !walked.some((a) => a.split(' ')[0] === w.split(' ')[0]));
  expect(unknown).toEqual([]);
});

it('a preview of an import says what will be asked', async () => {
  table('lagi.csv', 'Nomor PKS;Instansi;Tanggal PKS;Berakhir', '470/66;Bank Baru;1/5/2025;30/4/2027');
  const { peringatan, ringkas } = await t.json('impor', 'lagi.csv', '--isi', 'pks', '-n');
  expect(ringkas).toMatchObject({ baru: 1 });
  expect(peringatan.join('\n')).toContain('Buku 2025 sudah ditutup');
});

it('an import that a closed book was sealed with is not taken back, a later one is', async () => {
  expect((await t.failure('impor', 'tarik', '1', ...alasan, '--ya')).kode).toBe('IMPOR_TERPAKAI');
  await t.json('impor', 'lagi.csv', '--isi', 'pks', '--ya');
  const { data } = await t.json<{ impor: number }[]>('impor', 'daftar');
  await t.json('impor', 'tarik', String(data.at(-1)?.impor), ...alasan);
  const { ringkas } = await t.json<{ keadaan: string }[]>('buku', 'periksa', '2025');
  expect(JSON.stringify(ringkas.segel)).not.toContain('"lain"');
});

it('a disposition of today stands with its letter of the closed year, so it is asked; a step without one adds no row', async () => {
  const rows = async () => (await t.json<{ noAgenda: number }[]>('buku', 'kendali', '--tahun', '2025')).data;
  const [dulu, maju] = [await rows(), ['advance', '2025-006', '--lengkap']];
  const gagal = await t.failure(...maju, '--disposisi', 'Telaah');
  expect(gagal).toMatchObject({ kode: 'BUKU_DITUTUP', keluar: 4, rinci: { tahun: 2025 } });
  await t.json(...maju);
  expect(await rows()).toEqual(dulu);
  await t.json(...maju, '--disposisi', 'Telaah', '--ya');
  const baru = (await rows()).filter((b) => !dulu.some((d) => JSON.stringify(d) === JSON.stringify(b)));
  expect(baru).toMatchObject([{ isiDisposisi: 'Telaah', tanggal: '2026-01-06', terlambat: true }]);
});
