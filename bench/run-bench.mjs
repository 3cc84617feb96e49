// `npm run bench`: pks beside its peers, CPU time of whole processes as a ratio to `node -e 0` measured in the same
// turns. Says how it is here and now; it never passes or fails. Flags: --cepat (1,000 cases only), --kali N,
// --dir DIR (registers are kept there and used again).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeRegister } from './make-register.mjs';
import { measureInTurns, median, peakMemory } from './measure.mjs';
import { FILLERS, PEERS, prepareSqlite, prepareTaskwarrior } from './peers.mjs';
import { resultsMarkdown } from './results-table.mjs';

const { values } = parseArgs({
  options: {
    cepat: { type: 'boolean', default: false },
    kali: { type: 'string', default: '15' },
    dir: { type: 'string' },
  },
});
const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const pks = join(packageRoot, 'bin', 'pks.js');
const node = process.execPath;
const times = Number(values.kali);
const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'pks-bench-'));
const sizes = values.cepat ? [1_000] : [1_000, 10_000, 100_000];
const shapes = [
  ...sizes.map((n) => ({ n, semuaAktif: false })),
  ...(values.cepat ? [] : [10_000, 100_000].map((n) => ({ n, semuaAktif: true }))),
];
const report = (teks) => process.stderr.write(`${teks}\n`);

const ADVANCE = [12, 13, 15, 16, 17, 18, 19];
const DRAFT = [2, 3, 4, 5, 8, 9];
const LEMBAGA = 'RSUD Contoh Bench';

mkdirSync(dir, { recursive: true });
if (spawnSync(node, ['scripts/build.js'], { cwd: packageRoot, stdio: 'inherit' }).status !== 0)
  throw new Error('build');
const jobs = [
  { nama: 'node -e 0', jalankan: () => ({ argv: [node, '-e', '0'] }) },
  { nama: 'node -e 0 (lagi)', jalankan: () => ({ argv: [node, '-e', '0'] }) },
  { nama: '--version', jalankan: () => ({ argv: [node, pks, '--version'] }) },
  { nama: '--help', jalankan: () => ({ argv: [node, pks, '--help'] }) },
];
const memoryUse = new Map();
for (const b of shapes) jobs.push(...(await prepareRegister(b)));
jobs.push(...fillerJobs());
spawnSync('sync');
const results = measureInTurns(jobs, times, report);
const resultsText = resultsMarkdown({
  hasil: results,
  memori: memoryUse,
  bentuk: shapes,
  pesaing: PEERS,
  pengisi: FILLERS,
});
const page = join(packageRoot, 'docs/kecepatan.md');
const [before, , after] = readFileSync(page, 'utf8').split(/(?<=<!-- bench -->\n)|(?=<!-- \/bench -->)/);
writeFileSync(page, `${before}\n${resultsText.trim()}\n\n${after}`);
process.stdout.write(resultsText);
if (values.dir === undefined) rmSync(dir, { recursive: true });

/** A register of this size and shape, the peers' copies of it, and the commands to be measured on them. */
async function prepareRegister({ n, semuaAktif }) {
  const nama = `${n}${semuaAktif ? ' aktif' : ''}`;
  const folder = join(dir, nama.replace(' ', '-'));
  report(`register ${nama}: ${folder}`);
  if (!existsSync(folder)) await makeRegister(folder, n, semuaAktif);
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
      .flatMap((l) => daftar('--langkah', String(l), '--batas', String(2 * times)))
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
    list: () => jalan('list'),
    show: (ke) => jalan('show', maju[ke].id),
    advance: (ke) => jalan('advance', maju[ke].id, '--lengkap'),
    new: (ke) => jalan('new', '--lembaga', LEMBAGA, '--jenis', 'rsud-blud', '--nomor-surat', ...surat(ke)),
    draft: (ke) => jalan('draft', konsep[ke].id, 'surat-kemendagri'),
  };
  for (const p of ['overdue', 'list']) {
    const argv = perintah[p]().argv.slice(1);
    memoryUse.set(`${p} ${nama}`, median([1, 2, 3].map(() => peakMemory(argv))));
  }
  const semua = daftar('--status', 'semua');
  const salinan = mkdtempSync(join(dir, 'pesaing-'));
  return [
    ...jobsOf('pks', nama, perintah),
    ...(PEERS.taskwarrior ? jobsOf('taskwarrior', nama, prepareTaskwarrior(join(salinan, 'task'), semua)) : []),
    ...(PEERS.sqlite3 ? jobsOf('sqlite3', nama, prepareSqlite(join(salinan, 'sqlite'), semua)) : []),
  ];
}

function jobsOf(siapa, nama, perintah) {
  return Object.entries(perintah).map(([p, jalankan]) => ({ nama: `${siapa} ${p} ${nama}`, jalankan }));
}

/** The same letter by the template engines: a whole process for one document. Their values are those of pks' example. */
function fillerJobs() {
  const templat = join(packageRoot, 'templates', 'surat-kemendagri');
  return FILLERS.filter((p) => p.ada).map(({ nama, skrip }) => ({
    nama,
    jalankan: () => ({
      argv: [
        node,
        skrip,
        join(templat, 'surat-kemendagri.docx'),
        join(templat, 'contoh.json'),
        join(dir, 'keluar.docx'),
      ],
    }),
  }));
}
