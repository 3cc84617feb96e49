import { expect, it } from 'vitest';
import { advanceUntil, langkahFlags } from '../support/advance-kasus.ts';
import { deskWithRegister } from '../support/test-desk.ts';

it('where the next step demands the six items, what is missing is filled in first', async () => {
  const t = await deskWithRegister();
  await t.json(
    ...['new', '--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-surat', '445/1'],
    ...['--tanggal-surat', 'kemarin', '--hal', 'Permohonan', '--lengkap'],
  );
  await advanceUntil(t, '1', 8);
  const { out } = await t.run(['advance', '1', ...(await langkahFlags(t, 8))]);
  expect(out).toMatch(/Berikut +pks lengkapi 2026-001/);
  expect(out).not.toContain('pks advance 2026-001');
  t.close();
});
