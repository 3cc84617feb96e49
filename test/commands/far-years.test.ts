/** A day years ahead is asked about at every flag that takes one. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-11-23T09:00:00+07:00');
});
afterEach(() => t.close());

const BUDI = ['--nama', 'Budi Santosa', '--nip', '197001011990031001', '--akun', 'budi'];
const budi = (mulai: string) => ['pejabat', 'tambah', ...BUDI, '--peran', 'kepala-dinas', '--mulai', mulai];
const PLH = ['--sifat', 'plh', '--dasar', 'ST 800/1', '--oleh', 'Budi Santosa'];
const OLD = ['--lembaga', 'RSUD Tua', '--jenis', 'rsud-blud', '--nomor-kesatu', '470/5', '--nomor-kedua', '5/T'];

it.each([
  [['libur', 'tambah', '2/1/2062', 'Libur']],
  [budi('2/1/2062')],
  [['wakilkan', 'sekretaris', ...PLH, '--dari', '23/11/2026', '--sampai', '24/11/2062']],
  [['pejabat', 'akhiri', 'Budi Santosa', '--sampai', '31/12/2062', '--alasan', 'pensiun']],
  [['sahkan', '--tanpa-kasus', ...OLD, '--tanggal', '1/1/2025', '--berakhir', '31/12/2062', '--irama', 'semesteran']],
])('%j', async (argv) => {
  if (argv[0] !== 'pejabat' || argv[1] !== 'tambah') await t.json(...budi('2/1/2026'));
  expect(await t.failure(...argv)).toMatchObject({ kode: 'TANGGAL_JANGGAL', keluar: 4 });
  expect((await t.json(...argv, '--ya')).peringatan.join()).toContain('36 tahun lagi.');
});

it('an act by a clock of years ahead is told by the list of today and by the report, which differ over it', async () => {
  await t.json('new', ...completeSuratFlags({ 'tanggal-surat': '20/11/2026' }), '--lengkap');
  t.kini = new Date('2031-11-24T09:00:00+07:00');
  await t.json('advance', '2026-001', '--lengkap');
  t.kini = new Date('2026-11-30T09:00:00+07:00');
  for (const line of [['overdue'], ['laporan', '--bulan', '11']]) {
    const { peringatan } = await t.json(...line);
    expect(peringatan.join()).toContain('tindakan terakhir 2026-001 bertanggal Senin, 24 November 2031, di masa depan');
  }
  await t.json('undo', '2026-001', '--alasan', 'jam keliru');
  expect((await t.json('overdue')).peringatan).toEqual([]);
});

it('six years ahead are no slip', async () => {
  await t.json('libur', 'tambah', '22/11/2032', 'Libur');
  expect((await t.failure('libur', 'tambah', '24/11/2032', 'Libur')).kode).toBe('TANGGAL_JANGGAL');
});

it('years without a decree that follow each other are one sentence', async () => {
  await t.json('libur', 'tambah', '2/1/2030', 'Libur');
  const { peringatan } = await t.json('overdue', '--per', '1/2/2035');
  expect(peringatan.filter((p) => p.includes('keputusan libur')).length).toBeLessThanOrEqual(1);
});
