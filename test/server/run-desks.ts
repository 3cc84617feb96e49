/** Desks at work, as processes of their own, from the sources as they are or with a fault put in. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import { OWNER, OWNER_PASSWORD, ownerKnock } from '../support/store/server-owner.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { workAtDesk } from './desk-work.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A text of a source file that is replaced; it must be there. */
export type Fault = Readonly<{ file: string; from: string; to: string }>;

const withFaults = (faults: readonly Fault[]): Plugin => ({
  name: 'faults',
  setup: (b) => {
    for (const { file } of faults) {
      const jalur = join(ROOT, 'src', file);
      b.onLoad({ filter: new RegExp(`${file.split('/').at(-1)}$`) }, ({ path }) => {
        if (path !== jalur) return null;
        let contents = readFileSync(jalur, 'utf8');
        for (const satu of faults.filter((f) => f.file === file)) {
          if (!contents.includes(satu.from)) throw new Error(`no longer in ${file}: ${satu.from}`);
          contents = contents.replace(satu.from, satu.to);
        }
        return { contents, loader: 'ts' };
      });
    }
  },
});

export async function buildWorker(...faults: readonly Fault[]): Promise<string> {
  const outfile = join(newTempFolder(), 'desk.mjs');
  await build({
    entryPoints: [join(ROOT, 'test/server/desk-worker.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    external: ['pg-native', 'pg-cloudflare', 'cloudflare:sockets'],
    outfile,
    plugins: [withFaults(faults)],
  });
  return outfile;
}

/** `ada`: keys that were said to be recorded; `tidak`: those said not to be. */
export type Said = Readonly<{ ada: readonly string[]; tidak: readonly string[] }>;

export async function runDesks(worker: string, address: string, desks: number, count: number): Promise<Said> {
  const semua = await Promise.all(
    Array.from({ length: desks }, (_, i) =>
      runOne(worker, [address, `meja${i}`, String(count), OWNER, OWNER_PASSWORD]),
    ),
  );
  return saidIn(semua.join('').split('\n'));
}

/** As `runDesks`, of the sources as they are, all in this process; each keeps the register open. */
export async function runDesksHere(address: string, desks: number, count: number): Promise<Said> {
  const lines: string[] = [];
  const open = () => openServerRegister(address, ownerKnock);
  await Promise.all(
    Array.from({ length: desks }, (_, i) => workAtDesk(open, `meja${i}`, count, (line) => lines.push(line), true)),
  );
  return saidIn(lines);
}

function saidIn(lines: readonly string[]): Said {
  const kata = lines.map((b) => b.split(' '));
  const yang = (apa: string) => kata.filter(([k]) => k === apa).map(([, kunci = '']) => kunci);
  return { ada: yang('ada'), tidak: yang('tidak') };
}

function runOne(worker: string, argv: readonly string[]): Promise<string> {
  return new Promise((jadi, gagal) => {
    const p = spawn(process.execPath, [worker, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    p.stdout.on('data', (d) => {
      out += d;
    });
    p.stderr.on('data', (d) => {
      err += d;
    });
    p.on('close', (kode) => (kode === 0 ? jadi(out) : gagal(new Error(`a desk ended with ${kode}: ${err}`))));
  });
}
