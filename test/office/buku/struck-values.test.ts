import { expect, test } from 'vitest';
import type { BukuFact, BukuKasus } from '../../../src/office/buku/buku.ts';
import {
  batalReason,
  hasBalasan,
  latestStanding,
  whileLatest,
  withRalat,
} from '../../../src/office/buku/struck-values.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import {
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  sampleLangkah,
  sari,
} from '../../support/sample-facts.ts';

const factBase = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const ralat = (nomor: string): KasusFact => ({
  ...factBase,
  jenis: 'Diralat',
  ...{ isian: 'nomor-surat', lama: null, lembaga: {}, surat: { nomor }, permohonan: {}, alasan: 'keliru' },
});
const takenBack = (tindakan: number): KasusFact => ({
  ...factBase,
  jenis: 'Diurungkan',
  ...{ tindakan, urung: 'Diselesaikan', langkah: 14, ringkas: 'x', alasan: 'keliru' },
  kembali: {} as Extract<KasusFact, { jenis: 'Diurungkan' }>['kembali'],
});
const balasan = (nomor: number) =>
  sampleDiselesaikan(14, {
    balasan: { nomor: `B/${nomor}`, tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor, tahun: 2026 } },
  });
/** Acts of one fact each; those named are taken back. */
const kasus = (urung: readonly number[], ...k: readonly KasusFact[]): BukuKasus => ({
  id: '2026-001',
  fakta: k.map((satu, i) => ({ v: i + 1, k: satu, urung: urung.includes(i + 1) })),
});
const batalkan = { ...sampleDitutup, status: 'batal', alasan: 'salah daftar' } as const;
const pada = (k: BukuKasus, v: number): BukuFact => k.fakta[v - 1] as BukuFact;

test('a value has those before it struck, oldest first; what was empty is not struck', () => {
  const ambil = (r: Extract<KasusFact, { jenis: 'Diralat' }>) => r.surat.nomor;
  expect(withRalat(kasus([], sampleDiterima(1), ralat('2'), ralat('3')), '1', ambil)).toEqual({
    nilai: '3',
    dicoret: ['1', '2'],
  });
  expect(withRalat(kasus([], sampleDiterima(1)), '1', ambil)).toEqual({ nilai: '1', dicoret: [] });
  expect(withRalat(kasus([], ralat('2')), null, ambil)).toEqual({ nilai: '2', dicoret: [] });
  expect(withRalat(kasus([], ralat('2')), '', ambil)).toEqual({ nilai: '2', dicoret: [] });
  expect(withRalat(kasus([], ralat('2')), null, () => undefined)).toEqual({ nilai: null, dicoret: [] });
});

test('what is said of a paper is the last one’s that stood then', () => {
  const k = kasus(
    [2, 4],
    sampleDiterima(1),
    balasan(2),
    ralat('a'),
    balasan(3),
    ralat('b'),
    takenBack(4),
    ralat('c'),
    takenBack(2),
    ralat('d'),
  );
  expect(whileLatest(k, pada(k, 2), hasBalasan).fakta.map((x) => x.v)).toEqual([2, 3, 6, 7]);
  expect(whileLatest(k, pada(k, 4), hasBalasan).fakta.map((x) => x.v)).toEqual([4, 5]);
  const terakhir = latestStanding(hasBalasan);
  expect(k.fakta.map((x) => terakhir(x)?.v ?? null)).toEqual([null, 2, 2, 4, 4, 2, 2, null, null]);
});

test('a step without a reply is none', () => {
  expect([balasan(2), sampleDiselesaikan(14), sampleDiterima(1)].map(hasBalasan)).toEqual([true, false, false]);
});

test('an entry is struck with its act, or with its case', () => {
  const utuh = kasus([], sampleDiterima(1), sampleDiselesaikan(2));
  expect(batalReason(utuh, pada(utuh, 2))).toBeNull();
  const urung = kasus([2], sampleDiterima(1), sampleDiselesaikan(2), takenBack(2));
  expect(urung.fakta.map((x) => batalReason(urung, x))).toEqual([null, 'diurungkan', null]);
  const salah = kasus([], sampleDiterima(1), batalkan);
  expect(batalReason(salah, pada(salah, 1))).toBe('batal: salah daftar');
  const dicabut = kasus([], sampleDiterima(1), sampleDitutup);
  expect(batalReason(dicabut, pada(dicabut, 1))).toBeNull();
});

test('a closing as registered by mistake that was taken back, or undone by opening again, strikes nothing', () => {
  const kembali = kasus([2], sampleDiterima(1), batalkan, takenBack(2));
  expect(batalReason(kembali, pada(kembali, 1))).toBeNull();
  const dibuka = kasus([], sampleDiterima(1), batalkan, {
    ...factBase,
    jenis: 'DibukaLagi',
    ke: sampleLangkah(2),
    alasan: 'x',
  });
  expect(batalReason(dibuka, pada(dibuka, 1))).toBeNull();
  const lagi = kasus(
    [3],
    sampleDiterima(1),
    batalkan,
    { ...factBase, jenis: 'DibukaLagi', ke: sampleLangkah(2), alasan: 'x' },
    takenBack(3),
  );
  expect(batalReason(lagi, pada(lagi, 1))).toBe('batal: salah daftar');
});

test('nothing stands before the first, and only a taking back takes away', () => {
  const sah = (k: KasusFact) => k.jenis === 'Disahkan';
  const diralat: KasusFact = {
    ...{
      ...factBase,
      jenis: 'TindakanDiralat',
      tindakan: 2,
      diralat: 'Disahkan',
      ringkas: 'x',
      isian: 'x',
      lama: null,
    },
    ...{ baru: 'x', alasan: 'x' },
    kini: {} as Extract<KasusFact, { jenis: 'TindakanDiralat' }>['kini'],
  };
  const k = kasus([], sampleDiterima(1), sampleDisahkan, diralat);
  const terakhir = latestStanding(sah);
  expect(k.fakta.map(terakhir)).toEqual([null, pada(k, 2), pada(k, 2)]);
});
