import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { completeSuratFlags, TestDesk } from '../support/test-desk.ts';

const SCHEMAS = join(import.meta.dirname, '../store/schemas');
const AUDIT = join(import.meta.dirname, '../../scripts/audit.mjs');
let t: TestDesk;
afterEach(() => t.close());

/** A desk that may log in as the owner of the server's databases. */
function ownerDesk(): TestDesk {
  t = new TestDesk();
  t.kini = new Date('2027-01-11T10:15:00+07:00');
  t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
  return t;
}

/** The head of a register by the script that knows nothing of pks. */
const auditedHead = (folder: string): string =>
  execFileSync(process.execPath, [AUDIT, join(t.folder, folder)], { encoding: 'utf8' }).trim();

type Seal = { kepala: string };
const sealOf = async (register: string) => (await t.json<Seal>('segel', '-n', '--register', register)).data.kepala;

describe.each(readdirSync(SCHEMAS).filter((nama) => /^schema-\d+$/.test(nama)))('a register of %s', (nama) => {
  it('goes to a server and back, hash for hash, and each place it left is only read', async () => {
    ownerDesk();
    cpSync(join(SCHEMAS, nama), join(t.folder, 'data'), { recursive: true });
    const basis = await newServerDatabase();
    const semula = await sealOf('data');
    const daftar = (await t.json('list', '--status', 'semua')).data;
    await t.json('pindah', 'ke', basis);
    expect(await sealOf(basis)).toBe(semula);
    expect((await t.json('list', '--status', 'semua', '--register', basis)).data).toEqual(daftar);
    expect((await t.json('list', '--status', 'semua')).data).toEqual(daftar);
    expect(await t.failure('new', ...completeSuratFlags(), '--lengkap')).toMatchObject({
      kode: 'REGISTER_DIPINDAHKAN',
      keluar: 6,
      rinci: { ke: basis },
    });
    await t.json('pindah', 'ke', 'pulang', '--register', basis);
    expect(await sealOf('pulang')).toBe(semula);
    expect(auditedHead('pulang')).toBe(auditedHead('data'));
    expect(auditedHead('pulang')).toBe(`register ${semula}`);
    expect(await t.failure('advance', '2026-004', '--lengkap', '--register', basis)).toMatchObject({
      kode: 'REGISTER_DIPINDAHKAN',
    });
    const temuan = async (register: string) =>
      (await t.json<{ temuan: { rusak: boolean }[] }>('check', '--register', register)).data.temuan.filter(
        (x) => x.rusak,
      );
    for (const register of ['data', basis, 'pulang']) expect(await temuan(register)).toEqual([]);
  });

  it('is raised on the server by its first act there, and counts on', async () => {
    ownerDesk();
    cpSync(join(SCHEMAS, nama), join(t.folder, 'data'), { recursive: true });
    const basis = await newServerDatabase();
    await t.json('pindah', 'ke', basis);
    const { peringatan } = await t.json('new', ...completeSuratFlags(), '--lengkap', '--register', basis);
    expect(peringatan.join()).toMatch(/dinaikkan ke skema/);
    const lagi = await t.json('new', ...completeSuratFlags({ 'nomor-surat': '9/Z' }), '--lengkap', '--register', basis);
    expect(lagi.peringatan.join()).not.toMatch(/dinaikkan/);
    expect((await t.json<{ baik: boolean }>('check', '--register', basis)).data.baik).toBe(true);
  });
});

