import { describe, expect, it, test } from 'vitest';
import { type Buku, bukuCell, KEMENDAGRI } from '../../../src/office/buku/buku.ts';
import { bukuOfMonth } from '../../../src/office/buku/buku-month.ts';
import { bukuNomorKey, namesYear } from '../../../src/office/buku/buku-nomor-key.ts';
import { checkBuku } from '../../../src/office/buku/check-buku.ts';
import type { NomorInCounter } from '../../../src/office/buku/check-buku-nomor.ts';
import { type BukuRowSummary, checkBukuYear } from '../../../src/office/buku/check-buku-year.ts';

const buku = (kode: Buku['kode'], ...baris: readonly (readonly [nomor: number, pada: string])[]): Buku => ({
  kode,
  judul: `Buku ${kode}`,
  kolom: [],
  baris: baris.map(([nomor, pada]) => ({
    sel: { [kode === 'masuk' ? 'noAgenda' : 'noUrut']: bukuCell(nomor) },
    pada,
    batal: null,
  })),
});
const kosong = buku('masuk');
const surat = (ubah: Partial<BukuRowSummary> = {}): BukuRowSummary => ({
  buku: 'keluar',
  nomor: '470/1/2026',
  tanggal: '2026-05-05',
  kasus: '2026-001',
  batal: null,
  diterima: '2026-05-05',
  ...ubah,
});
const nomor = (ubah: Partial<NomorInCounter> = {}): NomorInCounter => ({
  jenis: 'surat-keluar',
  urut: '1',
  nomor: '470/1/2026',
  keadaan: 'dipakai',
  kasus: '2026-001',
  naskah: 'kekurangan',
  alasan: null,
  ...ubah,
});

test.each([
  ['470/12/DUKCAPIL/2026', true],
  ['2026/12', true],
  ['B-1999.3', true],
  ['470/12', false],
  ['470/12026/X', false],
  ['470/20261', false],
  ['470/2126', false],
])('whether %s names its year: %s', (teks, ya) => {
  expect(namesYear(teks)).toBe(ya);
});

test('numbers are compared without case and blanks', () => {
  expect(bukuNomorKey(' 470 / 12/dukcapil\t/2026')).toBe('470/12/DUKCAPIL/2026');
});

describe('one month', () => {
  const b = buku('masuk', [1, '2026-12-30'], [2, '2027-12-01'], [3, '2027-01-09'], [4, '2028-12-02']);

  it('is that of the book’s year', () => {
    expect(bukuOfMonth(b, 2027, 12).buku).toMatchObject({
      judul: 'Buku masuk, Desember',
      baris: [{ pada: '2027-12-01' }],
    });
    expect(bukuOfMonth(b, 2027, 1).buku.baris.map((x) => x.pada)).toEqual(['2027-01-09']);
    expect(bukuOfMonth(b, 2027, 2).buku.baris).toEqual([]);
  });

  it('names what is in no month of the year, once a number', () => {
    const dua = { ...b, baris: [...b.baris, ...b.baris] };
    expect(bukuOfMonth(dua, 2027, 2).peringatan).toEqual([
      'Bertanggal di luar 2027, jadi tidak masuk bulan mana pun: no. 1 (30/12/2026), no. 4 (02/12/2028). Seluruhnya: pks buku masuk --tahun 2027',
    ]);
    expect(bukuOfMonth(buku('keluar', [1, '2027-03-03']), 2027, 2).peringatan).toEqual([]);
  });

  it('of a book without agenda numbers goes by its own', () => {
    expect(bukuOfMonth(buku('keluar', [7, '2026-03-03']), 2027, 2).peringatan.join()).toContain('no. 7 (03/03/2026)');
  });
});

describe('an agenda number that a case bears', () => {
  const tanpa = buku('keluar');
  const periksa = (klaim: readonly number[], beragenda: readonly (readonly [number, string])[]) =>
    checkBuku(buku('masuk', [1, '2027-01-05']), tanpa, buku('pks'), new Set(klaim), new Map(beragenda));

  it('is never explained away, claimed or not', () => {
    const temuan = {
      buku: 'masuk',
      nomor: '2',
      sebab: 'ada di kasus 2026-009, tetapi tidak di buku ini; jalankan pks check',
      dijelaskan: false,
    };
    expect(
      periksa(
        [1, 2],
        [
          [1, '2027-001'],
          [2, '2026-009'],
        ],
      ),
    ).toEqual([temuan]);
    expect(periksa([1], [[2, '2026-009']])).toEqual([temuan]);
  });

  it('is no finding where the book has it; one of nobody is explained', () => {
    expect(periksa([1], [[1, '2027-001']])).toEqual([]);
    expect(periksa([1, 2], [[1, '2027-001']])).toMatchObject([{ nomor: '2', dijelaskan: true }]);
  });
});

