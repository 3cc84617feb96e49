import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('a book that is printed', () => {
  it('has all of a letter as long as it may be, on as many pages as that takes', async () => {
    const hal = `${'permohonan pemanfaatan data kependudukan '.repeat(48)}AKHIRNYA`;
    const surat = completeSuratFlags({ hal, lembaga: 'RSUD Panjang', 'nomor-surat': '445/9/2026' });
    await t.json('new', ...surat, '--lengkap');
    await t.json('buku', 'masuk', '--ke', 'buku.pdf');
    const teks = pdfText(join(t.folder, 'buku.pdf'));
    expect(teks).toContain('AKHIRNYA');
    expect(teks.match(/kependudukan/g)?.length).toBeGreaterThanOrEqual(48);
    expect(teks).toMatch(/\d\d\/08\/2026 +\d\d\/08\/2026 +445\/9\/2026/);
    expect(teks).toContain('Halaman 2 dari 2');
  });
});

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
