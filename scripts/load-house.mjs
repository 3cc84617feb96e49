// The house from its sources (what is built may be older), for scripts that write down what commands say of themselves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function loadHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'pks-reference-'));
  const outfile = join(folder, 'house.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { main } from './src/main.ts';
        export { COMMANDS } from './src/commands/command-list.ts';
        export { COMMAND_GROUPS } from './src/commands/command-help.ts';
        export { EXIT_MEANINGS } from './src/office/istilah/exit-meanings.ts';
        export { NASKAH } from './src/office/naskah/all-naskah.ts';
        export { VERSION } from './src/version.ts';
        export { COMMAND_LOADERS } from './src/commands/command-loaders.ts';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
