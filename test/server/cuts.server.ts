import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeServerRegister } from '../../src/store/postgres/make-server-register.ts';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import { sampleStart } from '../support/sample-facts.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { ownerKnock } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { Cluster } from './cluster.ts';
import { type CutPlan, CuttingProxy } from './cutting-proxy.ts';
import { buildWorker, type Fault, runDesks, runDesksHere, type Said } from './run-desks.ts';

/** By hand more: PKS_PUTUS=10000 npm run test:server */
const CUTS = Number(process.env.PKS_PUTUS ?? 1000);
const DESKS = 7;
/** Letters a desk in one round of some five hundred cuts. */
const LETTERS = 34;

let c: Cluster;
beforeAll(async () => {
  // Not even the disk's cache is waited for, as no power is cut: what the server said it kept, it wrote.
  c = await Cluster.make(['fsync = off']);
  // Thousands of lines are opened, and passwords are tried elsewhere.
  writeFileSync(join(c.data, 'pg_hba.conf'), 'host all all 127.0.0.1/32 trust\n');
  await c.start();
});
afterAll(() => c.remove());

const basisOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

async function newRegister(): Promise<string> {
  const address = await newServerDatabase(c.port);
  await (await makeServerRegister(address, sampleStart, ownerKnock)).close();
  return address;
}

/** What was said beside what is there, asked of the tables and not of pks. */
async function compareSaid(address: string, { ada, tidak }: Said, server: Cluster = c) {
  const rows = await server.sql<{ kunci: string; n: number }>(
    basisOf(address),
    "select kunci, count(*)::int as n from pks.tindakan where kasus <> 'register' group by kunci",
  );
  const disimpan = new Map(rows.map((b) => [b.kunci, b.n]));
  return {
    lost: ada.filter((k) => !disimpan.has(k)),
    doubled: rows.filter((b) => b.n > 1).map((b) => b.kunci),
    denied: tidak.filter((k) => disimpan.has(k)),
  };
}

/** But for the day of the acts: the desks of these tests live in March, the server does not. */
async function damageOf(address: string): Promise<readonly string[]> {
  const r = await openServerRegister(address, ownerKnock);
  const { temuan } = await r.check();
  await r.close();
  return temuan.filter((x) => !x.sebab.includes('tetapi masuk ke server')).map((x) => `${x.berkas}: ${x.sebab}`);
}

/** Another for each round, the same ones in each run. */
let benih = 470_008;
const CLEAN = { lost: [], doubled: [], denied: [] };

/** `worker`: null for desks in this process. */
async function runWithCuts(worker: string | null, plans: readonly CutPlan[], count: number, desks = DESKS) {
  const acak = seededRandom(benih++);
  const address = await newRegister();
  const proxy = new CuttingProxy(c.port, () => plans[Math.floor(acak() * plans.length)] ?? 'none', acak);
  const port = await proxy.listen();
  const behind = address.replace(`:${c.port}/`, `:${port}/`);
  const said = await (worker === null ? runDesksHere(behind, desks, count) : runDesks(worker, behind, desks, count));
  proxy.close();
  return { address, said, proxy };
}

describe('desks whose line is cut', () => {
  it(`lose nothing and double nothing in ${CUTS} cuts before and after COMMIT`, async () => {
    let cuts = 0;
    while (cuts < CUTS) {
      const { address, said, proxy } = await runWithCuts(null, ['before', 'after', 'after', 'somewhere'], LETTERS);
      cuts += proxy.total;
      expect(proxy.cuts.before).toBeGreaterThan(0);
      expect(proxy.cuts.after).toBeGreaterThan(0);
      expect(said.ada.length).toBeGreaterThan(DESKS);
      expect(await compareSaid(address, said)).toEqual(CLEAN);
      expect(await damageOf(address)).toEqual([]);
    }
  });
});

/** Waits until so many more acts are there than now; what asks the server while it is down is asked again. */
async function untilMoreActs(server: Cluster, address: string, more: number): Promise<void> {
  const count = async (): Promise<number> => {
    try {
      return (
        (await server.sql<{ n: number }>(basisOf(address), 'select count(*)::int as n from pks.tindakan'))[0]?.n ?? 0
      );
    } catch {
      return 0;
    }
  };
  const awal = await count();
  while ((await count()) < awal + more) await new Promise((jadi) => setTimeout(jadi, 50));
}

/** One that is at work; who ended meanwhile is not counted. */
async function killBackend(basis: string): Promise<void> {
  for (;;) {
    const [satu] = await c.sql<{ pid: number }>(
      basis,
      "select pid from pg_stat_activity where application_name = 'pks' and datname = current_database() limit 1",
    );
    try {
      if (satu && process.kill(satu.pid, 'SIGKILL')) return;
    } catch (e) {
      if ((e as { code?: string }).code !== 'ESRCH') throw e;
    }
  }
}

