/** A ralat names the newest versions of papers that hold what it puts right. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

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
