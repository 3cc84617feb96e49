import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask, TextQuestion } from '../../src/env.ts';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import { shippedTemplate } from '../papers/docx/shipped-template.ts';
import { sampleAct, sampleDiselesaikan } from '../support/sample-facts.ts';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';
import { newServerDatabase } from '../support/store/server-register.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { suratLine, TestDesk } from '../support/test-desk.ts';
import { Cluster, serverProgram } from './cluster.ts';

const PORT = Number(process.env.PKS_UJI_BASIS);
const SECRET = 'rahasia-sekali';
let t: TestDesk;
let basis: string;
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
const asSuper = (sql: string) => superQuery(PORT, nameOf(basis), sql);
const as = (user: string, password: string): void => {
  t.variabel = { PKS_REGISTER: basis, PGUSER: user, PGPASSWORD: password };
};

beforeEach(async () => {
  t = new TestDesk();
  t.lebar = 200;
  basis = await newServerDatabase();
  as(OWNER, OWNER_PASSWORD);
  await t.json('init', '--basis', basis);
});
afterEach(() => t.close());

/** SQL of somebody's own, by his login. */
async function sqlBy(user: string, sql: string, nilai: unknown[] = []): Promise<string> {
  const klien = new pg.Client({ host: '127.0.0.1', port: PORT, database: nameOf(basis), user, password: SECRET });
  await klien.connect();
  try {
    await klien.query(sql, nilai);
    return 'done';
  } catch (e) {
    return String((e as { code?: string }).code);
  } finally {
    await klien.end();
  }
}