describe('over the years', () => {
  it('an incoming letter whose day is of another year is told', () => {
    const temuan = checkBukuYear(2027, buku('masuk', [1, '2026-12-30'], [2, '2027-01-01'], [3, '2028-01-01']), [], []);
    expect(temuan.map((x) => [x.buku, x.nomor, x.dijelaskan])).toEqual([
      ['masuk', '1', true],
      ['masuk', '3', true],
    ]);
    expect(temuan[0]?.sebab).toBe('diterima Rabu, 30 Desember 2026, di luar tahun 2027: tidak masuk bulan mana pun');
  });

  it('a letter older than its request is left open, in the year of either', () => {
    const b = surat({ tanggal: '2026-01-04', diterima: '2027-01-05', kasus: '2027-001' });
    expect(checkBukuYear(2026, kosong, [b], [])).toEqual([
      {
        buku: 'keluar',
        nomor: '470/1/2026',
        sebab: 'bertanggal Minggu, 4 Januari 2026, sebelum kasus 2027-001 diterima (Selasa, 5 Januari 2027)',
        dijelaskan: false,
      },
    ]);
    expect(checkBukuYear(2027, kosong, [b], []).map((x) => x.sebab)).toEqual([
      'bertanggal Minggu, 4 Januari 2026 (ada di buku 2026), sebelum kasus 2027-001 diterima (Selasa, 5 Januari 2027)',
    ]);
    expect(checkBukuYear(2025, kosong, [b], [])).toEqual([]);
    expect(checkBukuYear(2026, kosong, [{ ...b, nomor: '' }], [])).toMatchObject([{ nomor: 'tanpa nomor' }]);
  });

  it('not one that holds no longer, nor one of the same day', () => {
    expect(checkBukuYear(2026, kosong, [surat({ tanggal: '2026-01-04', batal: 'diurungkan' }), surat()], [])).toEqual(
      [],
    );
  });

  it('one number in two years is found from both, whatever its case and blanks; struck ones lend it', () => {
    const [satu, dua] = [surat(), surat({ nomor: '470 / 1/2026', tanggal: '2027-01-01', kasus: '2026-002' })];
    const ganda = 'nomor surat keluar dipakai dua kali: kasus 2026-001, dan kasus 2026-002 di buku 2027';
    expect(checkBukuYear(2026, kosong, [satu, dua], [])).toEqual([
      { buku: 'keluar', nomor: '470/1/2026', sebab: ganda, dijelaskan: false },
    ]);
    expect(checkBukuYear(2027, kosong, [satu, dua], [])).toMatchObject([{ nomor: '470 / 1/2026' }]);
    expect(checkBukuYear(2028, kosong, [satu, dua], [])).toEqual([]);
    expect(checkBukuYear(2026, kosong, [satu, { ...dua, batal: 'diurungkan' }], [])).toEqual([]);
    expect(checkBukuYear(2026, kosong, [satu, { ...dua, tanggal: '2026-07-07' }], [])).toEqual([]);
    expect(checkBukuYear(2026, kosong, [satu, { ...dua, buku: 'pks' }], [])).toEqual([]);
    const pks = [satu, dua].map((x) => ({ ...x, buku: 'pks' as const }));
    expect(checkBukuYear(2026, kosong, pks, [])).toMatchObject([
      { buku: 'pks', sebab: expect.stringMatching(/^nomor PKS /) },
    ]);
    const tanpaTahun = [satu, dua].map((x) => ({ ...x, nomor: '470/1' }));
    expect(checkBukuYear(2026, kosong, tanpaTahun, [])).toEqual([]);
  });

  it('a number that was used stands in a book, or is left open', () => {
    const periksa = (n: NomorInCounter, ...baris: readonly BukuRowSummary[]) => checkBukuYear(2026, kosong, baris, [n]);
    expect(periksa(nomor(), surat())).toEqual([]);
    expect(periksa(nomor(), surat({ tanggal: '2027-01-01' }))).toEqual([
      {
        buku: 'keluar',
        nomor: '470/1/2026',
        sebab: 'dipakai surat bertanggal Jumat, 1 Januari 2027: ada di buku 2027',
        dijelaskan: true,
      },
    ]);
    const belum = {
      sebab: 'dipakai untuk kekurangan kasus 2026-001, tetapi belum ada di buku mana pun',
      dijelaskan: false,
    };
    expect(periksa(nomor())).toMatchObject([{ ...belum, buku: 'keluar' }]);
    expect(periksa(nomor(), surat({ kasus: '2026-002' }))).toMatchObject([belum]);
    expect(periksa(nomor(), surat({ nomor: '470/2/2026' }))).toMatchObject([belum]);
    expect(periksa(nomor({ jenis: 'pks' }), surat())).toMatchObject([{ ...belum, buku: 'pks' }]);
    for (const keadaan of ['dipesan', 'batal', 'dilepas', 'terlewati', 'kosong'] as const) {
      expect(periksa(nomor({ keadaan }))).toEqual([]);
    }
    expect(periksa(nomor({ nomor: null }))).toEqual([]);
  });
});

