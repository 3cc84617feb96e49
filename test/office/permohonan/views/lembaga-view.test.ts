import { expect, it } from 'vitest';
import { lembagaKey } from '../../../../src/office/permohonan/compare/compare-key.ts';
import type { JenisLembaga } from '../../../../src/office/permohonan/facts/kasus-parts.ts';
import type { WaitingLangkah } from '../../../../src/office/permohonan/facts/standing-parts.ts';
import type { KerjaSama } from '../../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import { groupByLembaga } from '../../../../src/office/permohonan/views/lembaga-view.ts';

const LANGKAH = { no: 2, ringkas: 'Disposisi' } as WaitingLangkah;
const sah = (nomorKesatu: string, mulai: string, berakhir: string) =>
  ({ nomorKesatu, nomorKedua: 'K', mulai, berakhir, diperpanjang: null }) as KerjaSama;
const kasus = (id: string, nama: string, kerjaSama?: KerjaSama, jenis: JenisLembaga = 'opd') => ({
  id,
  permohonan: {
    status: kerjaSama ? ('selesai' as const) : ('aktif' as const),
    lembaga: { nama, jenis, alamat: null, pimpinan: null, jabatanPimpinan: null, kontak: null },
    surat: { nomor: id, tanggal: '2026-01-01', hal: 'x' },
    diterima: '2026-01-02',
    langkah: kerjaSama ? null : LANGKAH,
    ...(kerjaSama && { kerjaSama }),
  },
});

it('cases of one institution stand together, the latest first, its agreements by their end', () => {
  const semua = groupByLembaga(
    [
      kasus('2026-010', 'RSUD B'),
      kasus('2026-002', 'Klinik A'),
      kasus('2026-009', 'R.S.U.D. B', sah('3', '2026-01-01', '2029-12-31'), 'rsud-blud'),
      kasus('2026-003', 'RSUD B', sah('1', '2024-01-01', '2025-12-31')),
      kasus('2026-004', 'RSUD B', sah('2', '2024-01-01', '2026-09-30')),
      kasus('2026-005', 'RSUD B', sah('4', '2030-01-01', '2031-12-31')),
    ],
    lembagaKey,
    '2026-08-19',
  );
  expect(semua.map((l) => [l.nama, l.aktif, l.berlaku])).toEqual([
    ['Klinik A', 1, 0],
    ['RSUD B', 1, 2],
  ]);
  const b = semua[1];
  expect(b?.jenis).toEqual(['opd', 'rsud-blud']);
  expect(b?.ejaan).toEqual([
    { nama: 'RSUD B', kasus: ['2026-010', '2026-005', '2026-004', '2026-003'] },
    { nama: 'R.S.U.D. B', kasus: ['2026-009'] },
  ]);
  expect(b?.kasus[0]).toEqual({
    id: '2026-010',
    status: 'aktif',
    diterima: '2026-01-02',
    surat: { nomor: '2026-010', tanggal: '2026-01-01', hal: 'x' },
    langkah: { no: 2, ringkas: 'Disposisi' },
  });
  expect(b?.kasus[1]?.langkah).toBeNull();
  expect(b?.kerjaSama.map((k) => [k.id, k.nomorKesatu, k.nomorKedua, k.mulai, k.keadaan, k.diperpanjang])).toEqual([
    ['2026-003', '1', 'K', '2024-01-01', 'habis', null],
    ['2026-004', '2', 'K', '2024-01-01', 'akan-habis', null],
    ['2026-009', '3', 'K', '2026-01-01', 'berlaku', null],
    ['2026-005', '4', 'K', '2030-01-01', 'belum-berlaku', null],
  ]);
});
