/** Every command that writes, as the contract has it: `--coba` writes nothing, a key is one act, `--versi` is heeded. */
import { cpSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, TestDesk } from '../support/test-desk.ts';
import { everyCommand } from '../threats/every-command.ts';

/** Case 1 waits at step 2, 2 is closed, 3 is paused, 4 was drafted and has a number, 5 is signed; two officials, two names declared one. */
const DONE_FIRST: readonly (readonly string[])[] = [
  ['batal', '2', '--alasan', 'salah daftar'],
  ['tunggu', '3', '--pada', 'pemohon', '--alasan', 'surat kuasa'],
  ['draft', '4', 'tanda-terima'],
  ['nomor', 'pesan', '4', '--untuk', 'surat-kemendagri'],
  ['sahkan', '5', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/1', '--irama', 'bulanan'],
  ['pejabat', 'tambah', '--nama', 'Budi S.', '--peran', 'kepala-bidang', '--mulai', '2/1/2024'],
  ['pejabat', 'tambah', '--nama', 'Kadin', '--peran', 'kepala-dinas', '--mulai', '2/1/2024'],
  [
    ...'wakilkan kepala-dinas --oleh'.split(' '),
    'Budi S.',
    ...'--sifat plh --dari 19/8 --sampai 21/8'.split(' '),
    '--dasar',
    'ST 1',
  ],
  ['lembaga', 'samakan', 'RSUD Contoh 3', 'RSUD Contoh 4'],
  ['backup', 'ada.zip'],
  ['impor', 'lama.csv', '--isi', 'pks'],
];

const alasan = ['--alasan', 'keliru'];
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  init: ['lain'],
  new: [
    ...completeSuratFlags({ 'nomor-surat': '9' }),
    '--lengkap',
    '--perpanjangan-dari',
    '5',
    '--berkas',
    'surat.pdf',
  ],
  advance: ['1', '--lengkap', '--lampiran', 'disposisi=surat.pdf'],
  draft: ['1', 'lembar-disposisi', '--ke', 'salinan.docx'],
  lengkapi: ['1', '--kontak', '0274 000000'],
  lampirkan: ['1', 'surat.pdf', '--untuk', 'disposisi'],
  catat: ['1', '--jenis', 'ditanyakan', '--catatan', 'lewat telepon'],
  ralat: ['5', '--isian', 'nomor-kedua=445/2', ...alasan],
  undo: ['3', ...alasan],
  tunggu: ['1', '--pada', 'kemendagri', ...alasan],
  lanjut: ['3'],
  tolak: ['1', ...alasan],
  cabut: ['1', ...alasan],
  kembalikan: ['1', ...alasan],
  batal: ['1', ...alasan],
  'buka-lagi': ['2', ...alasan],
  'nomor pesan': ['1', '--untuk', 'pks'],
  'nomor pakai': ['4', '--untuk', 'surat-kemendagri'],
  'nomor batal': ['4', '--untuk', 'surat-kemendagri', ...alasan],
  'nomor pindah': ['4', '--nomor', '470/1/VIII/DUKCAPIL/2026', '--ke-kasus', '1', ...alasan],
  sahkan: ['6', '--nomor-kesatu', '470/2', '--nomor-kedua', '445/2', '--berkas', 'surat.pdf'],
  serahkan: ['5', '--penerima', 'Rina'],
  akhiri: ['5', '--berakhir', '31/12/2026', '--pihak', 'lembaga', '--alasan', 'digabung'],
  akses: ['5', '--user-id', 'hari ini'],
  'kewajiban catat': ['5', '--jenis', 'data-balikan', '--periode', '2026-08', '--berkas', 'surat.pdf'],
  'lembaga samakan': ['RSUD Contoh 1', 'RSUD Contoh 2', ...alasan],
  'lembaga pisahkan': ['RSUD Contoh 3', ...alasan],
  impor: ['buku.csv', '--isi', 'pks'],
  'impor tarik': ['1', ...alasan],
  'libur tambah': ['24/8/2026', 'Libur kantor'],
  'libur cabut': ['25/8/2026', ...alasan],
  'libur perbarui': [],
  config: ['kantor.telepon', '(0274) 000000'],
  'pejabat tambah': ['--nama', 'Sari', '--peran', 'sekretaris', '--mulai', '2/1/2024'],
  'pejabat ubah': ['Budi S.', '--pangkat', 'Pembina, IV/a', '--sejak', '19/8/2026'],
  'pejabat akhiri': ['Budi S.', '--sampai', '31/8/2026', ...alasan],
  wakilkan: ['kepala-bidang', '--oleh', 'Kadin', ...'--sifat plh --dari 24/8 --sampai 26/8 --dasar ST'.split(' ')],
  'wakilkan akhiri': ['kepala-dinas', '--sampai', '20/8/2026', ...alasan],
  'template salin': ['pks'],
  'template ambil': ['pks'],
  'template pasang': ['tanda-terima.docx'],
  check: ['--bangun-ulang'],
  agenda: ['--ke', 'tenggat.ics'],
  log: ['--ke', 'peristiwa.csv'],
  lembaga: ['--ke', 'lembaga.csv'],
  libur: ['2026', '--ke', 'libur.csv'],
  pejabat: ['--ke', 'pejabat.csv'],
  'pejabat daftar': ['--ke', 'pejabat-daftar.csv'],
  list: ['--ke', 'kasus.xlsx'],
  overdue: ['--ke', 'terlambat.csv'],
  'kerja-sama': ['--ke', 'kerja-sama.csv'],
  kewajiban: ['--ke', 'kewajiban.csv'],
  'buku masuk': ['--ke', 'masuk.csv'],
  'buku keluar': ['--ke', 'keluar.csv'],
  'buku kendali': ['--ke', 'kendali.csv'],
  'buku pks': ['--ke', 'pks.csv'],
  'buku tutup': ['2025'],
  laporan: ['--ke', 'laporan.html'],
  papan: ['--ke', 'papan.html'],
  show: ['1', '--ke', 'kartu.html'],
  segel: [],
  backup: ['baru.zip'],
  restore: ['ada.zip', '--ke', 'pulih'],
  latihan: [],
  'latihan selesai': [],
};

