import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
});
afterEach(() => t.close());

it('the lawful purpose may be filled in until a paper states it, and is put right after that', async () => {
  const lengkapi = (tujuan: string) => ['lengkapi', '1', '--pemanfaatan', tujuan];
  await t.json(...lengkapi('penegakan-hukum'));
  await t.json(...lengkapi('pelayanan-publik'));
  await advanceUntil(t, '2026-001', 5);
  await t.json('draft', '1', 'pks', '--izinkan-kosong');
  const { kode, saran } = await t.failure(...lengkapi('penegakan-hukum'));
  expect([kode, saran]).toEqual(['SUDAH_TERISI', ['pks ralat 2026-001 --isian pemanfaatan']]);
  await t.json(...lengkapi('pelayanan-publik'));
});
