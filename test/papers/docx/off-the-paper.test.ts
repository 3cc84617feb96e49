import { describe, expect, it } from 'vitest';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { oddLooks } from '../../../src/papers/docx/read/odd-looks.ts';
import { unprintedContent } from '../../../src/papers/docx/unseen/hidden-content.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LETTER = shippedTemplate('surat-kemendagri');
const words = (teks: string, sifat = '') => `<w:r><w:rPr>${sifat}</w:rPr><w:t>${teks}</w:t></w:r>`;
const withBody = (xml: string, asal = LETTER) =>
  editTemplate(asal, (x) => x.replace(/(<w:sectPr\b(?![\s\S]*<w:sectPr\b))/, `${xml}<w:p/>$1`));
const withStyle = (xml: string) =>
  editTemplate(LETTER, (x) => x.replace('</w:styles>', `${xml}</w:styles>`), { bagian: 'word/styles.xml' });

type Table = Readonly<{ kisi: readonly number[]; sel?: readonly (number | null)[]; tabel?: string; baris?: string }>;
const table = ({ kisi, sel = [], tabel = '', baris = '' }: Table) => {
  const lebar = (i: number) =>
    typeof sel[i] === 'number' ? `<w:tcPr><w:tcW w:w="${sel[i]}" w:type="dxa"/></w:tcPr>` : '';
  const kolom = (sel.length > 0 ? sel : kisi).map((_, i) => `<w:tc>${lebar(i)}<w:p>${words(`kata ${i}`)}</w:p></w:tc>`);
  return `<w:tbl><w:tblPr>${tabel}</w:tblPr><w:tblGrid>${kisi.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid><w:tr>${baris}${kolom.join('')}</w:tr></w:tbl>`;
};
const FIXED = '<w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/>';
const indent = (w: number) => `<w:tblInd w:w="${w}" w:type="dxa"/>`;

describe('a table lies on the paper', () => {
  it.each([
    ['columns as wide as the text', { kisi: [3000, 6000] }],
    ['a narrow column of numbers', { kisi: [400, 8600], tabel: FIXED }],
    ['columns that fit what stands in them', { kisi: [150] }],
    ['a table that hangs a little into the margin', { kisi: [9000], tabel: indent(-300) }],
  ] satisfies [string, Table][])('%s', (_, isi) => expect(() => openDocx(withBody(table(isi)))).not.toThrow());

  it.each([
    ['a second column beyond the paper', { kisi: [12000, 6700] }],
    ['a last column beyond the paper', { kisi: [700, 10100, 4025] }],
    ['cells wider than their columns', { kisi: [3000, 6000], sel: [12000, 6700] }],
    [
      'a row that begins far to the right',
      { kisi: [9000, 4000], baris: '<w:trPr><w:gridBefore w:val="1"/></w:trPr>', sel: [4000] },
    ],
    ['a table moved to the right', { kisi: [9000], tabel: indent(3000) }],
    ['a table moved to the left', { kisi: [9000], tabel: indent(-3000) }],
    ['a wide table held at the right', { kisi: [9000, 4500, 4000], tabel: '<w:jc w:val="right"/>' }],
    ['a wide table in the middle', { kisi: [9000, 4500, 4000], tabel: '<w:jc w:val="center"/>' }],
    ['a column without room for two letters', { kisi: [150], tabel: FIXED }],
    ['a row as tall as a page', { kisi: [9000], baris: '<w:trPr><w:trHeight w:val="31000"/></w:trPr>' }],
  ] satisfies [string, Table][])('not %s', (_, isi) =>
    expect(() => openDocx(withBody(table(isi)))).toThrow('luar kertas'),
  );

  it('nor is it moved by its style', () => {
    const style = (w: number) =>
      withStyle(`<w:style w:type="table" w:styleId="T"><w:tblPr>${indent(w)}</w:tblPr></w:style>`);
    expect(() => openDocx(style(14000))).toThrow('tblInd');
    expect(() => openDocx(style(108))).not.toThrow();
  });

  it('lines and measures with a unit count as those without', () => {
    const spaced = (line: string) => withBody(`<w:p><w:pPr><w:spacing w:line="${line}"/></w:pPr>${words('a')}</w:p>`);
    expect(() => openDocx(spaced('500mm'))).toThrow('spacing line');
    expect(() => openDocx(spaced('12pt'))).not.toThrow();
    const hidden = (xml: string) => unprintedContent(withBody(xml)).tersembunyi;
    expect(hidden(`<w:p>${words('gaib', '<w:sz w:val="0.3mm"/>')}</w:p>`)).toBe(1);
    expect(hidden(`<w:p>${words('jelas', '<w:sz w:val="11pt"/>')}</w:p>`)).toBe(0);
    expect(hidden(`<w:p><w:pPr><w:ind w:left="40cm"/></w:pPr>${words('gaib')}</w:p>`)).toBe(1);
  });
});

