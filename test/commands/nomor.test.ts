import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type PrintedRow = Readonly<{
  urut: string | null;
  nomor: string | null;
  keadaan: string;
  kasus: string | null;
  jenis: string;
}>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  for (const nomor of ['1', '2', '3'])
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': nomor }), '--lengkap');
});
afterEach(() => t.close());

const SURAT = ['--untuk', 'surat-kemendagri'];
const pesan = async (kasus: string, ...argv: string[]): Promise<string> =>
  (await t.json<{ nomor: string }>('nomor', 'pesan', kasus, ...SURAT, ...argv)).data.nomor;
const daftar = async () =>
  (await t.json<PrintedRow[]>('nomor')).data.map(({ urut, keadaan, kasus }) => `${urut} ${keadaan} ${kasus}`);
const nomorKeluar = async () => (await t.json<{ suratKeluar: unknown; nomor: unknown }>('show', '1')).data;

describe('nomor pesan', () => {
  it('gives the next of the year by the office’s pattern, letters and agreements apart', async () => {
    expect(await pesan('1')).toBe('470/1/VIII/DUKCAPIL/2026');
    await t.json('config', 'nomor.pola', '{klasifikasi}/{urut}');
    await t.json('config', 'nomor.klasifikasi', '400.12');
    expect(await pesan('2')).toBe('400.12/2');
    await t.json('config', 'nomor.pola-pks', '{urut}/PKS/{tahun}');
    expect((await t.json('nomor', 'pesan', '1', '--untuk', 'pks')).data).toMatchObject({ nomor: '1/PKS/2026' });
    t.kini = new Date('2027-01-04T09:00:00+07:00');
    expect(await pesan('2026-003')).toBe('400.12/1');
  });

  it('offers to print a paper only once it can be drawn up, also when it is asked again under the same key', async () => {
    const dini = ['nomor', 'pesan', '1', '--untuk', 'tagihan-laporan', '--kunci', 'k-1'];
    for (const kali of ['reserved', 'repeated']) {
      const { keluar, out } = await t.run(dini);
      expect([kali, keluar, out]).toEqual([kali, 0, expect.not.stringContaining('pks draft')]);
    }
    expect((await t.run(['nomor', 'pesan', '2', ...SURAT])).out).toContain('Cetak: pks draft 2026-002');
  });

  it.each(['Bupati melalui Dinas', 'a.n. Bupati, Sekretaris Daerah'])(
    'gives a letter of %s no number of the Dinas, but takes the one of the Sekretariat',
    async (siapa) => {
      await t.json('config', 'penandatangan', siapa);
      expect(await t.failure('nomor', 'pesan', '1', ...SURAT)).toMatchObject({
        kode: 'ISIAN_KURANG',
        pesan: expect.stringMatching(/bernomor Sekretariat Daerah, bukan dinas.*--nomor NOMOR/),
        saran: ['pks nomor pesan 2026-001 --untuk surat-kemendagri'],
      });
      expect(await pesan('1', '--nomor', '100.2/45/Setda')).toBe('100.2/45/Setda');
      const { nomor } = (await t.json<{ nomor: string }>('nomor', 'pesan', '1', '--untuk', 'tagihan-laporan')).data;
      expect(nomor).toBe('470/1/VIII/DUKCAPIL/2026');
    },
  );

  it('never gives a letter and an agreement the same number, whatever the office has set', async () => {
    const surat = await pesan('1');
    const { nomor } = (await t.json<{ nomor: string }>('nomor', 'pesan', '1', '--untuk', 'pks')).data;
    expect(nomor).toBe('470/1/PKS/DUKCAPIL/2026');
    expect(nomor).not.toBe(surat);
  });

  it('goes on where an earlier claim was damaged: its number stays taken, and only the list is refused', async () => {
    await pesan('1');
    await pesan('2');
    const klaim = join(t.folder, 'data/nomor/surat/2026.surat-keluar.000001');
    writeFileSync(klaim, readFileSync(klaim, 'utf8').replace('2026-001', '2026-009'));
    expect(await pesan('3')).toBe('470/3/VIII/DUKCAPIL/2026');
    expect(await t.failure('nomor')).toMatchObject({
      kode: 'REGISTER_RUSAK',
      pesan: 'Register rusak: nomor/surat/2026.surat-keluar.000001: isi klaim nomor diubah.',
    });
  });

  it('of an agreement is taken by the signing, without being typed', async () => {
    await t.json('nomor', 'pesan', '1', '--untuk', 'pks');
    await advanceUntil(t, '1', null);
    const pihak = ['--nomor-kedua', '445/1', '--penandatangan-kedua', 'dr. Ani', '--jabatan-kedua', 'Direktur'];
    await t.json('sahkan', '1', ...pihak, '--berakhir', '18/8/2028');
    expect((await t.json<PrintedRow[]>('nomor')).data.find((b) => b.jenis === 'pks')).toMatchObject({
      nomor: '470/1/PKS/DUKCAPIL/2026',
      keadaan: 'dipakai',
    });
  });

  it('goes on from the number the paper agenda gave', async () => {
    expect(await pesan('1', '--nomor', '470/387/VII/DUKCAPIL/2026')).toBe('470/387/VII/DUKCAPIL/2026');
    expect(await pesan('2')).toBe('470/388/VIII/DUKCAPIL/2026');
    expect(await daftar()).toEqual(['1–386 kosong null', '387 dipesan 2026-001', '388 dipesan 2026-002']);
  });

  it('inserts behind a number', async () => {
    await pesan('1');
    expect(await pesan('2', '--sisip', '1')).toBe('470/1.a/VIII/DUKCAPIL/2026');
    expect(await pesan('3', '--sisip', '1')).toBe('470/1.b/VIII/DUKCAPIL/2026');
    expect(await daftar()).toEqual(['1 dipesan 2026-001', '1.a dipesan 2026-002', '1.b dipesan 2026-003']);
  });

  it.each([
    ['as pks wrote it', '470/1/VIII/DUKCAPIL/2026'],
    ['in another month', '470/1/IX/DUKCAPIL/2026'],
    ['in small letters', '470/1/viii/dukcapil/2026'],
  ])('refuses a number twice, %s, and says who has it', async (_, nomor) => {
    await pesan('1');
    const semula = hashFolder(t.folder);
    expect(await t.failure('nomor', 'pesan', '2', ...SURAT, '--nomor', nomor)).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
      keluar: 4,
      rinci: { kasus: '2026-001', naskah: 'surat-kemendagri' },
    });
    expect(await t.failure('nomor', 'pesan', '2', ...SURAT, '--nomor', nomor, '--coba')).toMatchObject({ keluar: 4 });
    expect(hashFolder(t.folder)).toEqual(semula);
  });

  it('refuses a number of no pattern twice', async () => {
    await pesan('1', '--nomor', 'B/12 (lama)');
    expect((await t.failure('nomor', 'pesan', '2', ...SURAT, '--nomor', 'b/12 (LAMA)')).kode).toBe('NOMOR_TERPAKAI');
  });

  it('gives each of many desks its own', async () => {
    const semua = await Promise.all(['1', '2', '3'].map((kasus) => pesan(kasus)));
    expect(new Set(semua).size).toBe(3);
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });

  it('reserves one at a time for a document, and none for a form', async () => {
    await pesan('1');
    expect((await t.failure('nomor', 'pesan', '1', ...SURAT)).kode).toBe('SUDAH_TERISI');
    expect((await t.failure('nomor', 'pesan', '1', '--untuk', 'tanda-terima')).keluar).toBe(2);
    expect((await t.failure('nomor', 'pesan', '1')).kode).toBe('ISIAN_KURANG');
    expect((await t.failure('config', 'nomor.pola', '470/{nomer}')).pesan).toContain('{nomer}');
  });

  it('of a command that broke off is a gap that is explained, or found again under its key', async () => {
    const r = await openRegister(join(t.folder, 'data'));
    const sidik = createHash('sha256').update('abc').digest('hex').slice(0, 16);
    await r.claimNomor(['2026.surat-keluar.000001'], `2026-001.surat-kemendagri.${sidik}`);
    expect(await daftar()).toEqual(['1 terlewati null']);
    expect((await t.json('check')).data).toMatchObject({
      baik: true,
      temuan: [{ sebab: expect.stringContaining('terlewati'), rusak: false }],
    });
    expect(await pesan('1', '--kunci', 'abc')).toBe('470/1/VIII/DUKCAPIL/2026');
    await r.claimNomor(['2026.surat-keluar.000002'], '2026-002.surat-kemendagri.x');
    expect(await pesan('2')).toBe('470/3/VIII/DUKCAPIL/2026');
    expect(await daftar()).toEqual(['1 dipesan 2026-001', '2 terlewati null', '3 dipesan 2026-002']);
  });
});

