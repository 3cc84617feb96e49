import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceRegister } from '../support/practice-register.ts';
import type { TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await practiceRegister();
}, 120_000);
afterAll(() => t.close());

type PrintedRow = Readonly<Record<string, unknown>>;
const baris = async (...argv: string[]) => (await t.json<readonly PrintedRow[]>('overdue', ...argv)).data;

/** The practice register of the office, Wednesday 19 August 2026: dates and lateness as worked out by hand. */
describe('a day in the life', () => {
  it('shows the three late cases, and whose days they were', async () => {
    const { data, ringkas } = await t.json<readonly PrintedRow[]>('overdue');
    expect(data).toMatchObject([
      {
        id: '2026-009',
        langkah: { no: 14, jeda: null },
        target: { h: 21, tanggal: '2026-08-03' },
        lewatHariKerja: 11,
        lewatKantor: 0,
        tanggungan: 'kemendagri',
      },
      {
        id: '2026-016',
        langkah: { no: 5, jeda: { sejak: '2026-08-10T14:00:00+07:00', alasan: 'daftar elemen data' } },
        target: { h: 2, tanggal: '2026-08-10' },
        lewatHariKerja: 6,
        lewatKantor: 0,
        tanggungan: 'pemohon',
      },
      {
        id: '2026-017',
        langkah: { no: 8, pelaksana: 'analis-kependudukan' },
        target: { h: 5, tanggal: '2026-08-14' },
        lewatHariKerja: 2,
        lewatKantor: 2,
        tanggungan: 'kantor',
      },
    ]);
    expect(ringkas).toMatchObject({
      aktif: 9,
      terlambat: 3,
      mendekati: ['2026-019', '2026-020', '2026-010', '2026-013', '2026-018'],
    });
  });

  it('is read aloud as on the screen', async () => {
    const { out } = await t.run(['overdue']);
    expect(out).toMatch(/2026-009 .* 11 hk {4}0 hk {2}Kemendagri/);
    expect(out).toMatch(/2026-016 .* 6 hk {4}0 hk {2}pemohon \(jeda\)/);
    expect(out).toMatch(/2026-017 .* 2 hk {4}2 hk {2}kantor: Analis/);
    expect(out).toContain('3 dari 9 kasus');
    expect(out).toContain('Mendekati: 019, 020 hari ini · 010, 013, 018 besok');
  });

  it('knows each case’s target', async () => {
    const { data } = await t.json<readonly Readonly<{ id: string; target: Readonly<{ tanggal: string }> }>[]>('list');
    expect(Object.fromEntries(data.map((b) => [b.id.slice(5), b.target.tanggal]))).toEqual({
      '009': '2026-08-03',
      '016': '2026-08-10',
      '017': '2026-08-14',
      '019': '2026-08-19',
      '020': '2026-08-19',
      '010': '2026-08-20',
      '013': '2026-08-20',
      '018': '2026-08-20',
      '014': '2026-09-02',
    });
  });

  it('filters by whose days they are', async () => {
    const id = async (siapa: string) => (await baris('--tanggungan', siapa)).map((b) => b.id);
    expect(await id('pemohon')).toEqual(['2026-016']);
    expect(await id('kemendagri')).toEqual(['2026-009']);
    expect(await id('kantor')).toEqual(['2026-017']);
  });

  it('sums up by role who held the late cases, all their days and no more', async () => {
    const { ringkas } = await t.json('overdue', '--per-peran');
    const { data } = await t.json<readonly { hariPerPeran: Record<string, number> }[]>('overdue');
    expect(data.map((b) => b.hariPerPeran)).toEqual([
      {
        'pengadministrasi-umum': 1,
        sekretaris: 1,
        'kasi-pengolahan-penyajian-data': 1,
        'kepala-bidang': 1,
        'analis-kependudukan': 2,
        'kepala-dinas': 1,
        kemendagri: 25,
      },
      { 'pengadministrasi-umum': 1, sekretaris: 1, pemohon: 6 },
      {
        'pengadministrasi-umum': 1,
        sekretaris: 1,
        'kasi-pengolahan-penyajian-data': 1,
        'kepala-bidang': 1,
        'analis-kependudukan': 3,
      },
    ]);
    expect(ringkas.perPeran).toEqual({
      'analis-kependudukan': 5,
      'kasi-pengolahan-penyajian-data': 2,
      kemendagri: 25,
      'kepala-bidang': 2,
      'kepala-dinas': 1,
      pemohon: 6,
      'pengadministrasi-umum': 3,
      sekretaris: 3,
    });
  });

  it('divides the days of a case as on its page', async () => {
    const hari = async (id: string) => (await t.json('show', id)).ringkas;
    expect(await hari('10')).toMatchObject({ hari: { kantor: 10, pemohon: 0, kemendagri: 12 } });
    expect(await hari('16')).toMatchObject({ lewatHariKerja: 6, lewatKantor: 0, hari: { kantor: 2, pemohon: 6 } });
    expect(await hari('14')).toMatchObject({ hari: { kemendagri: 5 } });
  });

  it('goes on after a pause: the days late stay the applicant’s', async () => {
    const { data } = await t.json<PrintedRow>('lanjut', '16', '--catatan', 'daftar elemen data diterima');
    expect(data).toMatchObject({ langkah: { no: 5, tanggungan: 'kantor', jeda: null } });
    expect((await baris('--tanggungan', 'kantor'))[0]).toMatchObject({
      id: '2026-016',
      lewatHariKerja: 6,
      lewatKantor: 0,
    });
    expect((await baris('--per', '20 Agu 2026')).find((b) => b.id === '2026-016')).toMatchObject({
      lewatHariKerja: 7,
      lewatKantor: 1,
    });
    await t.json('undo', '16', '--alasan', 'belum lengkap');
    expect((await baris('--tanggungan', 'pemohon')).map((b) => b.id)).toEqual(['2026-016']);
  });

  it('judges the steps after a late reply from its day as well', async () => {
    const balasan = ['--balasan', 'setuju', '--nomor-balasan', 'B/9', '--tanggal-balasan', '18 Agu 2026'];
    await t.json('advance', '9', '--lengkap', ...balasan, '--tanggal', '19 Agu 2026');
    expect((await baris())[0]).toMatchObject({
      id: '2026-009',
      langkah: { no: 15 },
      target: { h: 21, tanggal: '2026-08-03' },
      lewatHariKerja: 11,
      lewatKantor: 0,
      sejakBalasan: { h: 21, tanggal: '2026-08-19', lewatHariKerja: 0, lewatHari: 0 },
      tanggungan: 'kantor',
    });
    expect((await t.run(['show', '9'])).out).toContain('H21 Rab 19 Agu bila dihitung sejak balasan');
    expect((await t.run(['overdue'])).out).toContain('sejak balasan tiba: 009 H21 19 Agu');
    await t.json('undo', '9', '--alasan', 'balasan kasus lain');
    expect((await baris())[0]).toMatchObject({ langkah: { no: 14 }, tanggungan: 'kemendagri', sejakBalasan: null });
  });

  it('leaves a sound register', async () => {
    expect((await t.json('check')).data).toMatchObject({ baik: true, kasus: 20, temuan: [] });
  });
});
