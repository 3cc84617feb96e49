import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../../src/office/days/parse/parse-tanggal.ts';
import type { BookCell } from '../../../src/office/impor/book.ts';
import { findColumns } from '../../../src/office/impor/find-columns.ts';
import { judgeRows, type RowIdentity } from '../../../src/office/impor/judge-rows.ts';
import { readRows } from '../../../src/office/impor/read-rows.ts';
import { letterOfRow } from '../../../src/office/impor/rows/letter-of-row.ts';
import { pksOfRow } from '../../../src/office/impor/rows/pks-of-row.ts';
import { isOfficeSecond } from '../../../src/office/impor/rows/two-numbers.ts';
import { workingDayCalendar } from '../days/sleman-calendar.ts';

const TODAY = '2026-08-19';
const reader = (teks: string) =>
  parseMoment(teks, { kini: new Date(`${TODAY}T10:00:00+07:00`), kalender: workingDayCalendar, arah: 'lampau' }).slice(
    0,
    10,
  );
const KNOWN = { elemen: new Map(), jenis: () => null, langkah: () => null, kantorKedua: false };
const HEADING = ['Nomor PKS', 'Lembaga', 'Jenis', 'Tanggal', 'Mulai', 'Berakhir', 'Jangka Waktu', 'Data Balikan'];

function readPksOf(
  judul: readonly (readonly BookCell[])[],
  baris: readonly (readonly BookCell[])[],
  lain: object = {},
) {
  const peta = findColumns('pks', [{ nama: 'Buku', baris: [...judul, ...baris], ...lain }]);
  if (!peta) throw new Error('no heading');
  return readRows('pks', peta, reader, (r) => pksOfRow(r, TODAY, KNOWN));
}
const readPks = (...baris: readonly (readonly BookCell[])[]) => readPksOf([HEADING], baris);
const term = (...sel: readonly BookCell[]) => {
  const [satu] = readPks(['470/1', 'RSUD Contoh', null, ...sel]).baris;
  return satu?.isi?.pks ? [satu.isi.pks.mulai, satu.isi.pks.berakhir] : satu?.cela.map((c) => c.sel);
};

it('below the last entry a place, a post or a name is no row, and a row without a name says whose it may be', () => {
  const tanda = (teks: string) => [null, null, null, null, null, teks];
  const { baris, dilewati } = readPks(
    ['470/1', 'RSUD Contoh', null, '17 Mei 2024'],
    ['470/2', null, null, '18 Mei 2024'],
    ['470/3', 'Dinas Contoh', null, '18 Mei 2024'],
    tanda('Rekaan, 31 Oktober 2026'),
    tanda('Kepala Bidang'),
    [null, 'PT Contoh'],
  );
  expect([baris.map((b) => b.baris), dilewati]).toEqual([
    [2, 3, 4, 7],
    [5, 6],
  ]);
  expect(baris[1]?.cela[0]?.sebab).toContain('"RSUD Contoh" seperti baris di atasnya');
});

describe('the term of an agreement, however a book tells it', () => {
  it.each([
    [
      ['17 Mei 2024', '18/5/2024', '17-05-2026'],
      ['2024-05-18', '2026-05-17'],
    ],
    [
      ['17 Mei 2024', null, 's.d. 16 Mei 2026'],
      ['2024-05-17', '2026-05-16'],
    ],
    [
      ['17 Mei 2024', null, 'dua tahun'],
      ['2024-05-17', '2026-05-16'],
    ],
    [
      ['17 Mei 2024', null, null, '18 bulan'],
      ['2024-05-17', '2025-11-16'],
    ],
    [
      ['17 Mei 2024', null, null, '17 Mei 2024 s.d. 16 Mei 2027'],
      ['2024-05-17', '2027-05-16'],
    ],
    [
      ['16 Mei 2024', null, '17/05/2024 - 16/05/2026'],
      ['2024-05-17', '2026-05-16'],
    ],
    [
      [null, 45_429, { hari: '2026-05-16' }],
      ['2024-05-17', '2026-05-16'],
    ],
    [
      ['17 Mei 2024', null, 'tidak ditentukan', '2 tahun'],
      ['2024-05-17', null],
    ],
    [
      ["17 Mei '24", null, 'tdk ada', '2 tahun'],
      ['2024-05-17', '2026-05-16'],
    ],
    [
      ['17 Mei 2024', null, '16/5/2026', 'n/a'],
      ['2024-05-17', '2026-05-16'],
    ],
    [
      ['17 Mei 2024', null, 'tidak ada'],
      ['2024-05-17', null],
    ],
    [
      ['17 Mei 2024', null, '-'],
      ['2024-05-17', null],
    ],
    [['17 Mei 2024', null, '16 Mei 2024'], ['F2']],
    [['17 Mei 2024', null, 'entah'], ['F2']],
    [['2024', null, null], ['D2']],
    [[12, null, null], ['D2']],
    [[99_999, null, null], ['D2']],
    [[null, null, null], ['D2']],
  ] as const)('%j is %j', (sel, harap) => expect(term(...sel)).toEqual(harap));
});

