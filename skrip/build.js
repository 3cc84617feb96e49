// Bundles src/ into dist/: one small entry, everything else in chunks that are loaded on demand.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const akar = fileURLToPath(new URL('..', import.meta.url));
const { metafile } = await build({
  absWorkingDir: akar,
  entryPoints: ['src/pks.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  legalComments: 'none',
  chunkNames: 'bagian/[name]-[hash]',
  metafile: true,
  // CommonJS packages inside the bundle ask for `require`.
  banner: { js: "import{createRequire as __buat}from'node:module';const require=__buat(import.meta.url);" },
  logLevel: 'warning',
});

// Chunks of earlier builds go only now, so that a `pks` that runs meanwhile finds its own.
const baru = new Set(Object.keys(metafile.outputs));
for (const nama of readdirSync(join(akar, 'dist'), { recursive: true, encoding: 'utf8' })) {
  const jalur = join('dist', nama).replaceAll('\\', '/');
  if (jalur.endsWith('.js') && !baru.has(jalur)) rmSync(join(akar, jalur));
}
