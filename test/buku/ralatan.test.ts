import { expect, test } from 'vitest';
import type { Fakta, KasusBuku } from '../../src/buku/buku.ts';
import { batal, berbalasan, denganRalat, selama, yangTerakhir } from '../../src/buku/ralatan.ts';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import { disahkan, diselesaikan, diterima, ditutup, langkah, sari } from '../bantuan/contoh-kejadian.ts';

const umum = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const ralat = (nomor: string): Kejadian => ({
  ...umum,
  jenis: 'Diralat',
  ...{ isian: 'nomor-surat', lama: null, lembaga: {}, surat: { nomor }, permohonan: {}, alasan: 'keliru' },
});
const diurungkan = (tindakan: number): Kejadian => ({
  ...umum,
  jenis: 'Diurungkan',
  ...{ tindakan, urung: 'Diselesaikan', langkah: 14, ringkas: 'x', alasan: 'keliru' },
  kembali: {} as Extract<Kejadian, { jenis: 'Diurungkan' }>['kembali'],
});
const balasan = (nomor: number) =>
  diselesaikan(14, {
    balasan: { nomor: `B/${nomor}`, tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor, tahun: 2026 } },
  });
/** Acts of one fact each; those named are taken back. */
const kasus = (urung: readonly number[], ...k: readonly Kejadian[]): KasusBuku => ({
  id: '2026-001',
  fakta: k.map((satu, i) => ({ v: i + 1, k: satu, urung: urung.includes(i + 1) })),
});
const batalkan = { ...ditutup, status: 'batal', alasan: 'salah daftar' } as const;
const pada = (k: KasusBuku, v: number): Fakta => k.fakta[v - 1] as Fakta;

test('a value has those before it struck, oldest first; what was empty is not struck', () => {
  const ambil = (r: Extract<Kejadian, { jenis: 'Diralat' }>) => r.surat.nomor;
  expect(denganRalat(kasus([], diterima(1), ralat('2'), ralat('3')), '1', ambil)).toEqual({
    nilai: '3',
    dicoret: ['1', '2'],
  });
  expect(denganRalat(kasus([], diterima(1)), '1', ambil)).toEqual({ nilai: '1', dicoret: [] });
  expect(denganRalat(kasus([], ralat('2')), null, ambil)).toEqual({ nilai: '2', dicoret: [] });
  expect(denganRalat(kasus([], ralat('2')), '', ambil)).toEqual({ nilai: '2', dicoret: [] });
  expect(denganRalat(kasus([], ralat('2')), null, () => undefined)).toEqual({ nilai: null, dicoret: [] });
});

test('what is said of a paper is the last one’s that stood then', () => {
  const k = kasus(
    [2, 4],
    diterima(1),
    balasan(2),
    ralat('a'),
    balasan(3),
    ralat('b'),
    diurungkan(4),
    ralat('c'),
    diurungkan(2),
    ralat('d'),
  );
  expect(selama(k, pada(k, 2), berbalasan).fakta.map((x) => x.v)).toEqual([2, 3, 6, 7]);
  expect(selama(k, pada(k, 4), berbalasan).fakta.map((x) => x.v)).toEqual([4, 5]);
  const terakhir = yangTerakhir(berbalasan);
  expect(k.fakta.map((x) => terakhir(x)?.v ?? null)).toEqual([null, 2, 2, 4, 4, 2, 2, null, null]);
});

test('a step without a reply is none', () => {
  expect([balasan(2), diselesaikan(14), diterima(1)].map(berbalasan)).toEqual([true, false, false]);
});

test('an entry is struck with its act, or with its case', () => {
  const utuh = kasus([], diterima(1), diselesaikan(2));
  expect(batal(utuh, pada(utuh, 2))).toBeNull();
  const urung = kasus([2], diterima(1), diselesaikan(2), diurungkan(2));
  expect(urung.fakta.map((x) => batal(urung, x))).toEqual([null, 'diurungkan', null]);
  const salah = kasus([], diterima(1), batalkan);
  expect(batal(salah, pada(salah, 1))).toBe('batal: salah daftar');
  const dicabut = kasus([], diterima(1), ditutup);
  expect(batal(dicabut, pada(dicabut, 1))).toBeNull();
});

test('a closing as registered by mistake that was taken back, or undone by opening again, strikes nothing', () => {
  const kembali = kasus([2], diterima(1), batalkan, diurungkan(2));
  expect(batal(kembali, pada(kembali, 1))).toBeNull();
  const dibuka = kasus([], diterima(1), batalkan, { ...umum, jenis: 'DibukaLagi', ke: langkah(2), alasan: 'x' });
  expect(batal(dibuka, pada(dibuka, 1))).toBeNull();
  const lagi = kasus(
    [3],
    diterima(1),
    batalkan,
    { ...umum, jenis: 'DibukaLagi', ke: langkah(2), alasan: 'x' },
    diurungkan(3),
  );
  expect(batal(lagi, pada(lagi, 1))).toBe('batal: salah daftar');
});

test('nothing stands before the first, and only a taking back takes away', () => {
  const sah = (k: Kejadian) => k.jenis === 'Disahkan';
  const diralat: Kejadian = {
    ...{ ...umum, jenis: 'TindakanDiralat', tindakan: 2, diralat: 'Disahkan', ringkas: 'x', isian: 'x', lama: null },
    ...{ baru: 'x', alasan: 'x' },
    kini: {} as Extract<Kejadian, { jenis: 'TindakanDiralat' }>['kini'],
  };
  const k = kasus([], diterima(1), disahkan, diralat);
  const terakhir = yangTerakhir(sah);
  expect(k.fakta.map(terakhir)).toEqual([null, pada(k, 2), pada(k, 2)]);
});
