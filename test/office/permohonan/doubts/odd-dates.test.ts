import { describe, expect, test } from 'vitest';
import { parseNomorPeriod } from '../../../../src/office/kantor/nomor-pattern.ts';
import type { ReadNomorDate } from '../../../../src/office/permohonan/doubts/date-mismatches.ts';
import { findNewOddDates, findOddDates, sentDay } from '../../../../src/office/permohonan/doubts/odd-dates.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../../../../src/office/permohonan/permohonan.ts';
import { dicatat, receivedWalk, siti } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const POLA = '{klasifikasi}/{urut}/{bulan-romawi}/{unit}/{tahun}';
const kantor = { klasifikasi: '470', unit: 'DUKCAPIL' };
const baca: ReadNomorDate = (jenis, nomor) =>
  parseNomorPeriod({ ...kantor, pola: jenis === 'pks' ? '{klasifikasi}/{urut}/PKS/{unit}/{tahun}' : POLA }, nomor);
const kosong = { suratKeluar: null, balasan: null };
const UKURAN = { baca, hariIni: '2027-02-10', dikirim: null };

/** A case received on 5 January 2027 and approved on 20 January. */
const dasar = (): ReceivedKasus => {
  const j = receivedWalk(smallSop);
  while (j.p.status === 'aktif') j.advance();
  const ditutup = { pada: '2027-01-20', alasan: null };
  return { ...j.kasus, status: 'selesai', langkah: null, ditutup, diterima: '2027-01-05', ...kosong };
};
const sah = (tanggal: string, mulai = tanggal, nomorKesatu = '470/021') => ({
  kerjaSama: {
    nomorKesatu,
    nomorKedua: '1',
    tanggal,
    mulai,
    berakhir: '2030-01-01',
    penandatanganKedua: 'x',
    jabatanKedua: 'y',
    irama: 'bulanan',
    diserahkan: [],
    userId: null,
    jaringan: null,
    kewajiban: [],
    diperpanjang: null,
  } as const,
});
const keluar = (tanggal: string | null, nomor: string | null = null) => ({ suratKeluar: { nomor, tanggal } });
const balasan = (tanggal: string) => ({
  balasan: { nomor: '400', tanggal, hasil: 'setuju', agenda: { nomor: 2, tahun: 2027 } } as const,
});
const dipakai = (tanggal: string) => ({
  nomor: [{ naskah: 'penolakan', nomor: '470/9', keadaan: 'dipakai', tanggal, alasan: null }] as const,
});
const dinilai = (ubah: Partial<ReceivedKasus>) =>
  findOddDates({ ...dasar(), ...ubah } as ReceivedKasus, UKURAN).map((j) => [j.isian, j.dibaca, j.mungkin]);

