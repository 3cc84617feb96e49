/** What a long list costs the server: pages of its table that it looks into, which no other work on the machine changes. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fillLists } from '../../bench/server/fill-lists.ts';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { completeSuratFlags, TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
const server = {
  sql: <R extends object>(basis: string, teks: string, nilai: readonly unknown[] = []) =>
    superQuery<R>(PORT, basis, teks, nilai),
};

let t: TestDesk;
beforeEach(() => {
  t = new TestDesk();
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
});
afterEach(() => t.close());

/** Pages of the table of cases: what the command looks into, and all of them. */
async function pagesOf(basis: string, ...argv: string[]): Promise<Readonly<{ looked: number; all: number }>> {
  const ask = async () => {
    const [satu] = await server.sql<{ looked: number; all: number }>(
      basis,
      `select (heap_blks_read + heap_blks_hit)::int as looked, (pg_relation_size(relid) / 8192)::int as all
         from pg_statio_all_tables where relid = 'pks.kasus'::regclass`,
    );
    if (!satu) throw new Error('no table of cases');
    return satu;
  };
  const before = await ask();
  const { keluar } = await t.run([...argv, '--register', `postgres://127.0.0.1:${PORT}/${basis}`]);
  expect(keluar).toBe(0);
  const after = await ask();
  return { looked: after.looked - before.looked, all: after.all };
}

it('late cases are found among many active ones by looking into few pages, however many there are', async () => {
  const address = await newServerDatabase();
  await t.json('init', '--basis', address);
  const letter = async (nomor: string, isian: Readonly<Record<string, string>>): Promise<string> => {
    const argv = ['new', ...completeSuratFlags({ 'nomor-surat': nomor, ...isian }), '--lengkap', '--register', address];
    return (await t.json<{ id: string }>(...argv)).data.id;
  };
  const late = await letter('1/A', { 'tanggal-surat': '7 Mei 2026', diterima: '8 Mei 2026' });
  for (const nomor of ['2/B', '3/C']) await letter(nomor, { 'tanggal-surat': 'kemarin', diterima: 'hari ini' });

  const asal = address.slice(address.lastIndexOf('/') + 1);
  const [few, many] = [
    await fillLists(server, asal, 3000, true, [late]),
    await fillLists(server, asal, 15_000, true, [late]),
  ];
  const { looked } = await pagesOf(few, 'overdue');
  const ofMany = await pagesOf(many, 'overdue');
  expect(ofMany.all).toBeGreaterThan(1000);
  expect(ofMany.looked).toBeLessThanOrEqual(looked + 10);

  // Agreements that end soon are counted by their days alone.
  const soon = new Date(t.kini.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  await server.sql(many, 'update pks.kasus set berakhir = $1', [soon]);
  await server.sql(many, 'vacuum analyze pks.kasus');
  expect((await pagesOf(many, 'overdue')).looked).toBeLessThanOrEqual(looked + 10);
});
