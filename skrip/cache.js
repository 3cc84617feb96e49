// `node skrip/cache.js NAME …argv`: runs one command in this process and keeps what V8 compiled for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const bundel = fileURLToPath(new URL('../dist/jalankan.cjs', import.meta.url));
const script = new Script(readFileSync(bundel, 'latin1'), {
  filename: bundel,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const modul = { exports: {} };
script.runInThisContext()(modul.exports, createRequire(bundel), modul, bundel, dirname(bundel));
const [nama, ...argv] = process.argv.slice(2);
const { main, envNyata } = modul.exports;
process.exitCode = await main(argv, await envNyata([]));
writeFileSync(bundel.replace(/cjs$/, `${nama}.cache`), script.createCachedData());