it('the kind of an institution is read from its column in any words, else from the name, else asked for', () => {
  const jenis = (nama: string, kata: string | null) => {
    const [satu] = readPks(['470/1', nama, kata, '17 Mei 2024']).baris;
    return satu?.isi?.lembaga.jenis ?? satu?.cela[0]?.sel;
  };
  expect(jenis('Klinik Contoh', 'Swasta')).toBe('badan-hukum-profit');
  expect(jenis('Contoh', 'Rsud Blud')).toBe('rsud-blud');
  expect(jenis('Dinas Contoh', null)).toBe('opd');
  expect(jenis('Klinik Contoh', 'lain-lain')).toBe('C2');
});

it('passes by what is no entry, and names it', () => {
  const { baris, dilewati } = readPks(
    ['1', '2', '3', '4', '5', '6', '7', '8'],
    ['TAHUN 2024'],
    [],
    ['470/1', 'RSUD Contoh', null, '17 Mei 2024'],
    ['Jumlah', null, null, '1'],
    ['470/2', 'Kepala Dinas', null, null],
  );
  expect(dilewati).toEqual([2, 3, 6]);
  expect(baris.map((b) => b.baris)).toEqual([5, 7]);
});

it('takes no number of a citizen, and no line break, from a cell', () => {
  const { baris } = readPks(
    ['470/1', 'RSUD 3404010101900001', null, '17 Mei 2024'],
    ['470/2', 'RSUD\n  Contoh', null, '17 Mei 2024'],
  );
  expect(baris[0]?.cela).toMatchObject([{ sel: 'B2', isian: 'Nama lembaga' }]);
  expect(baris[0]?.cela[0]?.sebab).not.toContain('3404010101900001');
  expect(baris[1]?.isi?.lembaga.nama).toBe('RSUD Contoh');
});

it('a letter needs its sender and one day, which tells its year', () => {
  const peta = findColumns('surat-masuk', [
    {
      nama: 'x',
      baris: [
        ['No Agenda', 'Tanggal Terima', 'Tanggal Surat', 'Pengirim'],
        [1, '2/1/2026', '30/12/2025', 'Dinas'],
        [2, null, '30/12/2025', 'Dinas'],
        [3, null, null, 'Dinas'],
        [4, '2/1/2026', null, null],
      ],
    },
  ]);
  const { baris } = readRows('surat-masuk', peta as NonNullable<typeof peta>, reader, (r) => letterOfRow(r, TODAY));
  expect(baris.map((b) => b.isi?.tahun ?? b.cela.map((c) => c.sel))).toEqual([2026, 2025, ['B4'], ['D5']]);
});

describe('rows are compared with each other and with what is here', () => {
  type Isi = Readonly<{ n: string; p: string; r: string }>;
  const kenal: RowIdentity<Isi> = {
    nomor: (i) => i.n,
    pemilik: (i) => i.p,
    rincian: (i) => [{ apa: 'isi', teks: i.r, kunci: i.r }],
    selebihnya: (i) => i.r,
    isian: 'Nomor',
    sel: (b) => `A${b}`,
  };
  const row = (baris: number, n: string, p: string, r: string) => ({
    ...{ baris, sel: [], isi: { n, p, r }, lembaga: p, nomor: n, cela: [], catatan: [], ciri: [] },
  });
  const ada = new Map([
    ['9', { pemilik: 'x', id: 'B-009', rincian: [{ apa: 'isi', teks: 'r', kunci: 'r' }], apa: 'X' }],
  ]);
  const judged = judgeRows(
    [
      row(1, '1', 'a', 'r'),
      row(2, '1', 'a', 'r'),
      row(3, '2', 'a', 'r'),
      row(4, '2', 'b', 'r'),
      row(5, '3', 'a', 'r'),
      row(6, '3', 'a', 'lain'),
      row(7, '9', 'x', 'lain'),
      row(8, '9', 'y', 'r'),
    ],
    kenal,
    ada,
  );
  it('the same twice is one; one number of two owners or two contents is wrong in both, each naming the other', () => {
    expect(judged.map((b) => b.hasil)).toEqual(['baru', 'sama', 'cacat', 'cacat', 'cacat', 'cacat', 'sama', 'cacat']);
    expect(judged[2]?.cela[0]).toMatchObject({ sel: 'A3', sebab: expect.stringContaining('baris 4') });
    expect(judged[3]?.cela[0]).toMatchObject({ sel: 'A4', sebab: expect.stringContaining('baris 3') });
  });
  it('what is here already is the same, and a difference is told', () => {
    expect(judged[6]).toMatchObject({
      id: 'B-009',
      catatan: ['berbeda dari B-009: isi lain (di register r). Bila buku yang benar: pks ralat B-009'],
    });
    expect(judged[7]?.cela[0]?.sebab).toContain('B-009, X');
  });
});

