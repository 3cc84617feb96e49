import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { completeSuratFlags, TestDesk } from '../support/test-desk.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
let t: TestDesk;
let basis: string;
const asOwner = (sql: string) => superQuery(PORT, basis.slice(basis.lastIndexOf('/') + 1), sql);
const asWriter = (sql: string) => asOwner(`set role pks_tulis; ${sql}`);

beforeEach(async () => {
  t = new TestDesk();
  t.lebar = 200;
  basis = await newServerDatabase();
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD, PKS_REGISTER: basis };
  await t.json('init', '--basis', basis);
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

type Finding = { berkas: string; sebab: string; rusak: boolean };
const findings = async () =>
  (JSON.parse((await t.run(['check', '--json'])).out).data.temuan as Finding[])
    .filter(({ sebab }) => !sebab.startsWith('tertulis dicatat')) // the clock of the desk stands in another month
    .map(({ berkas, sebab, rusak }) => `${rusak ? 'rusak' : 'catatan'} ${berkas}: ${sebab}`);

const IMPOSSIBLE = [
  ['kunci', "('kunci/y', '2026-001', 1, 'x')"],
  ['salinan', "('template/../x', 'x')"],
  ['cadangan', "('9999')"],
  ['klaim', "('a b', 'x')"],
  ['klaim', "('2026.surat.1', 'dua kata')"],
  ['nomor', "('lain', 2026, 1)"],
  ['nomor_diambil', "('kasus', 2026, 7, E'a\\nb')"],
  ['berkas', "('2026-001', 'kasus.json', encode(sha256('x'), 'hex'), 1, 'x')"],
] as const;

describe('rows that a writer puts beside the acts', () => {
  it('are refused where no backup could hold them', async () => {
    for (const [tabel, isi] of IMPOSSIBLE) {
      const kode = await asWriter(`insert into pks.${tabel} values ${isi}`).catch((e: { code: string }) => e.code);
      expect(kode, tabel).toBe('23514');
    }
    await t.json('backup', 'c.zip');
  });

  it('are found by check in tables of before that, and refuse the backup by their name', async () => {
    for (const [tabel, isi] of IMPOSSIBLE) {
      await asOwner(`alter table pks.${tabel} drop constraint if exists ${tabel}_sah`);
      await asWriter(`insert into pks.${tabel} values ${isi}`);
    }
    const temuan = (await findings()).filter((x) => x.startsWith('rusak'));
    for (const [tabel] of IMPOSSIBLE) expect(temuan.join('\n')).toContain(`di tabel ${tabel} bukan bagian register`);
    expect(await t.failure('backup', 'c.zip')).toMatchObject({ kode: 'REGISTER_RUSAK' });
  });

  it('are noted where they look well, and neither a book nor a backup stops at them', async () => {
    expect(await findings()).toEqual([]);
    const lain = `kunci/${'0'.repeat(64)}`;
    await asWriter(`insert into pks.salinan values ('template/pks.docx', 'evil');
      insert into pks.buku values (2026, '2026-777'), (1999, '2026-001');
      insert into pks.klaim values ('2026.surat.0001', '2026-001.surat');
      insert into pks.kunci values ('${lain}', '2026-001', 1, 'x')`);
    expect(await findings()).toEqual([
      'catatan kasus/2026-001: terdaftar di buku tahun 1999 tanpa kejadian',
      'catatan kasus/2026-777: terdaftar di buku tahun 2026 tanpa kejadian',
      `catatan ${lain}: bukan kunci kasus 2026-001`,
      'catatan basis data: nomor surat 2026.surat.0001 terlewati: diambil perintah yang terputus',
      'catatan template/pks.docx: tidak disebut kejadian mana pun',
    ]);
    await t.json('backup', 'c.zip');
    await t.json('buku', 'periksa', '2026');
  });
});
