// Makes a register of made-up cases quickly: `npm run bench:register -- DIR N [--semua-aktif]`. Data invented, not synced.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** Makes it in a folder that is empty or not there. */
export async function makeRegister(folder, banyak, semuaAktif = false) {
  const bundel = join(packageRoot, 'node_modules', '.cache', 'pks-bench', `pabrik-${process.pid}.mjs`);
  await build({
    absWorkingDir: packageRoot,
    entryPoints: ['bench/register-factory.ts'],
    outfile: bundel,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    const { makeBenchRegister } = await import(pathToFileURL(bundel).href);
    await makeBenchRegister(packageRoot, bundel, folder, banyak, semuaAktif);
  } finally {
    rmSync(bundel, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'semua-aktif': { type: 'boolean', default: false } },
  });
  const [folder, banyak] = [positionals[0], Number(positionals[1])];
  if (!folder || !Number.isInteger(banyak) || banyak < 1 || positionals.length !== 2) {
    console.error('npm run bench:register -- DIR N [--semua-aktif]');
    process.exitCode = 2;
  } else {
    await makeRegister(folder, banyak, values['semua-aktif']);
    console.log(`${banyak} kasus di ${folder}`);
  }
}
