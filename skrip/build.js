// Bundles src/ into dist/: a small entry that knows the version and the table of contents, and the house in one file
// beside V8's code cache of it. Parsing is the largest part of a short command; the cache leaves it out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { build } from 'esbuild';

const akar = fileURLToPath(new URL('..', import.meta.url));
const dist = join(akar, 'dist');
const umum = {
  absWorkingDir: akar,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  format: 'cjs',
  minifySyntax: true,
  define: { 'import.meta.url': '__alamat' },
  banner: { js: 'const __alamat=require("node:url").pathToFileURL(__filename).href;' },
  alias: {
    // commander and inquirer load it for what pks never asks of them at the start.
    'node:child_process': './skrip/anak-proses.cjs',
    // inquirer's questions in an editor: never asked, and with their code pages a third of the bundle.
    '@inquirer/external-editor': './skrip/anak-proses.cjs',
  },
};

await build({ ...umum, entryPoints: ['src/pks.ts'], outfile: 'dist/pks.cjs' });
// Wrapped here as Node wraps a module, so that no copy of the text is made at every start.
await build({
  ...umum,
  entryPoints: ['src/jalankan.ts'],
  outfile: 'dist/jalankan.cjs',
  minifyWhitespace: true,
  banner: { js: `(function(exports,require,module,__filename,__dirname){${umum.banner.js}` },
  footer: { js: '})' },
});
for (const nama of readdirSync(dist)) {
  if (!['pks.cjs', 'jalankan.cjs', 'jalankan.cache'].includes(nama)) rmSync(join(dist, nama), { recursive: true });
}

// The cache holds what these commands compiled; what they never called is compiled when it is.
const latihan = mkdtempSync(join(tmpdir(), 'pks-build-'));
Object.assign(process.env, { LOCALAPPDATA: latihan, XDG_CACHE_HOME: latihan });
rmSync(join(dist, 'jalankan.cache'), { force: true });
const bundel = join(dist, 'jalankan.cjs');
const script = new Script(readFileSync(bundel, 'latin1'), {
  filename: bundel,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const modul = { exports: {} };
script.runInThisContext()(modul.exports, createRequire(bundel), modul, bundel, dist);
const { main, envNyata } = modul.exports;
const catatan = [];
const env = {
  ...(await envNyata([])),
  print: () => {},
  note: (teks) => catatan.push(teks),
  variabel: { HOME: latihan },
};
const surat = ['--lembaga', 'RSUD Contoh', '--jenis', 'opd', '--nomor-surat', '1', '--tanggal-surat', 'hari ini'];
const draft = ['draft', '1', 'surat-kemendagri', '--izinkan-kosong', '--no-input'];
for (const argv of [
  ['init', join(latihan, 'data'), '--no-input'],
  ['new', ...surat, '--hal', 'Permohonan', '--lengkap'],
  ['advance', '1', '--lengkap', '--no-input'],
  ['list'],
  ['overdue', '--per', '31 hari lagi'],
  ['show', '1'],
  draft,
]) {
  const lengkap = argv[0] === 'init' ? argv : [...argv, '--register', join(latihan, 'data')];
  // A template is compiled elsewhere, so that the cache holds what fills one, not the whole of `docx`.
  if (argv === draft) spawnSync(process.execPath, [join(akar, 'bin', 'pks.js'), ...lengkap, '--coba']);
  const keluar = await main(lengkap, env);
  if (keluar !== 0)
    throw new Error(`pks ${argv[0]} exits with ${keluar} while the code cache is made:\n${catatan.join('\n')}`);
}
writeFileSync(join(dist, 'jalankan.cache'), script.createCachedData());
rmSync(latihan, { recursive: true });
