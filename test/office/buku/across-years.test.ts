/** Slips of the year, and what they must not lead to: a letter in no book, in two, or explained away. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../../support/advance-kasus.ts';
import { MemoryDesk } from '../../support/memory-desk.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../../support/test-desk.ts';

type PrintedRow = Readonly<Record<string, unknown>>;
type PrintedFinding = Readonly<{ buku: string; nomor: string; sebab: string; dijelaskan: boolean }>;

let t: TestDesk;
beforeEach(async () => {
  t = new MemoryDesk();
  await t.run(['init']);
  t.kini = new Date('2027-01-05T08:00:00+07:00');
});
afterEach(() => t.close());

const ALASAN = ['--alasan', 'keliru'];
const surat = (n: string, diterima = 'hari ini') =>
  t.json(
    'new',
    ...completeSuratFlags({ 'nomor-surat': n, lembaga: `Lembaga ${n}`, 'tanggal-surat': diterima, diterima }).filter(
      (x, i, semua) => x !== '--alamat' && semua[i - 1] !== '--alamat',
    ),
    '--lengkap',
  );
const ODD_FLAGS = /Mungkin maksudnya|Betulkan dengan|Lihat: pks show/; // slips of these histories, not of the register
const ralat = (kasus: string, isian: string) => ['ralat', kasus, '--isian', isian, ...ALASAN, '--ya'];
const buku = async (kode: string, tahun: number, ...lagi: string[]) =>
  (await t.json<PrintedRow[]>('buku', kode, '--tahun', String(tahun), ...lagi)).data;
/** In which years a book has rows, each with the values asked for. */
const inYear = async (kode: string, ...kunci: string[]) => {
  const hasil: unknown[][] = [];
  for (const tahun of [1999, 2024, 2025, 2026, 2027, 2028]) {
    for (const b of await buku(kode, tahun)) hasil.push([tahun, ...kunci.map((k) => b[k])]);
  }
  return hasil;
};
const findingsOf = async (tahun: number) => (await t.json<PrintedFinding[]>('buku', 'periksa', String(tahun))).data;
const kirim = (kasus: string, ...lagi: string[]) => t.json('advance', kasus, '--lengkap', ...lagi, '--ya');
const sahkan = (kasus: string, nomor: string, tanggal: string) =>
  t.json('sahkan', kasus, '--nomor-kesatu', nomor, '--nomor-kedua', 'Q/1', '--tanggal', tanggal, '--ya');

describe('a letter that left, dated before its own request', () => {
  beforeEach(async () => {
    await surat('1/J');
    await advanceUntil(t, '1', 13);
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    await kirim('1', '--tanggal-keluar', '4/1/2026');
  });

  it('stands in the book of its own year, once', async () => {
    expect(await inYear('keluar', 'kasus', 'tgl')).toEqual([[2026, '2027-001', '2026-01-04']]);
  });

  it('is no year in order: both books list it', async () => {
    for (const tahun of [2026, 2027]) {
      const temuan = (await findingsOf(tahun)).filter((x) => x.sebab.includes('sebelum kasus 2027-001 diterima'));
      expect(temuan).toMatchObject([{ buku: 'keluar', dijelaskan: false }]);
    }
    expect((await t.run(['buku', 'periksa', '2027', '--gagal-bila-ada'])).keluar).toBe(9);
    expect((await findingsOf(2027)).map((x) => x.sebab)).toContain(
      'dipakai surat bertanggal Minggu, 4 Januari 2026: ada di buku 2026',
    );
  });

  it('moves when its date is put right, the old day legible', async () => {
    await t.json(...ralat('1', 'tanggal-keluar=4/1/2027'));
    expect(await inYear('keluar', 'tgl', 'dicoret')).toEqual([[2027, '2027-01-04', { tgl: ['2026-01-04'] }]]);
    expect(await t.json<PrintedFinding[]>('buku', 'periksa', '2026').then((x) => x.ringkas)).toMatchObject({
      terbuka: 0,
    });
  });

  it('stays legible in its year when its step is taken back, and another goes to the next', async () => {
    await t.json('undo', '1', ...ALASAN);
    await kirim('1', '--tanggal-keluar', '5/1/2027', '--nomor-keluar', 'B/1');
    expect(await inYear('keluar', 'tgl', 'batal')).toEqual([
      [2026, '2026-01-04', 'diurungkan'],
      [2027, '2027-01-05', null],
    ]);
  });

  it('stays when its case is closed as registered by mistake', async () => {
    await t.json('batal', '1', ...ALASAN);
    expect(await inYear('keluar', 'kasus', 'batal')).toEqual([[2026, '2027-001', 'batal: keliru']]);
  });

  it('of the last century, too', async () => {
    await t.json(...ralat('1', 'tanggal-keluar=5/1/1999'));
    expect(await inYear('keluar', 'tgl')).toEqual([[1999, '1999-01-05']]);
  });
});

