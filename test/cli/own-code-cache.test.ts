import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';

/** V8 rejects a code cache that was made with other flags, as it does one of another Node. */
const OTHER_FLAGS = '--stack-size=950';
const pks = join(import.meta.dirname, '../../bin/pks.js');
const dist = join(import.meta.dirname, '../../dist');

it('keeps a code cache of its own where the shipped one is rejected, and believes no broken one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pks-kode-'));
  try {
    const run = (...flag: string[]) => {
      const rumah = join(folder, 'rumah'); // no settings of anybody's
      const env = {
        ...process.env,
        HOME: rumah,
        APPDATA: rumah,
        XDG_CONFIG_HOME: rumah,
        XDG_CACHE_HOME: folder,
        LOCALAPPDATA: folder,
      };
      const { status, stdout } = spawnSync(
        process.execPath,
        [...flag, pks, 'jelaskan', 'KELENGKAPAN_KURANG', '--json'],
        {
          encoding: 'utf8',
          env,
        },
      );
      return { status, data: JSON.parse(stdout).data };
    };
    const kept = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.includes('kode-'));
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
