/** What does not fit among the days and numbers of a case: which fields, and in what words. */
import { describe, expect, test } from 'vitest';
import { dateMismatches, type ReadNomorDate } from '../../../../src/office/permohonan/doubts/date-mismatches.ts';
import { oddFieldValue, withFieldDay } from '../../../../src/office/permohonan/doubts/odd-date-fields.ts';
import { findNewOddDates, findOddDates } from '../../../../src/office/permohonan/doubts/odd-dates.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../../../../src/office/permohonan/permohonan.ts';
import { receivedWalk, siti } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const HARI_INI = '2027-02-10';
/** Year and month as the number ends: '…/1/2027'. What is not written so is another's. */
const baca: ReadNomorDate = (_, nomor) => {
  const [, bulan, tahun] = /\/(\d+|-)\/(\d{4}|-)$/.exec(nomor) ?? [];
  if (bulan === undefined || tahun === undefined) return null;
  return { tahun: tahun === '-' ? null : Number(tahun), bulan: bulan === '-' ? null : Number(bulan) };
};
const dasar: ReceivedKasus = {
  ...receivedWalk(smallSop).kasus,
  ...{ status: 'selesai', langkah: null, ditutup: { pada: '2027-01-20T10:00:00+07:00', alasan: null } },
  ...{ diterima: '2027-01-05T09:00:00+07:00', suratKeluar: null, balasan: null },
} as ReceivedKasus;
const kasus = (ubah: object): ReceivedKasus => ({ ...dasar, ...ubah });
const keluar = (nomor: string | null, tanggal: string | null) => ({ suratKeluar: { nomor, tanggal } });
const dibalas = (tanggal: string) => ({
  balasan: { nomor: 'B/1', tanggal, hasil: 'setuju', agenda: { nomor: 2, tahun: 2027 } },
});
const sah = (tanggal: string, mulai = tanggal, nomorKesatu = '470/21') => ({
  kerjaSama: {
    ...{ nomorKesatu, nomorKedua: '1', tanggal, mulai, berakhir: '2030-01-01', irama: 'bulanan' },
    ...{ penandatanganKedua: 'x', jabatanKedua: 'y', diserahkan: [], userId: null, jaringan: null },
    ...{ kewajiban: [], diperpanjang: null },
  },
});
const dipakai = (naskah: string, nomor: string, tanggal: string) => ({
  naskah,
  nomor,
  keadaan: 'dipakai',
  tanggal,
  alasan: null,
});
const UKURAN = { baca, hariIni: HARI_INI, dikirim: null };
const cela = (ubah: object) => dateMismatches(kasus(ubah), UKURAN).map((c) => [c.bidang, c.kalimat]);

test('a reply older than the day the letter left is doubted where the letter has no date of its own', () => {
  const terkirim = { ...UKURAN, dikirim: '2027-01-09' };
  const [ragu, ...lain] = dateMismatches(kasus({ ...keluar('1', null), ...dibalas('2027-01-08') }), terkirim);
  expect(lain).toEqual([]);
  expect(ragu).toMatchObject({ bidang: ['tanggal-balasan', 'tanggal-keluar'], hari: ['2027-01-08', '2027-01-09'] });
});

