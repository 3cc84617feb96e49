/** How often each command asks the server. Few times, whatever is in the register: a way there and back costs most. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillCases } from '../../bench/server/fill-cases.ts';
import { COMMANDS } from '../../src/commands/command-list.ts';
// @ts-expect-error The harness has no types.
import { salinPaket, siapkan } from '../durability/fixtures.mjs';
import writing from '../durability/writing-commands.json' with { type: 'json' };
import { advanceUntil } from '../support/advance-kasus.ts';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';
import { CuttingProxy } from './cutting-proxy.ts';
import { READING, words } from './reading-lines.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Letters beside the few cases of the harness: what asks once a case would be seen. */
const LETTERS = 25;
const bases = new Map<string, Readonly<{ desk: TestDesk; base: string }>>();

beforeAll(async () => {
  const folder = newTempFolder();
  const [paket, rooms] = [join(folder, 'paket'), join(folder, 'ruang')];
  for (const satu of [paket, rooms]) mkdirSync(satu);
  await siapkan(salinPaket(paket), rooms);
  for (const nama of ['isi', 'lanjut']) {
    const desk = new TestDesk();
    cpSync(join(rooms, nama), desk.folder, { recursive: true });
    desk.kini = new Date();
    desk.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
    for (let i = 0; i < LETTERS; i++) await desk.json(...suratLine(`900/${i}`, '--register', 'r'));
    const base = await newServerDatabase();
    await desk.json('pindah', 'ke', base, '--register', 'r');
    bases.set(nama, { desk, base });
  }
});
afterAll(() => {
  for (const { desk } of bases.values()) desk.close();
});

let copies = 0;

function baseOf(nama: string): Readonly<{ desk: TestDesk; base: string }> {
  const ini = bases.get(nama);
  if (!ini) throw new Error(`no register "${nama}"`);
  return ini;
}

/** Of the command alone, in a copy of the register. */
async function statementsOf(asal: string, argv: readonly string[]): Promise<number> {
  const ini = baseOf(asal);
  const nama = `hitung_${process.pid}_${++copies}`;
  await superQuery(PORT, 'postgres', `create database ${nama} template ${nameOf(ini.base)}`);
  const proxy = new CuttingProxy(
    PORT,
    () => 'none',
    () => 0,
  );
  const address = `postgres://127.0.0.1:${await proxy.listen()}/${nama}`;
  const { keluar, err } = await ini.desk.run([...argv, '--register', address]);
  proxy.close();
  await superQuery(PORT, 'postgres', `drop database ${nama} with (force)`);
  if (keluar !== 0) throw new Error(`pks ${argv.join(' ')}: exit ${keluar}\n${err}`);
  return proxy.statements;
}

/** They look at everything, and read all acts and files by pages. */
const MORE: Readonly<Record<string, number>> = {
  check: 8,
  backup: 14,
};
/** An allowance that is no longer needed fails too. */
const expectAtMost = (n: number, nama: string, asked: number): void => {
  if (MORE[nama] === undefined) expect(asked).toBeLessThanOrEqual(n);
  else expect(asked).toBe(MORE[nama]);
};
it.each(READING)('reading: pks %s', async (line) => {
  expectAtMost(5, line, await statementsOf('lanjut', words(line)));
});

/** Those of the harness that begin from a register on a server too; its files are made in the folder of the desk. */
const WRITING = writing.filter(({ asal, nama }) => ['isi', 'lanjut'].includes(asal) && nama !== 'config register');

it.each(WRITING)('writing: pks $nama', async (p) => {
  const tentang = 'hasil' in p && p.nama === 'template ambil' ? ['--ke', 'ambil.docx'] : [];
  const n = await statementsOf(p.asal, [...p.argv, ...tentang, ...('hasil' in p ? [] : ['--kunci', 'k'])]);
  expectAtMost(8, p.nama, n);
});

describe('with more than 500 cases on each list', () => {
  beforeAll(async () => {
    const { desk, base } = baseOf('lanjut');
    const sql = <R extends object>(basis: string, teks: string) => superQuery<R>(PORT, basis, teks);
    await sql('postgres', `create database ${nameOf(base)}_dasar template ${nameOf(base)}`);
    desk.variabel = { ...desk.variabel, PKS_REGISTER: `${base}_dasar` };
    for (const peran of ['kasi-inovasi-kerja-sama', 'kasi-pengolahan-penyajian-data']) {
      const sejak = ['--akun', OWNER, '--mulai', '2/1/2026'];
      await desk.json('pejabat', 'tambah', '--nama', 'Siti A.', '--peran', peran, ...sejak);
    }
    // It waits for whoever did the step before, so only the case tells that she may not.
    await advanceUntil(desk, (await desk.json<{ id: string }>(...suratLine('901/1'))).data.id, 6);
    const { basis } = await fillCases({ sql }, `${nameOf(base)}_dasar`, 2600, 700);
    desk.variabel = { ...desk.variabel, PKS_REGISTER: base.replace(nameOf(base), basis) };
    await desk.run([]);
    // Moved since it was looked at.
    for (const id of ['2026-1002', '2026-2002', '2026-3002']) {
      await desk.json('tunggu', id, '--pada', 'pemohon', '--alasan', 'menunggu');
    }
    desk.variabel = { ...desk.variabel, PKS_REGISTER: undefined };
    bases.set('banyak', { desk, base: base.replace(nameOf(base), basis) });
  });

  it.each(['', 'list', 'list --status semua', 'overdue', 'papan', 'kerja-sama', 'kewajiban'])(
    'reading: pks %s',
    async (line) => {
      expectAtMost(5, line, await statementsOf('banyak', words(line)));
      expectAtMost(5, line, await statementsOf('banyak', [...words(line), '--json']));
    },
  );
});

/** They ask no register, or make, move or serve one, or are made of other commands. */
const ASK_NONE = ['init', 'restore', 'pindah', 'completion', 'latihan', 'menu'];

it('no command is left out', () => {
  const counted = [...READING.map((line) => words(line)[0]), ...WRITING.map(({ argv }) => argv[0])];
  expect(COMMANDS.map((c) => c.nama).filter((nama) => !counted.includes(nama) && !ASK_NONE.includes(nama))).toEqual([]);
});
