// `npm run bench:server`: a register on PostgreSQL beside the same in a folder. Starts a server of its own. Says how it is
// here and now; it never passes or fails. Flags: --cepat (few seconds each), --besar (100,000
// cases too; their folder is kept in --dir DIR and used again), --sejuta (a list of a million rows too).
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeRegister } from './make-register.mjs';
import * as measure from './measure.mjs';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const cache = join(packageRoot, 'node_modules', '.cache', `pks-bench-server-${process.pid}`);
await build({
  absWorkingDir: packageRoot,
  entryPoints: ['bench/server/bench.ts', 'bench/server/desk.ts'],
  outdir: cache,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
try {
  const { benchServer } = await import(pathToFileURL(join(cache, 'bench.mjs')).href);
  await benchServer(packageRoot, join(cache, 'desk.mjs'), process.argv.slice(2), { makeRegister, ...measure });
} finally {
  rmSync(cache, { recursive: true });
}
