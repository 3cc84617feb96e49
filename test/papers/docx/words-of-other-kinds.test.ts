import { describe, expect, it } from 'vitest';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { everyText } from '../../../src/papers/docx/read/every-text.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { changingFields } from '../../../src/papers/docx/refused/active-content.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LETTER = shippedTemplate('surat-kemendagri');
const withBody = (xml: string) => editTemplate(LETTER, (x) => x.replace('</w:body>', `${xml}</w:body>`));
const signs = (teks: string, dari = 0) =>
  [...teks]
    .map((huruf) => (huruf.codePointAt(0) ?? 0) + dari)
    .map((kode) => `<w:r><w:sym w:font="Arial" w:char="${kode.toString(16).padStart(4, '0')}"/></w:r>`)
    .join('');
const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

describe('words that Word keeps in other ways are words', () => {
  it.each([
    ['signs', `<w:p>${signs('Rp1.000')}</w:p>`],
    ['signs of a font of signs', `<w:p>${signs('Rp1.000', 0xf000)}</w:p>`],
    ['a formula', `<w:p><m:oMath xmlns:m="${MATH}"><m:r><m:t>Rp1.000</m:t></m:r></m:oMath></w:p>`],
  ])('%s', (_, xml) => expect(documentText(withBody(xml))).toContain('Rp1.000'));

  it('a hyphen that does not break is one', () => {
    expect(documentText(withBody('<w:p><w:r><w:t>3</w:t><w:noBreakHyphen/><w:t>5</w:t></w:r></w:p>'))).toContain('3-5');
  });

  it('a number written in signs is found among all words', () => {
    const semua = everyText(withBody(`<w:p>${signs('3404110101900001')}</w:p>`));
    expect(semua.map(({ teks }) => teks)).toContain('3404110101900001');
  });

  it('a formula behind another name is refused', () => {
    const xml = `<w:p><q:oMath xmlns:q="${MATH}"><q:r><q:t>Rp1.000</q:t></q:r></q:oMath></w:p>`;
    expect(() => openDocx(withBody(xml))).toThrow('tidak lazim');
  });
});

it.each([
  ['QUOTE', '<w:p><w:fldSimple w:instr=" QUOTE &quot;lain&quot; "/></w:p>'],
  ['IF', '<w:p><w:fldSimple w:instr=" IF 1 = 1 a b "/></w:p>'],
  ['DOCPROPERTY', '<w:p><w:fldSimple w:instr=" DOCPROPERTY Tarif "/></w:p>'],
  ['DOCVARIABLE', '<w:p><w:fldSimple w:instr=" DOCVARIABLE Tarif "/></w:p>'],
  ['DATE', '<w:p><w:r><w:yearLong/></w:r></w:p>'],
  ['COMMENTS', '<w:p><w:fldSimple w:instr=" COMMENTS "/></w:p>'],
  [
    'terikat data (kontrol konten)',
    '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
  ],
])('%s says other words than it shows', (nama, xml) => {
  expect(changingFields(openDocx(withBody(xml))).map((satu) => satu.nama)).toEqual([nama]);
});
