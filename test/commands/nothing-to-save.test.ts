/** Questions and hints where nothing, or the wrong thing, was said. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

it('two days of access left open are not asked to be saved', async () => {
  await advanceUntil(t, '2026-001', null);
  const { err } = await askAtDesk(t, ['sahkan', '1'], [['Nomor PKS kantor ini', CTRL_C]]);
  expect(err).toContain('Nomor dari lembaga belum ada? Lewati dengan Enter');
  await t.json('sahkan', '1', '--nomor-kesatu', '470/2', '--nomor-kedua', '7/B');
  const { keluar, err: kepala } = await askAtDesk(
    t,
    ['akses', '1'],
    [
      ['Hari pernyataan jaringan (Enter = belum)', ENTER],
      ['Hari user ID diberikan (Enter = belum)', ENTER],
    ],
  );
  expect(keluar).toBe(2);
  expect(kepala).toMatch(/2026-001 .* — disahkan/);
  for (const perintah of [['akses'], ['serahkan'], ['kewajiban', 'catat']]) {
    const { saran } = await t.failure(...perintah, 'rsud contoh');
    expect(saran[0]).toBe(`pks ${perintah.join(' ')} 2026-001`);
  }
});

it('flags of another step are refused before what is missing is named', async () => {
  await advanceUntil(t, '2026-001', 14);
  const galat = await t.failure('advance', '1', '--lengkap', '--nomor-keluar', '470/1');
  expect([galat.kode, galat.pesan]).toEqual(['HASIL_TIDAK_BERLAKU', 'Langkah 14 tidak mengirim surat keluar.']);
  expect((await t.failure('advance', '1', '--lengkap')).kode).toBe('ISIAN_KURANG');
});
