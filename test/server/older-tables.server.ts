/** Tables that an earlier pks made: refused with the line that raises them, and raised with every act as it was. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
const FIRST_TABLES = readFileSync(new URL('first-tables.sql', import.meta.url), 'utf8');
/** What a register is made of; rows for lists stay behind. */
const TRUTH = ['tindakan', 'berkas', 'salinan', 'kunci', 'nomor', 'nomor_diambil', 'klaim'];
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

let t: TestDesk;
afterEach(() => t.close());

/** A register with an act, a letter and a scan. */
async function usedRegister(): Promise<string> {
  t = new TestDesk();
  const basis = await newServerDatabase();
  t.variabel = { PKS_REGISTER: basis, PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  await t.json('init', '--basis', basis);
  t.writeFile('surat.pdf', 'surat');
  await t.json(...suratLine('1/A', '--berkas', 'surat.pdf'));
  await t.json('advance', '1', '--lengkap');
  return basis;
}

/** The same acts in tables of the first shape. */
async function inFirstTables(basis: string): Promise<string> {
  const lama = await newServerDatabase();
  const sql = (teks: string, nilai: readonly unknown[] = []) => superQuery(PORT, nameOf(lama), teks, nilai);
  await sql(FIRST_TABLES);
  await sql('insert into pks.register (bentuk) values (1)');
  for (const tabel of TRUTH) {
    const baris = await superQuery(PORT, nameOf(basis), `select * from pks.${tabel} order by 1, 2`);
    for (const satu of baris) {
      const kolom = Object.keys(satu);
      await sql(
        `insert into pks.${tabel} (${kolom.join(', ')}) values (${kolom.map((_, i) => `$${i + 1}`).join(', ')})`,
        Object.values(satu),
      );
    }
  }
  return lama;
}

async function inTablesBefore(basis: string): Promise<string> {
  await superQuery(PORT, nameOf(basis), 'update pks.register set bentuk = 1');
  return basis;
}

it.each([
  ['the first ones', inFirstTables],
  ['those before', inTablesBefore],
])('%s are refused with the line of their owner, which raises them', async (_, older) => {
  const asal = await usedRegister();
  const semula = (await t.json('list')).data;
  const { kepala } = (await t.json<{ kepala: string }>('segel', '-n')).data;
  const lama = await older(asal);
  const login = `bowo_${process.pid}`;
  await superQuery(
    PORT,
    'postgres',
    `do $$ begin create role ${login} login password '${OWNER_PASSWORD}' in role pks_tulis; exception when duplicate_object then null; end $$`,
  );
  await superQuery(PORT, nameOf(lama), 'grant usage on schema pks to pks_tulis');
  await superQuery(PORT, nameOf(lama), 'grant select on all tables in schema pks to pks_tulis');
  t.variabel = { PKS_REGISTER: lama, PGUSER: login, PGPASSWORD: OWNER_PASSWORD };
  const baris = `pks check --bangun-ulang --register ${lama.replace('://', `://${OWNER}@`)}`;
  for (const argv of [['list'], suratLine('2/B'), ['check'], ['check', '--bangun-ulang'], ['backup', 'c.zip']])
    expect(await t.failure(...argv)).toMatchObject({ kode: 'REGISTER_LEBIH_LAMA', keluar: 6, saran: [baris] });

  await t.json(...baris.split(' ').slice(1));
  expect((await t.json('list')).data).toEqual(semula);
  expect((await t.json<{ kepala: string }>('segel', '-n')).data.kepala).toBe(kepala);
  const rusak = (await t.json<{ temuan: { rusak: boolean }[] }>('check')).data.temuan.filter((x) => x.rusak);
  expect(rusak).toEqual([]);
  // Those who write may write again, and what the tables guard now they guard here.
  await t.json(...suratLine('2/B'));
  const diubah = superQuery(PORT, nameOf(lama), "update pks.nomor set terakhir = -1 where ruang = 'kasus'");
  await expect(diubah).rejects.toMatchObject({ code: '23514' });
});
