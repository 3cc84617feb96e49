import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import { sampleAct, sampleDiselesaikan } from '../support/sample-facts.ts';
import { OWNER, OWNER_PASSWORD, ownerKnock, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
let t: TestDesk;
let basis: string;
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

beforeEach(async () => {
  basis = await newServerDatabase();
  t = deskAt('MEJA-LOKET');
  await t.json('init', '--basis', basis);
});
const desks: TestDesk[] = [];
afterEach(() => {
  for (const satu of desks.splice(0)) satu.close();
});

function deskAt(meja: string, login = OWNER, sandi = OWNER_PASSWORD): TestDesk {
  const satu = new TestDesk();
  satu.meja = meja;
  satu.variabel = { PKS_REGISTER: basis, PGUSER: login, PGPASSWORD: sandi };
  desks.push(satu);
  return satu;
}

describe('a computer whose clock is not that of the server', () => {
  const MINUTE = 60_000;
  type Recorded = { riwayat: { dicatat: string }[] };

  /** By how many minutes a letter's time of recording is behind the time at which the server took it in. */
  async function behindServer(minutes: number, nomor: string) {
    t.serverClock = true;
    t.kini = new Date(Date.now() - minutes * MINUTE);
    const { data, peringatan, dasar } = await t.json<Recorded & { id: string }>(...suratLine(nomor));
    const [masuk] = await superQuery<{ masuk: Date }>(
      PORT,
      nameOf(basis),
      'select masuk from pks.tindakan where kasus = $1',
      [data.id],
    );
    const beda = (masuk?.masuk.getTime() ?? 0) - Date.parse(data.riwayat[0]?.dicatat ?? '');
    return { beda: Math.round(beda / MINUTE), peringatan: peringatan.filter((p) => p.includes('Jam komputer')), dasar };
  }

  it('records by the time of the server, and says how far it is off', async () => {
    expect(await behindServer(3 * 60 + 5.5, '1/A')).toMatchObject({
      beda: 0,
      peringatan: [
        'Jam komputer ini 3 jam 5 menit lebih lambat daripada jam server; yang dipakai jam server. Betulkan jam komputer ini.',
      ],
      dasar: { selisihJam: '3 jam 5 menit lebih lambat' },
    });
    const cepat = await behindServer(-2 * 24 * 60 - 0.5, '2/B');
    expect([cepat.beda, cepat.dasar.selisihJam]).toEqual([0, '2 hari lebih cepat']);
    const { out, err } = await t.run([]);
    expect(out).toContain(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Jakarta' }).format());
    expect(err).toMatch(/^! Jam komputer ini 2 hari lebih cepat daripada jam server/m);
  });

  it('goes by its own where it is off by no more than two minutes', async () => {
    expect(await behindServer(1.5, '1/A')).toMatchObject({ peringatan: [] });
    expect((await behindServer(1.5, '2/B')).dasar).not.toHaveProperty('selisihJam');
    expect((await behindServer(2.5, '3/C')).dasar).toMatchObject({ selisihJam: '2 menit lebih lambat' });
  });
});

describe('two desks at one case', () => {
  let b: TestDesk;
  beforeEach(async () => {
    await superQuery(
      PORT,
      'postgres',
      `do $$ begin create role budi login password 'sandi-budi'; exception when duplicate_object then null; end $$`,
    );
    await superQuery(PORT, nameOf(basis), 'grant pks_tulis to budi');
    b = deskAt('MEJA-2', 'budi', 'sandi-budi');
    await t.json(...suratLine('1/A'));
  });

  it('the second is told who was first, by name and desk', async () => {
    await b.json('advance', '1', '--lengkap');
    const terlambat = await t.failure('advance', '1', '--lengkap', '--versi', '1');
    expect(terlambat).toMatchObject({ kode: 'KASUS_BERUBAH', keluar: 5, rinci: { versi: 2 } });
    expect(terlambat.pesan).toMatch(
      /melainkan 2: budi di MEJA-2 lebih dulu mencatat \(Rabu, 19 Agustus 2026 10\.15 WIB\)/,
    );
    // Where both had read the case before either recorded, the server decides.
    const r = await openServerRegister(basis, ownerKnock);
    const kedua = r.appendAct('2026-001', 1, sampleAct('k', sampleDiselesaikan(2)));
    await expect(kedua).rejects.toMatchObject({
      kode: 'KASUS_BERUBAH',
      message: expect.stringMatching(/oleh budi di MEJA-2 pada .* WIB: dari langkah 2 .* ke langkah 3/),
    });
    await r.close();
  });

  it('each sees what the other did since, once', async () => {
    const since = async (meja: TestDesk) => /^Sejak terakhir dilihat .*/m.exec((await meja.run([])).out)?.[0];
    expect([await since(t), await since(b)]).toEqual([undefined, undefined]);
    await b.json('advance', '1', '--lengkap');
    await b.json(...suratLine('2/B'));
    expect(await since(t)).toBe('Sejak terakhir dilihat (Rab 19 Agu 10.15): 2 tindakan di 2 kasus → pks log');
    expect([await since(t), await since(b)]).toEqual([undefined, undefined]);
  });
});
