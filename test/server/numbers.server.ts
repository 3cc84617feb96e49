import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
let t: TestDesk;
let basis: string;
const asOwner = (sql: string) => superQuery(PORT, basis.slice(basis.lastIndexOf('/') + 1), sql);
const asWriter = (sql: string) => asOwner(`set role pks_tulis; ${sql}`).catch((e: { code: string }) => e.code);
const onServer = ['--register', ''];

beforeEach(async () => {
  t = new TestDesk();
  t.lebar = 200;
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  basis = await newServerDatabase();
  onServer[1] = basis;
});
afterEach(() => t.close());

const BOOK_HEADING = 'No. Agenda;Tanggal Terima;Nomor Surat;Tanggal Surat;Pengirim;Perihal';

type Kasus = { id: string };
type Checked = { baik: boolean; temuan: { sebab: string }[] };

describe('numbers on a server', () => {
  it('come from no damaged folder: it is not moved, and once mended the server counts on', async () => {
    await t.json('init');
    await t.json(...suratLine('1/A'));
    await t.json(...suratLine('2/B'));
    for (const nama of readdirSync(join(t.folder, 'data/nomor/kasus')))
      rmSync(join(t.folder, 'data/nomor/kasus', nama));
    for (const lagi of [['-n'], []]) {
      const galat = await t.failure('pindah', 'ke', basis, ...lagi);
      expect(galat).toMatchObject({ kode: 'REGISTER_RUSAK', keluar: 7, rinci: { berkas: 'nomor/kasus/2026-001' } });
      expect(galat.saran).toContain('pks check --bangun-ulang');
    }
    await t.json('check', '--bangun-ulang');
    await t.json('pindah', 'ke', basis);
    expect((await t.json<Kasus>(...suratLine('3/C', ...onServer))).data.id).toBe('2026-003');
  });

  it('count on from the acts where a copied case took none', async () => {
    await t.json('init');
    await t.json(...suratLine('1/A'));
    await t.json(...suratLine('2/B'));
    // As a case that was copied there: neither its numbers nor its key are known.
    for (const folder of ['nomor/kasus', 'nomor/agenda', 'kunci'])
      for (const nama of readdirSync(join(t.folder, 'data', folder))) rmSync(join(t.folder, 'data', folder, nama));
    await t.json('pindah', 'ke', basis);
    expect((await t.json<Kasus>(...suratLine('3/C', ...onServer))).data.id).toBe('2026-003');
    expect((await t.json<Checked>('check', ...onServer)).data.baik).toBe(true);
  });

  it('are counted one by one by whoever only writes', async () => {
    await t.json('init', '--basis', basis);
    await t.json(...suratLine('1/A', ...onServer));
    for (const sql of [
      'update pks.nomor set terakhir = 0',
      'update pks.nomor set terakhir = terakhir + 2',
      "insert into pks.nomor values ('kasus', 2030, 7)",
    ])
      expect(await asWriter(sql), sql).toBe('42501');
    await expect(asOwner('update pks.nomor set terakhir = 2147483647')).rejects.toMatchObject({ code: '23514' });
    expect((await t.json<Kasus>(...suratLine('2/B', ...onServer))).data.id).toBe('2026-002');
    // Nor is a backup remembered that nobody can have made.
    await asWriter("insert into pks.cadangan values ('2099-01-01T08:00:00+07:00'), ('2026-08-01T08:00:00+07:00')");
    expect((await t.json(...onServer)).ringkas.cadangan).toMatchObject({ terakhir: '2026-08-01T08:00:00+07:00' });
  });

  it('go on after those of an old book, also for whoever only writes, and no further', async () => {
    await t.json('init', '--basis', basis);
    await asOwner(
      "do $$ begin create role sari login password 'sandi-sari'; exception when duplicate_object then null; end $$",
    );
    await asOwner('grant pks_tulis to sari');
    t.variabel = { PGUSER: 'sari', PGPASSWORD: 'sandi-sari' };
    const agendaOf = async (nomor: string) =>
      (await t.json<{ agenda: { nomor: number } }>(...suratLine(nomor, ...onServer))).data.agenda.nomor;
    const readIn = (nomor: number, isi: string) =>
      t.json(
        'impor',
        t.writeFile(`${nomor}.csv`, `${BOOK_HEADING}\n${nomor};${isi}\n`),
        ...['--isi', 'surat-masuk'],
        ...onServer,
      );
    await readIn(11, '05/01/2026;445/1/2026;02/01/2026;RSUD Lama;Hak akses');
    expect([await agendaOf('1/A'), await agendaOf('2/B')]).toEqual([12, 13]);
    await readIn(40, '07/01/2026;445/2/2026;05/01/2026;Dinas Lama;Hak akses');
    expect([await agendaOf('3/C'), await agendaOf('4/D')]).toEqual([41, 42]);
    for (const sql of ["set terakhir = 44 where ruang = 'agenda'", "set terakhir = 41 where ruang = 'kasus'"])
      expect(await asWriter(`update pks.nomor ${sql}`), sql).toBe('42501');
    expect((await t.json<Checked>('check', ...onServer)).data.baik).toBe(true);
  });

  it('are known to be wrong where a counter was set, and made right again', async () => {
    await t.json('init', '--basis', basis);
    await t.json(...suratLine('1/A', ...onServer));
    await t.json(...suratLine('2/B', ...onServer));
    for (const salah of [0, 999_999]) {
      await asOwner(`update pks.nomor set terakhir = ${salah}`);
      const { keluar, out } = await t.run(['check', ...onServer]);
      expect(keluar).toBe(7);
      expect(out).toContain(`penghitung nomor kasus 2026 berdiri di ${salah}, padahal`);
      if (salah === 0)
        expect(await t.failure(...suratLine('3/C', ...onServer))).toMatchObject({
          kode: 'REGISTER_RUSAK',
          saran: [`pks --register ${basis} check --bangun-ulang`],
        });
      await t.json('check', '--bangun-ulang', ...onServer);
      expect((await t.json<Checked>('check', ...onServer)).data.baik).toBe(true);
    }
    expect((await t.json<Kasus>(...suratLine('3/C', ...onServer))).data.id).toBe('2026-003');
    expect(await t.failure(...suratLine('4/D', ...onServer, '--kunci', 'k')).catch(() => null)).toBeNull();
    expect(await t.failure(...suratLine('5/E', ...onServer, '--kunci', 'k'))).toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
  });
});