describe('a reserved number', () => {
  it('stands in the document, and the letter that leaves under it uses it', async () => {
    await pesan('1');
    const { data } = await t.json<{ isian: Record<string, string> }>('draft', '1', 'surat-kemendagri');
    expect(data.isian).toMatchObject({ nomor_surat_keluar: '470/1/VIII/DUKCAPIL/2026' });
    await advanceUntil(t, '1', 14);
    expect(await nomorKeluar()).toMatchObject({
      suratKeluar: { nomor: '470/1/VIII/DUKCAPIL/2026', tanggal: null },
      nomor: [{ keadaan: 'dipakai', tanggal: '2026-08-19' }],
    });
  });

  it('used before the letter left gives its date to it', async () => {
    await pesan('1');
    await t.json('nomor', 'pakai', '1', ...SURAT, '--tanggal', 'kemarin');
    await advanceUntil(t, '1', 14);
    expect(await nomorKeluar()).toMatchObject({
      suratKeluar: { nomor: '470/1/VIII/DUKCAPIL/2026', tanggal: '2026-08-18' },
    });
  });

  it('is reserved again when the sending that used it is taken back, without the day it had', async () => {
    const nomor = await pesan('1');
    await advanceUntil(t, '1', 14);
    await t.json('undo', '1', '--alasan', 'belum dikirim');
    expect(await nomorKeluar()).toMatchObject({
      suratKeluar: null,
      nomor: [{ nomor, keadaan: 'dipesan', tanggal: null }],
    });
    expect(await daftar()).toEqual(['1 dipesan 2026-001']);
    expect((await t.failure('nomor', 'pesan', '1', ...SURAT)).kode).toBe('SUDAH_TERISI');
    await advanceUntil(t, '1', 14);
    expect(await nomorKeluar()).toMatchObject({ suratKeluar: { nomor }, nomor: [{ keadaan: 'dipakai' }] });
  });

  it('used by hand stays used, whatever step is taken back', async () => {
    await pesan('1');
    await t.json('nomor', 'pakai', '1', ...SURAT, '--tanggal', 'kemarin');
    await advanceUntil(t, '1', 14);
    await t.json('undo', '1', '--alasan', 'belum dikirim');
    expect(await nomorKeluar()).toMatchObject({ nomor: [{ keadaan: 'dipakai', tanggal: '2026-08-18' }] });
  });

  it('gives way to the number that was typed, and stays reserved', async () => {
    await pesan('1');
    await advanceUntil(t, '1', 13);
    const lain = ['--nomor-keluar', 'LAIN/7', '--tanggal-keluar', 'hari ini'];
    const { peringatan } = await t.json('advance', '1', '--lengkap', ...lain);
    expect(peringatan.join()).toContain('masih dipesan');
    expect(await nomorKeluar()).toMatchObject({ suratKeluar: { nomor: 'LAIN/7' }, nomor: [{ keadaan: 'dipesan' }] });
  });

  it('is invented for nobody', async () => {
    await advanceUntil(t, '1', 14);
    expect((await nomorKeluar()).suratKeluar).toBeNull();
  });

  it('given up stays explained and is never given again', async () => {
    await pesan('1');
    await t.json('nomor', 'batal', '1', ...SURAT, '--alasan', 'surat tidak jadi');
    expect(await pesan('1')).toBe('470/2/VIII/DUKCAPIL/2026');
    expect((await t.json<PrintedRow[]>('nomor')).data[0]).toMatchObject({
      keadaan: 'batal',
      alasan: 'surat tidak jadi',
    });
    await t.json('nomor', 'pakai', '1', ...SURAT);
    expect((await t.failure('nomor', 'pakai', '1', ...SURAT)).kode).toBe('NOMOR_BELUM_DIPESAN');
    expect((await t.failure('nomor', 'pakai', '2', ...SURAT, '--tanggal', 'besok')).keluar).toBeGreaterThan(0);
  });

  it('comes back with a backup, and with a case that was copied in', async () => {
    await pesan('1');
    await t.json('backup', 'c.zip');
    await t.json('restore', 'c.zip', '--ke', 'pulih');
    expect((await t.json('check', '--register', 'pulih')).data).toMatchObject({ baik: true, temuan: [] });
    rmSync(join(t.folder, 'pulih/nomor/surat'), { recursive: true });
    expect((await t.json<{ temuan: unknown[] }>('check', '--register', 'pulih')).data.temuan).toHaveLength(3);
    await t.json('check', '--bangun-ulang', '--register', 'pulih');
    expect(readdirSync(join(t.folder, 'pulih/nomor/surat'))).toHaveLength(3);
    expect((await t.json('nomor', 'pesan', '2', ...SURAT, '--register', 'pulih')).data).toMatchObject({
      nomor: '470/2/VIII/DUKCAPIL/2026',
    });
  });
});