it('a letter without a date stands by the day on which it left, until it has one', async () => {
  await surat('1/J');
  await advanceUntil(t, '1', 13);
  await kirim('1', '--nomor-keluar', 'B/1');
  expect(await inYear('keluar', 'noSurat', 'tgl')).toEqual([[2027, 'B/1', null]]);
  await t.json('lengkapi', '1', '--tanggal-keluar', '31/12/2026', '--ya');
  expect(await inYear('keluar', 'noSurat', 'tgl')).toEqual([[2026, 'B/1', '2026-12-31']]);
});

it('an agreement stands in the book of the day it was signed, whatever that day', async () => {
  await surat('1/J');
  await advanceUntil(t, '1', null);
  await sahkan('1', '470/1/PKS', '5/1/2026');
  expect(await inYear('pks', 'noPksKesatu', 'tglTtd')).toEqual([[2026, '470/1/PKS', '2026-01-05']]);
  expect((await findingsOf(2026)).filter((x) => x.buku === 'pks')).toMatchObject([
    { nomor: '470/1/PKS', dijelaskan: false },
  ]);
  await t.json(...ralat('1', 'tanggal-pks=5/1/2027'));
  expect(await inYear('pks', 'tglTtd', 'dicoret')).toEqual([[2027, '2027-01-05', { tglTtd: ['2026-01-05'] }]]);
});

describe('an agenda number', () => {
  beforeEach(async () => {
    await surat('1/J');
    await t.json(...ralat('1', 'diterima=30/12/2026'));
    await t.json('kembalikan', '1', ...ALASAN, '--tanggal', '31/12/2026');
    await surat('2/J');
  });

  it('of a letter whose receipt was put right to the year before stays in its year’s book', async () => {
    expect(await inYear('masuk', 'noAgenda', 'kasus')).toEqual([
      [2027, 1, '2027-001'],
      [2027, 2, '2027-002'],
    ]);
    expect(await inYear('kendali', 'noAgenda')).toEqual([
      [2027, 1],
      [2027, 2],
    ]);
  });

  it('is not explained away', async () => {
    expect(await findingsOf(2027)).toEqual([
      {
        buku: 'masuk',
        nomor: '1',
        sebab: 'diterima Rabu, 30 Desember 2026, di luar tahun 2027: tidak masuk bulan mana pun',
        dijelaskan: true,
      },
    ]);
  });

  it('that was claimed and of which no case tells is', async () => {
    await (t as MemoryDesk).register?.claimAgenda(2027, 'terputus');
    expect((await findingsOf(2027)).map((x) => [x.nomor, x.sebab])).toContainEqual([
      '3',
      'terlewati: diambil perintah yang terputus, tidak ada suratnya',
    ]);
  });

  it('is in the month of its own year alone; what no month has is said', async () => {
    expect(await buku('masuk', 2027, '--bulan', '12')).toEqual([]);
    const { data, peringatan } = await t.json<PrintedRow[]>('buku', 'masuk', '--tahun', '2027', '--bulan', '1');
    expect(data.map((b) => b.noAgenda)).toEqual([2]);
    expect(peringatan).toEqual([
      'Bertanggal di luar 2027, jadi tidak masuk bulan mana pun: no. 1 (30/12/2026). Seluruhnya: pks buku masuk --tahun 2027',
    ]);
    expect((await t.json('buku', 'masuk', '--tahun', '2027')).peringatan).toEqual([]);
  });
});

