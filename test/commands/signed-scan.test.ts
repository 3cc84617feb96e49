import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil, showKasus } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

const SCAN = 'pks-ditandatangani';
const LINE = `pks lampirkan 2026-001 --untuk ${SCAN}`;
const SIGNED = ['sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya'];

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', null);
  t.writeFile('pks.pdf', 'the signed agreement');
});
afterEach(() => t.close());

const scans = async () =>
  ((await showKasus(t, '1')).lampiran as { dokumen: string; berkas: string }[]).filter((l) => l.dokumen === SCAN);

it('a signing without a scan names the line that adds it, which then lies where the signing puts its own', async () => {
  const { peringatan } = await t.json(...SIGNED);
  expect(peringatan.filter((satu) => satu.includes(LINE))).toHaveLength(1);
  await t.json('lampirkan', '1', 'pks.pdf', '--untuk', SCAN);
  const kemudian = await scans();
  expect(kemudian).toMatchObject([
    { berkas: expect.stringMatching(/^lampiran\/pks-ditandatangani-[0-9a-f]{12}\.pdf$/) },
  ]);
  expect((await showKasus(t, '1')).dokumen).toContain(SCAN);
  t.close();

  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', null);
  t.writeFile('pks.pdf', 'the signed agreement');
  const bersama = await t.json(...SIGNED, '--berkas', 'pks.pdf');
  expect(bersama.peringatan.join()).not.toContain('lampirkan');
  expect(await scans()).toEqual(kemudian);
});

it('nothing is signed yet, so there is no scan of it', async () => {
  const galat = await t.failure('lampirkan', '1', 'pks.pdf', '--untuk', SCAN);
  expect([galat.kode, galat.saran]).toEqual(['PKS_BELUM_SAH', ['pks sahkan 2026-001']]);
  expect(await scans()).toEqual([]);
});
