import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFolder, newTempFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Contoh Asri' }), '--lengkap');
});
afterEach(() => t.close());

const surat = (ubah: Readonly<Record<string, string>> = {}) => [
  'new',
  ...completeSuratFlags({ lembaga: 'RSUD Contoh Asri', ...ubah }),
  '--lengkap',
];
const ganda = { kode: 'SURAT_GANDA', keluar: 4, rinci: { kasus: ['2026-001'] } };

describe('the same letter again', () => {
  it.each([
    { lembaga: 'Rumah Sakit Umum Daerah Contoh Asri' },
    { lembaga: 'R.S.U.D. Contoh Asri' },
    { lembaga: 'RSU Daerah Contoh Asri' },
    { lembaga: 'RSUD Contoh-Asri' },
    { lembaga: 'RSUD Contoh Asri.' },
    { lembaga: 'RSUD\u200b Contoh Asri' },
    { 'nomor-surat': '445 / 1182 / 2026' },
    { 'nomor-surat': '445/01182/2026' },
    { 'nomor-surat': '445/1182/2026\u200b' },
    { 'tanggal-surat': '6 Agu 2026' },
    { diterima: '14 Agu 2026' },
    { diterima: '10 Agu 2025', 'tanggal-surat': '9 Jan 2026' }, // received before: the order of typing says nothing
    { lembaga: 'r.s.u.d. contoh asri', 'nomor-surat': '0445-1182-2026', 'tanggal-surat': '10 Agu 2026' },
  ])('is asked about: %j', async (ubah) => {
    const semula = hashFolder(t.folder);
    expect(await t.failure(...surat(ubah))).toMatchObject(ganda);
    expect(await t.failure(...surat(ubah), '-n')).toMatchObject(ganda);
    expect(hashFolder(t.folder)).toEqual(semula);
    const { data, peringatan } = await t.json<{ id: string }>(...surat(ubah), '--ya');
    expect(peringatan.join('\n')).toMatch(/sudah tercatat sebagai 2026-001.*\(dijawab ya\)/s);
    expect(data.id).not.toBe('2026-001');
  });

  it.each([
    { lembaga: 'RS Contoh Asri' },
    { lembaga: 'RSUD Contoh Asri II' },
    { 'nomor-surat': '445/1182.a/2026' },
    { 'nomor-surat': '445/1183/2026' },
  ])('is none: %j', async (ubah) => {
    expect((await t.json(...surat(ubah))).peringatan.join()).not.toContain('sudah tercatat');
  });

  it('says in what it differs', async () => {
    const sama = await t.failure(...surat());
    expect(sama.pesan).toBe(
      'Surat 445/1182/2026 dari RSUD Contoh Asri bertanggal 7 Agustus 2026 sudah tercatat sebagai 2026-001.',
    );
    expect(sama.rinci).toEqual({ kasus: ['2026-001'], tanggalBeda: false });
    const beda = await t.failure(...surat({ lembaga: 'RSU Daerah Contoh Asri', 'tanggal-surat': '6 Agu 2026' }));
    expect(beda.pesan).toBe(
      'Surat 445/1182/2026 dari RSU Daerah Contoh Asri sudah tercatat sebagai 2026-001 atas nama "RSUD Contoh Asri", bertanggal 7 Agustus 2026 (bukan 6 Agustus 2026).',
    );
    expect(beda.rinci).toEqual({ kasus: ['2026-001'], tanggalBeda: true });
    await t.json(...surat(), '--ya');
    expect((await t.failure(...surat())).rinci).toMatchObject({ kasus: ['2026-001', '2026-002'] });
  });

  it('of a repeated request is none, and of another case is no longer one after a ralat', async () => {
    const lagi = surat({ 'nomor-surat': '9' });
    const { data } = await t.json<{ id: string }>(...lagi, '--kunci', 'k');
    expect((await t.json<{ id: string }>(...lagi, '--kunci', 'k')).data.id).toBe(data.id);
    expect(await t.failure(...lagi, '--kunci', 'lain')).toMatchObject({ kode: 'SURAT_GANDA' });
    await t.json('ralat', data.id, '--isian', 'nomor-surat=10', '--alasan', 'salah ketik');
    await t.json(...lagi);
    expect(await t.failure(...surat({ 'nomor-surat': '010' }))).toMatchObject({ rinci: { kasus: [data.id] } });
  });
});

describe('receipts far apart', () => {
  const dengan = (diterima: string, tanggal: string) =>
    surat({ diterima, 'tanggal-surat': tanggal, 'nomor-surat': '7' });
  beforeEach(() => t.json(...dengan('10 Agu 2025', '9 Agu 2025')));

  it('of 365 days are of one letter, of 366 of two', async () => {
    // its own date within the year of the first: what counts here is the receipt
    expect(await t.failure(...dengan('10 Agu 2026', '20 Des 2025'))).toMatchObject({ rinci: { kasus: ['2025-001'] } });
    const lain = await t.json(...dengan('11 Agu 2026', '20 Des 2025'));
    expect(lain.peringatan.join()).not.toContain('sudah tercatat');
  });

  it('and letters of different years are only mentioned', async () => {
    const { peringatan } = await t.json(...dengan('5 Jan 2026', '2 Jan 2026'));
    expect(peringatan.join()).toContain('sudah tercatat sebagai 2025-001');
    expect(peringatan.join()).toContain('Tahun suratnya lain');
  });
});