describe('in words', () => {
  test.each<[object, readonly string[], string]>([
    [
      keluar(null, '2027-02-11'),
      ['tanggal-keluar'],
      'Isian tanggal-keluar adalah Kamis, 11 Februari 2027, di masa depan.',
    ],
    [
      dibalas('2027-02-11'),
      ['tanggal-balasan'],
      'Isian tanggal-balasan adalah Kamis, 11 Februari 2027, di masa depan.',
    ],
    [sah('2027-02-11'), ['tanggal-pks'], 'Isian tanggal-pks adalah Kamis, 11 Februari 2027, di masa depan.'],
    [
      keluar(null, '2027-01-04'),
      ['tanggal-keluar', 'diterima'],
      'Surat keluar bertanggal Senin, 4 Januari 2027, padahal permohonannya baru diterima Selasa, 5 Januari 2027.',
    ],
    [
      { ...keluar(null, '2027-01-09'), ...dibalas('2027-01-08') },
      ['tanggal-balasan', 'tanggal-keluar'],
      'Surat balasan bertanggal Jumat, 8 Januari 2027, lebih awal daripada surat yang dibalas (Sabtu, 9 Januari 2027).',
    ],
    [
      { ...keluar('1', null), ...dibalas('2027-01-04') },
      ['tanggal-balasan', 'diterima'],
      'Surat balasan bertanggal Senin, 4 Januari 2027, padahal permohonannya baru diterima Selasa, 5 Januari 2027.',
    ],
    [
      sah('2027-01-19'),
      ['tanggal-pks'],
      'PKS ditandatangani Selasa, 19 Januari 2027, sebelum persetujuan terakhir kasus ini (Rabu, 20 Januari 2027).',
    ],
    [
      sah('2027-01-25', '2027-01-24'),
      ['mulai', 'tanggal-pks'],
      'Kerja sama mulai Minggu, 24 Januari 2027, sebelum ditandatangani (Senin, 25 Januari 2027).',
    ],
    [
      sah('2027-01-25', '2028-01-26'),
      ['mulai', 'tanggal-pks'],
      'Kerja sama mulai Rabu, 26 Januari 2028, lebih dari setahun sesudah ditandatangani (Senin, 25 Januari 2027).',
    ],
    [
      keluar('1/12/2026', '2027-01-09'),
      ['tanggal-keluar', 'nomor-keluar'],
      'Nomor 1/12/2026 menyebut tahun 2026 dan bulan ke-12, padahal suratnya bertanggal 9 Januari 2027.',
    ],
    [
      keluar('1/1/2026', '2027-01-09'),
      ['tanggal-keluar', 'nomor-keluar'],
      'Nomor 1/1/2026 menyebut tahun 2026, padahal suratnya bertanggal 9 Januari 2027.',
    ],
    [
      sah('2027-01-25', '2027-01-25', '1/3/-'),
      ['tanggal-pks', 'nomor-kesatu'],
      'Nomor 1/3/- menyebut bulan ke-3, padahal suratnya bertanggal 25 Januari 2027.',
    ],
    [
      { nomor: [dipakai('pks', '9', '2027-01-04')] },
      ['nomor pks', 'diterima'],
      'PKS bertanggal Senin, 4 Januari 2027, padahal permohonannya baru diterima Selasa, 5 Januari 2027.',
    ],
    [
      { nomor: [dipakai('penolakan', '9', '2027-01-04')] },
      ['nomor penolakan', 'diterima'],
      'Surat keluar bertanggal Senin, 4 Januari 2027, padahal permohonannya baru diterima Selasa, 5 Januari 2027.',
    ],
    [
      { nomor: [dipakai('penolakan', '9/2/2027', '2027-01-06')] },
      ['nomor penolakan'],
      'Nomor 9/2/2027 menyebut bulan ke-2, padahal suratnya bertanggal 6 Januari 2027.',
    ],
  ])('%o', (ubah, bidang, kalimat) => {
    expect(cela(ubah)).toEqual([[bidang, kalimat]]);
  });
});

test.each<[string, object]>([
  ['a letter of today', keluar('1/2/2027', '2027-02-10')],
  ['a letter of the day of receipt, whatever the time', keluar(null, '2027-01-05')],
  ['a reply without a dated letter, of the day of receipt', { ...keluar('1', null), ...dibalas('2027-01-05') }],
  [
    'a reply where neither the letter nor the receipt has a day',
    { ...dibalas('2027-01-04'), impor: { impor: 1, baris: 2, buku: null, diterima: null, sejak: '2027-01-05' } },
  ],
  ['a signing on the day of the last approval', sah('2027-01-20')],
  ['a signing in a case that was opened again', { ...sah('2027-01-19'), status: 'aktif' }],
  ['a beginning just a year after the signing', sah('2027-01-25', '2028-01-25')],
  ['a number that names neither', keluar('1/-/-', '2027-01-09')],
  ['a number without a date', keluar('1/12/2026', null)],
  [
    'a number used that is the request’s own',
    { ...keluar('9', '2027-01-09'), nomor: [dipakai('surat-kemendagri', '9', '2026-01-01')] },
  ],
  [
    'a number used that is the agreement’s own',
    { ...sah('2027-01-25'), nomor: [dipakai('pks', '470/21', '2026-01-01')] },
  ],
])('%s fits', (_, ubah) => {
  expect(cela(ubah)).toEqual([]);
});

