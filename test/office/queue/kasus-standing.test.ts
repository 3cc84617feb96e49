/** Cases as rows of lists. August 2026: Mon 3, Mon 10, Mon 17 closed, Wed 19. */

import { describe, expect, it, test } from 'vitest';
import { compareText } from '../../../src/office/permohonan/compare/compare-text.ts';
import { compareKasusIds, parseKasusId } from '../../../src/office/permohonan/kasus-id.ts';
import { briefLangkah } from '../../../src/office/permohonan/views/kasus-view.ts';
import {
  compareLateness,
  judgeOfHeads,
  type KasusStanding,
  kasusListRow,
  peranTotals,
} from '../../../src/office/queue/kasus-standing.ts';
import fc from '../../seeded.ts';
import { receivedWalk, siti } from '../../support/kasus-walk.ts';
import { sampleLangkah } from '../../support/sample-facts.ts';
import { smallSop } from '../../support/small-sop.ts';
import { workingDayCalendar } from '../days/sleman-calendar.ts';

const per = '2026-08-19';
const umum = { pada: '2026-08-10', dicatat: '2026-08-19T10:15:00+07:00', oleh: siti };

describe('a row', () => {
  test('of a case under way: where it waits, whose it is, how late it is', () => {
    const j = receivedWalk(smallSop).advanceTo(3);
    j.advance({ hasil: 'koreksi', catatan: 'pasal 5' });
    const { koreksi, surat } = j.kasus;
    expect(kasusListRow(workingDayCalendar, per, '2026-001', j.kasus)).toEqual({
      ...{ id: '2026-001', lembaga: 'RSUD Contoh', status: 'aktif', diterima: '2026-08-10T09:00:00+07:00', surat },
      langkah: {
        ...{ no: 2, aktivitas: 'Menyusun surat konfirmasi keabsahan akta', ringkas: 'Susun surat konfirmasi' },
        ...{ pelaksana: 'verifikator', menit: 30, tanggungan: 'kantor', jeda: null },
      },
      ...{ target: { h: 1, tanggal: '2026-08-10' }, terlambat: true, lewatHariKerja: 6, lewatHari: 9 },
      ...{ sisaHariKerja: -6, lewatKantor: 6, sejakBalasan: null, tanggungan: 'kantor', revisi: 1, koreksi },
      hariPerPeran: { 'petugas-loket': 1, verifikator: 6 },
      pemegang: { peran: 'verifikator', sejak: '2026-08-10', hari: 6 },
    });
    expect(koreksi?.catatan).toBe('pasal 5');
  });

  test('of a closed case: no target, no holder, its days counted to its end, and no note to work on', () => {
    const j = receivedWalk(smallSop).advanceTo(3);
    j.advance({ hasil: 'koreksi', catatan: 'pasal 5' });
    j.perform({ ...umum, pada: '2026-08-12', jenis: 'Tutup', status: 'dicabut', alasan: 'x' });
    expect(kasusListRow(workingDayCalendar, per, '2026-001', j.kasus)).toMatchObject({
      ...{ status: 'dicabut', langkah: null, target: null, terlambat: false, lewatHariKerja: 0, lewatHari: 0 },
      ...{ lewatKantor: 0, sejakBalasan: null, sisaHariKerja: null, tanggungan: null, koreksi: null, pemegang: null },
      hariPerPeran: { 'petugas-loket': 1, verifikator: 2 },
    });
  });

  test('says since when and why a step waits, and what of its lateness is the office’s', () => {
    const j = receivedWalk(smallSop);
    j.perform({ ...umum, pada: '2026-08-12', jenis: 'Tunggu', siapa: 'pemohon', alasan: 'elemen' });
    const baris = kasusListRow(workingDayCalendar, per, '2026-001', j.kasus);
    expect(baris.langkah?.jeda).toEqual({ sejak: '2026-08-12', alasan: 'elemen' });
    expect(baris).toMatchObject({ tanggungan: 'pemohon', lewatHariKerja: 6, lewatKantor: 2 });
    expect(briefLangkah(sampleLangkah(3)).jeda).toBeNull();
  });

  test('judges a step that followed a late reply from the day the reply came', () => {
    const j = receivedWalk(smallSop).advanceTo(4);
    j.advance({ pada: '2026-08-19' });
    const baris = kasusListRow(workingDayCalendar, '2026-08-20', '2026-001', j.kasus);
    expect(baris.sejakBalasan).toMatchObject({ h: 5, tanggal: '2026-08-19', lewatHariKerja: 1, lewatHari: 1 });
  });
});

