/** Doors that are locked, broken or lead elsewhere: the user's own setting, rights, addresses, pipes, places inside a register. */
import { execFileSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskWithRegister, TestDesk } from '../support/test-desk.ts';

const MAKE_PIPE = 'mkfifo';
let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => {
  vi.restoreAllMocks();
  t.close();
});

/** A desk beside the register, whose own setting is these bytes. */
function sebelah(isi: string | Uint8Array): TestDesk {
  const lain = new TestDesk();
  const berkas = join(lain.folder, '.config', 'pks', 'pengaturan.json');
  mkdirSync(dirname(berkas), { recursive: true });
  writeFileSync(berkas, isi);
  return lain;
}
const menunjuk = () => JSON.stringify({ register: join(t.folder, 'data') });

describe('the user’s own setting', () => {
  it.each([
    ['as pks writes it', (isi: string) => isi],
    ['with a mark in front, as Notepad writes it', (isi: string) => `\ufeff${isi}`],
    ['in 16 bits, as PowerShell writes it', (isi: string) => Buffer.from(`\ufeff${isi}`, 'utf16le')],
  ])('is read %s', async (_, tulis) => {
    const lain = sebelah(tulis(menunjuk()));
    expect(await lain.run(['list'])).toMatchObject({ keluar: 0 });
    lain.close();
  });

  it.each(['', '{"register": "/x', '[]', '"x"', '{"register": 7}', '{"register": ""}', '\u0000\u0000\u0000'])(
    'that is torn (%j) is exit 7 and named, and can be written anew',
    async (isi) => {
      const lain = sebelah(isi);
      const galat = await lain.failure('list');
      expect(galat).toMatchObject({ kode: 'PENGATURAN_RUSAK', keluar: 7 });
      expect(galat.pesan).toContain('pengaturan.json');
      expect((await lain.run(['list', '--register', join(t.folder, 'data')])).keluar).toBe(0);
      await lain.json('config', 'register', join(t.folder, 'data'));
      expect((await lain.run(['list'])).keluar).toBe(0);
      lain.close();
    },
  );

  it('that may not be read, or is a folder, is exit 7 too; one that names no register is none', async () => {
    const lain = sebelah('{}');
    expect(await lain.failure('list')).toMatchObject({ kode: 'REGISTER_TIDAK_DITEMUKAN' });
    fs.rmSync(join(lain.folder, '.config', 'pks', 'pengaturan.json'));
    mkdirSync(join(lain.folder, '.config', 'pks', 'pengaturan.json'));
    expect(await lain.failure('list')).toMatchObject({ kode: 'PENGATURAN_RUSAK', keluar: 7 });
    lain.close();
  });
});

describe('a folder without rights', () => {
  /** This account may not look into these folders. */
  const tertutup = (...folder: readonly string[]) => {
    const asli = fs.statSync;
    vi.spyOn(fs, 'statSync').mockImplementation(((jalur: string, ...lagi: []) => {
      if (folder.some((f) => String(jalur).startsWith(f))) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return asli(jalur, ...lagi);
    }) as typeof fs.statSync);
  };

  it('is said to be one, however it was found, and no other register is taken instead', async () => {
    const data = join(t.folder, 'data');
    await t.json('config', 'register', data);
    const tidakBoleh = { kode: 'TIDAK_BOLEH_DIBACA', keluar: 5, rinci: { berkas: data } };
    tertutup(data);
    expect(await t.failure('list')).toMatchObject(tidakBoleh);
    expect(await t.failure('list', '--register', data)).toMatchObject(tidakBoleh);
    const lain = sebelah(menunjuk());
    expect(await lain.failure('list')).toMatchObject(tidakBoleh);
    lain.close();
  });

  it('above stops nobody whose own setting names a register', async () => {
    const lain = sebelah(menunjuk());
    const luar = join(dirname(lain.folder), 'data');
    tertutup(luar);
    expect((await lain.run(['list'])).keluar).toBe(0);
    fs.rmSync(join(lain.folder, '.config'), { recursive: true });
    expect(await lain.failure('list')).toMatchObject({ kode: 'TIDAK_BOLEH_DIBACA', rinci: { berkas: luar } });
    lain.close();
  });
});