describe('numbers of a year, in the order they were given', () => {
  const dua = [
    surat({ tanggal: '2026-05-05' }),
    surat({ nomor: '470/2/2026', tanggal: '2026-05-01', kasus: '2026-002' }),
  ];
  const urut = [nomor(), nomor({ urut: '2', nomor: '470/2/2026', kasus: '2026-002' })];
  const sebab = 'bertanggal Jumat, 1 Mei 2026, sebelum 470/1/2026 (Selasa, 5 Mei 2026): nomornya diambil belakangan';

  it('a later one on an older letter is told, and explained', () => {
    const lama = dua.map((b) => ({ ...b, diterima: '2026-04-01' }));
    expect(checkBukuYear(2026, kosong, lama, urut)).toEqual([
      { buku: 'keluar', nomor: '470/2/2026', sebab, dijelaskan: true },
    ]);
    const pks = lama.map((b) => ({ ...b, buku: 'pks' as const }));
    const milik = urut.map((n) => ({ ...n, jenis: 'pks' as const }));
    expect(checkBukuYear(2026, kosong, pks, milik)).toMatchObject([{ buku: 'pks', sebab, dijelaskan: true }]);
  });

  it('not one of the same day, one struck, one of another year, or one outside of the counter', () => {
    const [satu, lain] = dua.map((b) => ({ ...b, diterima: '2025-01-01' })) as [BukuRowSummary, BukuRowSummary];
    const periksa = (b: BukuRowSummary, n = urut) =>
      checkBukuYear(2026, kosong, [satu, b], n).filter((x) => x.dijelaskan && x.sebab.includes('belakangan'));
    expect(periksa(lain)).toHaveLength(1);
    expect(periksa({ ...lain, tanggal: satu.tanggal })).toEqual([]);
    expect(periksa({ ...lain, batal: 'diurungkan' })).toEqual([]);
    expect(periksa({ ...lain, tanggal: '2025-12-31' })).toEqual([]);
    expect(periksa(lain, [nomor(), nomor({ urut: null, nomor: '470/2/2026' })])).toEqual([]);
  });
});

it('one reply of the ministry has one date, whichever cases it answers', () => {
  const balasan = (
    agenda: number,
    tglSurat: string,
    kasus: string,
    noSurat = '400/1/DUKCAPIL',
    pengirim = KEMENDAGRI,
  ) => ({
    sel: {
      noAgenda: bukuCell(agenda),
      noSurat: bukuCell(noSurat),
      tglSurat: bukuCell(tglSurat),
      pengirim: bukuCell(pengirim),
      kasus: bukuCell(kasus),
    },
    pada: '2026-09-25',
    batal: null as string | null,
  });
  const periksa = (...baris: readonly ReturnType<typeof balasan>[]) =>
    checkBukuYear(2026, { ...kosong, baris }, [], []);
  const [satu, dua] = [balasan(4, '2026-09-20', '2026-001'), balasan(9, '2026-09-21', '2026-003', '400/1/dukcapil')];
  expect(periksa(satu, dua)).toEqual([
    {
      buku: 'masuk',
      nomor: '9',
      sebab:
        'balasan 400/1/dukcapil bertanggal dua: kasus 2026-001 bertanggal Minggu, 20 September 2026, kasus 2026-003 bertanggal Senin, 21 September 2026; yang keliru: pks ralat 2026-003 --isian tanggal-balasan',
      dijelaskan: false,
    },
  ]);
  expect(periksa(satu, balasan(9, '2026-09-20', '2026-003'))).toEqual([]);
  expect(periksa(satu, { ...dua, batal: 'diurungkan' })).toEqual([]);
  expect(periksa(satu, balasan(9, '2026-09-21', '2026-003', '400/2/DUKCAPIL'))).toEqual([]);
  expect(periksa(balasan(4, '2026-09-20', '1', '9/A', 'RSUD'), balasan(9, '2026-09-21', '3', '9/A', 'RSUD'))).toEqual(
    [],
  );
});
