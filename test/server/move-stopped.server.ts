/** A move that a person, or whatever befalls a computer, stops half way. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import { OWNER, OWNER_PASSWORD, ownerKnock, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
let t: TestDesk;
let basis: string;
const tables = async () =>
  (
    await superQuery<{ n: number }>(
      PORT,
      basis.slice(basis.lastIndexOf('/') + 1),
      "select count(*)::int as n from pg_namespace where nspname = 'pks'",
    )
  )[0]?.n;

beforeEach(async () => {
  t = new TestDesk();
  t.lebar = 200;
  t.kini = new Date();
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  basis = await newServerDatabase();
  await t.json('init');
  for (const nomor of ['1/A', '2/B', '3/C']) await t.json(...suratLine(nomor));
});
afterEach(() => t.close());

describe('Ctrl+C', () => {
  it('at any step on the way to a server leaves the register where it is, and nothing there', async () => {
    await t.run(['pindah', 'ke', await newServerDatabase(), '-n']);
    t.kemajuan = [];
    let berhenti = 1;
    for (;;) {
      let kali = 0;
      t.saatMaju = () => {
        if (++kali === berhenti) t.sela();
      };
      const { keluar, err } = await t.run(['pindah', 'ke', basis]);
      if (keluar === 0) break;
      expect(keluar).toBe(130);
      expect(err).toMatch(/^Dibatalkan; menunggu langkah/m);
      expect(err).toMatch(/Tidak ada yang dipindahkan; register tetap di .*data\./);
      expect(await tables()).toBe(0);
      await t.json('advance', '1', '--lengkap', '--sebagai', 'sekretaris', '-n').catch(() => {});
      expect((await t.json('check')).data).toMatchObject({ baik: true });
      expect(existsSync(join(t.folder, 'data/dipindahkan.json'))).toBe(false);
      berhenti++;
    }
    // Each case taken in and looked at again was a step.
    expect(berhenti).toBeGreaterThan(6);
    expect(await tables()).toBe(1);
  });

  it('on the way back leaves no folder, and the server takes letters', async () => {
    await t.json('pindah', 'ke', basis);
    let kali = 0;
    t.saatMaju = () => {
      if (++kali === 5) t.sela();
    };
    expect((await t.run(['pindah', 'ke', 'pulang', '--register', basis])).keluar).toBe(130);
    expect(existsSync(join(t.folder, 'pulang'))).toBe(false);
    await t.json(...suratLine('4/D', '--register', basis));
  });
});

describe('pks pindah batal', () => {
  /** As where the computer went off after the register had been marked. */
  const mark = async (ke: string | null) => (await openRegister(join(t.folder, 'data'))).leaveFor(ke);

  it('takes the mark back while nothing has arrived, once and for all', async () => {
    await mark(basis);
    const lain = await t.failure('pindah', 'ke', `${basis}_lain`);
    expect(lain.saran).toEqual([`pks pindah ke ${basis}`, 'pks pindah batal']);
    await t.json('pindah', 'batal', '-n');
    expect(await t.failure(...suratLine('4/D'))).toMatchObject({ kode: 'REGISTER_DIPINDAHKAN' });
    const { out } = await t.run(['pindah', 'batal']);
    expect(out).toMatch(/^✓ Pemindahan ke .* dibatalkan: di sana belum ada apa pun\n {2}Register tetap di .*data/);
    await t.json(...suratLine('4/D'));
    expect((await t.json('pindah', 'batal')).data).toMatchObject({ ke: null });
  });

  it('leaves it where the register is there by now, or where nobody knows', async () => {
    await t.json('pindah', 'ke', basis);
    expect(await t.failure('pindah', 'batal')).toMatchObject({ kode: 'SUDAH_REGISTER' });
    expect(await t.failure(...suratLine('4/D'))).toMatchObject({ kode: 'REGISTER_DIPINDAHKAN' });
    await mark('postgres://127.0.0.1:1/pks');
    expect(await t.failure('pindah', 'batal')).toMatchObject({ kode: 'SERVER_TIDAK_TERJANGKAU' });
    expect(await t.failure(...suratLine('4/D'))).toMatchObject({ kode: 'REGISTER_DIPINDAHKAN' });
  });

  it('ends a move that another desk is at: that one brings nothing over', async () => {
    let kali = 0;
    t.saatMaju = () => {
      if (++kali === 2) void mark(null);
    };
    const { keluar, err } = await t.run(['pindah', 'ke', basis]);
    expect([keluar, err]).toEqual([5, expect.stringContaining('dibatalkan dari tempat lain selagi berjalan')]);
    expect(await tables()).toBe(0);
    await t.json(...suratLine('4/D'));
  });

  it('of a move to a folder is for the computer that sees the folder', async () => {
    await t.json('pindah', 'ke', basis);
    const r = await openServerRegister(basis, ownerKnock);
    await r.leaveFor(join(t.folder, 'pulang'));
    await r.close();
    const { kode, saran } = await t.failure('pindah', 'batal', '--register', basis);
    expect([kode, saran]).toEqual(['PEMAKAIAN_SALAH', [`pks --register ${basis} pindah batal --ya`]]);
    await t.json('pindah', 'batal', '--ya', '--register', basis);
    await t.json(...suratLine('4/D', '--register', basis));
  });
});

