// npm run test:node: the tests that show most, with the same built pks, on each Node that an office may have.
//   node scripts/packages/test-on-nodes.mjs [22 24 26] [--inti | --semua]
//   --inti: what a build has time for; --semua: all of npm test
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOfArchive, registryArchive } from './registry-package.mjs';

/** The newest of each line that is still mended. The floor, 20.19, is what everything else runs on. */
const VERSIONS = ['22.23.3', '24.21.0', '26.10.0'];
/** Whole processes with their streams and code caches, and the store. */
const CORE = ['test/cli/built-pks', 'test/cli/streams', 'test/cli/own-code-cache', 'test/store/contract'];
/** Every session a clerk could have. */
const SESSIONS = ['test/transcripts/transcripts'];
/** Papers and their libraries too. */
const ESSENTIAL = [...SESSIONS, 'test/cli', 'test/store/contract', 'test/galat', 'test/papers'];
/** Has the sessions at each build, as offices are told to take it. */
const RECOMMENDED = '24.';

const akar = fileURLToPath(new URL('../..', import.meta.url));
const { argv } = process;
const diminta = argv.slice(2).filter((kata) => /^\d+/.test(kata));
const filesFor = (versi) => {
  if (argv.includes('--semua')) return [];
  if (!argv.includes('--inti')) return ESSENTIAL;
  return versi.startsWith(RECOMMENDED) ? [...CORE, ...SESSIONS] : CORE;
};
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
    const { status } = spawnSync(
      node,
      ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...filesFor(versi)],
      {
        cwd: akar,
        stdio: 'inherit',
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
      },
    );
    hasil.push(`${status === 0 ? 'ok ' : 'NOT'}  Node ${versi}  ${((Date.now() - mulai) / 1000).toFixed(0)} s`);
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(rumah, { recursive: true });
}
console.log(hasil.join('\n'));
