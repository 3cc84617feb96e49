/** A ralat names the newest versions of papers that hold what it puts right. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  await t.json('draft', '1', 'tanda-terima');
});
afterEach(() => t.close());

const ralat = async (isian: string) =>
  (await t.json('ralat', '1', '--isian', isian, '--alasan', 'salah ketik')).peringatan;
const TANDA_TERIMA_V1 = 'Tanda terima v1 memuat isian lama. Buat lagi: pks draft 2026-001 tanda-terima';

it('by name, until it is drawn up again', async () => {
  expect(await ralat('lembaga=RSUD Teladan')).toEqual([TANDA_TERIMA_V1]);
  await t.json('draft', '1', 'tanda-terima');
  expect(await ralat('lembaga=RSUD Teladan Utama')).toEqual([TANDA_TERIMA_V1.replace('v1', 'v2')]);
});

it('not where the paper does not hold the field, nor where the ralat brings back what it says', async () => {
  expect(await ralat('data-balikan=Nomor antrean')).toEqual([]);
  expect(await ralat('nomor-surat=445/X')).toEqual([TANDA_TERIMA_V1]);
});

it('a konsep is told of here, an approved paper only by the warning that every answer gives', async () => {
  await t.json('draft', '1', 'pks');
  expect(await ralat('pimpinan=dr. Teladan')).toContain(
    'Perjanjian kerja sama v1 memuat isian lama. Buat lagi: pks draft 2026-001 pks',
  );
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '2026-001', null);
  const peringatan = (await ralat('tujuan=lain')).filter((p) => p.includes('Perjanjian kerja sama'));
  expect(peringatan).toEqual([expect.stringMatching(/^PERHATIAN: .* berubah sejak disetujui/)]);
});

it('a blank filled in later is no old value', async () => {
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '2026-001', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/2', '--nomor-kedua', '7/B');
  expect(await ralat('nomor-kedua=7/C')).toEqual([]);
  expect(await ralat('lembaga=RSUD Teladan')).toContain(
    'Perjanjian kerja sama v1 sudah disahkan dengan isian lama; yang sudah disahkan tidak ikut berubah.',
  );
});

it('the version that was signed is named, not a konsep made afterwards', async () => {
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '2026-001', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/2', '--nomor-kedua', '7/B');
  await t.json('draft', '1', 'pks', '--izinkan-kosong'); // v2, its blanks filled in
  await t.json('draft', '1', 'pks', '--sesudah-sah', '--izinkan-kosong');
  expect(await ralat('lembaga=RSUD Teladan')).toContain(
    'Perjanjian kerja sama v2 sudah disahkan dengan isian lama; yang sudah disahkan tidak ikut berubah.',
  );
});

it('after the signing every paper that names the agreement, where a number is put right, but not for what was signed', async () => {
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '2026-001', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/2', '--nomor-kedua', '7/B');
  const menyebut = NASKAH.filter((n) => n.kode === 'pks' || 'nomor_perjanjian_kedua' in n.teks);
  const dibuat: string[] = [];
  for (const { kode, judul } of menyebut) {
    const { keluar } = await t.run(['draft', '1', kode, '--izinkan-kosong']);
    if (keluar === 0) dibuat.push(judul);
  }
  expect(menyebut.map((n) => n.judul).filter((judul) => !dibuat.includes(judul))).toEqual([
    'Tagihan laporan kepada lembaga', // nothing is late yet
  ]);
  const bernomor = await ralat('nomor-kedua=7/C');
  expect(dibuat.filter((judul) => !bernomor.join('\n').includes(`${judul} v`))).toEqual([]);
  const isi = await ralat('tujuan=lain');
  expect(dibuat.filter((judul) => isi.join('\n').includes(`${judul} v`))).toEqual(['Perjanjian kerja sama']);
  expect(isi.join('\n')).not.toContain('nomor pesan'); // An agreement has no second number.
});

it('what is filled in where a paper has dots is named by lengkapi, paper by paper', async () => {
  const lengkapi = async (...argv: string[]) => (await t.json('lengkapi', '2', ...argv)).peringatan;
  const baru = completeSuratFlags({ 'nomor-surat': '445/2', lembaga: 'RSUD Lain' });
  await t.json('new', ...baru, '--lengkap', '--ya');
  await t.json('draft', '2', 'tanda-terima');
  await t.json('draft', '2', 'pks');
  expect(await lengkapi('--dasar-pimpinan', 'Keputusan Bupati Nomor 9/2024')).toEqual([
    'Perjanjian kerja sama v1 masih bertitik-titik. Buat lagi: pks draft 2026-002 pks',
  ]);
  expect(await lengkapi('--penerima', 'Rina Wijayanti')).toEqual([
    'Tanda terima v1 masih bertitik-titik. Buat lagi: pks draft 2026-002 tanda-terima',
  ]);
});
