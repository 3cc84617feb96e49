/** Nothing that Citus, YugabyteDB or CockroachDB lack, or lacked for long, is in the tables or asked of the server. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
const STORE = join(import.meta.dirname, '../../src/store/postgres');

/** What stands in the schema, by the catalogue of the server. */
const FOREIGN: Readonly<Record<string, string>> = {
  sequence: "select relname as nama from pg_class where relkind = 'S' and relnamespace = 'pks'::regnamespace",
  'statement trigger':
    "select t.tgname as nama from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'pks'::regnamespace and not t.tgisinternal and t.tgtype & 1 = 0",
  'deferred constraint':
    "select conname as nama from pg_constraint where connamespace = 'pks'::regnamespace and (condeferrable or contype = 'x')",
  'generated column':
    "select a.attname as nama from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'pks'::regnamespace and (a.attgenerated <> '' or a.attidentity <> '')",
  'rule, view or inheritance':
    "select c.relname as nama from pg_class c where c.relnamespace = 'pks'::regnamespace and (c.relkind not in ('r', 'i') or c.relhasrules or c.relhassubclass or c.relispartition)",
};

it('the tables have no sequence, statement trigger, deferred constraint or generated column', async () => {
  const t = new TestDesk();
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  const address = await newServerDatabase();
  await t.json('init', '--basis', address);
  t.close();
  const basis = address.slice(address.lastIndexOf('/') + 1);
  for (const [apa, sql] of Object.entries(FOREIGN))
    expect([apa, await superQuery(PORT, basis, sql)]).toEqual([apa, []]);
});

it('every key of a case and its acts has the case in it, as a table spread by it needs', async () => {
  const t = new TestDesk();
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  const address = await newServerDatabase();
  await t.json('init', '--basis', address);
  t.close();
  const keys = await superQuery<{ tabel: string; kolom: string[] }>(
    PORT,
    address.slice(address.lastIndexOf('/') + 1),
    `select c.relname as tabel, array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey)) as kolom
     from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'pks'::regnamespace and i.indisunique`,
  );
  const ofCases = keys.filter(({ tabel }) => ['tindakan', 'kasus', 'berkas', 'buku'].includes(tabel));
  expect(ofCases.length).toBeGreaterThanOrEqual(6);
  expect(ofCases.filter(({ tabel, kolom }) => !kolom.includes(tabel === 'kasus' ? 'id' : 'kasus'))).toEqual([]);
});

/** As words of a statement; comments may name them. */
const WORDS =
  /\b(listen|unlisten|notify|pg_notify|pg_(try_)?advisory\w*|nextval|setval|lo_\w+|lock table|skip locked)\b/i;

it('no statement listens, takes an advisory lock or handles a large object', () => {
  const files = readdirSync(STORE, { recursive: true, encoding: 'utf8' }).filter((nama) => nama.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(25);
  const said = files.flatMap((nama) =>
    readFileSync(join(STORE, nama), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|^\s*--.*$/gm, '')
      .split('\n')
      .filter((baris) => WORDS.test(baris))
      .map((baris) => `${nama}: ${baris.trim()}`),
  );
  expect(said).toEqual([]);
});