describe('who may in', () => {
  it('is refused with a wrong password, or none, and nothing tells one', async () => {
    as(OWNER, SECRET);
    const salah = await t.run(['list']);
    expect(salah.keluar).toBe(5);
    expect(salah.err).toMatch(/nama akun atau kata sandinya tidak diterima/);
    as('tidak_ada', SECRET);
    expect(await t.failure('list')).toMatchObject({ kode: 'TIDAK_BOLEH_MASUK', keluar: 5 });
    as(OWNER, '');
    const tanpa = await t.run(['list', '--json']);
    expect(JSON.parse(tanpa.err)).toMatchObject({ kode: 'TIDAK_BOLEH_MASUK' });
    expect(tanpa.err).toMatch(/meminta kata sandi/);
    expect(salah.out + salah.err + tanpa.err).not.toContain(SECRET);
  });

  it('is asked for the password at a terminal, unseen, and gets in', async () => {
    as(OWNER, '');
    const ditanya: (TextQuestion | undefined)[] = [];
    const never = () => Promise.reject(new Error('asked'));
    t.ask = {
      text: async (_, opsi) => {
        ditanya.push(opsi);
        return OWNER_PASSWORD;
      },
      ...{ choose: never, tick: never, confirm: never },
      withWayBack: () => t.ask as Ask,
    };
    const { keluar, out, err } = await t.run(['list', '--no-pager']);
    expect([keluar, ditanya]).toEqual([0, [{ rahasia: true }]]);
    expect(out + err).not.toContain(OWNER_PASSWORD);
  });

  it('may mistype it twice, and is told as whom he knocked', async () => {
    as(OWNER, '');
    const jawab = ['salah', 'salah lagi', OWNER_PASSWORD, 'a', 'b', 'c'];
    const ditanya: string[] = [];
    const never = () => Promise.reject(new Error('asked'));
    t.ask = {
      text: async (pesan) => {
        ditanya.push(pesan);
        return jawab.shift() ?? '';
      },
      ...{ choose: never, tick: never, confirm: never },
      withWayBack: () => t.ask as Ask,
    };
    expect((await t.run(['list', '--no-pager'])).keluar).toBe(0);
    const siapa = `Kata sandi akun ${OWNER}`;
    expect(ditanya).toEqual([siapa, ...Array(2).fill(`${siapa}, yang tadi tidak diterima`)]);
    expect((await t.run(['list', '--no-pager'])).keluar).toBe(5);
    expect(jawab).toEqual([]);
    const { err } = await t.run(['pindah', 'ke', basis, '--no-input']);
    expect(err).toContain(`tidak membolehkan masuk sebagai "${OWNER}"`);
    expect(err).toContain(`Akun lain ditulis di alamatnya: ${basis.replace('://', '://AKUN@')}`);
    const bernama = basis.replace('://', '://tidak_ada@');
    expect((await t.failure('list', '--register', bernama)).pesan).toContain('sebagai "tidak_ada"');
  });

  it('is told of a database that is not there, one without a register, and one of a newer pks', async () => {
    t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
    expect(await t.failure('list', '--register', basis.replace(/\w+$/, 'bukan'))).toMatchObject({
      kode: 'REGISTER_TIDAK_DITEMUKAN',
      keluar: 6,
    });
    expect(await t.failure('list', '--register', await newServerDatabase())).toMatchObject({
      kode: 'REGISTER_TIDAK_DITEMUKAN',
    });
    expect(await t.failure('init', '--basis', basis)).toMatchObject({ kode: 'SUDAH_REGISTER' });
    await asSuper('update pks.register set bentuk = 99');
    expect(await t.failure('list', '--register', basis)).toMatchObject({ kode: 'REGISTER_LEBIH_BARU', keluar: 6 });
  });

  it('has the rights that `pks pejabat akun` gives, and no more', async () => {
    const [tulis, baca] = [`sari_${process.pid}`, `auditor_${process.pid}`];
    await t.json(
      ...['pejabat', 'tambah', '--nama', 'Sari', '--peran', 'pengadministrasi-umum'],
      '--akun',
      tulis,
      '--mulai',
      '1/1/2026',
    );
    const { hak, pejabat } = (
      await t.json<{ hak: string[]; pejabat: { akun: string; pernyataan: string }[] }>('pejabat', 'akun')
    ).data;
    for (const sql of [...hak, ...pejabat.map((p) => p.pernyataan)]) await asSuper(sql);
    await asSuper(`alter role "${tulis}" password '${SECRET}'`);
    await asSuper(`create role ${baca} login password '${SECRET}' in role pks_baca`);
    as(tulis, SECRET);
    const { data } = await t.json<{ riwayat: { oleh: { nama: string } }[] }>(...suratLine('1/A'));
    expect(data.riwayat[0]?.oleh.nama).toBe('Sari');
    await t.json('advance', '1', '--lengkap');
    for (const sql of [
      "update pks.tindakan set permintaan = 'x'",
      'delete from pks.tindakan',
      'truncate pks.tindakan',
      "update pks.register set dipindah_ke = 'x'",
      'alter table pks.tindakan disable trigger tetap',
      'delete from pks.kasus',
      'delete from pks.nomor_diambil',
    ])
      expect(await sqlBy(tulis, sql), sql).toBe('42501');
    // Not even the owner rewrites while the guard is on.
    expect(await asSuper('delete from pks.tindakan').catch((e: { code: string }) => e.code)).toBe('42501');
    as(baca, SECRET);
    await t.json('list');
    await t.json('check');
    expect(await t.failure(...suratLine('2/B'))).toMatchObject({ kode: 'TIDAK_BOLEH_DIBACA', keluar: 5 });
    // The account on the server says who sits here, whatever this computer calls its user.
    as(tulis, SECRET);
    expect((await t.json()).dasar.operator).toBe('Sari');
    const temuan = (await t.json<{ temuan: { sebab: string }[] }>('check')).data.temuan;
    // The clock of the desk stands in another month than that of the server.
    expect(temuan.filter((x) => !x.sebab.startsWith('tertulis dicatat'))).toEqual([]);
  });
});