describe('a letter, its sending and today', () => {
  const dinilai = (ubah: object, hari: object = {}) =>
    dateMismatches(kasus(ubah), { ...UKURAN, dikirim: '2027-01-14', ...hari }).map((c) => c.kalimat);

  test('younger than its sending up to today, to come after it, without a date neither', () => {
    expect(dinilai(keluar(null, '2027-01-15'))).toEqual([
      'Surat keluar bertanggal Jumat, 15 Januari 2027, padahal sudah dikirim Kamis, 14 Januari 2027.',
    ]);
    expect(dinilai(keluar(null, HARI_INI))).toEqual([
      'Surat keluar bertanggal Rabu, 10 Februari 2027, padahal sudah dikirim Kamis, 14 Januari 2027.',
    ]);
    expect(dinilai(keluar(null, '2027-02-11'))).toEqual([
      'Isian tanggal-keluar adalah Kamis, 11 Februari 2027, di masa depan.',
    ]);
    expect(dinilai(keluar('1/-/-', null))).toEqual([]);
    expect(dinilai({})).toEqual([]);
  });

  test('all of it fits where a letter and an agreement fit, with no number kept beside', () => {
    expect(dinilai({ ...keluar('1/1/2027', '2027-01-09'), ...sah('2027-01-25') })).toEqual([]);
  });

  test('no year is proposed in which the day lies farther from what it is held against', () => {
    const mungkin = (ubah: object, hari: object = {}) =>
      findOddDates(kasus({ diterima: '2026-01-05', ...ubah }), { ...UKURAN, ...hari }).map((j) => [j.isian, j.mungkin]);
    expect(mungkin(keluar(null, '2027-02-12'))).toEqual([['tanggal-keluar', null]]);
    expect(mungkin(keluar(null, '2027-01-15'), { dikirim: '2027-01-14' })).toEqual([['tanggal-keluar', null]]);
    const balas = { ...keluar(null, '2026-03-02'), ...dibalas('2026-03-01') };
    expect(mungkin(balas, { hariIni: '2027-03-05' })).toEqual([['tanggal-balasan', null]]);
  });
});

test('the office is asked about a number by what it is of', () => {
  const ditanya: string[] = [];
  const catat: ReadNomorDate = (jenis, nomor) => {
    ditanya.push(`${jenis} ${nomor}`);
    return null;
  };
  const nomor = [dipakai('pks', 'lama', '2027-01-09'), dipakai('penolakan', 'tolak', '2027-01-09')];
  dateMismatches(kasus({ ...keluar('surat', '2027-01-09'), ...sah('2027-01-25'), nomor }), { ...UKURAN, baca: catat });
  expect(ditanya).toEqual(['surat-keluar surat', 'pks 470/21', 'pks lama', 'surat-keluar tolak']);
});

describe('the fields that can be odd', () => {
  const penuh = kasus({
    ...{ ...keluar('K/1', '2027-01-09'), ...dibalas('2027-01-15'), ...sah('2027-01-25', '2027-02-01') },
    nomor: [
      dipakai('penolakan', '8', '2027-01-07'),
      dipakai('penolakan', '9', '2027-01-08'),
      { ...dipakai('penolakan', '10', '2027-01-30'), keadaan: 'batal' },
    ],
  });
  const semua = [
    ['tanggal-keluar', '2027-01-09'],
    ['nomor-keluar', 'K/1'],
    ['tanggal-balasan', '2027-01-15'],
    ['tanggal-pks', '2027-01-25'],
    ['mulai', '2027-02-01'],
    ['nomor-kesatu', '470/21'],
    ['diterima', '2027-01-05T09:00:00+07:00'],
    ['nomor penolakan', '2027-01-08'],
    ['nomor kekurangan', null],
  ] as const;

  test.each(semua)('%s is %s', (bidang, nilai) => {
    expect(oddFieldValue(penuh, bidang)).toBe(nilai);
    expect(oddFieldValue(dasar, bidang)).toBe(bidang === 'diterima' ? nilai : null);
  });

  test.each([
    ['tanggal-keluar', { suratKeluar: { nomor: 'K/1', tanggal: '2027-01-31' } }],
    ['tanggal-balasan', { balasan: { ...dibalas('2027-01-31').balasan } }],
    ['tanggal-pks', sah('2027-01-31', '2027-02-01')],
    ['mulai', sah('2027-01-25', '2027-01-31')],
    ['diterima', { diterima: '2027-01-31' }],
  ] as const)('%s on another day leaves all else', (bidang, harapan) => {
    expect(withFieldDay(penuh, bidang, '2027-01-31')).toEqual({ ...penuh, ...harapan });
  });

  test('an agreement that begins on its signing moves along; a number is no day; what is not there stays away', () => {
    expect(withFieldDay(kasus(sah('2027-01-25')), 'tanggal-pks', '2027-01-31')).toEqual(kasus(sah('2027-01-31')));
    for (const bidang of ['nomor-keluar', 'nomor-kesatu'] as const)
      expect(withFieldDay(penuh, bidang, '2027-01-31')).toBeNull();
    for (const bidang of ['tanggal-pks', 'mulai'] as const)
      expect(withFieldDay(dasar, bidang, '2027-01-31')).toBeNull();
    expect(withFieldDay(dasar, 'tanggal-keluar', '2027-01-31')).toMatchObject({
      suratKeluar: { nomor: null, tanggal: '2027-01-31' },
    });
    expect(withFieldDay(dasar, 'tanggal-balasan', '2027-01-31')).toEqual(dasar);
    expect(withFieldDay(penuh, 'nomor penolakan', '2027-01-31')?.nomor?.map((n) => n.tanggal)).toEqual([
      ...['2027-01-07', '2027-01-31', '2027-01-30'],
    ]);
    expect(withFieldDay(dasar, 'nomor penolakan', '2027-01-31')?.nomor).toEqual([]);
    const lain = kasus({ nomor: [dipakai('penolakan', '8', '2027-01-07'), dipakai('kekurangan', '9', '2027-01-08')] });
    expect(withFieldDay(lain, 'nomor penolakan', '2027-01-31')?.nomor?.map((n) => n.tanggal)).toEqual([
      ...['2027-01-31', '2027-01-08'],
    ]);
  });
});