describe('a date is odd', () => {
  test.each([
    ['a letter left before the request came in', keluar('2026-01-08'), ['tanggal-keluar', '2026-01-08', '2027-01-08']],
    ['that no other year explains', keluar('2026-12-30'), ['tanggal-keluar', '2026-12-30', null]],
    ['nor one that is not there', keluar('2024-02-29'), ['tanggal-keluar', '2024-02-29', null]],
    [
      'a reply older than its letter',
      { ...keluar('2027-01-08'), ...balasan('2026-01-20') },
      ['tanggal-balasan', '2026-01-20', '2027-01-20'],
    ],
    [
      'a reply of the day before',
      { ...keluar('2027-01-08'), ...balasan('2027-01-07') },
      ['tanggal-balasan', '2027-01-07', null],
    ],
    ['a signing before the last approval', sah('2026-01-25'), ['tanggal-pks', '2026-01-25', '2027-01-25']],
    ['a beginning the day before the signing', sah('2027-01-25', '2027-01-24'), ['mulai', '2027-01-24', null]],
    ['a signing by a day', sah('2027-01-19'), ['tanggal-pks', '2027-01-19', null]],
    ['a beginning before the signing', sah('2027-01-25', '1999-01-01'), ['mulai', '1999-01-01', '2028-01-01']],
    ['a beginning the year before', sah('2027-01-25', '2026-02-01'), ['mulai', '2026-02-01', '2027-02-01']],
    ['a beginning after more than a year', sah('2027-01-25', '2028-01-26'), ['mulai', '2028-01-26', '2027-01-26']],
    ['a number of another year', keluar('2027-01-08', '470/1/I/DUKCAPIL/2026'), ['tanggal-keluar', '2027-01-08', null]],
    [
      'a number of another month',
      keluar('2027-02-01', '470/1/I/DUKCAPIL/2027'),
      ['tanggal-keluar', '2027-02-01', null],
    ],
    [
      'a PKS number of another year',
      sah('2027-01-25', '2027-01-25', '470/3/PKS/DUKCAPIL/2026'),
      ['tanggal-pks', '2027-01-25', null],
    ],
    [
      'another letter, whose day in this year is still to come',
      dipakai('2026-03-08'),
      ['nomor penolakan', '2026-03-08', null],
    ],
    ['another letter', dipakai('2026-02-08'), ['nomor penolakan', '2026-02-08', '2027-02-08']],
    ['a letter that is still to come', keluar('2031-01-08'), ['tanggal-keluar', '2031-01-08', '2027-01-08']],
  ] as const)('%s', (_, ubah, harapan) => {
    expect(dinilai(ubah as Partial<ReceivedKasus>)).toEqual([harapan]);
  });

  test('once for one slip, also where the number says so too', () => {
    const [satu, ...lain] = findOddDates({ ...dasar(), ...keluar('2026-01-08', '470/1/I/DUKCAPIL/2027') }, UKURAN);
    expect(satu).toMatchObject({ isian: 'tanggal-keluar', mungkin: '2027-01-08' });
    expect(satu?.kalimat).toMatch(/baru diterima.*menyebut tahun 2027/);
    expect(lain).toEqual([]);
  });
});

describe('the letter that was sent', () => {
  const nilai = (tanggal: string) =>
    findOddDates({ ...dasar(), ...keluar(tanggal) }, { ...UKURAN, dikirim: '2027-01-14' }).map((j) => [
      j.isian,
      j.mungkin,
    ]);

  test('is not younger than its sending, and no such day is proposed', () => {
    expect(nilai('2027-01-14')).toEqual([]);
    expect(nilai('2027-01-15')).toEqual([['tanggal-keluar', null]]);
    expect(nilai('2026-01-14')).toEqual([['tanggal-keluar', '2027-01-14']]);
    expect(nilai('2026-01-15')).toEqual([['tanggal-keluar', null]]);
  });

  test('a letter that is still to come is named once', () => {
    expect(nilai('2028-01-10')).toEqual([['tanggal-keluar', '2027-01-10']]);
  });

  test('left with the step that leads to the wait for the reply', () => {
    const j = receivedWalk(smallSop);
    const semua: KasusFact[] = [];
    const tanggal = (n: number) => `2026-08-${10 + n}`;
    for (let n = 1; j.p.status === 'aktif'; n++) semua.push(...j.advance({ pada: tanggal(n) }));
    const kirim = semua.find((k) => k.jenis === 'Diselesaikan' && k.langkah === 3);
    expect(kirim).toBeDefined();
    expect(sentDay(semua)).toBe(kirim?.pada);
    expect(sentDay([])).toBeNull();
    expect(sentDay(semua.filter((k) => k !== kirim))).toBeNull();
    // neither a koreksi that goes back to the wait, nor a case opened again in it, sends a letter
    const nanti = { pada: '2026-08-18', dicatat, oleh: siti };
    const ke = kirim?.jenis === 'Diselesaikan' && typeof kirim.ke !== 'string' ? kirim.ke : null;
    const koreksi = { ...kirim, ...nanti, hasil: 'koreksi' } as KasusFact;
    const dibuka = { ...nanti, jenis: 'DibukaLagi', ke, alasan: 'x' } as KasusFact;
    expect(sentDay([...semua, koreksi, dibuka])).toBe(kirim?.pada);
  });

  test('in another year just as far from the receipt is not proposed', () => {
    const p = { ...dasar(), diterima: '2028-03-01', ...keluar('2027-08-31') } as ReceivedKasus;
    expect(findOddDates(p, { ...UKURAN, hariIni: '2028-12-01' }).map((j) => [j.isian, j.mungkin])).toEqual([
      ['tanggal-keluar', null],
    ]);
  });
});