it('a void case is mentioned, and blocks nothing', async () => {
  await t.json('batal', '1', '--alasan', 'salah ketik');
  const { data, peringatan } = await t.json<{ id: string }>(...surat({ lembaga: 'R.S.U.D. Contoh Asri' }));
  expect(data.id).toBe('2026-002');
  expect(peringatan.join()).toMatch(/sudah tercatat sebagai 2026-001.* yang batal/);
  // void, and of another year: nothing at all
  await t.json('batal', '2', '--alasan', 'salah ketik');
  const lain = await t.json(...surat({ 'tanggal-surat': '30 Des 2025' }));
  expect(lain.peringatan.join()).not.toContain('sudah tercatat');
});

it.each([
  ['undo', '1', '--alasan', 'x'],
  ['buka-lagi', '1', '--alasan', 'x'],
])('a void case brought back beside the right one is the same letter twice: %s', async (...hidup) => {
  await t.json('batal', '1', '--alasan', 'salah ketik');
  await t.json(...surat());
  expect(await t.failure(...hidup)).toMatchObject({ kode: 'SURAT_GANDA', rinci: { kasus: ['2026-002'] } });
  const { peringatan } = await t.json(...hidup, '--ya');
  expect(peringatan.join()).toContain('sudah tercatat sebagai 2026-002');
  expect((await t.run(['check'])).out.replace(/\s+/g, ' ')).toContain('berjalan juga sebagai kasus 2026-001');
  await t.json('batal', '2', '--alasan', 'salah ketik');
  expect((await t.run(['check'])).out).not.toContain('berjalan juga');
});

it('institutions declared one are one sender', async () => {
  await t.json(...surat({ lembaga: 'RSUD Lama', 'nomor-surat': '5' }));
  const baru = surat({ 'nomor-surat': '5' });
  await t.json('lembaga', 'samakan', 'RSUD Lama', 'RSUD Contoh Asri');
  expect(await t.failure(...baru)).toMatchObject({ kode: 'SURAT_GANDA', rinci: { kasus: ['2026-002'] } });
  await t.json('lembaga', 'pisahkan', 'RSUD Lama');
  await t.json(...baru);
});

it('a register of an earlier schema is compared by the same key, and reading writes nothing', async () => {
  const lama = new TestDesk();
  const folder = join(newTempFolder(), 'data');
  cpSync(join(import.meta.dirname, '../store/schemas/schema-1'), folder, { recursive: true });
  lama.variabel = { PKS_REGISTER: folder };
  lama.kini = new Date('2026-11-23T10:00:00+07:00');
  const semula = hashFolder(folder);
  type Baris = Readonly<{ id: string; lembaga: string; diterima: string; surat: { nomor: string; tanggal: string } }>;
  const { data } = await lama.json<Baris[]>('list', '--status', 'semua');
  const satu = data.find((b) => b.lembaga.startsWith('RSUD')) ?? data[0];
  if (!satu) throw new Error('an empty register');
  const lagi = completeSuratFlags({
    lembaga: `${satu.lembaga.replace('RSUD', 'R.S.U.D.')}.`,
    'nomor-surat': satu.surat.nomor.replaceAll('/', ' / '),
    'tanggal-surat': satu.surat.tanggal,
    diterima: satu.diterima.slice(0, 10),
  });
  expect(await lama.failure('new', ...lagi, '--lengkap')).toMatchObject({ kode: 'SURAT_GANDA' });
  await lama.json('lembaga');
  await lama.json('list', '--cari', satu.lembaga);
  expect(hashFolder(folder)).toEqual(semula);
  const { data: baru } = await lama.json<{ id: string }>('new', ...lagi, '--lengkap', '--ya');
  expect((await lama.failure('new', ...lagi, '--lengkap')).rinci).toMatchObject({
    kasus: expect.arrayContaining([satu.id, baru.id]),
  });
  expect((await lama.json('check')).data).toMatchObject({ baik: true });
  lama.close();
});

describe('a ralat that makes two letters one', () => {
  beforeEach(() => t.json(...surat({ 'nomor-surat': '8', lembaga: 'RSU Daerah Contoh Asri' })));
  const ralat = async (isian: string) =>
    (await t.json('ralat', '2', '--isian', isian, '--alasan', 'salah ketik')).peringatan.join();

  it('is recorded, and says so', async () => {
    expect(await ralat('nomor-surat=445-1182-2026')).toContain('sudah tercatat sebagai 2026-001');
    expect(await ralat('hal=Lain')).not.toContain('sudah tercatat');
    expect(await ralat('tanggal-surat=8 Agu 2026')).toContain('sudah tercatat sebagai 2026-001');
    expect(await ralat('lembaga=Klinik Lain')).not.toContain('sudah tercatat');
    expect(await ralat('lembaga=rsud contoh asri')).toContain('sudah tercatat sebagai 2026-001');
  });

  it('but not of a void case', async () => {
    await t.json('batal', '2', '--alasan', 'salah daftar');
    expect(await ralat('nomor-surat=445/1182/2026')).not.toContain('sudah tercatat');
  });
});