describe('a register that moves', () => {
  it('invites no work at the place it left, refuses an act before it asks, and does not go back there', async () => {
    ownerDesk();
    await t.json('init');
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    const basis = await newServerDatabase();
    await t.json('pindah', 'ke', basis);
    const meja = (await t.run([])).out;
    expect(meja.split('\n').at(-1)).toBe(`Berikut: pks config register ${basis}`);
    expect(meja).not.toMatch(/pks new|pks backup/);
    for (const argv of [['new'], ['advance', '1']])
      expect(await t.failure(...argv), argv.join(' ')).toMatchObject({ kode: 'REGISTER_DIPINDAHKAN' });
    await t.json('pindah', 'ke', 'pulang', '--register', basis);
    const lagi = await t.failure('pindah', 'ke', basis, '--register', 'pulang');
    expect(lagi).toMatchObject({ kode: 'SUDAH_REGISTER', rinci: { ke: join(t.folder, 'pulang') } });
    expect(lagi.pesan).toMatch(/bekas tempat register yang sudah dipindahkan ke .*pulang; ia hanya dibaca/);
    expect((await t.run(['pindah', 'ke', basis, '--register', 'pulang'])).err).toMatch(/basis data lain.*createdb/s);
    await t.json('pindah', 'ke', await newServerDatabase(), '--register', 'pulang');
  });

  it('takes in no row at the place it left, whoever asks and on whatever way', async () => {
    ownerDesk();
    const basis = await newServerDatabase();
    await t.json('init', '--basis', basis);
    t.variabel = { ...t.variabel, PKS_REGISTER: basis };
    const { id } = (await t.json<{ id: string }>('new', ...completeSuratFlags(), '--lengkap')).data;
    await t.json('pindah', 'ke', 'pulang');
    const sql = <R extends object>(isi: string) =>
      superQuery<R>(Number(process.env.PKS_UJI_BASIS), basis.slice(basis.lastIndexOf('/') + 1), isi);
    const tables = await sql<{ nama: string }>(
      "select relname as nama from pg_class where relnamespace = 'pks'::regnamespace and relkind = 'r' order by 1",
    );
    const semua = tables.map((x) => x.nama).filter((nama) => !['register', 'menunggu', 'pindahan'].includes(nama));
    const count = async () =>
      Promise.all([...semua, 'menunggu'].map(async (nama) => (await sql(`select * from pks.${nama}`)).length));
    const semula = await count();
    t.writeFile('a.pdf', '%PDF-1.4');
    for (const argv of [
      ['draft', id, 'lembar-disposisi', '--izinkan-kosong'],
      ['nomor', 'pesan', id, '--untuk', 'surat-kemendagri'],
      ['lampirkan', id, 'a.pdf', '--untuk', 'surat-permohonan'],
      ['config', 'kantor.alamat', 'Jalan Contoh'],
      ['check', '--bangun-ulang'],
    ])
      expect(await t.failure(...argv), argv.join(' ')).toMatchObject({ kode: 'REGISTER_DIPINDAHKAN' });
    await t.json('backup', 'c.zip');
    for (const nama of semua) {
      const tulis = sql(`set role pks_tulis; insert into pks.${nama} select * from pks.${nama} limit 1`);
      const kode = await tulis.catch((e: { code: string }) => e.code);
      if ((semula[semua.indexOf(nama)] ?? 0) > 0) expect(kode, nama).toBe('PK001');
    }
    expect(await sql("set role pks_tulis; update pks.kasus set status = 'batal'").catch((e) => e.code)).toBe('PK001');
    expect(await count()).toEqual(semula);
  });

  it('comes from a backup by two lines, which the refusal of one gives', async () => {
    ownerDesk();
    await t.json('init');
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    await t.json('backup', 'c.zip');
    const basis = await newServerDatabase();
    const { saran } = await t.failure('restore', 'c.zip', '--ke', basis);
    expect(saran).toEqual([
      'pks restore c.zip --ke register-pulih',
      `pks pindah ke ${basis} --register register-pulih`,
    ]);
    for (const baris of saran) await t.json(...baris.split(' ').slice(1));
    expect((await t.json<unknown[]>('list', '--register', basis)).data).toHaveLength(1);
  });

  it('stays where it is when the other place refuses', async () => {
    ownerDesk();
    await t.json('init');
    const basis = await newServerDatabase();
    await t.json('init', '--basis', basis);
    expect(await t.failure('pindah', 'ke', basis)).toMatchObject({ kode: 'SUDAH_REGISTER' });
    expect(await t.failure('pindah', 'ke', 'postgres://127.0.0.1:1/pks')).toMatchObject({
      kode: 'SERVER_TIDAK_TERJANGKAU',
    });
    await t.json('new', ...completeSuratFlags(), '--lengkap');
  });

  it('is found at the other place where the first try was cut off after it had arrived', async () => {
    ownerDesk();
    await t.json('init');
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    const basis = await newServerDatabase();
    const satu = (await t.json<Seal>('pindah', 'ke', basis)).data;
    expect((await t.json<Seal>('pindah', 'ke', basis)).data).toEqual(satu);
    expect(await t.failure('pindah', 'ke', 'lain')).toMatchObject({
      kode: 'REGISTER_DIPINDAHKAN',
      rinci: { ke: basis },
    });
  });

  it('keeps keys, numbers and scans: the same command finds what it recorded before', async () => {
    ownerDesk();
    await t.json('init');
    t.writeFile('surat.pdf', 'surat');
    const surat = ['new', ...completeSuratFlags(), '--lengkap', '--berkas', 'surat.pdf', '--kunci', 'k1'];
    const satu = await t.json<{ id: string }>(...surat);
    const basis = await newServerDatabase();
    await t.json('pindah', 'ke', basis);
    expect((await t.json<{ id: string }>(...surat, '--register', basis)).data.id).toBe(satu.data.id);
    const dua = await t.json<{ id: string }>(
      'new',
      ...completeSuratFlags({ 'nomor-surat': '2/B' }),
      '--lengkap',
      '--register',
      basis,
    );
    expect(dua.data.id).toBe('2026-002');
    mkdirSync(join(t.folder, 'bekas'));
    await t.json('pindah', 'ke', 'bekas', '--register', basis);
    expect((await t.json<{ id: string }>(...surat, '--register', 'bekas')).data.id).toBe(satu.data.id);
    expect((await t.json<{ baik: boolean; temuan: unknown[] }>('check', '--register', 'bekas')).data).toMatchObject({
      baik: true,
      temuan: [],
    });
  });
});

it('asks before it moves, with "no" proposed, and moves nothing after a no', async () => {
  ownerDesk();
  await t.json('init', 'data');
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  const [semula, basis] = [await sealOf('data'), await newServerDatabase()];
  const tanya = `Pindahkan register ${join(t.folder, 'data')} ke ${basis}? Yang lama lalu hanya dibaca.`;
  const ditolak = await askAtDesk(t, ['pindah', 'ke', basis], [[tanya, ENTER]]);
  expect([ditolak.keluar, ditolak.err]).toEqual([130, expect.stringContaining('Tidak ada yang dipindahkan')]);
  expect(await t.failure('list', '--register', basis)).toMatchObject({ kode: 'REGISTER_TIDAK_DITEMUKAN' });
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2/B', lembaga: 'RSUD Lain' }), '--lengkap');
  expect(await sealOf('data')).not.toBe(semula);
  expect((await askAtDesk(t, ['pindah', 'ke', basis], [[tanya, true]])).keluar).toBe(0);
  expect(await sealOf(basis)).toBe(await sealOf('data'));
  expect(await t.failure('advance', '1', '--lengkap')).toMatchObject({ kode: 'REGISTER_DIPINDAHKAN' });
});
