/** Rows of the books from facts, without a register: what only a history of several acts can show. */

import { expect, test } from 'vitest';
import { bukuBuilder } from '../../../src/office/buku/all-buku.ts';
import { BUKU_CODES, type BukuKasus, type BukuSource, bukuOfKind } from '../../../src/office/buku/buku.ts';
import { BUKU_KELUAR, suratRowsOfKasus } from '../../../src/office/buku/buku-keluar.ts';
import { BUKU_KENDALI } from '../../../src/office/buku/buku-kendali.ts';
import { agendaOfFact, BUKU_MASUK } from '../../../src/office/buku/buku-masuk.ts';
import { BUKU_PKS, pengesahanRowsOfKasus } from '../../../src/office/buku/pks/buku-pks.ts';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { nomorKindOf } from '../../../src/office/naskah/parts/numbered-naskah.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import { printedSop } from '../../support/printed-sop.ts';
import {
  sampleDilengkapi,
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sari,
} from '../../support/sample-facts.ts';

const factBase = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const KIRIM = 13;
const ralat = (isi: object): KasusFact => ({
  ...factBase,
  jenis: 'Diralat',
  ...{ isian: 'x', lama: null, lembaga: {}, surat: {}, permohonan: {}, alasan: 'keliru' },
  ...isi,
});
const dipakai = (naskah: string, nomor: string, tanggal = '2026-04-04'): KasusFact => ({
  ...factBase,
  jenis: 'NomorDipakai',
  ...{ naskah, nomor, tanggal },
});
const takenBack = (tindakan: number): KasusFact => ({
  ...factBase,
  jenis: 'Diurungkan',
  ...{ tindakan, urung: 'Diselesaikan', langkah: 14, ringkas: 'x', alasan: 'keliru' },
  kembali: {} as Extract<KasusFact, { jenis: 'Diurungkan' }>['kembali'],
});
const kirim = (nomor: string | null, tanggal: string | null, pada = '2026-03-02') =>
  sampleDiselesaikan(KIRIM, { pada, suratKeluar: { nomor, tanggal } });
const balasan = (nomor: number, tahun = 2026) =>
  sampleDiselesaikan(14, {
    balasan: { nomor: `B/${nomor}`, tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor, tahun } },
  });
const kasus = (urung: readonly number[], ...act: readonly (KasusFact | readonly KasusFact[])[]): BukuKasus => ({
  id: '2026-001',
  fakta: act.flatMap((satu, i) =>
    [satu].flat().map((k) => ({ v: i + 1, k, urung: urung.includes(i + 1) && k.jenis !== 'NomorDipakai' })),
  ),
});
const bahan = (...k: readonly BukuKasus[]): BukuSource => ({
  kasus: k,
  sop: () => printedSop,
  elemen: (kode) => kode.toUpperCase(),
  judul: (naskah) => naskah,
  klasifikasi: '470',
  penandatangan: (siapa, hari) => `${siapa} ${hari}`,
  hariIni: '2026-12-31',
});
const keluar = (k: BukuKasus, tahun: number) =>
  bukuOfKind(BUKU_KELUAR, bahan(k), tahun).baris.map((b) => [b.sel.noSurat?.nilai, b.sel.tgl?.nilai, b.batal]);

test('every naskah that bears a letter’s number has its words, and an unknown one a row all the same', () => {
  const kode = NASKAH.filter((n) => nomorKindOf(n) === 'surat-keluar').map((n) => n.kode);
  expect(kode.length).toBeGreaterThan(3);
  for (const satu of kode) {
    const [baris] = suratRowsOfKasus(bahan(), kasus([], sampleDiterima(1), dipakai(satu, '470/1')));
    expect([satu, baris?.sel.perihal?.nilai]).not.toEqual([satu, `${satu} RSUD Contoh`]);
  }
  const [asing] = suratRowsOfKasus(bahan(), kasus([], sampleDiterima(1), dipakai('edaran', '470/1')));
  expect(asing).toMatchObject({
    pada: '2026-04-04',
    sel: { perihal: { nilai: 'edaran RSUD Contoh' }, tujuan: { nilai: 'RSUD Contoh' } },
  });
});

test('the agreement’s number is no letter', () => {
  expect(suratRowsOfKasus(bahan(), kasus([], sampleDiterima(1), dipakai('pks', '470/1/PKS')))).toEqual([]);
});

