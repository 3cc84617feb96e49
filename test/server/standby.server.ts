import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
// @ts-expect-error The harness has no types.
import { salinPaket, siapkan } from '../durability/fixtures.mjs';
import { OWNER, OWNER_PASSWORD } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';
import { Cluster } from './cluster.ts';
import { CuttingProxy } from './cutting-proxy.ts';
import { READING, words } from './reading-lines.ts';

let primary: Cluster;
let standby: Cluster;
let t: TestDesk;

beforeAll(async () => {
  primary = await Cluster.make(['fsync = off', 'wal_keep_size = 64MB']);
  await primary.start();
  standby = await primary.makeStandby('kedua');
  await standby.start();
});
afterAll(async () => {
  await standby.remove();
  await primary.remove();
});
beforeEach(() => {
  t = new TestDesk();
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
});
afterEach(() => t.close());

/** Until the standby has as many acts as the primary. */
async function untilSame(basis: string): Promise<void> {
  const count = async (c: Cluster) =>
    (await c.sql<{ n: number }>(basis, 'select count(*)::int as n from pks.tindakan').catch(() => []))[0]?.n ?? -1;
  while ((await count(standby)) !== (await count(primary))) await new Promise((jadi) => setTimeout(jadi, 50));
}

it('check notes once that a standby is not waited for, also to an account without further rights', async () => {
  const register = await newServerDatabase(primary.port);
  await t.json('init', '--basis', register);
  type Checked = { temuan: { berkas: string; sebab: string; rusak: boolean }[] };
  // The desk's clock stands in another month than that of the server, which check notes as well.
  const found = async () =>
    (await t.json<Checked>('check', '--register', register)).data.temuan.filter((x) => x.berkas === 'basis data');
  expect(await found()).toEqual([
    { berkas: 'basis data', fakta: null, sebab: expect.stringContaining('synchronous_standby_names'), rusak: false },
  ]);
  await primary.sql('postgres', "create role auditor login password 'sandi-auditor' in role pks_baca");
  t.variabel = { PGUSER: 'auditor', PGPASSWORD: 'sandi-auditor' };
  expect(await found()).toHaveLength(1);
  await primary.sql('postgres', "alter system set synchronous_standby_names = 'kedua'");
  await primary.sql('postgres', 'select pg_reload_conf()');
  await expect.poll(found, { timeout: 20_000 }).toEqual([]);
});

/** They read all that is there, or note when they did, so they ask the primary. */
const ASK_PRIMARY = ['check'];

it('every command that only looks asks a standby where the address says so', async () => {
  const [paket, rooms] = [join(t.folder, 'paket'), join(t.folder, 'ruang')];
  for (const satu of [paket, rooms]) mkdirSync(satu);
  await siapkan(salinPaket(paket), rooms);
  cpSync(join(rooms, 'lanjut'), t.folder, { recursive: true });
  const langsung = await newServerDatabase(primary.port);
  await t.json('pindah', 'ke', langsung, '--register', 'r');
  const basis = langsung.slice(langsung.lastIndexOf('/') + 1);
  await untilSame(basis);
  const proxy = new CuttingProxy(
    primary.port,
    () => 'none',
    () => 0,
  );
  const register = `postgres://127.0.0.1:${await proxy.listen()},127.0.0.1:${standby.port}/${basis}?baca=cadangan`;
  const asked: string[] = [];
  for (const line of READING) {
    const before = proxy.statements;
    const { keluar, err } = await t.run([...words(line), '--register', register]);
    if (keluar !== 0) throw new Error(`pks ${line}: exit ${keluar}\n${err}`);
    // Asked which of the two it is, and nothing else.
    if (proxy.statements - before !== 1) asked.push(line);
  }
  expect(asked).toEqual(ASK_PRIMARY);
  proxy.close();
});

it('whoever only looks may ask a standby, where the address says so; what is recorded goes to the primary', async () => {
  const langsung = await newServerDatabase(primary.port);
  const basis = langsung.slice(langsung.lastIndexOf('/') + 1);
  await t.json('init', '--basis', langsung);
  const line = async (c: Cluster) => {
    const proxy = new CuttingProxy(
      c.port,
      () => 'none',
      () => 0,
    );
    return { proxy, port: await proxy.listen() };
  };
  const [utama, kedua] = [await line(primary), await line(standby)];
  const keduanya = `postgres://127.0.0.1:${utama.port},127.0.0.1:${kedua.port}/${basis}`;
  /** Statements that each of the two was asked. */
  const asked = async (register: string, ...argv: string[]) => {
    const awal = [utama.proxy.statements, kedua.proxy.statements];
    const { data } = await t.json<{ id?: string }>(...argv, '--register', register);
    return { data, n: [utama.proxy.statements - (awal[0] ?? 0), kedua.proxy.statements - (awal[1] ?? 0)] };
  };
  const baca = `${keduanya}?baca=cadangan`;
  const baru = await asked(baca, ...suratLine('1/A'));
  expect(baru.data.id).toBe('2026-001');
  expect(baru.n[1]).toBe(0);
  await untilSame(basis);
  // Asked which of the two it is, and nothing else.
  const daftar = await asked(baca, 'list');
  expect(daftar.n[0]).toBe(1);
  expect(daftar.n[1]).toBeGreaterThan(2);
  expect(daftar.data).toEqual((await asked(keduanya, 'list')).data);
  expect((await asked(keduanya, 'list')).n[1]).toBe(0);
  // The same on this desk: a look may be followed by an act at once.
  await t.json('advance', '1', '--lengkap', '--register', baca);
  // One that no longer follows shows what was.
  await standby.sql('postgres', "alter system set primary_conninfo = 'host=127.0.0.1 port=1'");
  await standby.sql('postgres', 'select pg_reload_conf()');
  while ((await standby.sql('postgres', 'select 1 from pg_stat_wal_receiver')).length > 0)
    await new Promise((jadi) => setTimeout(jadi, 50));
  const tertinggal = await asked(baca, 'show', '1');
  expect(tertinggal.data).toMatchObject({ versi: 2 });
  expect(tertinggal.n[1]).toBe(1);
  expect(await t.failure('list', '--register', `${keduanya}?baca=utama`)).toMatchObject({
    kode: 'NILAI_TIDAK_DIKENAL',
  });
  for (const { proxy } of [utama, kedua]) proxy.close();
});