describe('the SQL of `pks pejabat akun`', () => {
  /** Whose `\\password` reads the standard input, as there is no terminal: a session of its own. */
  const psql = (user: string, password: string, file: string) =>
    new Promise<{ code: number | null; err: string }>((jadi) => {
      const argv = [
        '-X',
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        '127.0.0.1',
        '-p',
        String(PORT),
        '-U',
        user,
        '-d',
        nameOf(basis),
      ];
      const anak = spawn(serverProgram('psql'), [...argv, '-f', file], {
        detached: true,
        env: { PATH: process.env.PATH, PGPASSWORD: password, LC_ALL: 'C' },
      });
      let err = '';
      anak.stderr.on('data', (satu) => {
        err += satu;
      });
      anak.on('close', (code) => jadi({ code, err }));
      anak.stdin.end(`${SECRET}\n`.repeat(4));
    });

  it('runs in psql as it is printed at any width, also for an account with $ and quotes in its name', async () => {
    const akun = [`kabid_${process.pid}`, `a$$"b$aa$_${process.pid}`] as const;
    for (const [i, satu] of akun.entries()) {
      const peran = ['kepala-dinas', 'sekretaris'][i] ?? '';
      const nama = `Drs. Haryo Wibisono Nama Panjang ke-${i}`;
      await t.json(...['pejabat', 'tambah', '--nama', nama, '--peran', peran], '--akun', satu, '--mulai', '1/1/2026');
    }
    t.lebar = 60;
    const { out } = await t.run(['pejabat', 'akun']);
    expect(out).not.toContain('u{a}');
    const file = join(newTempFolder(), 'hak.sql');
    writeFileSync(file, out);
    for (const kali of [1, 2]) expect(await psql(OWNER, OWNER_PASSWORD, file), String(kali)).toMatchObject({ code: 0 });
    const tulis = (nomor: string, user: string) => {
      as(user, SECRET);
      return t.json(...suratLine(nomor));
    };
    await tulis('1/A', akun[0]);
    await tulis('2/B', akun[1]);
  });

  it('says whose it is to run, as the plain owner of a database may make no role', async () => {
    const { out } = await t.run(['pejabat', 'akun']);
    expect(out.slice(0, 160)).toMatch(/superuser[\s\S]*CREATEROLE/);
    const biasa = `biasa_${process.pid}`;
    await asSuper(`create role ${biasa} login password '${SECRET}'`);
    const file = join(newTempFolder(), 'hak.sql');
    writeFileSync(file, `create role baru_${process.pid};`);
    expect((await psql(biasa, SECRET, file)).err).toMatch(/permission denied to create role/);
  });
});

/** Rows of a chain whose hashes all fit, made without pks. */
const ACT = `with isi as (select convert_to(E'{\\n "v": 1,\\n "sebelum": null,\\n "kunci": "palsu",\\n "permintaan": "p",\\n "kejadian": [\\n  {}\\n ]', 'UTF8') as b),
 sidik as (select b, encode(sha256(b || convert_to(E'\\n}\\n', 'UTF8')), 'hex') as s from isi)
 insert into pks.tindakan (kasus, v, kunci, permintaan, sidik, isi, akun_basis)
 select $1, $2, 'palsu', 'p', s, b || convert_to(E',\\n "sidik": "' || s || E'"\\n}\\n', 'UTF8'), 'orang-lain' from sidik`;