describe('what a table style says of some rows takes back nothing', () => {
  const TABLE = table({ kisi: [9000], tabel: '<w:tblStyle w:val="T"/>' });
  const styled = (isi: string) =>
    withBody(TABLE, withStyle(`<w:style w:type="table" w:styleId="T"><w:name w:val="T"/>${isi}</w:style>`));
  const some = (jenis: string, isi: string) => `<w:tblStylePr w:type="${jenis}">${isi}</w:tblStylePr>`;
  const ink = (warna: string) => `<w:rPr><w:color w:val="${warna}"/></w:rPr>`;
  const ground = (warna: string) => `<w:tcPr><w:shd w:val="clear" w:fill="${warna}"/></w:tcPr>`;

  it.each([
    ['white for all, black in a corner', `${ink('FFFFFF')}${some('neCell', ink('000000'))}`],
    [
      'white in one kind of rows, black in another',
      `${some('neCell', ink('000000'))}${some('wholeTable', ink('FFFFFF'))}`,
    ],
    [
      'white on dark, lightened in a corner',
      `${some('firstRow', `${ink('FFFFFF')}${ground('333333')}`)}${some('neCell', ground('FFFFFF'))}`,
    ],
    [
      'tiny for all, large in a corner',
      `<w:rPr><w:sz w:val="2"/></w:rPr>${some('neCell', '<w:rPr><w:sz w:val="22"/></w:rPr>')}`,
    ],
  ])('%s', (_, isi) => expect(unprintedContent(styled(isi)).tersembunyi).toBe(1));

  it('as Word makes them, a white heading on a dark ground over light bands is read', () => {
    const kepala = some('firstRow', `${ink('FFFFFF')}${ground('4472C4')}`);
    const pita = some('band1Horz', ground('D9E2F3'));
    expect(unprintedContent(styled(`${kepala}${some('firstCol', '<w:rPr><w:b/></w:rPr>')}${pita}`)).tersembunyi).toBe(
      0,
    );
  });

  it.each([
    '<w:rPr><w:vanish w:val="0"/></w:rPr>',
    '<w:rPr><w:strike/></w:rPr>',
    '<w:pPr><w:ind w:left="0"/></w:pPr>',
    '<w:trPr><w:hidden/></w:trPr>',
  ])('they may not say %s', (isi) => expect(() => openDocx(styled(some('neCell', isi)))).toThrow('tempat'));
});