it('one cell with the numbers of both parties gives two, and pages that repeat the heading give no row', () => {
  const nomor = ['470/5/PKS/2023\n045/B/2023', '470/6/2023 / 1/X/2023', '470/7/2023 dan 2/X/2023', '470 / 8 / 2023'];
  const { baris, dilewati } = readPks(
    ...nomor.flatMap((satu) => [[satu, 'RSUD Contoh', null, '17 Mei 2023', null, 'tak terbatas'], HEADING]),
  );
  expect(baris.map(({ isi }) => [isi?.pks?.nomorKesatu, isi?.pks?.nomorKedua, isi?.pks?.berakhir])).toEqual([
    ['470/5/PKS/2023', '045/B/2023', null],
    ['470/6/2023', '1/X/2023', null],
    ['470/7/2023', '2/X/2023', null],
    ['470 / 8 / 2023', null, null],
  ]);
  expect(dilewati).toEqual([3, 5, 7, 9]);
});

it('idem is what the row above says, but never for a day or a number', () => {
  const { baris } = readPks(
    ['470/1', 'RSUD Contoh', null, '17 Mei 2024', null, null, null, 'tiap semester'],
    ['470/2', 'Dinas Contoh', null, '18 Mei 2024', null, null, null, 'idem'],
    ['470/3', 's.d.a.', null, 'idem', null, null, null, null],
  );
  expect(baris.map((b) => b.isi?.permohonan.dataBalikan)).toEqual(['tiap semester', 'tiap semester', undefined]);
  expect(baris[1]?.catatan).toContain('H3 "idem": seperti baris 2, tiap semester');
  expect([baris[2]?.lembaga, baris[2]?.cela.map((c) => c.sel)]).toEqual(['Dinas Contoh', ['D4']]);
});

it('a heading of two rows that is repeated is no row, either', () => {
  const atas = ['Nomor PKS', 'Lembaga', 'Tanggal', 'Masa', null];
  const bawah = [null, null, null, 'Mulai', 'Berakhir'];
  const satu = (n: number) => [`470/${n}`, 'RSUD Contoh', '17 Mei 2024', '17 Mei 2024', '16 Mei 2026'];
  const { baris, dilewati } = readPksOf([atas, bawah], [satu(1), atas, bawah, satu(2)]);
  expect([baris.map((b) => b.baris), dilewati]).toEqual([
    [3, 6],
    [4, 5],
  ]);
});

it.each([
  ['Diakhiri atas permintaan lembaga tgl 30/06/2024', '2024-06-30'],
  ['diakhiri sesuai surat tgl 30/06/2024', '2026-05-16'],
  ['dicabut terhitung 1/2/2025', '2025-02-01'],
])('a remark "%s" ends it on %s', (catatan, akhir) => {
  const judul = ['Nomor PKS', 'Lembaga', 'Tanggal', 'Berakhir', 'Keterangan'];
  const isi = ['470/1', 'RSUD Contoh', '17 Mei 2024', '16 Mei 2026', catatan];
  const { baris } = readPksOf([judul], [isi]);
  expect(baris[0]?.isi?.pks?.berakhir).toBe(akhir);
});

