import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
let t: TestDesk;
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
const sealOf = async (register: string) =>
  (await t.json<{ kepala: string }>('segel', '-n', '--register', register)).data.kepala;

beforeEach(() => {
  t = new TestDesk();
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
});
afterEach(() => t.close());

/** The same register once more, as a server has it that was restored from a dump. */
async function dumpedAgain(basis: string): Promise<string> {
  const nama = `${nameOf(basis)}_lagi`;
  await superQuery(PORT, 'postgres', `create database ${nama} template ${nameOf(basis)}`);
  return basis.replace(nameOf(basis), nama);
}

describe('a backup of a register on a server that comes after an earlier one', () => {
  it('holds only what is new, also where the earlier one was made in the folder it came from', async () => {
    await t.json('init', '--register', 'data');
    t.writeFile('surat.pdf', 'surat');
    await t.json(...suratLine('1/A', '--register', 'data'));
    await t.json('lampirkan', '1', 'surat.pdf', '--untuk', 'disposisi', '--register', 'data');
    await t.json('backup', 'satu.zip', '--register', 'data');
    const basis = await newServerDatabase();
    await t.json('pindah', 'ke', basis, '--register', 'data');
    const register = ['--register', basis];
    await t.json(...suratLine('2/B', ...register));
    type Made = { baru: number; berkas: number };
    const dua = (await t.json<Made>('backup', 'dua.zip', '--sesudah', 'satu.zip', ...register)).data;
    // The act, its key and two numbers.
    expect(dua.baru).toBe(4);
    await t.json('advance', '1', '--lengkap', ...register);
    const tiga = (await t.json<Made>('backup', 'tiga.zip', '--sesudah', 'dua.zip', ...register)).data;
    expect([tiga.baru, tiga.berkas]).toEqual([1, dua.berkas + 1]);
    await t.json('restore', 'satu.zip', 'dua.zip', 'tiga.zip', '--ke', 'pulih');
    expect(await sealOf('pulih')).toBe(await sealOf(basis));
    expect((await t.json('check', '--register', 'pulih')).ringkas).toMatchObject({ rusak: 0 });
  });

  it('is refused where that one is of another register, of a longer one, or of one that went another way', async () => {
    const basis = await newServerDatabase();
    await t.json('init', '--basis', basis);
    await t.json(...suratLine('1/A', '--register', basis));
    const lagi = await dumpedAgain(basis);
    await t.json('advance', '1', '--lengkap', '--register', basis);
    await t.json('backup', 'lama.zip', '--register', basis);
    const refused = (register: string) => t.failure('backup', 'b.zip', '--sesudah', 'lama.zip', '--register', register);
    expect(await refused(lagi)).toMatchObject({
      ...{ kode: 'CADANGAN_TIDAK_SAMBUNG', keluar: 4, saran: [`pks --register ${lagi} backup`] },
      rinci: { sebab: 'kasus/2026-001/kejadian/000002.json ada di cadangan itu, di register tidak' },
    });
    await t.json('tunggu', '1', '--pada', 'pemohon', '--alasan', 'lain', '--register', lagi);
    expect((await refused(lagi)).pesan).toMatch(/000002\.json lain daripada di cadangan itu/);
    const asing = await newServerDatabase();
    await t.json('init', '--basis', asing);
    expect((await refused(asing)).pesan).toMatch(/cadangan itu dari register lain/);
  });
});
