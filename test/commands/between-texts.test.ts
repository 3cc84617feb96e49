/** The letter to Kemendagri and the draft agreement that goes with it ask the same, or it is said before they leave. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const ralat = (isian: string) => t.json('ralat', '1', '--isian', isian, '--alasan', 'surat susulan');
const kata = async (...argv: string[]) => (await t.json(...argv)).peringatan.join();

it('from the letter on that was drawn up after the draft was checked, until it leaves', async () => {
  await advanceUntil(t, '1', 5);
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', 9);
  expect(await kata('draft', '1', 'surat-kemendagri')).not.toContain('berkata lain');
  await ralat('tujuan=verifikasi penerima beasiswa');
  await ralat('jangka-waktu=5 tahun');
  const beda =
    'draf PKS v1 yang menyertai surat berkata lain daripada suratnya: di surat Tujuan pemanfaatan "pelayanan publik, yaitu verifikasi penerima beasiswa", di draf "pelayanan publik, yaitu verifikasi identitas pasien"; Jangka waktu PKS "5 (lima) tahun", di draf "2 (dua) tahun"';
  expect(await kata('draft', '1', 'surat-kemendagri')).toContain(beda);
  await advanceUntil(t, '1', 11);
  expect(await kata('advance', '1', '--lengkap', '--hasil', 'setuju')).toContain(beda);
  // What was approved is held against the draft, not the data of today.
  await ralat('jangka-waktu=2 tahun');
  expect(await kata('draft', '1', 'surat-kemendagri')).not.toContain('(lima)');
  expect(await kata('draft', '1', 'surat-kemendagri', '--yang-disetujui')).toContain(beda);
  expect(await kata('draft', '1', 'berkas-kemendagri')).toContain(beda);
  expect(await kata('advance', '1', '--lengkap')).toContain(beda);
  const kirim = ['advance', '1', '--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', 'hari ini'];
  expect(await kata(...kirim, '--coba')).toContain(beda);
  await t.json(...kirim);
  expect(await kata('draft', '1', 'surat-kemendagri')).not.toContain('berkata lain');
});

it('a letter of correction is offered only where it would have something to say', async () => {
  await advanceUntil(t, '1', 9);
  await t.json('draft', '1', 'surat-kemendagri');
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', 'hari ini');
  await t.json('draft', '1', 'surat-kemendagri');
  await t.json('config', 'kantor.kabupaten', 'Bantul');
  expect(await kata('draft', '1', 'surat-kemendagri')).toMatch(/Yang lain sekarang: isi surat\.(?!.*ralatnya)/);
  await ralat('tujuan=lain');
  expect(await kata('draft', '1', 'surat-kemendagri')).toContain('Surat ralatnya: pks draft 2026-001 ralat-kemendagri');
});