it('one column may hold the numbers of both parties, and no day is said in words', () => {
  const judul = ['Nomor PKS (Pihak I / Pihak II)', 'Lembaga', 'Tanggal', 'Mulai'];
  const { baris } = readPksOf([judul], [['470/5/2023 045/B/2023', 'RSUD Contoh', 'tanpa tanggal', '2 Jan 2023']]);
  expect(baris[0]?.isi?.pks).toMatchObject({ nomorKesatu: '470/5/2023', nomorKedua: '045/B/2023', tanggal: null });
});

it.each([
  ['470/25/2024, 25/RS/2024', null, ['470/25/2024', '25/RS/2024']],
  ['470/26/2024 - 26/RS/2024', null, ['470/26/2024', '26/RS/2024']],
  ['I: 470/27/2024 II: 27/RS/2024', null, ['470/27/2024', '27/RS/2024']],
  ['Nomor: 470/24/2024', null, ['470/24/2024', null]],
  ['470/24/2024 tanggal 5 Maret 2024', null, ['470/24/2024', null]],
  ['470/28/2024 28/RS/2024', '28/RS/2024', ['470/28/2024', '28/RS/2024']],
  ['470/28/2024 28/RS/2024', '281/LAIN/2024', 'cacat'],
  ['470/1/2024 2/A/2024 3/B/2024', null, 'cacat'],
  ['470/30/2024 diubah dengan 31/RS/2024', null, 'cacat'],
  ['470 / 31 / III / 2024', null, ['470 / 31 / III / 2024', null]],
])('a cell with "%s", the other column %j, gives %j', (satu, dua, hasil) => {
  const judul = ['Nomor PKS', 'Nomor PKS Lembaga', 'Lembaga', 'Tanggal'];
  const { baris } = readPksOf([judul], [[satu, dua, 'RSUD Contoh', '2 Jan 2024']]);
  const pks = baris[0]?.isi?.pks;
  expect(pks ? [pks.nomorKesatu, pks.nomorKedua] : 'cacat').toEqual(hasil);
});

it.each([
  ['Nomor PKS (Pihak I / Pihak II)', false],
  ['Nomor PKS (Pihak II / Pihak I)', true],
  ['Nomor PKS (RS/Dukcapil)', true],
  ['Nomor PKS', false],
  [null, false],
])('the heading "%s" has the office second: %s', (judul, kedua) => {
  expect(isOfficeSecond(judul)).toBe(kedua);
});

it.each(['12', 'idem', '??'])('"%s" names no institution', (nama) => {
  const [satu] = readPks(['470/1', nama, 'opd', '2 Jan 2024']).baris;
  expect(satu?.cela.map((c) => c.sel)).toEqual(['B2']);
});

it('months in English and a weekday behind the day are read', () => {
  const hari = (teks: string) => readPks(['470/1', 'RSUD Contoh', null, teks]).baris[0]?.isi?.pks?.tanggal;
  expect(['12 May 2021', '12-Aug-21', '1 October 2022', '12 Mei 2021 (Rabu)'].map(hari)).toEqual([
    ...['2021-05-12', '2021-08-12', '2022-10-01', '2021-05-12'],
  ]);
});

it('columns that were swapped are refused: a number that has no digit, an institution that is a number', () => {
  const [satu] = readPks(['RSUD Contoh', '415.4/001/III/2024', 'rsud/blud', '2 Jan 2024']).baris;
  expect(satu?.cela.map((c) => c.sel)).toEqual(['B2', 'A2']);
  const judul = ['Nomor PKS', 'Nomor PKS Lembaga', 'Lembaga', 'Tanggal'];
  const peta = findColumns('pks', [
    {
      nama: 'Buku',
      baris: [judul, ['470/1', 'menyusul', 'RSUD Contoh', '2 Jan 2024'], ['470/2', 'Dinas Sosial', 'X', '']],
    },
  ]);
  if (!peta) throw new Error('no heading');
  const { baris } = readRows('pks', peta, reader, (r) => pksOfRow(r, TODAY, KNOWN));
  expect([baris[0]?.isi?.pks?.nomorKedua, baris[1]?.cela.some((c) => c.sel === 'B3')]).toEqual([null, true]);
});

it('a bare number is a day by the calendar of its book', () => {
  const baris = [['470/1', 'RSUD Contoh', null, 43895]];
  const hari = (lembar: object) => readPksOf([HEADING], baris, lembar).baris[0]?.isi?.pks?.tanggal;
  expect([hari({}), hari({ sejak1904: true })]).toEqual(['2020-03-05', '2024-03-06']);
});