describe('the day that was probably meant', () => {
  const mungkin = (ubah: object) => findOddDates(kasus(ubah), UKURAN).map((j) => [j.isian, j.dibaca, j.mungkin]);

  test('is the same day of a year in which nothing is odd about it, the latest first', () => {
    expect(mungkin(keluar(null, '2026-01-08'))).toEqual([['tanggal-keluar', '2026-01-08', '2027-01-08']]);
    expect(mungkin(keluar(null, '2026-02-10'))).toEqual([['tanggal-keluar', '2026-02-10', '2027-02-10']]);
    expect(mungkin(keluar(null, '2026-02-11'))).toEqual([['tanggal-keluar', '2026-02-11', null]]);
    expect(mungkin(keluar('1/2/2027', '2027-01-09'))).toEqual([['tanggal-keluar', '2027-01-09', null]]);
  });

  test('is none before the year of the receipt, and a leap day is one only in its years', () => {
    expect(mungkin(dibalas('2027-12-01'))).toEqual([['tanggal-balasan', '2027-12-01', null]]);
    const lama = { ...keluar(null, '2032-02-29'), diterima: '2024-01-05' };
    expect(mungkin(lama)).toEqual([['tanggal-keluar', '2032-02-29', '2024-02-29']]);
  });

  test('a beginning may lie ahead, as far as one may be from its signing', () => {
    expect(mungkin(sah('2027-01-25', '2029-01-25'))).toEqual([['mulai', '2029-01-25', '2028-01-25']]);
    expect(mungkin(sah('2027-01-25', '2029-01-26'))).toEqual([['mulai', '2029-01-26', '2027-01-26']]);
  });

  test('a receipt is looked for three years back', () => {
    const p = kasus(keluar(null, '2024-03-03'));
    const diralat: KasusFact = {
      ...{ pada: HARI_INI, dicatat: '2027-02-10T10:00:00+07:00', oleh: siti, jenis: 'Diralat', isian: 'diterima' },
      ...{ lama: null, lembaga: {}, surat: {}, permohonan: {}, diterima: '2027-02-01', alasan: 'x' },
    };
    const lama = { ...p, diterima: '2024-03-01' };
    expect(findNewOddDates(lama, [diralat], UKURAN)).toMatchObject([
      { isian: 'diterima', dibaca: '2027-02-01', mungkin: '2024-02-01' },
    ]);
    const jauh = { ...kasus(keluar(null, '2023-03-03')), diterima: '2023-03-01' };
    expect(findNewOddDates(jauh, [diralat], UKURAN)).toMatchObject([{ isian: 'diterima', mungkin: null }]);
    expect(findNewOddDates(lama, [], UKURAN)).toEqual([]);
  });

  test('two doubts about one field are told together', () => {
    expect(findOddDates(kasus(keluar('1/1/2027', '2026-01-08')), UKURAN)).toEqual([
      {
        isian: 'tanggal-keluar',
        dibaca: '2026-01-08',
        mungkin: '2027-01-08',
        kalimat:
          'Surat keluar bertanggal Kamis, 8 Januari 2026, padahal permohonannya baru diterima Selasa, 5 Januari 2027. Nomor 1/1/2027 menyebut tahun 2027, padahal suratnya bertanggal 8 Januari 2026.',
      },
    ]);
  });
});