describe('an address with a password', () => {
  const ALAMAT = [
    'postgres://u:rahasia@h/d',
    'postgresql://u:ra@hasia@h:5432/d',
    'postgres://:rahasia@h/d',
    'postgres://h/d?user=u&password=rahasia',
    'https://u:rahasia@h/d',
  ];
  it.each(ALAMAT)('%s is nowhere printed', async (alamat) => {
    for (const argv of [
      ['list', '--register', alamat],
      ['--register', alamat, 'list'],
      ['check', '--register', alamat],
      ['config', 'register', alamat],
      ['init', alamat],
      ['init', '--register', alamat],
      ['restore', alamat, '--ke', alamat],
      ['check', '--cadangan', alamat],
    ])
      for (const json of [[], ['--json']]) {
        const { keluar, out, err } = await t.run([...argv, ...json]);
        expect(keluar).not.toBe(0);
        expect(out + err).not.toMatch(/hasia/);
      }
    t.variabel = { PKS_REGISTER: alamat, PKS_LACAK: '1' };
    const { keluar, out, err } = await t.run(['list']);
    // A password is refused before anybody asks what kind of server it is.
    expect({ keluar, bocor: /hasia/.test(out + err) }).toEqual({
      keluar: /^postgres/.test(alamat) ? 2 : 6,
      bocor: false,
    });
    expect(existsSync(join(t.folder, 'postgres:'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe or a device', () => {
  it('is refused wherever a file is read, and never waited for', async () => {
    await t.json(
      'new',
      '--lembaga',
      'RSUD',
      '--jenis',
      'opd',
      '--nomor-surat',
      '1',
      '--tanggal-surat',
      '1/8',
      '--hal',
      'x',
      '--ada',
      'surat-permohonan',
    );
    await t.json('draft', '1', 'tanda-terima');
    execFileSync(MAKE_PIPE, [join(t.folder, 'pipa.pdf')]);
    for (const pipa of ['pipa.pdf', '/dev/zero'])
      for (const argv of [
        ['restore', pipa, '--ke', 'pulih'],
        ['check', '--cadangan', pipa],
        ['check', '--segel', pipa],
        ['lampirkan', '1', pipa, '--untuk', 'disposisi'],
        ['draft', '1', 'tanda-terima', '--baca', pipa],
        ['config', 'kop.logo', pipa],
        ['template', 'periksa', pipa, '--naskah', 'pks'],
      ])
        expect(await t.failure(...argv)).toMatchObject({ kode: 'BERKAS_TIDAK_DAPAT_DIBACA', keluar: 2 });
  });

  it('is not replaced by what is written', async () => {
    execFileSync(MAKE_PIPE, [join(t.folder, 'pipa.csv')]);
    expect((await t.failure('buku', 'masuk', '--ke', 'pipa.csv', '--timpa')).kode).toBe('NILAI_TIDAK_DIKENAL');
    expect((await t.failure('backup', 'pipa.csv')).keluar).not.toBe(0);
    expect(fs.lstatSync(join(t.folder, 'pipa.csv')).isFIFO()).toBe(true);
  });
});

it('a backup is not restored into a register', async () => {
  await t.json('backup', 'c.zip');
  for (const ke of ['data/pulih', 'data/kasus/pulih'])
    for (const coba of [[], ['-n']])
      expect(await t.failure('restore', 'c.zip', '--ke', ke, ...coba)).toMatchObject({
        kode: 'FOLDER_TERPAKAI',
        keluar: 2,
        rinci: { register: join(t.folder, 'data') },
      });
  expect(existsSync(join(t.folder, 'data', 'pulih'))).toBe(false);
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
});
