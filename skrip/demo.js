// Drives the built pks the way a clerk would, in a fresh register of its own (demo/, git-ignored, safe to run
// again): one permohonan from the letter to selesai with a koreksi round, and a second one that is late.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const akar = fileURLToPath(new URL('..', import.meta.url));
const folder = join(akar, 'demo');
const pks = join(akar, 'bin', 'pks.js');

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'dokumen'), { recursive: true });
writeFileSync(join(folder, 'pindaian-surat.pdf'), '%PDF-1.4\n% Pindaian contoh surat permohonan 445/1182.\n%%EOF\n');

/** Runs one command, shows it and what it answers; the demo ends where one fails. */
function jalankan(...argv) {
  console.log(`\n$ pks ${argv.map((a) => (/^[\w./:@=-]+$/.test(a) ? a : `"${a}"`)).join(' ')}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [pks, ...argv, '--no-input'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PKS_REGISTER: '', COLUMNS: '100' },
  });
  process.stdout.write(stdout + stderr);
  if (status !== 0) {
    console.error(`\nDemo berhenti: perintah di atas keluar dengan kode ${status}.`);
    process.exit(1);
  }
  return stdout;
}

const bagian = (judul) => console.log(`\n──── ${judul} ${'─'.repeat(Math.max(4, 80 - judul.length))}`);

/** The step done on a day so many working days ago. */
const maju = (hk, ...lain) =>
  jalankan('advance', '1', '--lengkap', '--tanggal', hk === 0 ? 'hari ini' : `${hk} hk lalu`, ...lain);

bagian('Register dan pengaturan kantor');
jalankan('init', '--kabupaten', 'Sleman');
jalankan('config', 'kantor.alamat', 'Jalan Contoh Nomor 1, Sleman 55511', '--quiet');
jalankan('config', 'kepala-dinas.nama', 'Dra. Contoh Kepala, M.Si.', '--quiet');
jalankan('config', 'kepala-dinas.nip', '19700101 199503 2 001', '--quiet');
jalankan('config', 'kepala-dinas.pangkat', 'Pembina Utama Muda, IV/c', '--quiet');
jalankan('config', 'kepala-dinas.dasar', 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024', '--quiet');

bagian('Surat pertama masuk, beserta pindaiannya');
jalankan(
  ...[
    'new',
    '--lembaga',
    'RSUD Contoh',
    '--jenis',
    'rsud-blud',
    '--nomor-surat',
    '445/1182',
    '--tanggal-surat',
    '24 hk lalu',
  ],
  ...['--diterima', '22 hk lalu', '--hal', 'Permohonan hak akses pemanfaatan data kependudukan'],
  ...['--berkas', 'pindaian-surat.pdf', '--ada', 'lembar-disposisi', '--alamat', 'Jalan Contoh Nomor 7, Sleman'],
  ...['--pimpinan', 'dr. Contoh Pimpinan, Sp.PD.', '--jabatan-pimpinan', 'Direktur', '--kontak', '(0274) 000000'],
  ...['--tujuan', 'verifikasi identitas pasien pada pendaftaran', '--elemen', 'nik', '--elemen', 'nama-lengkap'],
  ...['--elemen', 'tanggal-lahir', '--elemen', 'alamat-sekarang', '--metode', 'web-service'],
  ...['--data-balikan', 'nomor rekam medis dan tanggal kunjungan'],
);
jalankan('draft', '1', 'tanda-terima', '--ke', 'dokumen');

bagian('Surat kedua masuk, lalu diam: kasus ini terlambat');
jalankan(
  ...[
    'new',
    '--lembaga',
    'Dinas Sosial Contoh',
    '--jenis',
    'opd',
    '--nomor-surat',
    '460/77',
    '--tanggal-surat',
    '16 hk lalu',
  ],
  ...['--diterima', '15 hk lalu', '--hal', 'Permohonan hak akses data', '--lengkap'],
);
jalankan('advance', '2', '--lengkap', '--tanggal', '14 hk lalu', '--disposisi', 'Proses sesuai ketentuan');

bagian('Disposisi turun, konsep PKS disusun dan diperiksa');
maju(22, '--disposisi', 'Tindak lanjuti sesuai ketentuan', '--kepada', 'sekretaris');
maju(21, '--disposisi', 'Kabid mohon diproses', '--kepada', 'kepala-bidang');
maju(21, '--disposisi', 'Susun konsep PKS', '--kepada', 'kasi-inovasi-kerja-sama');
jalankan('draft', '1', 'lembar-disposisi', '--ke', 'dokumen');
jalankan('lengkapi', '1', '--jangka-waktu', '2 tahun');
jalankan('draft', '1', 'pks', '--ke', 'dokumen');
maju(21, '--menit', '110');

bagian('Koreksi: kembali ke penyusun, lalu diperiksa lagi');
maju(20, '--hasil', 'koreksi', '--catatan', 'Pasal 9: sebutkan rincian data balikan');
maju(20);
maju(20, '--hasil', 'setuju');
maju(19, '--hasil', 'setuju');
maju(18);

bagian('Surat ke Kemendagri');
maju(18);
jalankan('draft', '1', 'surat-kemendagri', '--ke', 'dokumen');
maju(17, '--hasil', 'setuju');
maju(17, '--hasil', 'setuju');
maju(16);
maju(16, '--nomor-keluar', '470/388', '--tanggal-keluar', '16 hk lalu');

bagian('Balasan Kemendagri, disposisi, finalisasi');
maju(3, '--balasan', 'setuju', '--nomor-balasan', '400.8/1234/Dukcapil', '--tanggal-balasan', '5 hk lalu');
maju(3, '--disposisi', 'Surat balasan diteruskan');
maju(2, '--disposisi', 'Selesaikan PKS', '--kepada', 'sekretaris');
maju(2, '--disposisi', 'Kabid selesaikan', '--kepada', 'kepala-bidang');
maju(2, '--disposisi', 'Siapkan PKS', '--kepada', 'kasi-inovasi-kerja-sama');
maju(1);
maju(1, '--hasil', 'setuju');
maju(0, '--hasil', 'setuju');
jalankan('draft', '1', 'pks', '--ke', 'dokumen');
jalankan('draft', '1', 'surat-kemendagri', '--ke', 'dokumen');
jalankan('show', '1');
jalankan('check');

bagian('Apa yang terlambat');
jalankan('overdue');

bagian('Buka di Word atau LibreOffice');
for (const nama of readdirSync(join(folder, 'dokumen')).sort())
  console.log(`  ${relative(process.cwd(), join(folder, 'dokumen', nama))}`);
