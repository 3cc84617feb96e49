import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';

/** V8 rejects a code cache that was made with other flags, as it does one of another Node. */
const OTHER_FLAGS = '--stack-size=950';
const pks = join(import.meta.dirname, '../../bin/pks.js');
const dist = join(import.meta.dirname, '../../dist');

/** Nobody's settings. */
const pksIn = (folder: string, ...argv: readonly string[]) => {
  const rumah = join(folder, 'rumah');
  const env = { ...process.env, HOME: rumah, APPDATA: rumah, XDG_CONFIG_HOME: rumah };
  return spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    env: { ...env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder },
  });
};
const keptIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.includes('kode-'));

it('keeps a code cache of its own where the shipped one is rejected, and believes no broken one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pks-kode-'));
  try {
    const run = (...flag: string[]) => {
      const { status, stdout } = pksIn(folder, ...flag, pks, 'jelaskan', 'KELENGKAPAN_KURANG', '--json');
      return { status, data: JSON.parse(stdout).data };
    };
    const kept = () => keptIn(folder);
    const usual = run();
    expect(usual.status).toBe(0);
    // The shipped one serves the Node that built it.
    const bundel = join(dist, 'run.cjs');
    const { cachedDataRejected } = new Script(readFileSync(bundel, 'latin1'), {
      filename: bundel,
      cachedData: readFileSync(join(dist, 'run.cache')),
    });
    expect(kept()).toHaveLength(cachedDataRejected ? 1 : 0);
    for (const satu of kept()) rmSync(join(folder, satu));
    expect(run(OTHER_FLAGS)).toEqual(usual);
    const [nama = ''] = kept();
    expect(kept()).toEqual([nama]);
    const isi = readFileSync(join(folder, nama));
    expect(run(OTHER_FLAGS)).toEqual(usual);
    expect(readFileSync(join(folder, nama))).toEqual(isi); // served, so it is not made again
    writeFileSync(join(folder, nama), 'bukan cache');
    expect(run(OTHER_FLAGS)).toEqual(usual);
    expect(readFileSync(join(folder, nama)).length).toBeGreaterThan(100_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('asks V8 to optimize late in a list, without a word, and still makes a code cache that fits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pks-kode-'));
  try {
    const register = join(folder, 'register');
    expect(pksIn(folder, pks, 'init', register, '--no-input').status).toBe(0);
    for (const satu of keptIn(folder)) rmSync(join(folder, satu));
    const list = () => pksIn(folder, OTHER_FLAGS, pks, 'list', '--register', register);
    expect(list()).toMatchObject({ status: 0, stderr: '' });
    const [nama = ''] = keptIn(folder);
    const made = statSync(join(folder, nama), { bigint: true }).mtimeNs;
    expect(list()).toMatchObject({ status: 0, stderr: '' });
    expect(statSync(join(folder, nama), { bigint: true }).mtimeNs).toBe(made); // served, so it is not made again
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
