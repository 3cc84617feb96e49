import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type PrintedRow = Readonly<{ nomor: string | null; keadaan: string; kasus: string | null; tanggal: string | null }>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  for (const nomor of ['1', '2', '3'])
    await t.json('new', ...completeSuratFlags({ lembaga: `RSUD ${nomor}`, 'nomor-surat': nomor }), '--lengkap');
});
afterEach(() => t.close());

const SATU = '470/1/VIII/DUKCAPIL/2026';
const SURAT = ['--untuk', 'surat-kemendagri'];
const ALASAN = ['--alasan', 'keliru'];
const PIHAK = ['--nomor-kedua', '445/1', '--penandatangan-kedua', 'dr. Ani', '--jabatan-kedua', 'Direktur'];
const pesan = async (kasus: string, ...argv: string[]): Promise<string> =>
  (await t.json<{ nomor: string }>('nomor', 'pesan', kasus, ...argv)).data.nomor;
const kirim = async (kasus: string, nomor: string) => {
  await advanceUntil(t, kasus, 13);
  await t.json('advance', kasus, '--lengkap', '--nomor-keluar', nomor, '--tanggal-keluar', 'hari ini');
};
const sahkan = async (kasus: string, nomor: string) => {
  await advanceUntil(t, kasus, null);
  return t.json('sahkan', kasus, '--nomor-kesatu', nomor, ...PIHAK, '--berakhir', '18/8/2028');
};
const daftar = async (...argv: string[]) =>
  (await t.json<PrintedRow[]>('nomor', 'daftar', ...argv)).data.filter((b) => b.nomor !== null);
const ditolak = (kasus: string) => ({ kode: 'NOMOR_TERPAKAI', keluar: 4, rinci: { kasus } });

describe('a number that another case has reserved', () => {
  beforeEach(() => pesan('1', ...SURAT));

  it.each([SATU, '470/1/IX/DUKCAPIL/2026', '470/1/viii/dukcapil/2026'])('is refused at the step: %s', async (nomor) => {
    await advanceUntil(t, '2', 13);
    const semula = hashFolder(t.folder);
    const argv = ['advance', '2', '--lengkap', '--nomor-keluar', nomor, '--tanggal-keluar', 'hari ini'];
    expect(await t.failure(...argv)).toMatchObject(ditolak('2026-001'));
    expect(await t.failure(...argv, '--coba')).toMatchObject(ditolak('2026-001'));
    expect(hashFolder(t.folder)).toEqual(semula);
  });

  it('is refused when it is filled in later, or put right', async () => {
    await advanceUntil(t, '2', 14);
    expect(await t.failure('lengkapi', '2', '--nomor-keluar', SATU)).toMatchObject(ditolak('2026-001'));
    await t.json('lengkapi', '2', '--nomor-keluar', 'B/7');
    const isian = ['--isian', `nomor-keluar=${SATU}`];
    expect(await t.failure('ralat', '2', ...isian, ...ALASAN)).toMatchObject(ditolak('2026-001'));
  });

  it('is the case’s own for that letter, and no other of its letters', async () => {
    const { nomor: tagihan } = (await t.json<{ nomor: string }>('nomor', 'pesan', '1', '--untuk', 'tagihan-laporan'))
      .data;
    await advanceUntil(t, '1', 13);
    const keluar = ['--nomor-keluar', tagihan.toLowerCase(), '--tanggal-keluar', 'hari ini'];
    expect(await t.failure('advance', '1', '--lengkap', ...keluar)).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
      rinci: { kasus: '2026-001', naskah: 'tagihan-laporan' },
    });
    await kirim('1', SATU);
    await advanceUntil(t, '2', 14);
    await t.json('lengkapi', '2', '--nomor-keluar', 'B/7');
    expect((await daftar()).find((b) => b.nomor === SATU)).toMatchObject({ keadaan: 'dipakai', kasus: '2026-001' });
  });
});

