// Made a frozen register of each schema once, with the pks that wrote it: `node test/store/schemas/make-schema.mjs DIR N PKS`,
// where PKS is that pks with its build. What stands in schema-N/ is never made anew. Every fact there is, of a handful of
// cases, at fixed times; from schema 2 on also what that pks let in, though hardly anybody meant it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const [, , tujuan, skema = '1', asal = fileURLToPath(new URL('../../..', import.meta.url))] = process.argv;
const bundel = ['run.cjs', 'jalankan.cjs'].map((nama) => join(resolve(asal), 'dist', nama)).find(existsSync);
const script = new Script(readFileSync(bundel, 'latin1'), {
  filename: bundel,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const modul = { exports: {} };
script.runInThisContext()(modul.exports, createRequire(bundel), modul, bundel, dirname(bundel));
const { main, envNyata, realEnv = envNyata } = modul.exports;

const register = resolve(tujuan);
let kini = new Date('2026-03-02T08:15:00+07:00');
let nomor = 0;
let akun = 'siti';
let meja = 'meja-1';
const nyata = await realEnv([]);
async function pks(argv) {
  const galat = [];
  const env = {
    ...nyata,
    now: () => kini,
    operator: { akun, meja },
    variabel: { HOME: '/tidak-ada' },
    bolehTanya: false,
    kunciBaru: () => `kunci-${++nomor}`,
    newKey: () => `kunci-${++nomor}`,
    print: () => {},
    note: (teks) => galat.push(teks),
  };
  const doubts = Number(skema) >= 3 ? ['-y'] : []; // from schema 3 on an implausible date is asked about
  const keluar = await main(argv[0] === 'init' ? argv : [...argv, ...doubts, '--register', register], env);
  if (keluar !== 0) throw new Error(`${argv.join(' ')}: ${keluar}\n${galat.join('\n')}`);
}
const pada = async (saat, ...perintah) => {
  kini = new Date(`${saat}:00+07:00`);
  for (const satu of perintah) await pks(satu);
};
const surat = (lembaga, jenis, n) => [
  ...['new', '--lembaga', lembaga, '--jenis', jenis, '--nomor-surat', `445/${n}/2026`, '--tanggal-surat', 'kemarin'],
  ...['--hal', 'Permohonan hak akses data kependudukan'],
];
const butir = [
  ...['--tujuan', 'verifikasi pasien', '--elemen', 'nik', '--elemen', 'nama-lengkap', '--metode', 'web-portal'],
  ...['--data-balikan', 'nomor rekam medis', '--jangka-waktu', '2 tahun'],
];
const pindaian = join(tmpdir(), 'pindaian-skema.pdf');
writeFileSync(pindaian, '%PDF-1.4 pindaian\n');
const maju = (id, ...flag) => ['advance', id, '--lengkap', ...flag];
const kali = (n, perintah) => Array.from({ length: n }, () => perintah);

await pada(
  '2026-03-02T08:15',
  ['init', register, '--no-input'],
  ['config', 'kantor.telepon', '(0274) 868362'],
  ['libur', 'tambah', '24/8/2026', 'Libur kantor'],
  ['libur', 'cabut', '17/8/2026', '--alasan', 'keliru'],
  ['libur', 'perbarui'],
);
// 1 runs through to its end, once sent back; 2 is refused by the ministry.
await pada('2026-03-02T09:00', [...surat('RSUD Contoh', 'rsud-blud', 1), ...butir, '--lengkap', '--berkas', pindaian]);
await pada('2026-03-03T09:00', [...surat('Bank Contoh', 'badan-hukum-profit', 2), ...butir, '--lengkap']);
await pada('2026-03-04T09:00', ['lampirkan', '1', pindaian, '--untuk', 'disposisi'], ['draft', '1', 'tanda-terima']);
await pada('2026-03-05T09:00', ...kali(4, maju('1')));
await pada('2026-03-06T09:00', maju('1', '--hasil', 'koreksi', '--catatan', 'Pasal 5: sebutkan data balikan'));
await pada('2026-03-09T09:00', ['ralat', '1', '--isian', 'hal=Permohonan data', '--alasan', 'salah ketik']);
for (const [id, hasil] of [
  ['1', 'setuju'],
  ['2', 'tolak'],
]) {
  await sampai(id, null, (no) => `2026-03-${10 + Math.floor(no / 3)}T10:00`, {
    balasan: ['--balasan', hasil, '--nomor-balasan', `400.8/${id}`, '--tanggal-balasan', 'kemarin'],
    kirim: ['--nomor-keluar', `470/${id}`, '--tanggal-keluar', 'hari ini'],
  });
}
// 3 still waits, filled in later; 4 is incomplete; 5 asks for aggregate data alone.
await pada('2026-04-01T09:00', [...surat('Kalurahan Contoh', 'kalurahan', 3), '--lengkap']);
await pada('2026-04-02T09:00', ['lengkapi', '3', '--kontak', '0274-1', '--tujuan', 'pelayanan'], maju('3'));
await pada('2026-04-03T09:00', [...surat('Dinas Contoh', 'opd', 4), '--ada', 'surat-permohonan']);
await pada('2026-04-06T09:00', [
  ...surat('Universitas Contoh', 'perguruan-tinggi', 5),
  '--data',
  'agregat',
  '--lengkap',
]);
if (skema === '2') await sesudahSkema1();
if (Number(skema) >= 3) await sesudahSkema2();
rmSync(pindaian);

/** Leads a case on until it waits at `finalStatusShape`, or is closed; what the letter and the reply bear is said. */
async function sampai(id, akhir, saat, { kirim = [], balasan = [] } = {}) {
  for (let l = await menunggu(id); l !== null && l.no !== akhir; l = await menunggu(id)) {
    const setuju = l.memeriksa ? ['--hasil', 'setuju'] : [];
    await pada(saat(l.no), maju(id, ...setuju, ...(l.balasan ? balasan : []), ...(l.kirim ? kirim : [])));
  }
}

/** What a pks of schema 2 knew besides, and what slipped through it. */
async function sesudahSkema1() {
  const setuju = (tanggal) => ['--balasan', 'setuju', '--nomor-balasan', '400.8/9', '--tanggal-balasan', tanggal];
  const lewat = { balasan: setuju('hari ini') };
  const kirim = (nomor, tanggal) => ['--nomor-keluar', nomor, '--tanggal-keluar', tanggal];
  // 6 lives its whole life: numbers, pauses, an undo, signed, handed over, owed and renewed by 7.
  await pada('2026-06-01T09:00', ['config', 'nomor.pola', '{klasifikasi}/{urut}/{unit}/{tahun}']);
  await pada('2026-06-01T09:05', [
    ...surat('RSUD Melati', 'rsud-blud', 6),
    ...butir,
    '--pimpinan',
    'dr. Ani',
    '--jabatan-pimpinan',
    'Direktur',
    '--lengkap',
  ]);
  await pada('2026-06-02T09:00', maju('6'), ['undo', '6', '--alasan', 'keliru kasus'], maju('6'));
  await pada('2026-06-03T09:00', ['tunggu', '6', '--pada', 'pemohon', '--alasan', 'menunggu alamat']);
  await pada(
    '2026-06-05T09:00',
    ['lanjut', '6', '--catatan', 'sudah datang'],
    ['lengkapi', '6', '--alamat', 'Jalan Contoh 1'],
  );
  await pada('2026-06-05T10:00', ['nomor', 'pesan', '6', '--untuk', 'surat-kemendagri']);
  await pada('2026-06-05T11:00', ['nomor', 'batal', '6', '--untuk', 'surat-kemendagri', '--alasan', 'salah tahun']);
  await pada('2026-06-05T12:00', ['nomor', 'pesan', '6', '--untuk', 'surat-kemendagri']);
  await sampai('6', null, () => '2026-06-08T09:00', lewat);
  await pada('2026-06-10T09:00', [
    'sahkan',
    '6',
    '--nomor-kesatu',
    '470/1/PKS/DUKCAPIL/2026',
    '--nomor-kedua',
    '445/6',
  ]);
  await pada(
    '2026-06-11T09:00',
    ['serahkan', '6', '--penerima', 'Rina'],
    ['akses', '6', '--user-id', 'hari ini', '--jaringan', 'hari ini'],
  );
  await pada('2026-07-15T09:00', ['kewajiban', 'catat', '6', '--jenis', 'laporan-semester', '--periode', '2026-S1']);
  await pada('2026-08-03T09:00', [
    'new',
    '--perpanjangan-dari',
    '6',
    '--nomor-surat',
    '445/7/2026',
    '--tanggal-surat',
    'kemarin',
    '--hal',
    'Perpanjangan',
    '--lengkap',
  ]);
  // 8 and 9: one number for two letters, the second one dated into the year before.
  await pada('2026-08-03T10:00', [...surat('Bank Melati', 'badan-hukum-profit', 8), ...butir, '--lengkap']);
  await pada('2026-08-03T10:10', [...surat('Bank Kenanga', 'badan-hukum-profit', 9), ...butir, '--lengkap']);
  await sampai('8', 14, () => '2026-08-19T09:00', { kirim: kirim('470/12/DUKCAPIL/2026', '19/8/2026') });
  await sampai('9', 14, () => '2026-08-19T10:00', { kirim: kirim('470/12/DUKCAPIL/2026', '31/12/2025') });
  // 10: the reply is a year older than the letter it answers.
  await pada('2026-08-03T11:00', [...surat('Dinas Kenanga', 'opd', 10), ...butir, '--lengkap']);
  await sampai('10', 15, () => '2026-09-07T09:00', {
    kirim: kirim('470/20/DUKCAPIL/2026', '7/9/2026'),
    balasan: setuju('7/9/2025'),
  });
  // 11 and 12: one letter under two spellings of its sender, and one scan for both; withdrawn and opened again, sent back.
  for (const [n, nama] of [
    ['11', 'RSUD Contoh Asri'],
    ['12', 'Rumah Sakit Umum Daerah Contoh Asri'],
  ]) {
    await pada('2026-09-08T09:00', [...surat(nama, 'rsud-blud', 11), '--lengkap']);
    await pada('2026-09-08T09:30', ['lampirkan', n, pindaian, '--untuk', 'surat-permohonan']);
  }
  await pada(
    '2026-09-09T09:00',
    ['cabut', '11', '--alasan', 'ditarik'],
    ['kembalikan', '12', '--alasan', 'belum lengkap'],
  );
  await pada('2026-09-10T09:00', ['buka-lagi', '11', '--alasan', 'diajukan lagi']);
  // 13: one step done while the clock said 2031.
  await pada('2026-09-11T09:00', [...surat('Kalurahan Kenanga', 'kalurahan', 13), '--lengkap']);
  await pada('2031-09-11T09:05', maju('2026-013'));
  // Officials: two of them with one NIP; a step of the head, typed by a head of section.
  await pada(
    '2026-11-02T09:00',
    ...[
      ['Budi Santosa', '197001011990031001', 'kepala-dinas', 'budi'],
      ['Dewi Lestari', '197001011990031001', 'kasi-pengolahan-penyajian-data', 'dewi'],
      ['Agus Wibowo', '198002022005011002', 'sekretaris', 'agus'],
    ].map(([nama, nip, peran, milik]) => [
      'pejabat',
      'tambah',
      '--nama',
      nama,
      '--nip',
      nip,
      '--peran',
      peran,
      '--akun',
      milik,
      '--mulai',
      '2/1/2026',
    ]),
  );
  await pada('2026-11-02T09:30', [
    'wakilkan',
    'kepala-dinas',
    '--oleh',
    'Agus Wibowo',
    '--sifat',
    'plh',
    '--dari',
    '2/11/2026',
    '--sampai',
    '6/11/2026',
    '--dasar',
    'ST 800/114',
  ]);
  await pada('2026-11-03T09:00', [...surat('Dinas Melati', 'opd', 14), ...butir, '--lengkap']);
  akun = 'dewi';
  await pada('2026-11-03T10:00', maju('14'));
  akun = 'siti';
  // The first case of 2027: its letter left, and its agreement was signed, in 2026.
  await pada('2027-01-05T08:00', [
    ...surat('RSUD Kenanga', 'rsud-blud', 1),
    ...butir,
    '--pimpinan',
    'dr. Ani',
    '--jabatan-pimpinan',
    'Direktur',
    '--lengkap',
  ]);
  await sampai('2027-001', null, () => '2027-01-05T09:00', {
    ...lewat,
    kirim: kirim('470/1/DUKCAPIL/2027', '5/1/2026'),
  });
  await pada('2027-01-06T09:00', [
    'sahkan',
    '1',
    '--nomor-kesatu',
    '470/1/PKS/DUKCAPIL/2027',
    '--nomor-kedua',
    '445/1',
    '--tanggal',
    '6/1/2026',
  ]);
}

/** What a pks of schema 3 knew besides: desks and clocks, posts, spellings declared one, acts after the signing taken back. */
async function sesudahSkema2() {
  const nip = { Budi: '197001011990031001', Dewi: '197202021992032002', Agus: '198002022005011002' };
  const pejabat = (nama, peran, milik) => [
    ...['pejabat', 'tambah', '--nama', nama, '--nip', nip[nama.split(' ')[0]], '--peran', peran],
    ...['--akun', milik, '--mulai', '2/1/2026'],
  ];
  await pada('2026-06-01T08:00', ['config', 'nomor.pola', '{klasifikasi}/{urut:3}/{unit}/{tahun}']);
  await pada('2026-06-01T08:30', [
    ...surat('RSUD Melati', 'rsud-blud', 6),
    ...butir,
    ...['--pimpinan', 'dr. Ani', '--jabatan-pimpinan', 'Direktur', '--alamat', 'Jalan Contoh 1', '--lengkap'],
  ]);
  // Desk 1 is ten minutes fast; desk 2 acts after it by the right clock.
  await pada('2026-06-02T09:10', maju('6'));
  meja = 'meja-2';
  await pada('2026-06-02T09:02', maju('6', '--kertas'));
  meja = 'meja-1';
  await pada('2026-06-03T09:00', ['nomor', 'pesan', '6', '--untuk', 'surat-kemendagri']);
  await sampai('6', null, () => '2026-06-08T09:00', {
    balasan: ['--balasan', 'setuju', '--nomor-balasan', '400.8/9', '--tanggal-balasan', 'hari ini'],
    kirim: ['--tanggal-keluar', 'hari ini'],
  });
  await pada('2026-06-10T09:00', [
    'sahkan',
    ...['6', '--nomor-kesatu', '470/1/PKS/DUKCAPIL/2026', '--nomor-kedua', '445/6'],
  ]);
  await pada('2026-06-11T09:00', ['serahkan', '6', '--penerima', 'Rina'], ['serahkan', '6', '--penerima', 'Rini']);
  const tindakan = await versi('2026-006');
  await pada('2026-06-11T10:00', ['undo', '6', '--tindakan', `${tindakan}`, '--alasan', 'tercatat dua kali']);
  await pada('2026-06-11T11:00', [
    'ralat',
    ...['6', '--tindakan', `${tindakan - 2}`, '--isian', 'nomor-kedua=445/66', '--alasan', 'salah baca'],
  ]);
  await pada('2026-06-11T11:30', [
    'ralat',
    ...['6', '--tindakan', `${tindakan - 1}`, '--isian', 'penerima=Rina S.', '--alasan', 'nama lengkap'],
  ]);
  // Two spellings; one of them taken apart again.
  await pada('2026-06-12T09:00', [...surat('Klinik Sehat Lama', 'badan-hukum-profit', 7), ...butir, '--lengkap']);
  await pada('2026-06-12T09:30', [...surat('Klinik Sehat Baru', 'badan-hukum-profit', 8), ...butir, '--lengkap']);
  await pada(
    '2026-06-12T10:00',
    ['lembaga', 'samakan', 'Klinik Sehat Lama', 'Klinik Sehat Baru', '--alasan', 'berganti nama'],
    ['lembaga', 'samakan', 'Klinik Sehat Lama', 'RSUD Melati', '--alasan', 'keliru'],
    ['lembaga', 'pisahkan', 'Klinik Sehat Lama', 'RSUD Melati', '--alasan', 'bukan'],
  );
  await pada('2026-06-15T09:00', maju('7'), ['draft', '7', 'tanda-terima']);
  await pada('2026-06-15T10:00', ['undo', '7', '--alasan', 'keliru kasus']);
  // Officials: an act in another's post, and four eyes broken with a reason.
  await pada(
    '2026-07-01T09:00',
    pejabat('Budi Santosa', 'kepala-dinas', 'budi'),
    pejabat('Dewi Lestari', 'kasi-inovasi-kerja-sama', 'dewi'),
    pejabat('Agus Wibowo', 'sekretaris', 'agus'),
  );
  await pada('2026-07-01T09:30', [
    ...['wakilkan', 'kepala-dinas', '--oleh', 'Agus Wibowo', '--sifat', 'plh', '--dari', '1/7/2026'],
    ...['--sampai', '3/7/2026', '--dasar', 'ST 800/114'],
  ]);
  akun = 'agus';
  await pada('2026-07-01T10:00', maju('8', '--disposisi', 'Proses sesuai ketentuan'));
  akun = 'dewi';
  await pada('2026-07-01T10:30', maju('8', '--disposisi', 'Teruskan'));
  await sampai('8', 6, () => '2026-07-02T09:00');
  await pada(
    '2026-07-02T10:00',
    maju('8', '--hasil', 'setuju', '--oleh', 'Dewi Lestari', '--tembus', '--alasan', 'pejabat lain dinas luar'),
  );
  akun = 'siti';
}

/** How many acts a case has. */
async function versi(id) {
  return JSON.parse(readFileSync(join(register, `kasus/${id}/kasus.json`), 'utf8')).versi;
}

/** The marks of the step a case waits at, or null once it is closed. */
async function menunggu(id) {
  const [kasus] = [
    JSON.parse(
      readFileSync(join(register, `kasus/${id.length > 3 ? id : `2026-${id.padStart(3, '0')}`}/kasus.json`), 'utf8'),
    ),
  ];
  const sop = JSON.parse(readFileSync(join(register, 'sop/470-08.json'), 'utf8'));
  if (kasus.langkah === null) return null;
  const { no, koreksi, balasan, kirim } = sop.langkah.find((l) => l.no === kasus.langkah.no);
  return { no, memeriksa: Boolean(koreksi), balasan: Boolean(balasan), kirim: Boolean(kirim) };
}