describe('a move under a key', () => {
  it('is rehearsed without a trace, and the same key finds what arrived', async () => {
    const { data } = await t.json<{ kepala: string; coba: boolean }>('pindah', 'ke', basis, '-n');
    expect(data.coba).toBe(true);
    expect(await tables()).toBe(0);
    await t.json(...suratLine('4/D'));
    const satu = (await t.json<{ kepala: string }>('pindah', 'ke', basis, '--kunci', 'p1')).data;
    expect((await t.json('pindah', 'ke', basis, '--kunci', 'p1')).data).toEqual(satu);
    // A letter under a key of before the move, and a new one on the server.
    const kunci = ['--register', basis, '--kunci', 'k5'];
    const lima = await t.json<{ id: string }>(...suratLine('5/E', ...kunci));
    expect((await t.json<{ id: string }>(...suratLine('5/E', ...kunci))).data.id).toBe(lima.data.id);
    expect(await t.failure(...suratLine('6/F', ...kunci))).toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
    await t.json(...suratLine('6/F', '--register', basis, '-n'));
    expect((await t.json<{ id: string }>(...suratLine('7/G', '--register', basis))).data.id).toMatch(/-006$/);
  });
});

describe('pks init --basis', () => {
  it('opens the register by the login and the clock of the server', async () => {
    t.serverClock = true;
    t.kini = new Date(Date.now() - 3 * 60 * 60_000);
    const lain = await newServerDatabase();
    await t.json('init', '--basis', lain);
    const r = await openServerRegister(lain, ownerKnock);
    const [pertama] = (await r.readKantor()).tindakan.flatMap((x) => x.kejadian);
    await r.close();
    expect(pertama?.oleh.nama).toBe(OWNER);
    expect(Math.abs(Date.parse(pertama?.dicatat ?? '') - Date.now())).toBeLessThan(120_000);
  });

  it('takes an address alone, and shows no password', async () => {
    const salah = [
      ['init', '--basis', 'host=127.0.0.1 password=RAHASIA7 dbname=pks2'],
      ['init', '--basis', 'sari:RAHASIA7@127.0.0.1/pks'],
      ['init', 'host=127.0.0.1 password=RAHASIA7'],
      ['init', '--basis', 'postgres://sari:p?RAHASIA7@127.0.0.1/pks'],
      ['pindah', 'ke', 'sari:RAHASIA7@127.0.0.1/pks'],
      ['list', '--register', 'postgres:sari:RAHASIA7@h/pks'],
      ['list', '--register', 'host=127.0.0.1 password=RAHASIA7'],
      ['config', 'register', 'postgres://sari:RAHASIA7@127.0.0.1/pks'],
    ];
    for (const argv of salah)
      for (const lagi of [[], ['--json']]) {
        const { keluar, out, err } = await t.run([...argv, ...lagi]);
        expect([2, 6], argv.join(' ')).toContain(keluar);
        expect(out + err).not.toContain('RAHASIA7');
      }
    expect(existsSync(join(t.folder, 'host=127.0.0.1 password=RAHASIA7 dbname=pks2'))).toBe(false);
  });
});
