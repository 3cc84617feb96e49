/** What a clerk is told when the server does not do as it should, line by line. */
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/env.ts';
import { Failure } from '../../src/errors.ts';
import writing from '../durability/writing-commands.json' with { type: 'json' };
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';
import { Cluster } from './cluster.ts';
import { CuttingProxy } from './cutting-proxy.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
let t: TestDesk;
let basis: string;
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

beforeEach(async () => {
  t = new TestDesk();
  t.lebar = 200;
  basis = await newServerDatabase();
  t.variabel = { PKS_REGISTER: basis, PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  await t.json('init', '--basis', basis);
});
afterEach(() => t.close());

const words = (line: string): string[] => line.split(' ').filter((kata) => kata !== '');

describe('a server that is not reached', () => {
  it('is named with the reason: nobody there, a name that is none, no answer in five seconds', async () => {
    const held: Socket[] = [];
    const silent: Server = createServer((s) => held.push(s)).listen(0, '127.0.0.1');
    await new Promise((jadi) => silent.once('listening', jadi));
    const { port } = silent.address() as { port: number };
    try {
      for (const [address, sebab] of [
        ['postgres://127.0.0.1:1/pks', 'tidak ada yang menjawab di sana'],
        ['postgres://server-yang-tidak-ada.invalid/pks', 'nama itu tidak dikenal di jaringan ini'],
        [`postgres://127.0.0.1:${port}/pks`, 'tidak menjawab dalam 5 detik'],
      ] as const) {
        const galat = await t.failure(...suratLine('1/A'), '--register', address);
        expect(galat).toMatchObject({ kode: 'SERVER_TIDAK_TERJANGKAU', keluar: 5 });
        expect(galat.pesan).toContain(`${sebab}. Tidak ada yang dicatat.`);
        expect(JSON.stringify(galat)).not.toContain(OWNER_PASSWORD);
      }
    } finally {
      for (const s of held) s.destroy();
      silent.close();
    }
  });

  it('is said to have recorded nothing only where a command would have', async () => {
    const looking = [
      '',
      'list',
      'show 1',
      'check',
      'segel s.txt',
      'backup c.zip',
      'buka 1',
      'wakilkan',
      'impor daftar',
      'nomor',
    ];
    const said = async (argv: readonly string[]) => {
      const { keluar, err } = await t.run([...argv, '--register', 'postgres://127.0.0.1:1/pks']);
      expect([argv, keluar]).toEqual([argv, 5]);
      return err.includes('Tidak ada yang dicatat');
    };
    for (const line of looking) expect([line, await said(words(line))]).toEqual([line, false]);
    for (const { nama, argv, ...p } of writing.filter(({ asal }) => ['isi', 'lanjut'].includes(asal))) {
      if (['config register', 'libur perbarui'].includes(nama)) continue;
      const records = !('hasil' in p) || nama === 'template salin';
      expect([nama, await said(argv)]).toEqual([nama, records]);
    }
  });

  it('whose connections are all taken says so', async () => {
    const c = await Cluster.make(['fsync = off', 'max_connections = 4', 'superuser_reserved_connections = 2']);
    try {
      await c.start();
      const address = await newServerDatabase(c.port);
      await t.json('init', '--basis', address);
      await c.sql('postgres', `create role sari login password '${OWNER_PASSWORD}' in role pks_tulis`);
      t.variabel = { PGUSER: 'sari', PGPASSWORD: OWNER_PASSWORD };
      const sibuk = [1, 2, 3].map(() => superQuery(c.port, nameOf(address), 'select pg_sleep(2)'));
      await expect
        .poll(() => t.failure('list', '--register', address).catch(() => null), { interval: 50, timeout: 5000 })
        .toMatchObject({ kode: 'TIDAK_DAPAT_MENULIS', keluar: 5, rinci: { kode: '53300' } });
      await Promise.all(sibuk);
      await t.json('list', '--register', address);
    } finally {
      await c.remove();
    }
  });
});

describe('a standby that answers', () => {
  it('shows, and records nothing, whether it was named alone or none takes writing', async () => {
    const primary = await Cluster.make(['fsync = off']);
    await primary.start();
    const standby = await primary.makeStandby('kedua');
    try {
      await standby.start();
      const address = await newServerDatabase(primary.port);
      await t.json('init', '--basis', address);
      const alone = address.replace(`:${primary.port}/`, `:${standby.port}/`);
      const both = address.replace(`:${primary.port}/`, `:${standby.port},127.0.0.1:${standby.port}/`);
      await expect.poll(() => t.json('list', '--register', alone).catch(() => null)).toMatchObject({ data: [] });
      for (const register of [alone, both]) {
        const galat = await t.failure(...suratLine('1/A'), '--register', register);
        expect(galat).toMatchObject({ kode: 'TIDAK_DAPAT_MENULIS', keluar: 5 });
        expect(galat.pesan).toMatch(/hanya server cadangan, yang tidak mencatat apa pun/);
      }
    } finally {
      await standby.remove();
      await primary.remove();
    }
  });
});

describe('a line that is cut', () => {
  it('after COMMIT, and a server that stays away, leave it uncertain, with the key that tells', async () => {
    const proxy = new CuttingProxy(
      PORT,
      () => 'after',
      () => 0,
    );
    const behind = basis.replace(`:${PORT}/`, `:${await proxy.listen()}/`);
    const menunggu = t.failure(...suratLine('1/A'), '--kunci', 'k1', '--register', behind);
    await expect.poll(() => proxy.cuts.after, { interval: 5 }).toBe(1);
    proxy.close();
    const galat = await menunggu;
    expect(galat).toMatchObject({ kode: 'BELUM_PASTI_TERSIMPAN', keluar: 5, rinci: { kunci: 'k1' } });
    // The server had kept it; the same line under the same key finds it.
    const { data } = await t.json<{ id: string; versi: number }>(...suratLine('1/A'), '--kunci', 'k1');
    expect([data.id, data.versi]).toEqual(['2026-001', 1]);
    expect(await superQuery(PORT, nameOf(basis), "select v from pks.tindakan where kasus = '2026-001'")).toHaveLength(
      1,
    );
  });

  it('before COMMIT, twice, records nothing and says that trying again is safe', async () => {
    const sql = (teks: string) => superQuery<{ n: number }>(PORT, nameOf(basis), teks);
    await sql(`create sequence kali; create function mati() returns trigger language plpgsql as
      $$ begin perform nextval('public.kali'); perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
      create trigger mati before insert on pks.tindakan for each row execute function mati()`);
    expect(await t.failure(...suratLine('1/A'))).toMatchObject({
      kode: 'TIDAK_DAPAT_MENULIS',
      keluar: 5,
      rinci: { kode: 'putus' },
    });
    // Once more in silence.
    expect(await sql('select last_value::int as n from kali')).toEqual([{ n: 2 }]);
    await sql('drop trigger mati on pks.tindakan');
    expect((await t.json<{ id: string }>(...suratLine('1/A'))).data.id).toBe('2026-001');
  });
});

it('what the tables refuse is damage, and named: the case and the act', async () => {
  await t.json(...suratLine('1/A'));
  await superQuery(PORT, nameOf(basis), 'alter table pks.tindakan add constraint uji check (v < 2)');
  expect(await t.failure('advance', '1', '--lengkap')).toMatchObject({
    kode: 'REGISTER_RUSAK',
    keluar: 7,
    rinci: { berkas: 'kasus/2026-001/kejadian/000002.json', sebab: expect.stringContaining('uji') },
  });
});

it('no transaction and no lock is held while a person thinks', async () => {
  await t.json(...suratLine('1/A'));
  const seen: string[] = [];
  const look = async (): Promise<never> => {
    const lines = await superQuery<{ state: string; n: number }>(
      PORT,
      nameOf(basis),
      `select state, (select count(*)::int from pg_locks l where l.pid = a.pid) as n from pg_stat_activity a
       where application_name = 'pks' and datname = current_database()`,
    );
    seen.push(...lines.map((b) => `${b.state} ${b.n}`));
    throw new Failure('DIBATALKAN', 'Dibatalkan.');
  };
  const ask: Ask = { text: look, choose: look, tick: look, confirm: look, withWayBack: () => ask };
  t.ask = ask;
  for (const argv of [['new'], ['advance', '1'], ['lengkapi', '1'], ['batal', '1']])
    expect((await t.run(argv)).keluar, argv.join(' ')).toBe(130);
  expect(seen).toEqual(Array(4).fill('idle 0'));
});