describe('a forger', () => {
  const FORGER = `palsu_${process.pid}`;
  beforeEach(async () => {
    await t.json(...suratLine('1/A'));
    await asSuper(
      `do $$ begin create role ${FORGER} login password '${SECRET}'; exception when duplicate_object then null; end $$; grant pks_tulis to ${FORGER}`,
    );
  });

  it("with a writer's login can leave no gap, no false link, no hash that does not fit, and not another's name", async () => {
    expect(await sqlBy(FORGER, ACT, ['2026-001', 1])).toBe('23505');
    expect(await sqlBy(FORGER, ACT, ['2026-001', 3])).toBe('23514');
    expect(await sqlBy(FORGER, ACT.replace('"permintaan": "p"', '"permintaan": "q"'), ['2026-002', 1])).toBe('23514');
    const wrongHash = ACT.replace("|| s || E'", "|| repeat('0', 64) || E'");
    expect(await sqlBy(FORGER, wrongHash, ['2026-002', 1])).toBe('23514');
    const gap = `insert into pks.tindakan (kasus, v, kunci, permintaan, v_sebelum, sebelum, sidik, isi)
      select kasus, 2, 'k', permintaan, 1, repeat('0', 64), sidik, isi from pks.tindakan where kasus = '2026-001'`;
    expect(await sqlBy(FORGER, gap)).toBe('23514');
    expect(await sqlBy(FORGER, ACT, ['2026-002', 1])).toBe('done');
    expect(await asSuper("select akun_basis from pks.tindakan where kasus = '2026-002'")).toEqual([
      { akun_basis: FORGER },
    ]);
    const { temuan } = JSON.parse((await t.run(['check', '--json'])).out).data;
    expect(temuan.map((x: { berkas: string }) => x.berkas)).toContain('kasus/2026-002/kejadian/000001.json');
  });

  it("with a writer's login who paints the lists is found out, and the rows are made again", async () => {
    await sqlBy(FORGER, "update pks.kasus set status = 'selesai', baris = replace(baris, 'RSUD', 'Klinik')");
    const { keluar, out } = await t.run(['check']);
    expect(keluar).toBe(7);
    expect(out).toMatch(/ikhtisarnya tidak sesuai dengan kejadiannya \(status, baris\)/);
    await t.json('check', '--bangun-ulang');
    expect((await t.run(['check'])).keluar).toBe(0);
  });

  it("who acts in an official's name by his own login is named by check", async () => {
    const sari = ['--nama', 'Sari', '--peran', 'kepala-dinas', '--akun', 'sari', '--mulai', '1/1/2026'];
    await t.json('pejabat', 'tambah', ...sari);
    const r = await openServerRegister(basis, { user: FORGER, password: SECRET, askPassword: async () => null });
    const oleh = { nama: 'Sari', peran: 'kepala-dinas', dicatatOleh: 'Sari', akun: 'sari' } as const;
    const sendiri = { nama: 'X', peran: 'kepala-dinas', dicatatOleh: 'X', akun: FORGER } as const;
    // The last of its facts is his own.
    const fakta = [sampleDiselesaikan(2, { oleh }), sampleDiselesaikan(3, { oleh: sendiri })];
    await r.appendAct('2026-001', 1, sampleAct('palsu', ...fakta));
    await r.close();
    const { keluar, out } = await t.run(['check']);
    expect(keluar).toBe(0);
    expect(out).toContain(`000002.json (2): dicatat sebagai sari, tetapi dikirim dengan akun server ${FORGER}`);
  });

  it('who writes back in time is found out by when the server took it in; what was moved in is not', async () => {
    const janggal = async () =>
      (await t.run(['check'])).out.match(/tertulis dicatat \S+, tetapi masuk ke server \S+/g) ?? [];
    t.kini = new Date();
    const lama = (await janggal()).length; // the letter of the desk, whose clock stands in another month
    await t.json('advance', '1', '--lengkap');
    expect(await janggal()).toHaveLength(lama);
    t.kini = new Date(Date.now() + 49 * 24 * 60 * 60_000);
    await t.json('pejabat', 'tambah', '--nama', 'Sari', '--peran', 'kepala-dinas', '--mulai', '1/1/2026');
    expect(await janggal()).toHaveLength(lama + 1);
    await asSuper('insert into pks.pindahan (kasus, versi) select kasus, max(v) from pks.tindakan group by kasus');
    expect(await janggal()).toEqual([]);
  });

  it('with the rights of the owner, who cuts the tail and mends the lists, is named by the seal', async () => {
    await t.json('advance', '1', '--lengkap');
    await t.json('segel', 'segel.txt');
    const dulu = await asSuper(
      "select versi, sidik, status, langkah, kepala, baris from pks.kasus where id = '2026-001'",
    );
    expect(dulu).toHaveLength(1);
    await asSuper('alter table pks.tindakan disable trigger tetap');
    await asSuper("delete from pks.tindakan where kasus = '2026-001' and v = 2");
    await asSuper('alter table pks.tindakan enable trigger tetap');
    expect((await t.run(['check'])).out).toMatch(/dibuat dari 2 kejadian, yang ada hanya 1: kejadian hilang/);
    await asSuper('delete from pks.kasus');
    await t.json('check', '--bangun-ulang');
    expect((await t.run(['check'])).keluar).toBe(0);
    const { keluar, out } = await t.run(['check', '--segel', 'segel.txt']);
    expect(keluar).toBe(7);
    expect(out).toMatch(/2026-001.*disegel dengan 2 kejadian, yang ini hilang/);
  });
});

