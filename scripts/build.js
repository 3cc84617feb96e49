// Bundles src/ into dist/: a small entry that knows the version and the table of contents, and the house in one file
// beside V8's code caches of it. Parsing is the largest part of a short command; a cache leaves it out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const dist = join(packageRoot, 'dist');
const commonOptions = {
  absWorkingDir: packageRoot,
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
    'node:child_process': './scripts/child-process.cjs',
    // inquirer's questions in an editor: never asked, and with their code pages a third of the bundle.
    '@inquirer/external-editor': './scripts/child-process.cjs',
  },
};

// First of all: a cache beside another bundle might be believed.
for (const nama of existsSync(dist) ? readdirSync(dist) : []) {
  if (!['pks.cjs', 'run.cjs', 'docx.cjs'].includes(nama)) rmSync(join(dist, nama), { recursive: true });
}

await build({ ...commonOptions, entryPoints: ['src/pks.ts'], outfile: 'dist/pks.cjs' });
// A third of the bundle that most commands never need: loaded when a template is compiled or a sheet is written.
await build({
  ...commonOptions,
  stdin: { contents: "export * from 'docx'", resolveDir: packageRoot },
  outfile: 'dist/docx.cjs',
});
// Wrapped here as Node wraps a module, so that no copy of the text is made at every start.
await build({
  ...commonOptions,
  entryPoints: ['src/run.ts'],
  outfile: 'dist/run.cjs',
  minifyWhitespace: true,
  alias: { ...commonOptions.alias, docx: './docx.cjs' },
  external: ['./docx.cjs'],
  banner: { js: `(function(exports,require,module,__filename,__dirname){${commonOptions.banner.js}` },
  footer: { js: '})' },
});
// A cache holds what its command compiled on a small register; what it never called is compiled when it is.
const practiceFolder = mkdtempSync(join(tmpdir(), 'pks-build-'));
const env = { ...process.env, HOME: practiceFolder, LOCALAPPDATA: practiceFolder, XDG_CACHE_HOME: practiceFolder };
const runBuilt = (skrip, ...argv) => {
  const { status, stderr } = spawnSync(process.execPath, [skrip, ...argv, '--no-input'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pks ${argv.join(' ')} exits with ${status} while caches are made:\n${stderr}`);
};
const pks = join(packageRoot, 'bin', 'pks.js');
const register = ['--register', join(practiceFolder, 'data')];
const suratFlags = ['--lembaga', 'RSUD Contoh', '--jenis', 'opd', '--nomor-surat', '1', '--tanggal-surat', 'hari ini'];
const draft = ['draft', '1', 'surat-kemendagri', '--izinkan-kosong'];
runBuilt(pks, 'init', join(practiceFolder, 'data'));
runBuilt(pks, 'new', ...suratFlags, '--hal', 'Permohonan', '--lengkap', ...register);
runBuilt(pks, ...draft, '--coba', ...register); // a template is compiled here, so that the cache holds what fills one
for (const [nama, ...argv] of [
  ['new', 'new', ...suratFlags.with(5, '2'), '--hal', 'Permohonan', '--lengkap'],
  ['advance', 'advance', '1', '--lengkap'],
  ['list', 'list'],
  ['overdue', 'overdue', '--per', '31 hari lagi'],
  ['show', 'show', '1'],
  ['meja'],
  ['draft', ...draft],
]) {
  runBuilt(join(packageRoot, 'scripts', 'code-cache.js'), nama, ...argv, ...register);
}
rmSync(practiceFolder, { recursive: true });
