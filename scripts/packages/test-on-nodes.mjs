// npm run test:node: the tests that show most, with the same built pks, on each Node that an office may have.
//   node scripts/packages/test-on-nodes.mjs [22 24 26] [--semua]        --semua: all of npm test
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOfArchive, registryArchive } from './registry-package.mjs';

/** The newest of each line that is still mended. The floor, 20.19, is what everything else runs on. */
const VERSIONS = ['22.23.3', '24.21.0', '26.10.0'];
/** Whole processes, every session a clerk could have, the store on a real disk, papers and their libraries. */
const ESSENTIAL = ['test/cli', 'test/transcripts/transcripts', 'test/galat', 'test/store/contract', 'test/papers'];

const akar = fileURLToPath(new URL('../..', import.meta.url));
const { argv } = process;
const diminta = argv.slice(2).filter((kata) => /^\d+/.test(kata));
const berkas = argv.includes('--semua') ? [] : ESSENTIAL;
const rumah = mkdtempSync(join(tmpdir(), 'pks-node-'));
const hasil = [];
try {
  for (const versi of VERSIONS.filter((v) => diminta.length === 0 || diminta.some((d) => v.startsWith(`${d}.`)))) {
    const folder = join(rumah, versi);
    const node = join(folder, 'node');
    mkdirSync(folder);
    writeFileSync(node, fileOfArchive(registryArchive(`node-${process.platform}-${process.arch}`, versi), 'bin/node'));
    chmodSync(node, 0o755);
    const mulai = Date.now();
    const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...berkas], {
      cwd: akar,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    });
    hasil.push(`${status === 0 ? 'ok ' : 'NOT'}  Node ${versi}  ${((Date.now() - mulai) / 1000).toFixed(0)} s`);
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(rumah, { recursive: true });
}
console.log(hasil.join('\n'));