/** `pindah ke` wants a server: test/server/move.server.ts. */
const menulis = (await everyCommand()).filter((p) => p.menulis && p.kata[0] !== 'pindah');
const nama = menulis.map((p) => p.kata.join(' '));
const punya = (flag: string) =>
  menulis.filter((p) => p.command.options.some((o) => o.long === flag)).map((p) => p.kata.join(' '));
const ketik = (n: string, ...lagi: string[]): string[] => [...n.split(' '), ...(WRITERS[n] ?? []), ...lagi];

let asal: TestDesk;
beforeAll(async () => {
  asal = await deskWithRegister();
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await asal.json(
      'new',
      ...completeSuratFlags({ lembaga: `RSUD Contoh ${n}`, 'nomor-surat': `A/${n}` }),
      '--lengkap',
    );
  }
  for (const n of ['5', '6']) await advanceUntil(asal, n, null);
  const book = (nomor: string) =>
    new TextEncoder().encode(`Nomor PKS;Nama Instansi;Tanggal PKS\n${nomor};RSUD Lama;2/1/2020\n`);
  asal.writeFile('lama.csv', book('470/90'));
  asal.writeFile('buku.csv', book('470/91'));
  for (const argv of DONE_FIRST) await asal.json(...argv);
  asal.writeFile('surat.pdf', 'pindaian');
  asal.writeFile(
    'tanda-terima.docx',
    editTemplate(shippedTemplate('tanda-terima'), (xml) => `${xml} `),
  );
});
afterAll(() => asal.close());

/** A practice that ends must be on. */
const meja = async (n: string): Promise<TestDesk> => {
  const t = new TestDesk();
  cpSync(asal.folder, t.folder, { recursive: true });
  if (n === 'latihan selesai') await t.json('latihan');
  return t;
};

/** Every file and folder with its size and the nanosecond it was changed at. */
const jejak = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((f) => [f, lstatSync(join(folder, f), { bigint: true })] as const)
      .map(([f, s]) => [f, `${s.mtimeNs} ${s.size}`]),
  );
const tindakan = (folder: string) => Object.keys(jejak(folder)).filter((f) => /kejadian\/\d+\.json$/.test(f));

it('has an example of every command that writes', () => {
  expect(Object.keys(WRITERS).sort()).toEqual([...nama].sort());
});

it.each(nama)('pks %s with --coba writes nothing, not even a time, and answers with the envelope', async (n) => {
  const t = await meja(n);
  const semula = jejak(t.folder);
  const { keluar, out, err } = await t.run(ketik(n, '--coba', '--json'));
  expect({ keluar, err }).toEqual({ keluar: 0, err: '' });
  expect(Object.keys(JSON.parse(out))).toEqual(['skema', 'versi', 'dibuat', 'dasar', 'data', 'ringkas', 'peringatan']);
  expect(jejak(t.folder)).toEqual(semula);
  t.close();
});

it.each(nama)('pks %s with a key is one act, however often', async (n) => {
  const t = await meja(n);
  await t.json(...ketik(n, '--kunci', 'satu'));
  const sekali = tindakan(t.folder);
  t.kini = new Date(t.kini.getTime() + 60_000);
  const { keluar, err } = await t.run(ketik(n, '--kunci', 'satu', '--json'));
  expect({ keluar, err }).toEqual({ keluar: 0, err: '' });
  expect(tindakan(t.folder)).toEqual(sekali);
  t.close();
});

it.each(punya('--versi'))('pks %s refuses where the case has gone on, with nothing on stdout', async (n) => {
  const t = await meja(n);
  const semula = jejak(t.folder);
  expect(await t.failure(...ketik(n, '--versi', '99'))).toMatchObject({ kode: 'KASUS_BERUBAH', keluar: 5 });
  expect(jejak(t.folder)).toEqual(semula);
  t.close();
});
