import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { findNik } from '../../../src/office/permohonan/text/find-nik.ts';
import { attachedText } from '../../../src/papers/docx/read/every-text.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const NIK = '3404010101900001';
const zip = (isi: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(isi).map(([nama, teks]) => [nama, strToU8(teks)])));
const letter = (teks: string) =>
  editTemplate(shippedTemplate('surat-kemendagri'), (x) => x.replace('</w:t>', ` ${teks}</w:t>`));
const book = (sel: string, teks = '') =>
  zip({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c>${sel}</c></row></sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst><si><t>${teks}</t></si></sst>`,
  });
const holdsNik = (berkas: Uint8Array) => attachedText(berkas).some(({ teks }) => findNik(teks) !== null);

it.each([
  ['a letter', letter(`NIK ${NIK}`)],
  [
    'a letter with a macro, which is not run here',
    zip({ 'word/vbaProject.bin': 'x', 'word/document.xml': `<w:p><w:t>${NIK}</w:t></w:p>` }),
  ],
  ['a sheet, as text', book('<v>0</v>', NIK)],
  ['a sheet, as a number', book(`<v>${NIK}</v>`)],
  ['an OpenDocument text', zip({ 'content.xml': `<office:text><text:p>${NIK}</text:p></office:text>` })],
  ['a rich text', strToU8(`{\\rtf1 warga ${NIK}\\par}`)],
])('a NIK is found in %s', (_, berkas) => expect(holdsNik(berkas)).toBe(true));

it.each([
  ['a letter without one', letter('tanpa angka')],
  ['what a sheet has worked out', book('<v>0.3404010101900001</v>')],
  ['a file that is torn', strToU8(`PK\u0003\u0004${NIK}`)],
  ['a scan', strToU8(`%PDF-1.4 ${NIK}`)],
])('none in %s', (_, berkas) => expect(holdsNik(berkas)).toBe(false));
