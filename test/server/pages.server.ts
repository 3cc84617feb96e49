/** Check and backup read a register by pages, of 2,000 acts, 200 files and 4 MB: here each takes more than one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeServerRegister } from '../../src/store/postgres/make-server-register.ts';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import type { Register } from '../../src/store/register.ts';
import type { FileInPieces } from '../../src/store/upkeep.ts';
import { sampleAct, sampleImported, samplePindaian, sampleReceipt, sampleStart } from '../support/sample-facts.ts';
import { ownerKnock, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase, ownTime } from '../support/store/server-register.ts';
import { CuttingProxy } from './cutting-proxy.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
const [ACTS, FILES_AN_ACT, BYTES] = [2100, 70, 25_000];
const scans = Array.from({ length: 3 * FILES_AN_ACT }, (_, i) => samplePindaian(`%PDF ${i} ${'x'.repeat(BYTES)}`));
let register: Register;
let proxy: CuttingProxy;
let basis: string;

beforeAll(async () => {
  basis = await newServerDatabase();
  await (await makeServerRegister(basis, sampleStart, ownerKnock)).close();
  proxy = new CuttingProxy(
    PORT,
    () => 'none',
    () => 0,
  );
  const lewat = basis.replace(String(PORT), String(await proxy.listen()));
  register = ownTime(await openServerRegister(lewat, ownerKnock));
  await register.receiveKasus(sampleReceipt('a'));
  for (let i = 0; i < 3; i++) {
    const kini = scans.slice(i * FILES_AN_ACT, (i + 1) * FILES_AN_ACT);
    const tindakan = sampleAct(`pindaian ${i}`, ...kini.map((s) => s.fakta));
    await register.appendAct(
      '2026-001',
      i + 1,
      tindakan,
      kini.map((s) => s.berkas),
    );
  }
  await register.importKasus(
    1,
    Array.from({ length: ACTS }, (_, i) => sampleImported(`impor ${i}`)),
  );
});
afterAll(async () => {
  await register.close();
  proxy.close();
});

async function asked<T>(kerja: () => Promise<T>): Promise<readonly [T, number]> {
  const dulu = proxy.statements;
  const hasil = await kerja();
  return [hasil, proxy.statements - dulu];
}

it('a check finds all of it whole, and asks once more for each page', async () => {
  const [hasil, kali] = await asked(() => register.check());
  expect(hasil).toMatchObject({ kasus: ACTS + 1, fakta: ACTS + 1 + scans.length + 1 });
  expect(hasil.temuan.filter((x) => x.rusak)).toEqual([]);
  // Beginning, questions, end, and two pages each of files and acts.
  expect(kali).toBe(7);
});

it('a backup holds each act and each file once, as it was recorded', async () => {
  const isi = new Map<string, string>();
  const take = (nama: string, satu: Uint8Array | FileInPieces): void => {
    expect(isi.has(nama), nama).toBe(false);
    isi.set(nama, satu instanceof Uint8Array ? Buffer.from(satu).toString('latin1') : '');
  };
  const [{ segel }, kali] = await asked(() => register.backUp('2026-03-03T10:00:00+07:00', take));
  for (const { berkas } of scans)
    expect(isi.get(`kasus/2026-001/${berkas.nama}`)).toBe(Buffer.from(berkas.isi).toString('latin1'));
  expect([...isi.keys()].filter((nama) => /\/kejadian\/\d{6}\.json$/.test(`/${nama}`))).toHaveLength(ACTS + 4 + 1);
  expect(segel.tindakan).toBe(ACTS + 4 + 1);
  // The check's seven, two pages of acts again, names and two loads of files, the same of the office's copies, keys and numbers.
  expect(kali).toBe(17);
});

it('a check names a file of the second page that a superuser changed', async () => {
  const nama = [...scans.map((s) => s.berkas.nama)].sort()[205];
  const sql = (teks: string, nilai: readonly unknown[] = []) =>
    superQuery(PORT, basis.slice(basis.lastIndexOf('/') + 1), teks, nilai);
  await sql('alter table pks.berkas disable trigger all');
  await sql('alter table pks.berkas drop constraint berkas_bersidik');
  await sql("update pks.berkas set isi = 'lain' where nama = $1", [nama]);
  const { temuan } = await register.check();
  expect(temuan.filter((x) => x.rusak && x.berkas !== 'basis data').map((x) => x.berkas)).toEqual([
    `kasus/2026-001/${nama}`,
  ]);
});
