// Bundles src/ into dist/: a small entry that knows the version and the table of contents, and the house in one file
// beside V8's code cache of it. Parsing is the largest part of a short command; the cache leaves it out.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { build } from 'esbuild';

const akar = fileURLToPath(new URL('..', import.meta.url));
const dist = join(akar, 'dist');
const umum = { absWorkingDir: akar, bundle: true, platform: 'node', target: 'node20', logLevel: 'warning' };

await build({ ...umum, entryPoints: ['src/pks.ts'], outfile: 'dist/pks.js', format: 'esm', minifySyntax: true });
await build({
  ...umum,
  entryPoints: ['src/jalankan.ts'],
  outfile: 'dist/jalankan.cjs',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  define: { 'import.meta.url': '__alamat' },
  banner: { js: 'const __alamat=require("node:url").pathToFileURL(__filename).href;' },
});
for (const nama of readdirSync(dist)) {
  if (!['pks.js', 'jalankan.cjs', 'jalankan.cache'].includes(nama)) rmSync(join(dist, nama), { recursive: true });
}

// The cache holds what these commands compiled; what they never called is compiled when it is.
const latihan = mkdtempSync(join(tmpdir(), 'pks-build-'));
const bundel = join(dist, 'jalankan.cjs');
const script = new Script(Module.wrap(readFileSync(bundel, 'latin1')), {
  filename: bundel,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const modul = { exports: {} };
script.runInThisContext()(modul.exports, createRequire(bundel), modul, bundel, dist);
const { main, envNyata } = modul.exports;
const env = { ...(await envNyata([])), print: () => {}, note: console.error, variabel: { HOME: latihan } };
for (const argv of [
  ['init', join(latihan, 'data'), '--no-input'],
  ['overdue', '--register', join(latihan, 'data')],
]) {
  const keluar = await main(argv, env);
  if (keluar !== 0) throw new Error(`pks ${argv[0]} exits with ${keluar} while the code cache is made`);
}
writeFileSync(join(dist, 'jalankan.cache'), script.createCachedData());
rmSync(latihan, { recursive: true });
