import { zlibSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const NIK = '3404010101900001';
const bytes = (teks: string) => Uint8Array.from(teks, (huruf) => huruf.charCodeAt(0));
const pdf = (teks: string) =>
  bytes(
    `%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n${String.fromCharCode(...zlibSync(bytes(`BT (${teks}) Tj ET`)))}\nendstream\nendobj\n`,
  );
const word97 = (teks: string) => bytes(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0${teks}\r`);
const letter = (teks: string) =>
  editTemplate(shippedTemplate('tanda-terima'), (xml) =>
    xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${teks}</w:t></w:r></w:p>`),
  );

it.each([
  ['surat.pdf', pdf],
  ['surat.doc', word97],
  ['surat.docx', letter],
])('%s with a NIK in its text is kept nowhere, and one without is', async (nama, tulis) => {
  t.writeFile(nama, tulis(`petugas dengan NIK ${NIK}`));
  const semula = hashFolder(t.folder);
  for (const argv of [
    ['lampirkan', '1', nama, '--untuk', 'surat-permohonan'],
    ['new', ...completeSuratFlags({ 'nomor-surat': '9/LAIN' }), '--lengkap', '--berkas', nama],
  ]) {
    const { kode, pesan } = await t.failure(...argv);
    expect([kode, pesan]).toEqual(['NIK_DITOLAK', expect.stringContaining('(3404••••••••0001)')]);
    expect(pesan).not.toContain(NIK);
  }
  expect(hashFolder(t.folder)).toEqual(semula);
  t.writeFile(nama, tulis('Kepala Dinas, NIP. 19700101 199503 1 001'));
  await t.json('lampirkan', '1', nama, '--untuk', 'surat-permohonan');
});
