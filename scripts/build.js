// Bundles src/ into dist/: a small entry with the version and the table of contents, and the house in one file with V8
// code caches. Parsing is most of a short command, and a cache saves it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
    // commander and inquirer load it for things pks never uses.
    'node:child_process': './scripts/child-process.cjs',
    // Questions in an editor: never asked, and a third of the bundle.
    '@inquirer/external-editor': './scripts/child-process.cjs',
  },
};

// First, as a cache must not meet another bundle.
for (const nama of existsSync(dist) ? readdirSync(dist) : []) {
  if (!['pks.cjs', 'run.cjs', 'quick.cjs', 'docx.cjs', 'pg.cjs'].includes(nama))
    rmSync(join(dist, nama), { recursive: true });
}

await build({ ...commonOptions, entryPoints: ['src/pks.ts'], outfile: 'dist/pks.cjs' });
// A third of the bundle, needed only to compile a template or write a sheet.
await build({
  ...commonOptions,
  stdin: { contents: "export * from 'docx'", resolveDir: packageRoot },
  outfile: 'dist/docx.cjs',
});
// The driver of a register on a server, needed by that alone.
await build({
  ...commonOptions,
  stdin: { contents: "module.exports = require('pg')", resolveDir: packageRoot },
  external: ['pg-native', 'pg-cloudflare', 'cloudflare:sockets'],
  minifyWhitespace: true,
  // It makes one to see where it runs, which loads all of Node's fetch.
  define: { ...commonOptions.define, Response: 'undefined', navigator: 'undefined' },
  plugins: [
    {
      name: 'pg-crypto',
      setup: (b) => {
        b.onLoad({ filter: /[\\/]pg[\\/]lib[\\/]crypto[\\/]utils\.js$/ }, () => ({
          contents: readFileSync(join(packageRoot, 'scripts/pg-crypto.cjs'), 'utf8'),
        }));
      },
    },
  ],
  outfile: 'dist/pg.cjs',
});
// Wrapped as Node wraps a module, which saves copying the text at each start.
const house = {
  ...commonOptions,
  entryPoints: ['src/run.ts'],
  minifyWhitespace: true,
  minifyIdentifiers: true, // a third less to read, a tenth less in the caches
  alias: { ...commonOptions.alias, docx: './docx.cjs', pg: './pg.cjs' },
  external: ['./docx.cjs', './pg.cjs'],
  supported: { 'dynamic-import': false }, // a script that is not a module may only require
  banner: { js: `(function(exports,require,module,__filename,__dirname){${commonOptions.banner.js}` },
  footer: { js: '})' },
};
await build({ ...house, outfile: 'dist/run.cjs' });
// The same house with the commands typed all day alone.
const quickCommandsOnly = {
  name: 'quick-commands-only',
  setup: (b) => {
    b.onLoad({ filter: /command-loaders\.ts$/ }, ({ path }) => ({
      contents: "export { QUICK_LOADERS as COMMAND_LOADERS } from './quick-loaders.ts'",
      resolveDir: dirname(path),
    }));
    // What a shell asks at Tab is answered by the whole house.
    b.onLoad({ filter: /complete-line\.ts$/ }, () => ({ contents: 'export {}' }));
  },
};
await build({ ...house, outfile: 'dist/quick.cjs', plugins: [quickCommandsOnly] });
// Read one byte a character, which is fast, so every other letter is written as an escape. esbuild leaves those in patterns
// and tagged templates as they are.
for (const nama of ['run.cjs', 'quick.cjs']) {
  const isi = readFileSync(join(dist, nama), 'utf8');
  if (/\\[^\0-\x7f]/.test(isi)) throw new Error(`dist/${nama}: a backslash before a letter that must be escaped`);
  writeFileSync(
    join(dist, nama),
    isi.replace(/[^\0-\x7f]/g, (h) => `\\u${h.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
// A cache holds what its command ran on the cases to practise with, as what it lacks is compiled at each start.
const practiceFolder = mkdtempSync(join(tmpdir(), 'pks-build-'));
const env = { ...process.env, HOME: practiceFolder, LOCALAPPDATA: practiceFolder, XDG_CACHE_HOME: practiceFolder };
for (const nama of ['XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'PKS_REGISTER']) delete env[nama];
const runBuilt = (skrip, ...argv) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [skrip, ...argv], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pks ${argv.join(' ')} exits with ${status} while caches are made:\n${stderr}`);
  return stdout;
};
const pks = join(packageRoot, 'bin', 'pks.js');
const { folder } = JSON.parse(runBuilt(pks, 'latihan', '--json', '--no-input')).data;
const always = ['--no-input', '--register', folder];
const letter = ['--lembaga', 'RSUD Contoh', '--jenis', 'opd', '--nomor-surat', '445/1', '--tanggal-surat', 'hari ini'];
const draft = ['draft', '4', 'surat-kemendagri', '--izinkan-kosong'];
runBuilt(pks, ...draft, '--coba', ...always); // compiles a template, so that the cache holds what fills one
const keepCache = (bundel, cache, ...lines) =>
  runBuilt(
    join(packageRoot, 'scripts', 'code-cache.js'),
    bundel,
    cache,
    ...lines.map((line) => JSON.stringify([...line, ...always])),
  );
const waiting = '1'; // for Kemendagri's reply, so its documents are held against their approvals
const signed = '2';
for (const [nama, ...lines] of [
  ['new', ['new', ...letter, '--hal', 'Permohonan', '--lengkap']],
  ['advance', ['advance', '4', '--lengkap']],
  ['list', ['list']],
  ['overdue', ['overdue']],
  ['show', ['show', waiting], ['show', signed]],
  ['cari', ['cari', 'rsud']],
  ['meja', []],
  ['draft', draft],
]) {
  keepCache('quick.cjs', `quick.${nama}.cache`, ...lines);
}
keepCache('run.cjs', 'run.cache', ['advance', '4', '--lengkap']);
rmSync(practiceFolder, { recursive: true });
