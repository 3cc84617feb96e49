// The two pictures of the README, made by the built pks: npm run pictures
//   docs/gambar/meja.svg  the desk in a terminal, from what pks prints there
//   docs/gambar/pks.png   the first page of an agreement it made; needs LibreOffice and pdftoppm (poppler)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/gambar');
const work = mkdtempSync(join(tmpdir(), 'pks-pictures-'));
const columns = 88;

/** Runs before pks: always the same Wednesday morning, the same clerk, and a terminal that takes colour. */
const stage = join(work, 'stage.cjs');
writeFileSync(
  stage,
  `const now = Date.parse('2026-08-19T10:15:00+07:00');
  global.Date = class extends Date {
    constructor(...args) { super(...(args.length > 0 ? args : [now])); }
    static now() { return now; }
  };
  require('node:os').userInfo = () => ({ username: 'siti' });
  require('node:os').hostname = () => 'MEJA-LOKET';
  const fs = require('node:fs');
  const { fstatSync } = fs;
  const noPipe = { isFIFO: () => false, isFile: () => false, isSocket: () => false };
  fs.fstatSync = (fd, ...rest) => (fd === 1 ? Object.assign(fstatSync(fd), noPipe) : fstatSync(fd, ...rest));
  Object.defineProperties(process.stdout, { isTTY: { value: true }, columns: { value: ${columns} } });`,
);

function run(program, argv, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, argv, { cwd: work, encoding: 'utf8', ...options });
  if (status !== 0) throw error ?? new Error(`${program} ${argv.join(' ')} ends with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
const env = {
  ...process.env,
  HOME: work,
  XDG_CACHE_HOME: work,
  XDG_CONFIG_HOME: work,
  PKS_REGISTER: join(work, 'data'),
};
for (const name of ['NO_COLOR', 'TERM', 'CI']) delete env[name];
const pks = (...argv) =>
  run(process.execPath, ['--require', stage, join(root, 'bin/pks.js'), ...argv, '--no-input'], { env });

/** An office with four letters: late, on time, waiting for the ministry, and approved with its agreement. */
function fillRegister() {
  pks('init', 'data');
  for (const [key, value] of [
    ['kantor.alamat', 'Jalan Contoh Nomor 1, Sleman 55511'],
    ['kepala-dinas.nama', 'Dra. Contoh Kepala, M.Si.'],
    ['kepala-dinas.nip', '19700101 199503 2 001'],
    ['kepala-dinas.pangkat', 'Pembina Utama Muda, IV/c'],
    ['kepala-dinas.dasar', 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024'],
  ])
    pks('config', key, value);
  newKasus('RSUD Contoh', 'rsud-blud', '445/1182/2026', 34);
  newKasus('Klinik Contoh Medika', 'badan-hukum-profit', '12/KCM/2026', 30);
  newKasus('Dinas Sosial Contoh', 'opd', '460/77/2026', 8);
  newKasus('Kalurahan Contoh Asri', 'kalurahan', '140/077/2026', 1);
  leadTo(1, 21, 33);
  leadTo(2, 13, 28);
  leadTo(3, 4, 7);
}

function newKasus(lembaga, jenis, nomor, hk) {
  pks(
    ...['new', '--lembaga', lembaga, '--jenis', jenis, '--nomor-surat', nomor, '--lengkap'],
    ...['--tanggal-surat', `${hk + 1} hk lalu`, '--diterima', `${hk} hk lalu`, '--hal', 'Permohonan hak akses data'],
    ...[
      '--alamat',
      'Jalan Contoh Nomor 7, Sleman',
      '--pimpinan',
      'dr. Contoh Pimpinan',
      '--jabatan-pimpinan',
      'Direktur',
    ],
    ...['--tujuan', 'verifikasi identitas pemohon layanan', '--elemen', 'nik', '--elemen', 'nama-lengkap'],
    ...['--metode', 'web-service', '--data-balikan', 'nomor layanan dan tanggalnya', '--jangka-waktu', '2 tahun'],
  );
}

/** Every step up to this one, two on a day. */
function leadTo(kasus, lastStep, hk) {
  for (let step = 2; step <= lastStep; step++) {
    const day = `${Math.max(1, hk - Math.floor(step / 2))} hk lalu`;
    pks('advance', String(kasus), '--lengkap', '--tanggal', day, ...(STEP_FLAGS[step]?.(day, kasus) ?? []));
  }
}
const disposisi = () => ['--disposisi', 'Proses sesuai ketentuan'];
const setuju = () => ['--hasil', 'setuju'];
const STEP_FLAGS = {
  ...Object.fromEntries([2, 3, 4, 16, 17, 18].map((step) => [step, disposisi])),
  ...Object.fromEntries([6, 7, 10, 11, 20, 21].map((step) => [step, setuju])),
  13: (day, kasus) => ['--nomor-keluar', `470/${386 + kasus}`, '--tanggal-keluar', day],
  14: (day) => ['--balasan', 'setuju', '--nomor-balasan', '400.8/99/Dukcapil', '--tanggal-balasan', day],
};

const COLOURS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341' };
const escapeXml = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/** What a terminal shows, as SVG: every run of text has a place of its own, so that columns stay columns in any font. */
function terminalSvg(title, output) {
  const [cell, line, edge] = [8.4, 18, 16];
  const lines = output.trimEnd().split('\n');
  const body = lines.flatMap((text, row) => {
    const style = {};
    let column = 0;
    return text.split(/(\x1b\[[\d;]*m| {2,})/).flatMap((part) => {
      const codes = /^\x1b\[([\d;]*)m$/.exec(part);
      if (codes) {
        for (const code of codes[1].split(';').map(Number)) applyStyle(style, code);
        return [];
      }
      const x = edge + column * cell;
      column += part.length;
      if (part.trim() === '') return [];
      const attributes = Object.values(style).join('');
      return [`<text x="${x.toFixed(1)}" y="${58 + row * line}"${attributes}>${escapeXml(part)}</text>`];
    });
  });
  const [width, height] = [Math.ceil(columns * cell + 2 * edge), 62 + lines.length * line];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<rect width="100%" height="100%" rx="8" fill="#161b22"/>
<g fill="#30363d"><circle cx="20" cy="18" r="5"/><circle cx="36" cy="18" r="5"/><circle cx="52" cy="18" r="5"/></g>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${body.join('\n')}
</g>
</svg>
`;
}

