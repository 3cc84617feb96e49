// Uses the built pks as a clerk would, in a fresh register (demo/): one permohonan from letter to selesai with a
// koreksi, and a late one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const folder = join(packageRoot, 'demo');
const pks = join(packageRoot, 'bin', 'pks.js');

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'dokumen'), { recursive: true });
writeFileSync(join(folder, 'pindaian-surat.pdf'), '%PDF-1.4\n% Pindaian contoh surat permohonan 445/1182.\n%%EOF\n');

// The demo's own home: settings of this account or a practice that is still on must not lead it into another register.
const home = join(folder, 'rumah');
const env = { ...process.env, PKS_REGISTER: '' };
for (const name of ['HOME', 'APPDATA', 'LOCALAPPDATA', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'])
  env[name] = home;

const columns = Math.max(20, process.stdout.columns || Number(process.env.COLUMNS) || 100);

/** '$ pks new --lembaga "RSUD Contoh" \\', broken between words as it could be typed. */
function commandLines(argv) {
  const lines = ['$ pks'];
  for (const word of argv.map((a) => (/^[\w./:@=-]+$/.test(a) ? a : `"${a}"`))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length + 2 <= columns) lines[lines.length - 1] = longer;
    else lines.push(`      ${word}`);
  }
  return lines.join(' \\\n');
}

/** Ends the demo where a command fails. */
function runShown(...argv) {
  console.log(`\n${commandLines(argv)}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [pks, ...argv, '--no-input'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, COLUMNS: String(columns) },
  });
  process.stdout.write(stdout + stderr);
  if (status !== 0) {
    console.error(`\nDemo berhenti: perintah di atas keluar dengan kode ${status}.`);
    process.exit(1);
  }
  return stdout;
}

const printHeading = (judul) =>
  console.log(`\n──── ${judul} ${'─'.repeat(Math.max(4, Math.min(80, columns - 6) - judul.length))}`);

/** Done so many working days ago. */
const advanceOn = (hk, ...lain) =>
  runShown('advance', '1', '--lengkap', '--tanggal', hk === 0 ? 'hari ini' : `${hk} hk lalu`, ...lain);

printHeading('Register dan pengaturan kantor');
runShown('init', '--kabupaten', 'Sleman');
runShown('config', 'kantor.alamat', 'Jalan Contoh Nomor 1, Sleman 55511', '--quiet');
runShown('config', 'kepala-dinas.nama', 'Dra. Contoh Kepala, M.Si.', '--quiet');
runShown('config', 'kepala-dinas.nip', '19700101 199503 2 001', '--quiet');
runShown('config', 'kepala-dinas.pangkat', 'Pembina Utama Muda, IV/c', '--quiet');
runShown('config', 'kepala-dinas.dasar', 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024', '--quiet');

printHeading('Surat pertama masuk, beserta pindaiannya');
runShown(
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
runShown('draft', '1', 'tanda-terima', '--ke', 'dokumen');

printHeading('Surat kedua masuk, lalu diam: kasus ini terlambat');
runShown(
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
runShown('advance', '2', '--lengkap', '--tanggal', '14 hk lalu', '--disposisi', 'Proses sesuai ketentuan');

printHeading('Disposisi turun, konsep PKS disusun dan diperiksa');
advanceOn(22, '--disposisi', 'Tindak lanjuti sesuai ketentuan', '--kepada', 'sekretaris');
advanceOn(21, '--disposisi', 'Kabid mohon diproses', '--kepada', 'kepala-bidang');
advanceOn(21, '--disposisi', 'Susun konsep PKS', '--kepada', 'kasi-inovasi-kerja-sama');
runShown('draft', '1', 'lembar-disposisi', '--ke', 'dokumen');
runShown('lengkapi', '1', '--jangka-waktu', '2 tahun');
runShown('draft', '1', 'pks', '--ke', 'dokumen');
advanceOn(21, '--menit', '110');

printHeading('Koreksi: kembali ke penyusun, lalu diperiksa lagi');
advanceOn(20, '--hasil', 'koreksi', '--catatan', 'Pasal 9: sebutkan rincian data balikan');
advanceOn(20);
advanceOn(20, '--hasil', 'setuju');
advanceOn(19, '--hasil', 'setuju');
advanceOn(18);

printHeading('Surat ke Kemendagri');
runShown('draft', '1', 'surat-kemendagri', '--ke', 'dokumen');
advanceOn(18);
advanceOn(17, '--hasil', 'setuju');
advanceOn(17, '--hasil', 'setuju');
runShown('draft', '1', 'surat-kemendagri', '--ke', 'dokumen');
runShown('draft', '1', 'berkas-kemendagri', '--ke', 'dokumen');
advanceOn(16);
advanceOn(16, '--nomor-keluar', '470/388', '--tanggal-keluar', '16 hk lalu');

printHeading('Balasan Kemendagri, disposisi, finalisasi');
advanceOn(3, '--balasan', 'setuju', '--nomor-balasan', '400.8/1234/Dukcapil', '--tanggal-balasan', '5 hk lalu');
advanceOn(3, '--disposisi', 'Surat balasan diteruskan');
advanceOn(2, '--disposisi', 'Selesaikan PKS', '--kepada', 'sekretaris');
advanceOn(2, '--disposisi', 'Kabid selesaikan', '--kepada', 'kepala-bidang');
advanceOn(2, '--disposisi', 'Siapkan PKS', '--kepada', 'kasi-inovasi-kerja-sama');
advanceOn(1);
advanceOn(1, '--hasil', 'setuju');
advanceOn(0, '--hasil', 'setuju');
runShown('draft', '1', 'pks', '--ke', 'dokumen');
runShown('show', '1');
runShown('check');

printHeading('Apa yang terlambat');
runShown('overdue');

printHeading('Buka di Word atau LibreOffice');
for (const nama of readdirSync(join(folder, 'dokumen')).sort())
  console.log(`  ${relative(process.cwd(), join(folder, 'dokumen', nama))}`);