describe('a server that dies under its desks', () => {
  it('loses nothing when processes of it are killed and it starts again at once', async () => {
    const address = await newRegister();
    const kerja = runDesks(await buildWorker(), address, DESKS, 15);
    for (const cara of ['backend', 'restart', 'backend', 'restart'] as const) {
      await untilMoreActs(c, address, 20);
      if (cara === 'backend') {
        await killBackend(basisOf(address));
      } else {
        await c.stop('SIGQUIT');
        await c.start();
      }
    }
    const said = await kerja;
    expect(said.ada.length).toBeGreaterThan(DESKS * 20);
    expect(await compareSaid(address, said)).toEqual(CLEAN);
    expect(await damageOf(address)).toEqual([]);
  });

  it('loses nothing when its synchronous standby takes over', async () => {
    const primary = await Cluster.make(['fsync = off', "synchronous_standby_names = 'kedua'", 'wal_keep_size = 64MB']);
    await primary.start();
    const standby = await primary.makeStandby('kedua');
    try {
      await standby.start();
      const satu = await newServerDatabase(primary.port);
      await (await makeServerRegister(satu, sampleStart, ownerKnock)).close();
      const keduanya = satu.replace(`:${primary.port}/`, `:${primary.port},127.0.0.1:${standby.port}/`);
      const kerja = runDesks(await buildWorker(), keduanya, 5, 12);
      await untilMoreActs(primary, satu, 25);
      await primary.stop('SIGQUIT');
      standby.promote();
      const said = await kerja;
      expect(said.ada.length).toBeGreaterThan(5 * 15);
      const disana = satu.replace(`:${primary.port}/`, `:${standby.port}/`);
      expect(await compareSaid(disana, said, standby)).toEqual(CLEAN);
      expect(await damageOf(disana)).toEqual([]);
      // The one that fell is not asked for anything: only who takes writing answers.
      const r = await openServerRegister(keduanya, ownerKnock);
      expect((await r.readKantor()).versi).toBe(1);
      await r.close();
    } finally {
      await standby.remove();
      await primary.remove();
    }
  });
});

const SESSION = 'store/postgres/line/server-session.ts';

describe('a fault in pks or in the tables', () => {
  it.each<[string, Fault, readonly CutPlan[]]>([
    [
      'that takes a cut after COMMIT for one before it',
      { file: SESSION, from: 'everSent ||= sent;', to: 'sent = false;' },
      ['after', 'after', 'before'],
    ],
    [
      'that says it is recorded before the server says so',
      { file: SESSION, from: "await raw('commit');", to: "void raw('commit').catch(() => {});" },
      ['before', 'none'],
    ],
    [
      'that records a key again under another',
      {
        file: 'store/postgres/record-acts.ts',
        from: 'actStatement(id, siap), ...projection',
        to: "actStatement(id, { ...siap, act: { ...siap.act, kunci: siap.act.kunci + '-lagi' } }), ...projection",
      },
      ['none'],
    ],
    [
      'that writes the rows of lists outside of the transaction',
      {
        file: 'store/postgres/record-acts.ts',
        from: '[actStatement(id, siap), ...projectionStatements(berkas, bukuYearsOf(lama))]);',
        to: '[actStatement(id, siap)]); await together(query, projectionStatements(berkas, bukuYearsOf(lama)));',
      },
      ['after', 'none'],
    ],
  ])('%s is caught', async (_, fault, plans) => {
    const { address, said } = await runWithCuts(await buildWorker(fault), plans, 6, 3).catch((e: unknown) => ({
      address: null,
      said: String(e),
    }));
    const caught =
      address === null
        ? [said]
        : [
            ...Object.values(await compareSaid(address, said as Said)).flat(),
            ...(plans.join() === 'none' ? (said as Said).tidak : []),
            ...(await damageOf(address)),
          ];
    expect(caught.join()).not.toBe('');
  });

  it('that lets the server answer before it kept anything is caught when it dies', async () => {
    const fault = {
      file: 'store/postgres/line/connect.ts',
      from: '-c synchronous_commit=on',
      to: '-c synchronous_commit=off',
    };
    const server = await Cluster.make(['wal_writer_delay = 10s', 'wal_writer_flush_after = 0', 'fsync = off']);
    await server.start();
    try {
      const address = await newServerDatabase(server.port);
      await (await makeServerRegister(address, sampleStart, ownerKnock)).close();
      const said = await runDesks(await buildWorker(fault), address, 2, 5);
      await server.stop('SIGQUIT');
      await server.start();
      expect((await compareSaid(address, said, server)).lost).not.toEqual([]);
    } finally {
      await server.remove();
    }
  });

  it.each([
    ['unique keys', 'alter table pks.tindakan drop constraint tindakan_kasus_kunci_key', 'tindakan_kasus_kunci_key'],
    ['links', 'alter table pks.tindakan drop constraint tindakan_sesudah', 'tindakan_sesudah'],
    ['hashes', 'alter table pks.tindakan drop constraint tindakan_bersidik', 'tindakan_bersidik'],
    ['the guard against rewriting', 'alter table pks.tindakan disable trigger tetap', 'tindakan.tetap'],
  ])('that takes away %s from the tables is named by check', async (_, sql, nama) => {
    const address = await newRegister();
    expect(await damageOf(address)).toEqual([]);
    await c.sql(basisOf(address), sql);
    expect((await damageOf(address)).join()).toContain(nama);
  });
});
