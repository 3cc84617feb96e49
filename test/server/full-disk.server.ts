/** A server whose disk is truly full: a file system of some megabytes, mounted as root (or by sudo without a question). */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { completeSuratFlags, TestDesk } from '../support/test-desk.ts';
import { Cluster } from './cluster.ts';

const ROOT = process.getuid?.() === 0;
const asRoot = (...argv: string[]) => {
  const [program = '', ...rest] = ROOT ? argv : ['sudo', '-n', ...argv];
  execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
};

const afterwards: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const satu of afterwards.splice(0).reverse()) await satu();
});

function smallDisk(megabytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pks-server-'));
  asRoot('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder);
  afterwards.push(() => {
    asRoot('umount', folder);
    rmSync(folder, { recursive: true });
  });
  if (ROOT) chownSync(folder, 65534, 65534);
  return folder;
}

/** Takes all room but for some megabytes, until it is freed. */
function ballast(folder: string, left: number): () => void {
  const file = join(folder, 'pemberat');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(bavail * bsize - left * 1024 * 1024));
  return () => rmSync(file);
}

/** Bytes that no server packs smaller. */
function scan(seed: string, megabytes: number): Uint8Array {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024);
  for (let i = 0, h = seed; i < bytes.length; i += 32) {
    h = createHash('sha256').update(h).digest('hex');
    bytes.write(h, i, 'hex');
  }
  bytes.write('%PDF-1.7\n', 0);
  return bytes;
}

/** A register whose tables lie in that folder. */
async function deskOn(c: Cluster, tables: string): Promise<TestDesk> {
  await c.sql('postgres', `create tablespace sempit location '${tables}'`);
  await c.sql('postgres', 'create database penuh tablespace sempit');
  const t = new TestDesk();
  afterwards.push(() => t.close());
  t.variabel = {
    PKS_REGISTER: `postgres://127.0.0.1:${c.port}/penuh`,
    PGUSER: OWNER,
    PGPASSWORD: OWNER_PASSWORD,
  };
  await t.json('init', '--basis', t.variabel.PKS_REGISTER ?? '');
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  return t;
}

/** Attaches scans until one is refused; gives its line, the refusal, and how many are kept. */
async function attachUntilRefused(t: TestDesk, megabytes: number) {
  for (let n = 1; ; n++) {
    t.writeFile(`${n}.pdf`, scan(String(n), megabytes));
    const argv = ['lampirkan', '1', `${n}.pdf`, '--untuk', 'surat-permohonan', '--kunci', `k${n}`];
    const { keluar, err } = await t.run([...argv, '--json']);
    if (keluar !== 0) return { argv, galat: JSON.parse(err), kept: n - 1 };
  }
}

const acts = async (c: Cluster) =>
  (
    await superQuery<{ kunci: string; n: number }>(
      c.port,
      'penuh',
      "select kunci, count(*)::int as n from pks.tindakan where kunci ~ '^k[0-9]+$' group by kunci",
    )
  )
    .map((b) => `${b.kunci}x${b.n}`)
    .sort();

describe('a server whose disk is full', () => {
  it('for the tables: nothing of the act is kept, the rest is whole, and the same line goes on once there is room', async () => {
    const c = await Cluster.make(['fsync = off']);
    afterwards.push(() => c.remove());
    await c.start();
    const folder = smallDisk(40);
    const t = await deskOn(c, folder);
    const free = ballast(folder, 10);
    const { argv, galat, kept } = await attachUntilRefused(t, 3);
    expect(galat).toMatchObject({ kode: 'TIDAK_DAPAT_MENULIS', keluar: 5, rinci: { kode: '53100' } });
    expect(galat.pesan).toContain('disk server penuh');
    expect(await acts(c)).toEqual(Array.from({ length: kept }, (_, i) => `k${i + 1}x1`));
    expect((await t.json<{ versi: number }>('show', '1')).data.versi).toBe(kept + 1);
    free();
    await t.json(...argv);
    await t.json(...argv);
    expect(await acts(c)).toHaveLength(kept + 1);
    expect((await t.json('check')).data.baik).toBe(true);
  });

  it('for its log: it falls, and what was said to be kept is there once it stands again', async () => {
    const c = await Cluster.make(['fsync = off', 'max_wal_size = 32MB'], smallDisk(150));
    await c.start();
    afterwards.push(() => rmSync(c.log));
    afterwards.push(() => c.stop('SIGQUIT'));
    const tables = mkdtempSync(join(tmpdir(), 'pks-server-'));
    afterwards.push(() => rmSync(tables, { recursive: true }));
    if (ROOT) chownSync(tables, 65534, 65534);
    const t = await deskOn(c, tables);
    const free = ballast(c.folder, 4);
    const { argv, galat, kept } = await attachUntilRefused(t, 8);
    // It fell in the middle of keeping, or before anything was asked of it: never a success, and never a loss.
    expect(galat).toMatchObject({ keluar: 5 });
    expect(['BELUM_PASTI_TERSIMPAN', 'SERVER_TIDAK_TERJANGKAU', 'TIDAK_DAPAT_MENULIS']).toContain(galat.kode);
    expect(readFileSync(c.log, 'utf8')).toMatch(/PANIC:.*No space left/);
    free();
    await c.stop('SIGQUIT');
    await c.start();
    await t.json(...argv);
    expect(await acts(c)).toEqual(Array.from({ length: kept + 1 }, (_, i) => `k${i + 1}x1`));
    expect((await t.json('check')).data.baik).toBe(true);
  });
});
