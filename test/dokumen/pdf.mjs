// `pks draft --pdf` through the LibreOffice that is installed: every document a new case can have. Needs a build and poppler.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PKS = fileURLToPath(new URL('../../bin/pks.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pks-pdf-uji-'));

function jalankan(program, argv) {
  const { status, stdout, stderr, error } = spawnSync(program, argv, { cwd: folder, encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${program} ${argv.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
const pks = (...argv) => JSON.parse(jalankan(process.execPath, [PKS, ...argv, '--json'])).data;

const SURAT = {
  lembaga: 'RSUD Contoh',
  jenis: 'rsud-blud',
  'nomor-surat': '445/1182/2026',
  'tanggal-surat': 'kemarin',
  hal: 'Permohonan hak akses',
  alamat: 'Jalan Contoh 1, Sleman',
  pimpinan: 'dr. Contoh Pimpinan',
  'jabatan-pimpinan': 'Direktur',
  tujuan: 'verifikasi identitas pasien',
  elemen: 'nik',
  metode: 'web-service',
  'data-balikan': 'nomor rekam medis',
  'jangka-waktu': '2 tahun',
};

const salah = [];
try {
  pks('init');
  pks('new', '--lengkap', ...Object.entries(SURAT).flatMap(([nama, nilai]) => [`--${nama}`, nilai]));
  for (const [naskah, memuat] of [
    ['tanda-terima', 'RSUD Contoh'],
    ['lembar-disposisi', '445/1182/2026'],
    ['pks', 'Pasal 19'],
    ['surat-kemendagri', 'verifikasi identitas pasien'],
  ]) {
    const { salinan, sha256 } = pks('draft', '1', naskah, '--pdf');
    const kepala = readFileSync(salinan).subarray(0, 5).toString('latin1');
    const teks = jalankan('pdftotext', ['-layout', salinan, '-']);
    if (kepala !== '%PDF-') salah.push(`${naskah}: no PDF`);
    if (!teks.includes(memuat)) salah.push(`${naskah}: its PDF does not say "${memuat}"`);
    if (pks('draft', '1', naskah, '--ulang', '1').sha256Ulang !== sha256) salah.push(`${naskah}: not the same again`);
    console.log(`${naskah}: ${teks.split('\f').length - 1} page(s)`);
  }
} catch (e) {
  salah.push(String(e));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const satu of salah) console.error(satu);
process.exitCode = salah.length > 0 ? 1 : 0;