test('the heads of rows alone tell the same standing', () => {
  const nilai = judgeOfHeads(workingDayCalendar, per);
  const hari = fc.integer({ min: 1, max: 31 }).map((n) => `2026-07-${String(n).padStart(2, '0')}`);
  fc.assert(
    fc.property(hari, fc.integer({ min: 1, max: 23 }), (tanggal, h) => {
      const j = receivedWalk(smallSop);
      const kasus = { ...j.kasus, diterima: tanggal, status: 'aktif', langkah: { ...sampleLangkah(5), h } } as const;
      const baris = kasusListRow(workingDayCalendar, per, 'x', kasus as unknown as Parameters<typeof kasusListRow>[3]);
      expect(baris).toMatchObject(nilai({ id: 'x', diterima: tanggal, h, tanggungan: 'kantor' }));
    }),
  );
});

test('cases of one day and one H stand alike, each under its own id; a closed one has no target', () => {
  const nilai = judgeOfHeads(workingDayCalendar, per);
  const kepala = { diterima: '2026-08-03', h: 3, tanggungan: 'kantor' } as const;
  const satu = nilai({ id: 'a', ...kepala });
  expect(satu).toEqual({
    ...{ id: 'a', diterima: '2026-08-03', target: { h: 3, tanggal: '2026-08-05' }, lewatHariKerja: 9, lewatHari: 14 },
    ...{ sisaHariKerja: -9, terlambat: true },
  });
  expect(nilai({ id: 'b', ...kepala })).toEqual({ ...satu, id: 'b' });
  expect(nilai({ id: 'b', ...kepala }).target).toBe(satu.target); // counted once
  expect(nilai({ id: 'c', ...kepala, h: 4 }).target).toEqual({ h: 4, tanggal: '2026-08-06' });
  expect(nilai({ id: 'd', ...kepala, diterima: '2026-08-04' }).target).toEqual({ h: 3, tanggal: '2026-08-06' });
  const tutup = {
    ...{ id: 'e', diterima: '2026-08-03', target: null, lewatHariKerja: 0, lewatHari: 0, sisaHariKerja: null },
    terlambat: false,
  };
  expect(nilai({ id: 'e', ...kepala, h: null })).toEqual(tutup);
  expect(nilai({ id: 'e', ...kepala, tanggungan: null })).toEqual(tutup);
});

test('rows are sorted by lateness, then target, those without one last, then by id', () => {
  const baris = (id: string, lewat: number, tanggal: string | null): KasusStanding => ({
    ...{ id, diterima: '2026-08-03', target: tanggal === null ? null : { h: 1, tanggal }, lewatHariKerja: lewat },
    ...{ lewatHari: lewat, sisaHariKerja: -lewat, terlambat: lewat > 0 },
  });
  const semua = [
    baris('2026-007', 0, null),
    baris('2026-1000', 0, '2026-08-20'),
    baris('2026-999', 0, '2026-08-20'),
    baris('2026-003', 0, '2026-08-19'),
    baris('2026-005', 2, '2026-08-17'),
    baris('2026-004', 9, '2026-08-18'),
  ];
  const urut = ['2026-004', '2026-005', '2026-003', '2026-999', '2026-1000', '2026-007'];
  expect(semua.toSorted(compareLateness).map((b) => b.id)).toEqual(urut);
  expect(
    semua
      .toReversed()
      .sort(compareLateness)
      .map((b) => b.id),
  ).toEqual(urut);
});

test('who held the cases: days and cases, most days first', () => {
  const baris = [
    { hariPerPeran: { loket: 1, verifikator: 4 } },
    { hariPerPeran: { loket: 2 } },
    { hariPerPeran: { pemohon: 0, loket: 0 } },
  ];
  expect(peranTotals(baris)).toEqual([
    { peran: 'verifikator', kasus: 1, hari: 4 },
    { peran: 'loket', kasus: 3, hari: 3 },
    { peran: 'pemohon', kasus: 1, hari: 0 },
  ]);
});

describe('ids', () => {
  it('are read with what was said of the year', () => {
    expect(parseKasusId(' 014 ', 2026)).toEqual({ tahun: 2026, urut: 14, tahunDisebut: false });
    expect(parseKasusId('25-14', 2026)).toEqual({ tahun: 2025, urut: 14, tahunDisebut: true });
    expect(parseKasusId('2025-14', 2026)).toEqual({ tahun: 2025, urut: 14, tahunDisebut: true });
    for (const bukan of ['025-14', '5-14', 'a14', '14a', '2026-0', '000']) expect(parseKasusId(bukan, 2026)).toBeNull();
  });

  it('are sorted by year, also where one is longer than the other, then by number', () => {
    expect(compareKasusIds('2025-1000', '2026-999')).toBeLessThan(0);
    expect(compareKasusIds('2026-999', '2025-1000')).toBeGreaterThan(0);
    expect(compareKasusIds('2026-1000', '2026-999')).toBeGreaterThan(0);
    expect(compareKasusIds('2026-001', '2026-002')).toBeLessThan(0);
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
  });
});
