// `node scripts/code-cache.js BUNDLE CACHE LINE…` runs lines, each a JSON array of words, and keeps what V8 compiled.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const [bundel, cache, ...lines] = process.argv.slice(2);
const bundleFile = fileURLToPath(new URL(`../dist/${bundel}`, import.meta.url));
const script = new Script(readFileSync(bundleFile, 'latin1'), {
  filename: bundleFile,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const loadedModule = { exports: {} };
script.runInThisContext()(
  loadedModule.exports,
  createRequire(bundleFile),
  loadedModule,
  bundleFile,
  dirname(bundleFile),
);
const { main, realEnv, keepFlags } = loadedModule.exports;
keepFlags();
for (const line of lines) process.exitCode ||= await main(JSON.parse(line), await realEnv([]));
writeFileSync(new URL(`../dist/${cache}`, import.meta.url), script.createCachedData());