test('a letter’s year is its date’s, and without one that of the day it left', () => {
  expect(keluar(kasus([], sampleDiterima(1), kirim('1', '2025-12-31')), 2025)).toEqual([['1', '2025-12-31', null]]);
  expect(keluar(kasus([], sampleDiterima(1), kirim('1', '2025-12-31')), 2026)).toEqual([]);
  expect(keluar(kasus([], sampleDiterima(1), kirim('1', null, '2027-01-02')), 2027)).toEqual([['1', null, null]]);
  const dilengkapiLalu = kasus([], sampleDiterima(1), kirim(null, null, '2027-01-02'), {
    ...sampleDilengkapi,
    suratKeluar: { nomor: '9', tanggal: '2026-12-30' },
  });
  expect(keluar(dilengkapiLalu, 2026)).toEqual([['9', '2026-12-30', null]]);
  expect(keluar(dilengkapiLalu, 2027)).toEqual([]);
});

test('a number used outside the sending step stands in the book; one the step used does not stand twice', () => {
  const luar = dipakai('surat-kemendagri', '470/1', '2026-03-03');
  expect(keluar(kasus([], sampleDiterima(1), luar), 2026)).toEqual([['470/1', '2026-03-03', null]]);
  expect(keluar(kasus([], sampleDiterima(1), luar, kirim('470/1', '2026-03-03')), 2026)).toHaveLength(1);
  expect(keluar(kasus([], sampleDiterima(1), luar, kirim('470/2', '2026-03-03')), 2026)).toHaveLength(2);
  const diralat = kasus(
    [],
    sampleDiterima(1),
    luar,
    kirim('470/1', '2026-03-03'),
    ralat({ suratKeluar: { nomor: '470/2' } }),
  );
  expect(keluar(diralat, 2026)).toEqual([['470/2', '2026-03-03', null]]);
  expect(
    keluar(kasus([], sampleDiterima(1), dipakai('kekurangan', '470/1'), kirim('470/1', '2026-03-03')), 2026),
  ).toHaveLength(2);
});

test('a step taken back takes its own number along, and leaves the one used before it', () => {
  const sendiri = kasus(
    [2],
    sampleDiterima(1),
    [kirim('470/1', '2026-03-03'), dipakai('surat-kemendagri', '470/1')],
    takenBack(2),
  );
  expect(keluar(sendiri, 2026)).toEqual([['470/1', '2026-03-03', 'diurungkan']]);
  const luar = kasus(
    [3],
    sampleDiterima(1),
    dipakai('surat-kemendagri', '470/1'),
    kirim('470/1', '2026-03-03'),
    takenBack(3),
  );
  expect(keluar(luar, 2026)).toEqual([
    ['470/1', '2026-04-04', null],
    ['470/1', '2026-03-03', 'diurungkan'],
  ]);
});

test('the book is in the order recorded, cases of one instant by their number', () => {
  const dulu = {
    ...kasus([], sampleDiterima(1), { ...kirim('2', '2026-03-03'), dicatat: '2026-03-01T09:00:00+07:00' }),
    id: '2026-009',
  };
  const [a, b] = ['2026-010', '2026-002'].map((id) => ({
    ...kasus([], sampleDiterima(1), kirim(id, '2026-03-03')),
    id,
  }));
  const baris = bukuOfKind(BUKU_KELUAR, bahan(...[a, b, dulu].flatMap((x) => x ?? [])), 2026).baris;
  expect(baris.map((x) => [x.sel.noUrut?.nilai, x.sel.noSurat?.nilai])).toEqual([
    [1, '2'],
    [2, '2026-002'],
    [3, '2026-010'],
  ]);
});