describe('a number typed by hand', () => {
  it('is stepped over by the counter, and refused to others', async () => {
    await kirim('1', SATU);
    expect(await t.failure('nomor', 'pesan', '2', ...SURAT, '--nomor', SATU)).toMatchObject(ditolak('2026-001'));
    expect(await pesan('2', ...SURAT)).toBe('470/2/VIII/DUKCAPIL/2026');
    expect(await daftar()).toMatchObject([{ nomor: SATU, keadaan: 'dipakai' }, { keadaan: 'dipesan' }]);
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });

  it('of no pattern is refused twice', async () => {
    await kirim('1', 'B/12 (lama)');
    await advanceUntil(t, '2', 14);
    expect(await t.failure('lengkapi', '2', '--nomor-keluar', 'b/12 (LAMA)')).toMatchObject(ditolak('2026-001'));
  });

  it('on an agreement is stepped over, and refused to another by signing or putting right', async () => {
    await sahkan('1', '470/2/PKS/DUKCAPIL/2026');
    expect(await pesan('3', '--untuk', 'pks')).toBe('470/3/PKS/DUKCAPIL/2026');
    await sahkan('2', '470/9/PKS/DUKCAPIL/2026');
    for (const nomor of ['470/2/PKS/DUKCAPIL/2026', '470/3/PKS/DUKCAPIL/2026']) {
      const galat = await t.failure('ralat', '2', '--isian', `nomor-kesatu=${nomor}`, ...ALASAN);
      expect(galat).toMatchObject({ kode: 'NOMOR_TERPAKAI', keluar: 4 });
    }
  });

  it('without a claim, as older versions left it, is listed, stepped over and refused all the same', async () => {
    await kirim('1', SATU);
    rmSync(join(t.folder, 'data/nomor/surat'), { recursive: true });
    expect(await daftar()).toMatchObject([{ nomor: SATU, keadaan: 'dipakai', kasus: '2026-001' }]);
    expect(await t.failure('nomor', 'pesan', '2', ...SURAT, '--nomor', SATU)).toMatchObject(ditolak('2026-001'));
    expect(await pesan('2', ...SURAT)).toBe('470/2/VIII/DUKCAPIL/2026');
    await advanceUntil(t, '3', 14);
    expect(await t.failure('lengkapi', '3', '--nomor-keluar', SATU)).toMatchObject(ditolak('2026-001'));
  });

  it('is claimed by nobody in a dry run', async () => {
    await advanceUntil(t, '1', 14);
    const semula = hashFolder(t.folder);
    await t.json('lengkapi', '1', '--nomor-keluar', SATU, '--coba');
    expect(hashFolder(t.folder)).toEqual(semula);
  });

  it('is free again for another letter once it was put right', async () => {
    await kirim('1', SATU);
    await t.json('ralat', '1', '--isian', 'nomor-keluar=470/11/VIII/DUKCAPIL/2026', ...ALASAN);
    await kirim('2', SATU);
    expect(await daftar()).toMatchObject([
      { nomor: SATU, kasus: '2026-002' },
      { nomor: '470/11/VIII/DUKCAPIL/2026', kasus: '2026-001' },
    ]);
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });

  it('may be typed again after the step was taken back', async () => {
    await kirim('1', SATU);
    await t.json('undo', '1', ...ALASAN);
    await kirim('1', SATU);
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });

  it('goes to one of two desks', async () => {
    for (const kasus of ['1', '2']) await advanceUntil(t, kasus, 14);
    const dua = await Promise.allSettled(['1', '2'].map((k) => t.json('lengkapi', k, '--nomor-keluar', SATU)));
    expect(dua.filter((d) => d.status === 'fulfilled')).toHaveLength(1);
  });
});

describe('nomor daftar', () => {
  it('has the day that the case has', async () => {
    await pesan('1', ...SURAT);
    await pesan('1', '--untuk', 'pks');
    await kirim('1', SATU);
    await t.json('ralat', '1', '--isian', 'tanggal-keluar=18 Agt 2026', ...ALASAN);
    expect(await daftar()).toMatchObject([{ nomor: SATU, tanggal: '2026-08-18' }, { keadaan: 'dipesan' }]);
  });
});

describe('nomor pesan', () => {
  it('refuses what cannot come about', async () => {
    expect((await t.failure('nomor', 'pesan', '1', '--untuk', 'penolakan')).kode).toBe('NASKAH_BELUM_WAKTUNYA');
    await sahkan('1', '470/2/PKS/DUKCAPIL/2026');
    expect((await t.failure('nomor', 'pesan', '1', '--untuk', 'pks')).kode).toBe('SUDAH_TERISI');
    await t.json('batal', '2', ...ALASAN);
    expect((await t.failure('nomor', 'pesan', '2', ...SURAT)).kode).toBe('KASUS_DITUTUP');
    await kirim('3', SATU);
    expect((await t.failure('nomor', 'pesan', '3', ...SURAT)).kode).toBe('SUDAH_TERISI');
  });

  it('says that the step takes the number by itself', async () => {
    expect((await t.run(['nomor', 'pesan', '1', ...SURAT])).out).toContain('langkah 13');
  });
});

it.each(['batal', 'cabut', 'tolak'])('%s says which numbers are reserved still', async (perintah) => {
  await pesan('1', ...SURAT);
  const { peringatan } = await t.json(perintah, '1', ...ALASAN);
  expect(peringatan.join()).toContain(`pks nomor batal 2026-001 ${SURAT.join(' ')}`);
});

it('a letter keeps the day its number was used, and the step says so', async () => {
  await pesan('1', ...SURAT);
  await t.json('nomor', 'pakai', '1', ...SURAT, '--tanggal', 'kemarin');
  await advanceUntil(t, '1', 13);
  const { peringatan } = await t.json('advance', '1', '--lengkap');
  expect(peringatan.join()).toContain('hari nomornya dipakai');
});

describe('a number that names its year, typed over the turn of the year', () => {
  const KELUAR = '470/12/DUKCAPIL';
  const send = (kasus: string, nomor: string, hari: string, ...argv: string[]) => [
    ...['advance', `2026-00${kasus}`, '--lengkap', '--nomor-keluar', nomor, '--tanggal-keluar', hari, '--ya', ...argv],
  ];
  beforeEach(async () => {
    t.kini = new Date('2026-12-14T09:00:00+07:00');
    for (const kasus of ['1', '2']) await advanceUntil(t, kasus, 13);
    t.kini = new Date('2027-01-05T09:00:00+07:00');
  });

  it.each([
    ['2027', '5/1/2027', '31/12/2026'],
    ['2026', '31/12/2026', '5/1/2027'],
  ])('is one number, whatever the day: …/%s on %s and on %s', async (tahun, satu, dua) => {
    const nomor = `${KELUAR}/${tahun}`;
    await t.json(...send('1', nomor, satu));
    expect(await t.failure(...send('2', nomor, dua))).toMatchObject(ditolak('2026-001'));
    expect(await t.failure(...send('2', nomor.toLowerCase(), dua, '--coba'))).toMatchObject(ditolak('2026-001'));
    await t.json(...send('2', `${KELUAR}/1999`, dua));
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });

  it('begins again each year where it names none', async () => {
    await t.json(...send('1', 'B/12', '31/12/2026'));
    await t.json(...send('2', 'B/12', '5/1/2027'));
  });
});
