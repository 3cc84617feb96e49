import { strToU8, zipSync, zlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { findNik } from '../../../src/office/permohonan/text/find-nik.ts';
import { attachedText } from '../../../src/papers/docx/attached/attached-text.ts';
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

const bytes = (teks: string) => Uint8Array.from(teks, (huruf) => huruf.charCodeAt(0));
const OLD = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const wide = (teks: string) => [...teks].map((huruf) => `${huruf}\0`).join('');
function numberCell(angka: number) {
  const isi = new Uint8Array(8);
  new DataView(isi.buffer).setFloat64(0, angka, true);
  return `\u0003\u0002\u000e\u0000\u0001\u0000\u0002\u0000\u000f\u0000${String.fromCharCode(...isi)}`;
}

it.each([
  ['text of one byte a letter', `${OLD}\0\0daftar warga: NIK ${NIK}\r`, true],
  ['text of two bytes a letter', `${OLD}\0\0${wide(`daftar warga: NIK ${NIK}`)}\r`, true],
  ['a cell with a number', `${OLD}\0${numberCell(Number(NIK))}\0`, true],
  ['a cell with a sum', `${OLD}\0${numberCell(34040101019)}${numberCell(3404010101900001 / 7)}`, false],
  ['a NIP', `${OLD}\0\0Kepala Dinas, NIP. 19700101 199503 1 001\r`, false],
  ['a record at the end of a torn file', `${OLD}\0\u0003\u0002\u000e\u0000\u0001`, false],
])('of a file of Word 97 or Excel 97: %s', (_, isi, ada) => expect(holdsNik(bytes(isi))).toBe(ada));

const object = (sifat: string, isi: Uint8Array | string) =>
  `7 0 obj\n<<${sifat}>>\nstream\n${typeof isi === 'string' ? isi : String.fromCharCode(...isi)}\nendstream\nendobj\n`;
const pdf = (...benda: readonly string[]) => bytes(`%PDF-1.7\n${benda.join('')}%%EOF`);
const flate = (isi: string) => object('/Filter /FlateDecode /Length 9', zlibSync(bytes(isi)));
/** Codes 01 to 0A are the digits, 0B a blank. */
const TABLE =
  'begincodespacerange <00><FF> endcodespacerange 2 beginbfrange <01><0A><0030> endbfrange 1 beginbfchar <0B><0020> endbfchar';
const coded = [...NIK].map((angka) => (Number(angka) + 1).toString(16).padStart(2, '0')).join('');

it.each([
  ['as it stands', object('', `BT (NIK ${NIK}) Tj ET`), true],
  ['packed', flate(`BT 1 0 0 1 70 700 Tm [(NIK 3404) -20 (0101) 3 (0190\\060001)] TJ ET`), true],
  ['as hexadecimal codes', flate(`BT <${Buffer.from(NIK).toString('hex')}> Tj ET`), true],
  ['each half set apart', flate('BT (34040101) Tj 40 0 Td (01900001) Tj ET'), true],
  ['in codes of the font', flate(TABLE) + flate(`BT [<${coded.slice(0, 12)}> -9 <${coded.slice(12)}>] TJ ET`), true],
  ['in two lines', flate('BT (34040101) Tj 0 -14 Td (01900001) Tj ET'), false],
  ['as a picture', object('/Subtype /Image /Filter /DCTDecode', NIK), false],
  ['as the place of a letter', flate('BT 3404010101900001 0 Td (warga) Tj ET'), false],
  ['beside no words', flate(NIK), false],
  ['in a stream that is torn', object('/Filter /FlateDecode', `x\u009c${NIK}`), false],
  ['of an official, in a letter', flate('BT (NIP. 19700101 199503 1 001) Tj ET'), false],
])('a NIK in a PDF %s', (_, benda, ada) => expect(holdsNik(pdf(benda))).toBe(ada));

it('a PDF that unpacks without end is left aside', () => {
  const bom = flate(`BT (${'0'.repeat(9 * 1024 * 1024)}) Tj ET`);
  expect(attachedText(pdf(bom, bom)).length).toBeLessThan(3);
});

it('halves of a NIK in two variables of a letter are joined', () => {
  const satu = (nilai: string) => `<w:docVar w:name="a" w:val="${nilai}"/>`;
  const isi = {
    'word/settings.xml': `<w:settings><w:docVars>${satu('34040101')}${satu('01900001')}</w:docVars></w:settings>`,
  };
  expect(holdsNik(zip(isi))).toBe(true);
});
