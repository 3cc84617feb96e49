/** The dossier says where the letter in it was drawn up before its number was there. */
import { afterEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
afterEach(() => t.close());

it('a number reserved after the letter is told, until the letter is drawn up with it', async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
  const draft = async (naskah: string) => (await t.json('draft', '1', naskah, '--izinkan-kosong')).peringatan.join();
  await advanceUntil(t, '2026-001', 5);
  await draft('pks');
  await advanceUntil(t, '2026-001', 9);
  await draft('surat-kemendagri');
  await advanceUntil(t, '2026-001', 12);
  await draft('surat-kemendagri');
  expect(await draft('berkas-kemendagri')).not.toContain('sebelum nomornya');
  await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
  expect(await draft('berkas-kemendagri')).toMatch(
    /v2 dibuat sebelum nomornya 470\/1\S* ada.*pks draft 2026-001 surat/,
  );
  await draft('surat-kemendagri');
  expect(await draft('berkas-kemendagri')).not.toContain('sebelum nomornya');
});