describe('one number, two letters', () => {
  const N = '470/12/DUKCAPIL/2026';
  const terpakai = { kode: 'NOMOR_TERPAKAI', keluar: 4, rinci: { kasus: '2026-001' } };
  beforeEach(async () => {
    t.kini = new Date('2026-08-19T08:00:00+07:00');
    for (const n of ['1', '2', '3']) await surat(n);
    for (const kasus of ['1', '2', '3']) await advanceUntil(t, kasus, 13);
    await kirim('1', '--nomor-keluar', N, '--tanggal-keluar', '19/8/2026');
  });

  it('by putting a date right: refused, and nothing is recorded', async () => {
    const lain = ['advance', '2', '--lengkap', '--nomor-keluar', N, '--tanggal-keluar', '31/12/2025', '--ya'];
    expect(await t.failure(...lain)).toMatchObject(terpakai);
    expect(await t.failure(...lain, '--coba')).toMatchObject(terpakai);
    await kirim('2', '--nomor-keluar', '470/12', '--tanggal-keluar', '31/12/2025');
    expect(await t.failure(...ralat('2', `nomor-keluar=${N}`))).toMatchObject(terpakai);
    await t.json(...ralat('1', 'nomor-keluar=470/12'));
    expect(await t.failure(...ralat('2', 'tanggal-keluar=19/8/2026'))).toMatchObject(terpakai);
    expect(await inYear('keluar', 'kasus')).toEqual([
      [2025, '2026-002'],
      [2026, '2026-001'],
    ]);
  });

  it('in the books of two years, as an older pks took it: found from both', async () => {
    t = await deskWithRegister();
    t.kini = new Date('2026-08-19T08:00:00+07:00');
    for (const n of ['1', '2']) await surat(n);
    for (const kasus of ['1', '2']) await advanceUntil(t, kasus, 13);
    await kirim('1', '--nomor-keluar', '470/1', '--tanggal-keluar', '19/8/2026');
    await kirim('2', '--nomor-keluar', N.toLowerCase(), '--tanggal-keluar', '31/12/2025');
    rmSync(join(t.folder, 'data/nomor'), { recursive: true });
    await t.json(...ralat('1', `nomor-keluar=${N}`));
    const ganda = async (tahun: number) => (await findingsOf(tahun)).filter((x) => x.sebab.includes('dua kali'));
    expect(await ganda(2025)).toMatchObject([
      {
        sebab: 'nomor surat keluar dipakai dua kali: kasus 2026-002, dan kasus 2026-001 di buku 2026',
        dijelaskan: false,
      },
    ]);
    expect(await ganda(2026)).toMatchObject([{ buku: 'keluar', nomor: N, dijelaskan: false }]);
  });

  it('a number that names no year begins again each year', async () => {
    await t.json(...ralat('1', 'nomor-keluar=470/5'));
    await kirim('2', '--nomor-keluar', '470/5', '--tanggal-keluar', '31/12/2025');
    expect((await findingsOf(2026)).filter((x) => x.sebab.includes('dua kali'))).toEqual([]);
  });

  it('by filling in the date later: refused', async () => {
    await t.json(...ralat('1', 'tanggal-keluar=31/12/2025'));
    await kirim('2', '--nomor-keluar', '470/13/DUKCAPIL/2026');
    await t.json(...ralat('2', 'nomor-keluar=470/5'));
    await kirim('3', '--nomor-keluar', '470/5', '--tanggal-keluar', '31/12/2025');
    expect(await t.failure('lengkapi', '2', '--tanggal-keluar', '30/12/2025', '--ya')).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
      rinci: { kasus: '2026-003' },
    });
  });

  it('within its year a date is put right without a word', async () => {
    await t.json(...ralat('1', 'tanggal-keluar=18/8/2026'));
    expect(await inYear('keluar', 'tgl')).toEqual([[2026, '2026-08-18']]);
  });

  it('is let go in the year it left, where it names none, and stays claimed where it does', async () => {
    await t.json(...ralat('1', 'tanggal-keluar=31/12/2025'));
    expect(
      await t.failure('advance', '2', '--lengkap', '--nomor-keluar', N, '--tanggal-keluar', 'hari ini'),
    ).toMatchObject(terpakai);
    expect((await findingsOf(2026)).filter((x) => x.nomor === N)).toMatchObject([
      { sebab: expect.stringContaining('(ada di buku 2025), sebelum kasus 2026-001 diterima'), dijelaskan: false },
      { sebab: 'dipakai surat bertanggal Rabu, 31 Desember 2025: ada di buku 2025', dijelaskan: true },
    ]);
    await kirim('2', '--nomor-keluar', '470/5', '--tanggal-keluar', 'hari ini');
    await t.json(...ralat('2', 'tanggal-keluar=30/12/2025'));
    await kirim('3', '--nomor-keluar', '470/5', '--tanggal-keluar', 'hari ini');
    expect(await t.failure(...ralat('2', 'tanggal-keluar=18/8/2026'))).toMatchObject({ rinci: { kasus: '2026-003' } });
  });

  it('that was taken back and used by another is refused to the first', async () => {
    await t.json('undo', '1', ...ALASAN);
    await kirim('2', '--nomor-keluar', N, '--tanggal-keluar', '31/12/2025');
    await kirim('3', '--nomor-keluar', N, '--tanggal-keluar', '19/8/2026');
    expect(
      await t.failure('advance', '1', '--lengkap', '--nomor-keluar', N, '--tanggal-keluar', 'hari ini'),
    ).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
      rinci: { kasus: '2026-003' },
    });
    expect(await t.failure(...ralat('2', 'tanggal-keluar=1/2/2026'))).toMatchObject({ rinci: { kasus: '2026-003' } });
  });

  it('by using a reserved number outside the sending step in another year', async () => {
    await t.json('nomor', 'pesan', '2', '--untuk', 'kekurangan', '--nomor', '470/7');
    await t.json('draft', '2', 'kekurangan', '--izinkan-kosong');
    await t.json('nomor', 'pakai', '2', '--untuk', 'kekurangan', '--tanggal', '31/12/2025', '--ya');
    expect(
      await t.failure('advance', '3', '--lengkap', '--nomor-keluar', '470/7', '--tanggal-keluar', '30/12/2025', '--ya'),
    ).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
      rinci: { kasus: '2026-002', naskah: 'kekurangan' },
    });
    await kirim('3', '--nomor-keluar', '470/8', '--tanggal-keluar', '30/12/2025');
    await t.json('nomor', 'pesan', '1', '--untuk', 'kekurangan', '--nomor', '470/8');
    await t.json('draft', '1', 'kekurangan', '--izinkan-kosong');
    expect(
      await t.failure('nomor', 'pakai', '1', '--untuk', 'kekurangan', '--tanggal', '29/12/2025', '--ya'),
    ).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
      rinci: { kasus: '2026-003' },
    });
    expect(await inYear('keluar', 'noSurat')).toEqual([
      [2025, '470/7'],
      [2025, '470/8'],
      [2026, N],
    ]);
    expect((await findingsOf(2026)).filter((x) => x.nomor === '470/7')).toMatchObject([
      { sebab: expect.stringContaining('sebelum kasus 2026-002 diterima'), dijelaskan: false },
      { sebab: 'dipakai surat bertanggal Rabu, 31 Desember 2025: ada di buku 2025', dijelaskan: true },
    ]);
  });
});

