import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';
import { pdfText } from './print-documents.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  t.variabel = { PATH: process.env.PATH };
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterAll(() => t.close());

describe('a PDF by the LibreOffice that is installed, of every document a new case can have', () => {
  it.each([
    ['tanda-terima', 'RSUD Contoh'],
    ['lembar-disposisi', '445/1182/2026'],
    ['pks', 'Pasal 19'],
    ['surat-kemendagri', 'verifikasi identitas pasien'],
  ])('%s says "%s", and its document is the same again', async (naskah, memuat) => {
    const { salinan, sha256 } = (await t.json<Record<string, string>>('draft', '1', naskah, '--pdf')).data;
    expect(readFileSync(salinan!).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdfText(salinan!)).toContain(memuat);
    expect((await t.json('draft', '1', naskah, '--ulang', '1')).data).toMatchObject({ sha256Ulang: sha256 });
  });
});