describe('an attribute that is not said again is that of the style', () => {
  const far = withStyle(
    '<w:style w:type="paragraph" w:styleId="J"><w:pPr><w:ind w:left="14000"/></w:pPr><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:style>',
  );
  const hidden = (ind: string, huruf: string) =>
    unprintedContent(withBody(`<w:p><w:pPr><w:pStyle w:val="J"/>${ind}</w:pPr>${words('gaib', huruf)}</w:p>`, far))
      .tersembunyi;
  const ARIAL = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>';

  it('for indents', () => {
    expect(hidden('<w:ind w:right="0"/>', ARIAL)).toBe(1);
    expect(hidden('<w:ind w:start="0"/>', ARIAL)).toBe(0);
  });

  it('an indent of the list gives way to the style that builds on the one naming it, and to no other', () => {
    const listed = (dari: string, jauh: string) =>
      editTemplate(
        editTemplate(
          shippedTemplate('pks'),
          (x) =>
            x.replace(
              '</w:styles>',
              `<w:style w:type="paragraph" w:styleId="K"><w:pPr><w:numPr><w:numId w:val="91"/></w:numPr>${dari}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="K"/><w:pPr>${jauh}</w:pPr></w:style></w:styles>`,
            ),
          { bagian: 'word/styles.xml' },
        ),
        (x) =>
          x
            .replace(
              '<w:num ',
              '<w:abstractNum w:abstractNumId="91"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/><w:pPr><w:ind w:left="400"/></w:pPr></w:lvl></w:abstractNum>$&',
            )
            .replace('</w:numbering>', '<w:num w:numId="91"><w:abstractNumId w:val="91"/></w:num></w:numbering>'),
        { bagian: 'word/numbering.xml' },
      );
    const FAR = '<w:ind w:left="14000"/>';
    const line = (sendiri: string) => `<w:p><w:pPr><w:pStyle w:val="L"/>${sendiri}</w:pPr>${words('a')}</w:p>`;
    const count = (asal: Uint8Array, sendiri = '') => unprintedContent(withBody(line(sendiri), asal)).tersembunyi;
    expect(count(listed('', FAR))).toBe(1);
    expect(count(listed(FAR, ''))).toBe(1);
    expect(count(listed('', ''))).toBe(0);
    expect(count(listed(FAR, ''), '<w:numPr><w:numId w:val="91"/></w:numPr>')).toBe(0);
  });

  it('for fonts', () => {
    expect(hidden('<w:ind w:left="0"/>', '<w:rFonts w:cs="Arial"/>')).toBe(1);
    expect(hidden('<w:ind w:left="0"/>', ARIAL)).toBe(0);
  });
});

describe('other ways to show other things', () => {
  const looks = (xml: string) => oddLooks(withBody(xml)).map(({ apa }) => apa);
  it('a table read from the right, a cell crossed out, a mirror image of letters', () => {
    const cell = (sifat: string) =>
      `<w:tbl><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr>${sifat}</w:tcPr><w:p>${words('a')}</w:p></w:tc></w:tr></w:tbl>`;
    expect(looks(table({ kisi: [4000, 4000], tabel: '<w:bidiVisual/>' }))).toContain('di tabel dari kanan ke kiri');
    expect(looks(cell('<w:tcBorders><w:tl2br w:val="single"/></w:tcBorders>'))).toContain('di sel bergaris silang');
    expect(looks(cell('<w:tcBorders><w:tl2br w:val="nil"/></w:tcBorders>'))).not.toContain('di sel bergaris silang');
    expect(looks(`<w:p>${words('a', '<w14:reflection/>')}</w:p>`)).toContain('berhuruf hias');
  });

  it('the words of a list that takes them from a style', () => {
    const daftar = (x: string) =>
      x
        .replace(
          '<w:num ',
          '<w:abstractNum w:abstractNumId="90"><w:styleLink w:val="D"/><w:lvl w:ilvl="0"><w:lvlText w:val="Tidak berlaku %1:"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="91"><w:numStyleLink w:val="D"/></w:abstractNum><w:num ',
        )
        .replace('</w:numbering>', '<w:num w:numId="91"><w:abstractNumId w:val="91"/></w:num></w:numbering>');
    const surat = editTemplate(shippedTemplate('pks'), daftar, { bagian: 'word/numbering.xml' });
    const satu = `<w:p><w:pPr><w:numPr><w:numId w:val="91"/></w:numPr></w:pPr>${words('a')}</w:p>`;
    expect(oddLooks(withBody(satu, surat)).map(({ apa }) => apa)).toContain('bernomor "Tidak berlaku %1:"');
  });

  it.each([
    [
      'words for programs that know a newer choice',
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="am3d"><w:t>kata</w:t></mc:Choice><mc:Fallback></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      'AlternateContent',
    ],
    ['a heading that is folded up', '<w:p><w:pPr><w15:collapsed/></w:pPr></w:p>', 'diciutkan'],
  ])('%s', (_, xml, sebab) => expect(() => openDocx(withBody(xml))).toThrow(sebab));

  it('an unfolded heading is read', () => {
    expect(() => openDocx(withBody('<w:p><w:pPr><w15:collapsed w15:val="0"/></w:pPr></w:p>'))).not.toThrow();
  });
});