test('incoming letters stand by agenda number and its year, request and reply', () => {
  const k = kasus([], sampleDiterima(7, { pada: '2026-12-30', agenda: { nomor: 7, tahun: 2027 } }), balasan(2, 2028));
  expect(bukuOfKind(BUKU_MASUK, bahan(k), 2026).baris).toEqual([]);
  expect(bukuOfKind(BUKU_MASUK, bahan(k), 2027).baris.map((b) => [b.sel.noAgenda?.nilai, b.pada])).toEqual([
    [7, '2026-12-30'],
  ]);
  expect(
    bukuOfKind(BUKU_MASUK, bahan(k), 2028).baris.map((b) => [b.sel.noAgenda?.nilai, b.sel.noSurat?.nilai]),
  ).toEqual([[2, 'B/2']]);
  expect(k.fakta.map(({ k }) => agendaOfFact(k)?.nomor)).toEqual([7, 2]);
  expect([agendaOfFact(sampleDiselesaikan(3)), agendaOfFact(sampleDisahkan), agendaOfFact(undefined)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a disposition is the letter’s that stood last: the reply’s, and after that was taken back the one before it', () => {
  const tulis = (disposisi: string) => sampleDiselesaikan(15, { disposisi });
  const k = kasus(
    [3, 5],
    sampleDiterima(1),
    tulis('a'),
    balasan(2),
    tulis('b'),
    balasan(3),
    tulis('c'),
    takenBack(5),
    tulis('d'),
    takenBack(3),
    tulis('e'),
  );
  const hop = bukuOfKind(BUKU_KENDALI, bahan(k), 2026).baris.map((b) => [
    b.sel.noAgenda?.nilai,
    b.sel.hop?.nilai,
    b.sel.isiDisposisi?.nilai,
    b.batal,
  ]);
  expect(hop).toEqual([
    [1, 1, 'a', null],
    [1, 2, 'e', null],
    [2, 1, 'b', 'diurungkan'],
    [2, 2, 'd', 'diurungkan'],
    [3, 1, 'c', 'diurungkan'],
  ]);
});

test('a hop is told by its words or by whom it goes to; a letter without one has a row', () => {
  const k = kasus(
    [],
    sampleDiterima(1),
    sampleDiselesaikan(2),
    sampleDiselesaikan(3, { kepada: 'sekretaris' }),
    balasan(2),
  );
  expect(
    bukuOfKind(BUKU_KENDALI, bahan(k), 2026).baris.map((b) => [
      b.sel.noAgenda?.nilai,
      b.sel.hop?.nilai,
      b.sel.kepada?.nilai,
    ]),
  ).toEqual([
    [1, 1, 'Sekretaris'],
    [2, null, null],
  ]);
});

test('an agreement stands in the year of its signing as it is now, every value before legible', () => {
  const ke = (tanggal: string) => ralat({ kerjaSama: { tanggal } });
  const k = kasus([], sampleDiterima(1), sampleDisahkan, ke('2025-01-05'), ke('2027-01-05'));
  expect(bukuOfKind(BUKU_PKS, bahan(k), 2027).baris.map((b) => b.sel.tglTtd)).toEqual([
    { nilai: '2027-01-05', dicoret: ['2026-03-02', '2025-01-05'] },
  ]);
  for (const tahun of [2025, 2026]) expect(bukuOfKind(BUKU_PKS, bahan(k), tahun).baris).toEqual([]);
});

test('an agreement taken back and signed anew is two rows, the first struck, each with what was said of it', () => {
  const baru = {
    ...sampleDisahkan,
    pengesahan: { ...sampleDisahkan.pengesahan, nomorKesatu: '470/022', tanggal: '2027-01-05' },
  };
  const akses = (userId: string): KasusFact => ({ ...factBase, jenis: 'AksesDicatat', userId, catatan: null });
  const k = kasus(
    [2, 3],
    sampleDiterima(1),
    sampleDisahkan,
    akses('2026-05-05'),
    takenBack(3),
    takenBack(2),
    baru,
    ralat({ kerjaSama: { nomorKedua: 'X' } }),
  );
  expect(
    pengesahanRowsOfKasus(bahan(), k).map((b) => [
      b.sel.noPksKesatu?.nilai,
      b.sel.noPksKedua?.nilai,
      b.sel.tglUserId?.nilai,
      b.pada,
      b.batal,
    ]),
  ).toEqual([
    ['470/021', '445/77', null, '2026-03-02', 'diurungkan'],
    ['470/022', 'X', null, '2027-01-05', null],
  ]);
});

test.each(BUKU_CODES)('rows of book %s that were kept make the same book as their cases', (kode) => {
  const semua = [
    kasus([], sampleDiterima(1), kirim('470/9', '2026-03-03'), balasan(7), ralat({ surat: { nomor: 'B/8' } })),
    { ...kasus([2], sampleDiterima(1), kirim('470/1', '2026-03-02'), takenBack(2)), id: '2026-002' },
  ];
  const { kasus: _, ...aturan } = bahan();
  const [dibaca, disimpan] = [bukuBuilder(kode, aturan, 2026), bukuBuilder(kode, aturan, 2026)];
  for (const satu of semua) {
    dibaca.add(satu);
    disimpan.file(JSON.parse(JSON.stringify(disimpan.rowsOf(satu))));
  }
  expect(disimpan.done()).toEqual(dibaca.done());
  expect(dibaca.done().baris.length > 0).toBe(kode !== 'pks');
});