it('a number is on one agreement, also where its date is put right, and --ya lifts nothing', async () => {
  for (const n of ['1', '2']) await surat(n);
  for (const n of ['1', '2']) await advanceUntil(t, n, null);
  await sahkan('1', '470/1/PKS', '5/1/2027');
  const galat = { kode: 'NOMOR_TERPAKAI', keluar: 4, rinci: { kasus: '2027-001', naskah: 'pks' } };
  const kedua = ['--nomor-kedua', 'Q/2', '--ya'];
  expect(await t.failure('sahkan', '2', '--nomor-kesatu', '470/1/PKS', ...kedua)).toMatchObject(galat);
  await sahkan('2', '470/1/PKS', '30/12/2026');
  expect(await t.failure(...ralat('2', 'tanggal-pks=4/1/2027'))).toMatchObject(galat);
  await t.json(...ralat('2', 'nomor-kesatu=470/2/PKS'));
  await t.json(...ralat('2', 'tanggal-pks=4/1/2027'));
  expect(await inYear('pks', 'noPksKesatu')).toEqual([
    [2027, '470/1/PKS'],
    [2027, '470/2/PKS'],
  ]);
});

it('a number used for an agreement that was never signed is in no book, and left open', async () => {
  await surat('1');
  await t.json('nomor', 'pesan', '1', '--untuk', 'pks', '--nomor', '470/9/PKS');
  await t.json('draft', '1', 'pks', '--izinkan-kosong');
  await t.json('nomor', 'pakai', '1', '--untuk', 'pks');
  expect((await findingsOf(2027)).filter((x) => x.nomor === '470/9/PKS')).toEqual([
    {
      buku: 'pks',
      nomor: '470/9/PKS',
      sebab: 'dipakai untuk pks kasus 2027-001, tetapi belum ada di buku mana pun',
      dijelaskan: false,
    },
  ]);
});

