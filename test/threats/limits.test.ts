import { lstatSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

describe('what is too large', () => {
  it('in a field is refused with the limit and the length, one character beyond', async () => {
    const surat = (n: number) => [
      'new',
      ...completeSuratFlags({ 'nomor-surat': String(n), hal: 'x'.repeat(n) }),
      '--lengkap',
    ];
    expect((await t.run(surat(2000))).keluar).toBe(0);
    expect(await t.failure(...surat(2001))).toMatchObject({
      kode: 'TEKS_TERLARANG',
      keluar: 2,
      pesan: expect.stringMatching(/2000 karakter \(2001\)/),
    });
  });

  it('for one act is refused with its size, and leaves no case behind', async () => {
    const panjang = '漢'.repeat(2000); // three bytes each: every field within its limit, the act not
    const isian = ['lembaga', 'hal', 'alamat', 'pimpinan', 'jabatan-pimpinan', 'tujuan', 'data-balikan', 'nomor-surat'];
    const surat = completeSuratFlags(
      Object.fromEntries([...isian, 'kontak', 'catatan', 'oleh'].map((nama) => [nama, panjang])),
    );
    expect(await t.failure('new', ...surat, '--lengkap')).toMatchObject({
      kode: 'BERKAS_TERLALU_BESAR',
      keluar: 2,
      pesan: expect.stringMatching(/\d+ KB, paling besar 64 KB/),
    });
    expect((await t.json<unknown[]>('list')).data).toHaveLength(1);
    expect((await t.json('check')).data).toMatchObject({ baik: true, kasus: 1 });
  });

  it('as a scan is refused with what to do, one byte beyond', async () => {
    const pindai = (nama: string, besar: number) => {
      const isi = new Uint8Array(besar).fill(37);
      isi.set(Buffer.from('%PDF-1.4'));
      return t.writeFile(nama, isi);
    };
    pindai('pas.pdf', 25 * 1024 * 1024);
    pindai('besar.pdf', 25 * 1024 * 1024 + 1);
    expect((await t.run(['lampirkan', '1', 'pas.pdf', '--untuk', 'disposisi'])).keluar).toBe(0);
    for (const argv of [
      ['lampirkan', '1', 'besar.pdf', '--untuk', 'disposisi'],
      ['advance', '1', '--lengkap', '--lampiran', 'disposisi=besar.pdf'],
      ['new', ...completeSuratFlags({ 'nomor-surat': '9' }), '--lengkap', '--berkas', 'besar.pdf'],
    ])
      expect(await t.failure(...argv)).toMatchObject({
        kode: 'BERKAS_TERLALU_BESAR',
        pesan: expect.stringContaining('25 MB'),
        rinci: { keterangan: [expect.stringContaining('indai ulang')] },
      });
  });
});

it('is open to the office’s group alone, whatever the umask of the account', async () => {
  for (const topeng of [0o000, 0o022, 0o077]) {
    const lama = process.umask(topeng);
    const lain = await deskWithRegister();
    try {
      await lain.json('new', ...completeSuratFlags(), '--lengkap');
      await advanceUntil(lain, '1', 3);
      await lain.json('draft', '1', 'tanda-terima');
      await lain.json('check', '--bangun-ulang');
    } finally {
      process.umask(lama);
    }
    const boleh = { berkas: 0o640, folder: 0o750 };
    for (const d of readdirSync(join(lain.folder, 'data'), { recursive: true, withFileTypes: true })) {
      const mode = lstatSync(join(d.parentPath, d.name)).mode & 0o777;
      expect([d.name, mode.toString(8)]).toEqual([d.name, (d.isFile() ? boleh.berkas : boleh.folder).toString(8)]);
    }
    lain.close();
  }
});

describe('a symbolic link in the register', () => {
  const register = (...nama: string[]) => join(t.folder, 'data', ...nama);
  const pindahkan = (...nama: string[]) => {
    const luar = join(t.folder, 'luar');
    mkdirSync(luar, { recursive: true });
    renameSync(register(...nama), join(luar, 'x'));
    symlinkSync(join(luar, 'x'), register(...nama));
  };

  it.each([
    ['kasus'],
    ['kejadian'],
    ['nomor'],
    ['indeks'],
    ['kasus/2026-001'],
    ['kasus/2026-001/kejadian'],
    ['kasus/2026-001/kejadian/000001.json'],
    ['kasus/2026-001/kasus.json'],
    ['kejadian/000001.json'],
    ['register.json'],
    ['sop'],
    ['sop/470-08.json'],
    ['indeks/aktif'],
  ])('in the place of %s is named by check, and not followed by whoever writes', async (nama) => {
    pindahkan(...nama.split('/'));
    const { keluar, out, err } = await t.run(['check']);
    expect([keluar, out + err]).toEqual([7, expect.stringMatching(/tautan simbolis/)]);
    const maju = await t.run(['advance', '1', '--lengkap', '--json']);
    const tulis = readdirSync(register('kasus', '2026-001', 'kejadian'));
    if (maju.keluar === 0)
      expect(nama).toMatch(/^indeks|register.json|kasus.json|^nomor|^sop$/); // views are replaced, not followed
    else expect([maju.keluar, tulis.length]).toEqual([7, 1]);
  });
});
