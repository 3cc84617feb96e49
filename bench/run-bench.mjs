// `npm run bench`: pks beside its peers, CPU time of whole processes as a ratio to `node -e 0` measured in the same
// turns. Says how it is here and now; it never passes or fails. Flags: --cepat (1,000 cases only), --besar (100,000 too),
// --kasus N (this size too, such as 50000), --kali N, --dir DIR (registers and peers are kept there and used again).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { prepareFullText } from './full-text-peer.mjs';
import { installPeers } from './install-peers.mjs';
import { makeRegister } from './make-register.mjs';
import { manyJobs } from './many-documents.mjs';
import { keepCacheIn, measureInTurns, peakMemory } from './measure.mjs';
import { PEERS } from './peers.mjs';
import { resultsMarkdown } from './results-table.mjs';

const { values } = parseArgs({
  options: {
    cepat: { type: 'boolean', default: false },
    besar: { type: 'boolean', default: false },
    kasus: { type: 'string', multiple: true, default: [] },
    kali: { type: 'string', default: '15' },
    dir: { type: 'string' },
  },
});
const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const pks = join(packageRoot, 'bin', 'pks.js');
const node = process.execPath;
const times = Number(values.kali);
const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'pks-bench-'));
const usual = values.cepat ? [1_000] : values.besar ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const shapes = [...usual, ...values.kasus.map(Number)].map((n) => ({ n }));
const report = (teks) => process.stderr.write(`${teks}\n`);

const ADVANCE = [13, 15, 16, 17, 18, 19];
const DRAFT = [2, 3, 4, 5, 8, 9];
const LEMBAGA = 'RSUD Contoh Bench';
const WORDS = 'puskesmas turi';

mkdirSync(dir, { recursive: true });
keepCacheIn(join(dir, 'cache'));
if (spawnSync(node, ['scripts/build.js'], { cwd: packageRoot, stdio: 'inherit' }).status !== 0)
  throw new Error('build');
const tools = installPeers(join(dir, 'peers'), report);
const jobs = [
  { nama: 'node -e 0', jalankan: () => ({ argv: [node, '-e', '0'] }) },
  { nama: 'node -e 0 (lagi)', jalankan: () => ({ argv: [node, '-e', '0'] }) },
  { nama: '--version', jalankan: () => ({ argv: [node, pks, '--version'] }) },
  { nama: '--help', jalankan: () => ({ argv: [node, pks, '--help'] }) },
];
const memoryUse = new Map();
const sizes = new Map();
for (const b of shapes) jobs.push(...(await prepareRegister(b)));
jobs.push(
  ...fillerJobs(),
  ...manyJobs({ node, pks, packageRoot, dir, tools, register: join(dir, String(shapes[0].n)) }),
);
spawnSync('sync');
const results = measureInTurns(jobs, times, report);
const resultsText = resultsMarkdown({
  hasil: results,
  memori: memoryUse,
  cadangan: sizes,
  bentuk: shapes,
  takAda: [
    ...Object.entries(PEERS).flatMap(([nama, [perintah]]) => (tools.cari(perintah) ? [] : [nama])),
    ...(tools.cari('rg') ? [] : ['ripgrep']),
    ...[...tools.pengisi, tools.penulis].flatMap((p) => (p.ada ? [] : [p.nama])),
  ],
  pengisi: tools.pengisi,
});
const page = join(packageRoot, 'docs/kecepatan.md');
const [before, , after] = readFileSync(page, 'utf8').split(/(?<=<!-- bench -->\n)|(?=<!-- \/bench -->)/);
writeFileSync(page, `${before}\n${resultsText.trim()}\n\n${after}`);
process.stdout.write(resultsText);
if (values.dir === undefined) rmSync(dir, { recursive: true });

