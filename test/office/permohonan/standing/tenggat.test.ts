import { describe, expect, it } from 'vitest';
import type { WaitingLangkah } from '../../../../src/office/permohonan/facts/standing-parts.ts';
import { compareKasusIds, formatKasusId, parseKasusId } from '../../../../src/office/permohonan/kasus-id.ts';
import { judgeTenggat } from '../../../../src/office/permohonan/standing/tenggat.ts';
import { compareLateness, kasusListRow } from '../../../../src/office/queue/kasus-standing.ts';
import { langkahAt } from '../../../../src/office/sop/sop.ts';
import { printedSop } from '../../../support/printed-sop.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';

const per = '2026-08-19';
const menunggu = (no: number): WaitingLangkah => {
  const l = langkahAt(printedSop, no);
  const { aktivitas, ringkas, pelaksana, menit } = l;
  return {
    no,
    aktivitas,
    ringkas,
    pelaksana,
    menit,
    h: l.hBerlaku,
    tanggungan: l.menunggu ?? 'kantor',
    balasan: false,
    akhirBilaTolak: false,
  };
};

describe('the standing of a case (the nine cases of 19 August 2026)', () => {
  it.each([
    ['009', '2026-07-06', 14, '2026-08-03', 11, 'kemendagri'],
    ['010', '2026-07-20', 20, '2026-08-20', 0, 'kantor'],
    ['013', '2026-07-21', 16, '2026-08-20', 0, 'kantor'],
    ['016', '2026-08-07', 5, '2026-08-10', 6, 'kantor'],
    ['017', '2026-08-10', 8, '2026-08-14', 2, 'kantor'],
    ['018', '2026-08-13', 9, '2026-08-20', 0, 'kantor'],
    ['019', '2026-08-18', 3, '2026-08-19', 0, 'kantor'],
    ['020', '2026-08-19', 2, '2026-08-19', 0, 'kantor'],
  ])('%s, received %s, at step %i: target %s, late by %i, on %s', (_, diterima, no, target, lewat, tanggungan) => {
    const t = judgeTenggat(workingDayCalendar, { diterima }, menunggu(no), per);
    expect(t).toMatchObject({ target: { tanggal: target }, lewatHariKerja: lewat, tanggungan, terlambat: lewat > 0 });
    expect(t.sisaHariKerja).toBe(lewat > 0 ? -lewat : target === per ? 0 : 1);
  });

  it('is not late on the target day itself, and is the day after', () => {
    const pada = (hari: string) =>
      judgeTenggat(workingDayCalendar, { diterima: '2026-08-10' }, menunggu(8), hari).lewatHariKerja;
    expect([pada('2026-08-14'), pada('2026-08-18')]).toEqual([0, 1]);
  });

  it('is not late on closed days after its target, but from the next working day on', () => {
    const pada = (hari: string) => judgeTenggat(workingDayCalendar, { diterima: '2026-08-10' }, menunggu(8), hari);
    for (const tutup of ['2026-08-15', '2026-08-16', '2026-08-17']) {
      expect(pada(tutup)).toMatchObject({ terlambat: false, lewatHariKerja: 0, lewatHari: 0, sisaHariKerja: 0 });
    }
    expect(pada('2026-08-18')).toMatchObject({ terlambat: true, lewatHariKerja: 1, lewatHari: 4 });
  });

  it('is late on the very next day where calendar days count', () => {
    const kalender = { ...workingDayCalendar, hitungan: 'hari-kalender' } as const;
    const t = judgeTenggat(kalender, { diterima: '2026-08-10' }, menunggu(8), '2026-08-15');
    expect(t).toMatchObject({ target: { tanggal: '2026-08-14' }, terlambat: true, lewatHari: 1 });
    for (const hari of ['2026-08-13', '2026-08-14']) {
      expect(judgeTenggat(kalender, { diterima: '2026-08-10' }, menunggu(8), hari)).toMatchObject({ terlambat: false });
    }
  });

  it('sorts by lateness, then target, then id by number', () => {
    const lembaga = {
      nama: 'x',
      jenis: 'opd',
      alamat: null,
      pimpinan: null,
      jabatanPimpinan: null,
      kontak: null,
    } as const;
    const surat = { nomor: '1', tanggal: '2026-07-01', hal: 'x' };
    const baris = (id: string, diterima: string, no: number) =>
      kasusListRow(workingDayCalendar, per, id, {
        status: 'aktif',
        lembaga,
        surat,
        diterima,
        langkah: menunggu(no),
        revisi: 0,
        jam: [],
        tangan: [{ siapa: 'kepala-dinas', sejak: diterima }],
        terakhir: diterima,
        tiba: null,
      });
    const acak = [
      baris('2026-1000', '2026-08-19', 2),
      baris('2026-999', '2026-08-19', 2),
      baris('2026-017', '2026-08-10', 8),
      baris('2026-009', '2026-07-06', 14),
    ];
    expect(acak.sort(compareLateness).map((b) => b.id)).toEqual(['2026-009', '2026-017', '2026-999', '2026-1000']);
  });
});

describe('case ids', () => {
  it.each([
    ['14', '2026-014'],
    ['014', '2026-014'],
    ['26-14', '2026-014'],
    ['2026-14', '2026-014'],
    ['2025-014', '2025-014'],
    ['1000', '2026-1000'],
  ])('reads %s as %s', (teks, id) => {
    const nomor = parseKasusId(teks, 2026)!;
    expect(formatKasusId(nomor.tahun, nomor.urut)).toBe(id);
  });

  it.each(['', '0', 'a', '2026-', '-14', '14.5', '20266-1', '../14', '1234567'])('refuses %j', (teks) =>
    expect(parseKasusId(teks, 2026)).toBeNull(),
  );

  it('sorts by number, not by text', () => {
    expect(['2026-1000', '2025-999', '2026-999'].sort(compareKasusIds)).toEqual(['2025-999', '2026-999', '2026-1000']);
  });
});
