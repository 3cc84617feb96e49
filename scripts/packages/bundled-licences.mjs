// The licences of what is in the bundle. Their authors ask that these go with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** One text: each package with its version, its licence and the words of it. */
export async function bundledLicences(akar) {
  const { metafile } = await build({
    absWorkingDir: akar,
    entryPoints: ['src/run.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    metafile: true,
    logLevel: 'error',
    define: { 'import.meta.url': '""' },
  });
  const folder = new Set(
    Object.keys(metafile.inputs).flatMap((f) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(f)?.[0] ?? []),
  );
  return [...folder]
    .sort()
    .map((satu) => licenceOf(join(akar, satu)))
    .join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const berkas = readdirSync(folder).find((n) => /^licen[cs]e/i.test(n));
  const teks = berkas && existsSync(join(folder, berkas)) ? readFileSync(join(folder, berkas), 'utf8').trim() : '';
  return `=== ${name} ${version} (${license})\n\n${teks}\n`;
}