describe('on a server', () => {
  it('documents are drawn up, kept and opened, and a template is copied to where it can be edited', async () => {
    await t.json(...suratLine('1/A'));
    const { data } = await t.json<{ sha256: string }>('draft', '1', 'tanda-terima');
    expect((await t.run(['draft', '1', 'lembar-disposisi'])).out).not.toMatch(/kasus\/2026-001/);
    // Without a screen as well, what it names is a file that is there.
    for (const opens of [null, true, false]) {
      t.desktop = opens === null ? null : { open: async () => opens, browse: async () => true };
      const dibuka = (await t.json<{ berkas: string; dibuka: string | null }>('buka', '1', 'tanda-terima')).data;
      expect(createHash('sha256').update(readFileSync(dibuka.berkas)).digest('hex')).toBe(data.sha256);
      expect(dibuka.dibuka).toBe(opens ? dibuka.berkas : null);
    }
    const salinan = (await t.json<{ berkas: string }>('template', 'salin', 'pks')).data.berkas;
    expect(salinan).toBe(join(t.folder, 'pks.docx'));
    expect(readFileSync(salinan).equals(shippedTemplate('pks'))).toBe(true);
  });
});

describe('a server in trouble', () => {
  it('whose disk is full says so, and nothing is recorded', async () => {
    await asSuper(`create function penuh() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger penuh before insert on pks.tindakan for each row execute function penuh()`);
    const galat = await t.failure(...suratLine('1/A'));
    expect(galat).toMatchObject({ kode: 'TIDAK_DAPAT_MENULIS', keluar: 5 });
    expect(galat.pesan).toMatch(/disk server penuh/);
    await asSuper('drop trigger penuh on pks.tindakan');
    expect((await t.json<{ id: string }>(...suratLine('1/A'))).data.id).toBe('2026-001');
  });

  it('is asked the same again where two were at it at once, and at last gives up in words', async () => {
    await asSuper(`create sequence tolakan; grant usage on sequence tolakan to public;
      create function bentrok() returns trigger language plpgsql as
      $$ begin if nextval('public.tolakan') < 3 then raise exception 'x' using errcode = '40001'; end if; return new; end $$;
      create trigger bentrok before insert on pks.tindakan for each row execute function bentrok()`);
    expect((await t.json<{ id: string }>(...suratLine('1/A'))).data.id).toBe('2026-001');
    await asSuper('alter sequence tolakan restart start 1 increment by 1 maxvalue 2 cycle');
    expect((await t.failure(...suratLine('2/B'))).pesan).toMatch(/terlalu banyak yang mencatat bersamaan/);
  });
});

describe('a line through TLS', () => {
  it('is taken where the certificate is right, and refused where it is not, with the reason', async () => {
    const folder = newTempFolder();
    const openssl = (...argv: string[]) => execFileSync('openssl', argv, { cwd: folder, stdio: 'ignore' });
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=uji',
      '-days',
      '2',
    );
    openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 's.key', '-out', 's.csr', '-subj', '/CN=db');
    writeFileSync(join(folder, 'ext'), 'subjectAltName=IP:127.0.0.1\n');
    for (const [nama, hari] of [
      ['s.pem', '2'],
      ['tua.pem', '-1'],
    ] as const)
      openssl(
        'x509',
        '-req',
        '-in',
        's.csr',
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        '-CAcreateserial',
        '-days',
        hari,
        '-extfile',
        'ext',
        '-out',
        nama,
      );
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 's.key'), 0o600);
    if (process.getuid?.() === 0) chownSync(join(folder, 's.key'), 65534, 65534);
    const c = await Cluster.make([
      'fsync = off',
      'ssl = on',
      `ssl_key_file = '${folder}/s.key'`,
      `ssl_cert_file = '${folder}/s.pem'`,
    ]);
    try {
      await c.start();
      const plain = await newServerDatabase(c.port);
      t.variabel = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
      const ca = `sslrootcert=${folder}/ca.pem`;
      await t.json('init', '--basis', `${plain}?${ca}`);
      await t.json('list', '--register', `${plain}?sslmode=verify-full&${ca}`);
      const cause = async (address: string) => (await t.failure('list', '--register', address)).pesan;
      expect(await cause(`${plain}?sslmode=verify-full`)).toMatch(/sertifikatnya tidak dapat dipercaya/);
      expect(await cause(`${plain.replace('127.0.0.1', 'localhost')}?${ca}`)).toMatch(
        /sertifikatnya untuk nama server lain/,
      );
      expect(await cause(`${basis}?${ca}`)).toMatch(/tidak menyandikan sambungan/);
      await c.stop();
      c.configure(`ssl_cert_file = '${folder}/tua.pem'`);
      await c.start();
      expect(await cause(`${plain}?${ca}`)).toMatch(/sertifikatnya kedaluwarsa/);
    } finally {
      await c.remove();
    }
  });
});