function applyStyle(style, code) {
  if (code === 0) for (const key of Object.keys(style)) delete style[key];
  else if (code === 1) style.weight = ' font-weight="bold"';
  else if (code === 2) style.dim = ' opacity="0.6"';
  else if (code === 9) style.strike = ' text-decoration="line-through"';
  else if (code === 22) {
    delete style.weight;
    delete style.dim;
  } else if (code === 29) delete style.strike;
  else if (code === 39) delete style.colour;
  else if (COLOURS[code]) style.colour = ` fill="${COLOURS[code]}"`;
}

try {
  mkdirSync(pictures, { recursive: true });
  fillRegister();
  const desk = pks().replaceAll(join(work, 'data'), '/home/siti/data');
  writeFileSync(join(pictures, 'meja.svg'), terminalSvg('pks: the desk', `$ pks\n${desk}`));
  pks('draft', '1', 'pks', '--ke', work);
  const soffice = process.env.PKS_SOFFICE ?? 'soffice';
  run(soffice, [
    `-env:UserInstallation=file://${work}/lo`,
    '--headless',
    '--convert-to',
    'pdf',
    '2026-001-pks-v1.docx',
  ]);
  run('pdftoppm', ['-png', '-gray', '-r', '64', '-f', '1', '-l', '1', '-singlefile', '2026-001-pks-v1.pdf', 'page']);
  writeFileSync(join(pictures, 'pks.png'), readFileSync(join(work, 'page.png')));
} finally {
  rmSync(work, { recursive: true });
}