describe('a date is not odd', () => {
  test.each([
    ['on the day of receipt', keluar('2027-01-05')],
    ['where there is none', { ...keluar(null, '470/1/IX/DUKCAPIL/2020'), ...balasan('2027-01-05') }],
    ['with a number by another pattern', keluar('2027-01-08', '470/1/2026')],
    ['with the month in small letters', keluar('2027-01-08', '470/1/i/dukcapil/2027')],
    ['a signing on the day of the approval, from a year later on', sah('2027-01-20', '2028-01-20')],
    ['a reply of the same day', { ...keluar('2027-01-08'), ...balasan('2027-01-08') }],
  ])('%s', (_, ubah) => {
    expect(dinilai(ubah as Partial<ReceivedKasus>)).toEqual([]);
  });
});

describe('only what an act brings in is asked about', () => {
  const umum = { pada: dicatat, dicatat, oleh: siti };
  const ralat = (isi: Partial<Extract<KasusFact, { jenis: 'Diralat' }>>): KasusFact => ({
    ...umum,
    jenis: 'Diralat',
    isian: 'x',
    lama: null,
    lembaga: {},
    surat: {},
    permohonan: {},
    alasan: 'x',
    ...isi,
  });
  const p: ReceivedKasus = { ...dasar(), ...keluar('2026-01-08') };

  test('an older slip is not', () => {
    expect(findNewOddDates(p, [ralat({ lembaga: { nama: 'X' } })], UKURAN)).toEqual([]);
    expect(findNewOddDates(p, [ralat({ suratKeluar: { tanggal: '2027-01-08' } })], UKURAN)).toEqual([]);
  });

  test('nor does it keep the day from being proposed that it was about', () => {
    const lama: ReceivedKasus = { ...dasar(), ...keluar('2027-01-08', '470/1/I/DUKCAPIL/2020') };
    expect(findNewOddDates(lama, [ralat({ suratKeluar: { tanggal: '2026-01-08' } })], UKURAN)).toMatchObject([
      { isian: 'tanggal-keluar', dibaca: '2026-01-08', mungkin: '2027-01-08' },
    ]);
  });

  test('a beginning is looked for up to a year after the signing, whatever day it is today', () => {
    const lama = { ...dasar(), ...sah('2027-03-01') } as ReceivedKasus;
    expect(findNewOddDates(lama, [ralat({ kerjaSama: { mulai: '1999-02-20' } })], UKURAN)).toMatchObject([
      { isian: 'mulai', mungkin: '2028-02-20' },
    ]);
  });

  test('it is about the field that was touched', () => {
    const nomor = [ralat({ suratKeluar: { nomor: '470/1/I/DUKCAPIL/2027' } })];
    expect(findNewOddDates(p, nomor, UKURAN)).toMatchObject([
      { isian: 'nomor-keluar', dibaca: '470/1/I/DUKCAPIL/2027', mungkin: null },
    ]);
    const baik: ReceivedKasus = { ...dasar(), ...keluar('2027-01-08') };
    expect(findNewOddDates(baik, [ralat({ diterima: '2027-01-09' })], UKURAN)).toMatchObject([
      { isian: 'diterima', dibaca: '2027-01-09', mungkin: null },
    ]);
  });
});