describe('what was taken back', () => {
  beforeEach(async () => {
    await surat('1');
    await advanceUntil(t, '1', 13);
  });

  it('a closing as registered by mistake, taken back by undo, strikes nothing', async () => {
    await kirim('1', '--nomor-keluar', 'B/1', '--tanggal-keluar', 'hari ini');
    await t.json('batal', '1', ...ALASAN);
    expect(await inYear('masuk', 'batal')).toEqual([[2027, 'batal: keliru']]);
    await t.json('undo', '1', ...ALASAN);
    for (const kode of ['masuk', 'keluar', 'kendali']) expect(await inYear(kode, 'batal')).toEqual([[2027, null]]);
  });

  it('a disposition after an undone reply is the request’s again', async () => {
    await kirim('1');
    await advanceUntil(t, '1', 15);
    await t.json('undo', '1', ...ALASAN);
    const balas = ['--balasan', 'setuju', '--nomor-balasan', 'B/2', '--tanggal-balasan', 'hari ini'];
    await t.json('tunggu', '1', '--pada', 'pemohon', ...ALASAN);
    await t.json('undo', '1', ...ALASAN);
    await t.json('undo', '1', ...ALASAN);
    await t.json('advance', '1', '--lengkap', '--disposisi', 'Kirim lagi');
    await t.json('advance', '1', '--lengkap', ...balas, '--disposisi', 'Ini balasannya');
    const hop = (await inYear('kendali', 'noAgenda', 'isiDisposisi')).filter(([, , isi]) => isi !== null);
    expect(hop).toEqual([
      [2027, 1, 'Kirim lagi'],
      [2027, 3, 'Ini balasannya'],
    ]);
  });

  it('a number used outside the sending step stands in the book, before, after and without that step', async () => {
    const milik = () => inYear('keluar', 'noSurat', 'tgl', 'batal');
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri', '--nomor', '470/1');
    await t.json('nomor', 'pakai', '1', '--untuk', 'surat-kemendagri', '--tanggal', 'kemarin', '--ya');
    expect(await milik()).toEqual([[2027, '470/1', '2027-01-04', null]]);
    await kirim('1');
    expect(await milik()).toEqual([[2027, '470/1', '2027-01-04', null]]);
    await t.json('undo', '1', ...ALASAN);
    expect(await milik()).toEqual([
      [2027, '470/1', '2027-01-04', null],
      [2027, '470/1', '2027-01-04', 'diurungkan'],
    ]);
    await kirim('1');
    expect((await milik()).filter(([, , , batal]) => batal === null)).toHaveLength(1);
    await t.json(...ralat('1', 'nomor-keluar=470/2'));
    expect((await milik()).filter(([, , , batal]) => batal === null)).toEqual([[2027, '470/2', '2027-01-04', null]]);
  });
});

it('on the disk: what is claimed in two years, let go and taken again leaves nothing odd', async () => {
  t.close();
  t = await deskWithRegister();
  t.kini = new Date('2027-01-05T08:00:00+07:00');
  for (const n of ['1', '2']) await surat(n);
  await advanceUntil(t, '1', 13);
  await advanceUntil(t, '2', 13);
  await kirim('1', '--nomor-keluar', '470/5', '--tanggal-keluar', '4/1/2026');
  await t.json(...ralat('1', 'tanggal-keluar=4/1/2027'));
  await kirim('2', '--nomor-keluar', '470/5', '--tanggal-keluar', '4/1/2026');
  await t.json('nomor', 'pesan', '1', '--untuk', 'kekurangan', '--nomor', '470/7');
  await t.json('draft', '1', 'kekurangan', '--izinkan-kosong');
  await t.json('nomor', 'pakai', '1', '--untuk', 'kekurangan', '--tanggal', '30/12/2026', '--ya');
  const { baik, temuan } = (await t.json<{ baik: boolean; temuan: { sebab: string }[] }>('check')).data;
  expect([baik, temuan.filter((x) => !ODD_FLAGS.test(x.sebab))]).toEqual([true, []]);
  const nomor = async (tahun: string) =>
    (await t.json<PrintedRow[]>('nomor', 'daftar', '--tahun', tahun)).data
      .filter((b) => b.nomor !== null)
      .map((b) => [b.nomor, b.keadaan, b.kasus, b.tanggal]);
  expect(await nomor('2026')).toEqual([
    ['470/5', 'dipakai', '2027-002', '2026-01-04'],
    ['470/7', 'dipakai', '2027-001', '2026-12-30'],
  ]);
  expect(await nomor('2027')).toEqual([
    ['470/5', 'dipakai', '2027-001', '2027-01-04'],
    ['470/7', 'dipakai', '2027-001', '2026-12-30'],
  ]);
  expect(await inYear('keluar', 'noSurat', 'kasus')).toEqual([
    [2026, '470/7', '2027-001'],
    [2026, '470/5', '2027-002'],
    [2027, '470/5', '2027-001'],
  ]);
});