/** A register of this size and shape, the peers' copies of it, and the commands to be measured on them. */
async function prepareRegister({ n }) {
  const nama = String(n);
  const folder = join(dir, nama);
  report(`register ${nama}: ${folder}`);
  if (!existsSync(folder)) await makeRegister(folder, n);
  const daftar = (...flag) => {
    const { stdout, stderr } = spawnSync(node, [pks, 'list', '--json', ...flag, '--register', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout).data;
  };
  const diLangkah = (no) =>
    no
      .flatMap((l) => daftar('--langkah', String(l), '--batas', String(2 * times + 4)))
      .filter((b) => b.lembaga !== LEMBAGA); // those of an earlier run have not all that a letter wants
  const [maju, konsep] = [diLangkah(ADVANCE), diLangkah(DRAFT)];
  const jalan = (...argv) => ({ argv: [node, pks, ...argv, '--register', folder] });
  const surat = (ke) => [
    `445/${Date.now().toString(36)}-${ke}/2026`,
    '--tanggal-surat',
    'kemarin',
    '--hal',
    'Permohonan',
    '--lengkap',
  ];
  const perintah = {
    overdue: () => jalan('overdue'),
    '': () => jalan(),
    list: () => jalan('list'),
    show: (ke) => jalan('show', maju[ke].id),
    advance: (ke) => jalan('advance', maju[ke].id, '--lengkap'),
    new: (ke) => jalan('new', '--lembaga', LEMBAGA, '--jenis', 'rsud-blud', '--nomor-surat', ...surat(ke)),
    draft: (ke) => jalan('draft', konsep[ke].id, 'surat-kemendagri'),
  };
  const salinan = mkdtempSync(join(dir, 'pesaing-'));
  const cadangan = join(salinan, `${times + 1}.zip`); // made when its memory is measured
  const keluar = (berkas) => ['--ke', join(dir, `${n}-${berkas}`), '--timpa'];
  const lalu = String(new Date().getFullYear() - 1);
  Object.assign(perintah, {
    'kerja-sama': () => jalan('kerja-sama'),
    kewajiban: () => jalan('kewajiban'),
    papan: () => jalan('papan'),
    'nomor pesan': (ke) => jalan('nomor', 'pesan', konsep[ke].id, '--untuk', 'surat-kemendagri', '-n'),
    'list --status semua --cari': () => jalan('list', '--status', 'semua', '--cari', WORDS),
    'buku masuk --bulan 8': () => jalan('buku', 'masuk', '--bulan', '8'),
    'buku masuk, a year': () => jalan('buku', 'masuk', '--tahun', lalu),
    'buku masuk --ke x.docx': () => jalan('buku', 'masuk', '--tahun', lalu, ...keluar('x.docx')),
    'buku masuk --ke x.xlsx': () => jalan('buku', 'masuk', '--tahun', lalu, ...keluar('x.xlsx')),
    'kewajiban --semua': () => jalan('kewajiban', '--semua'),
    'agenda --ke x.ics': () => jalan('agenda', ...keluar('x.ics')),
    laporan: () => jalan('laporan'),
    'log --ke x.csv': () => jalan('log', ...keluar('x.csv')),
    cari: () => jalan('cari', WORDS),
    backup: (ke) => jalan('backup', join(salinan, `${ke}.zip`)),
    'backup --sesudah': (ke) => jalan('backup', join(salinan, `${ke}-susulan.zip`), '--sesudah', cadangan),
  });
  for (const [p, jalankan] of Object.entries(perintah)) {
    report(`memory: ${p}`);
    memoryUse.set(`${p} ${nama}`, peakMemory(jalankan(times + 1).argv.slice(1)));
  }
  const semua = daftar('--status', 'semua');
  sizes.set(n, statSync(cadangan).size / tarSize(folder));
  return [
    ...jobsOf('pks', nama, perintah),
    ...jobsOf('tar', nama, { backup: () => ({ argv: ['tar', '-czf', '/dev/null', folder] }) }),
    ...wholePeers(nama, folder, jalan('buku', 'masuk', '--tahun', lalu, '--json')),
    ...(tools.cari('sqlite3') ? jobsOf('sqlite3', nama, fullText(join(salinan, 'teks'), jalan)) : []),
    ...Object.entries(PEERS).flatMap(([siapa, [apa, siapkan]]) =>
      tools.cari(apa) ? jobsOf(siapa, nama, siapkan(join(salinan, siapa), semua, tools)) : [],
    ),
  ];
}

function fullText(tempat, jalan) {
  return prepareFullText(tempat, jalan('cari', WORDS), WORDS, tools.cari('sqlite3'));
}

/** Bytes of what tar and gzip make of it. */
function tarSize(folder) {
  const { stdout } = spawnSync('bash', ['-c', 'tar -cz "$0" 2>/dev/null | wc -c', folder], { encoding: 'utf8' });
  return Number(stdout);
}

/** Those that are given no copy of the cases: a search through the files as they lie, and a writer of the same rows. */
function wholePeers(nama, folder, buku) {
  const [perintah, ...argv] = buku.argv;
  const rg = tools.cari('rg');
  const exceljs = tools.penulis;
  const isi = join(dir, `${nama}-buku.json`);
  if (exceljs.ada) {
    writeFileSync(isi, spawnSync(perintah, argv, { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout);
  }
  return [
    ...(rg ? jobsOf('ripgrep', nama, { cari: () => ({ argv: [rg, '-il', WORDS, folder] }) }) : []),
    ...(exceljs.ada
      ? jobsOf('exceljs', nama, {
          'buku masuk --ke x.xlsx': () => ({ argv: [node, exceljs.skrip, isi, join(dir, 'keluar.xlsx')] }),
        })
      : []),
  ];
}

function jobsOf(siapa, nama, perintah) {
  return Object.entries(perintah).map(([p, jalankan]) => ({ nama: `${siapa} ${p} ${nama}`, jalankan }));
}

/** The same letter by the template engines: a whole process for one document. Their values are those of pks' example. */
function fillerJobs() {
  const templat = join(packageRoot, 'templates', 'surat-kemendagri');
  const asli = join(templat, 'surat-kemendagri.docx');
  return tools.pengisi
    .filter((p) => p.ada)
    .map(({ nama, skrip }) => {
      const berkas = nama === 'carbone' ? carboneTemplate(asli) : asli;
      const argv = [node, skrip, berkas, join(templat, 'contoh.json'), join(dir, 'keluar.docx')];
      return { nama, jalankan: () => ({ argv }) };
    });
}

/** carbone writes {d.name} where the others write {{name}}. */
function carboneTemplate(asli) {
  const isi = unzipSync(readFileSync(asli));
  const nama = 'word/document.xml';
  isi[nama] = strToU8(strFromU8(isi[nama]).replace(/\{\{(\w[\w.-]*)\}\}/g, '{d.$1}'));
  const berkas = join(dir, 'carbone.docx');
  writeFileSync(berkas, zipSync(isi));
  return berkas;
}
