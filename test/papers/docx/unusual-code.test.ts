import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { unusualCode } from '../../../src/papers/docx/refused/unusual-code.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LETTER = shippedTemplate('surat-kemendagri');
const run = (teks: string, sifat = '') => `<w:r>${sifat && `<w:rPr>${sifat}</w:rPr>`}<w:t>${teks}</w:t></w:r>`;
const ban = run('dilarang');
const withBody = (xml: string) => editTemplate(LETTER, (x) => x.replace('</w:body>', `${xml}</w:body>`));
const choice = (perlu: string, isi: string) =>
  `<mc:AlternateContent><mc:Choice Requires="${perlu}">${isi}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
const GLOSSARY_TIES =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>';
const box = `<w:p><w:r>${choice('zz', `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p>${ban}</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`)}</w:r></w:p>`;

describe('code that Word and this reader take for different words is refused', () => {
  it.each([
    [
      'words in the code of a nameless field',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${ban}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
    ['a choice that nobody knows, around a run', `<w:p>${choice('zz', ban)}</w:p>`],
    ['around paragraphs', choice('zz', `<w:p>${ban}</w:p>`)],
    ['around a drawing', box],
    [
      'words for other programs behind an empty choice',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:t>dilarang</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ],
    ['a line as high as a page', `<w:p><w:pPr><w:spacing w:line="31680" w:lineRule="exact"/></w:pPr>${ban}</w:p>`],
    ['a gap as high as a page', `<w:p><w:pPr><w:spacing w:before="20000"/></w:pPr>${ban}</w:p>`],
    [
      'a column without room for its words',
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:p>${ban}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
    ],
    ['words among the properties of a run', '<w:p><w:r><w:rPr><w:t>dilarang</w:t></w:rPr></w:r></w:p>'],
    ['an element that Word passes over', `<w:p><zz:x>${ban}</zz:x></w:p>`],
    ['another meaning of w', '<w:p><w:r><w:t xmlns:w="urn:lain">dilarang</w:t></w:r></w:p>'],
    [
      'a name spelled by numbers',
      '<w:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/ma&#105;n"><x:r/></w:p>',
    ],
    ['a value spelled by numbers', `<w:p>${run('x', '<w:vanish w:val="tr&#117;e"/>')}</w:p>`],
    ['the end of a tag inside a value', `<w:p>${run('x', '<w:rStyle zz:x=">" w:val="Gaib"/>')}</w:p>`],
    ['a blank at the end of a closing tag', '<w:p><w:r><w:t>tidak </w:t ></w:r></w:p>'],
    ['a comment among properties', `<w:p>${run('x', '<!-- <w:vanish w:val="0"/> --><w:vanish/>')}</w:p>`],
    ['a property said twice', `<w:p>${run('x', '<w:color w:val="000000"/><w:color w:val="FFFFFF"/>')}</w:p>`],
    ['properties said twice', '<w:p><w:r><w:rPr/><w:rPr><w:vanish/></w:rPr><w:t>dilarang</w:t></w:r></w:p>'],
    ...[
      '<w:proofErr w:type="spellStart"><w:t>dilarang</w:t></w:proofErr>',
      '<w:bookmarkStart w:id="7" w:name="x"><w:t>dilarang</w:t></w:bookmarkStart>',
      '<w:r><w:softHyphen><w:t>dilarang</w:t></w:softHyphen></w:r>',
      '<w:r><w:t>di<w:t>larang</w:t></w:t></w:r>',
      '<w:r><w:rPr><w:lang><w:t>dilarang</w:t></w:lang></w:rPr></w:r>',
      '<w:r><w:lastRenderedPageBreak><w:sym w:font="Arial" w:char="0041"/></w:lastRenderedPageBreak></w:r>',
      '<w:sdt><w:sdtPr><w:alias w:val="x"><w:t>dilarang</w:t></w:alias></w:sdtPr><w:sdtContent/></w:sdt>',
    ].map((isi): [string, string] => [`words inside of a mark or a property: ${isi}`, `<w:p>${isi}</w:p>`]),
    ['a run among the properties of a run', `<w:p>${run('', `<w:smartTag>${ban}</w:smartTag>`)}</w:p>`],
    [
      'a paragraph inside a bookmark',
      `<w:bookmarkStart><w:sdt><w:sdtContent><w:p>${ban}</w:p></w:sdtContent></w:sdt></w:bookmarkStart>`,
    ],
    ...['footnote', 'comment', 'docPartBody', 'hdr', 'zz'].map((nama): [string, string] => [
      `a paragraph inside ${nama} in the body`,
      `<w:${nama}><w:p>${ban}</w:p></w:${nama}>`,
    ]),
    ['a second body inside an unknown name', `<w:zz><w:body><w:p>${ban}</w:p></w:body></w:zz>`],
    [
      'a run in the look of a formula',
      `<w:p><m:oMath><m:f><m:fPr><m:ctrlPr>${ban}</m:ctrlPr></m:fPr></m:f></m:oMath></w:p>`,
    ],
    [
      'a text box without a shape',
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p>${ban}</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ],
    [
      'an unknown name among properties',
      `<w:p>${run('x', '<w:zz><w:color w:val="000000"/></w:zz><w:color w:val="FFFFFF"/>')}</w:p>`,
    ],
    [
      'a newer name around known properties',
      `<w:p>${run('x', '<w14:zz><w:color w:val="000000"/></w14:zz><w:color w:val="FFFFFF"/>')}</w:p>`,
    ],
    ['a run inside a change of properties', `<w:p>${run('', `<w:ins>${ban}</w:ins>`)}</w:p>`],
    ['a switch that is neither on nor off', `<w:p>${run('x', '<w:vanish w:val="True"/>')}</w:p>`],
    ['in hexadecimal too', `<w:p>${run('x', '<w:color w:val="FFFFF&#x46;"/>')}</w:p>`],
    [
      'a cell joined as Word no longer joins them',
      '<w:tbl><w:tr><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    ],
    [
      'a property said twice, once by an element in it',
      `<w:p><w:pPr><w:tabs/><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr>${ban}</w:p>`,
    ],
    ['a deleted word outside of a deletion', '<w:p><w:r><w:delText>tidak </w:delText></w:r></w:p>'],
    [
      'a phantom of an equation',
      '<w:p><m:oMath><m:phant><m:e><m:r><m:t>dilarang</m:t></m:r></m:e></m:phant></m:oMath></w:p>',
    ],
  ])('%s', (_, xml) =>
    expect(() => openDocx(withBody(xml))).toThrow(
      /tidak lazim|tidak dicetak|berlainan|luar kertas|terhapus|rumus|tanpa nama/,
    ),
  );

  it.each([
    ['_rels/.rels', 'word/document.xml', 'isi/d.xml'],
    ['word/_rels/document.xml.rels', '"styles.xml"', '"gaya.xml"'],
    ['word/_rels/document.xml.rels', '"header1.xml"', '"/lain/h.xml"'],
  ])('a part of %s that lies elsewhere', (bagian, lazim, lain) => {
    expect(() => openDocx(editTemplate(LETTER, (x) => x.replace(lazim, lain), { bagian }))).toThrow('tidak lazim');
  });

  it.each([
    [
      'two texts for one number',
      'numbering',
      (x: string) => x.replace(/(<w:lvlText [^>]*>)/, '$1<w:lvlText w:val="lain"/>'),
    ],
    [
      'two lists of one number',
      'numbering',
      (x: string) => x.replace('</w:numbering>', `${/<w:num .*?<\/w:num>/.exec(x)?.[0]}</w:numbering>`),
    ],
    [
      'the mark of a paragraph in a style',
      'styles',
      (x: string) => x.replace('</w:styles>', '<w:style w:styleId="G"><w:pPr><w:rPr/></w:pPr></w:style></w:styles>'),
    ],
    [
      'the look of rows in a style of letters',
      'styles',
      (x: string) =>
        x.replace('</w:styles>', '<w:style w:type="character" w:styleId="G"><w:tblStylePr/></w:style></w:styles>'),
    ],
    ['another root', 'header1', (x: string) => x.replaceAll('w:hdr', 'w:ftr')],
  ] as const)('%s', (_, bagian, ubah) => {
    expect(() => openDocx(editTemplate(LETTER, ubah, { bagian: `word/${bagian}.xml` }))).toThrow(
      /tidak lazim|tidak dicetak|dua daftar/,
    );
  });

  const setting = (xml: string) =>
    editTemplate(LETTER, (x) => x.replace('</w:settings>', `${xml}</w:settings>`), { bagian: 'word/settings.xml' });
  it.each(['printFormsData', 'saveThroughXslt', 'useXSLTWhenSaving', 'printTwoOnOne', 'zz'])(
    'the setting %s, which prints other words or is unknown',
    (nama) => expect(() => openDocx(setting(`<w:${nama}/>`))).toThrow(`mengubah cetakannya (w:${nama})`),
  );

  it('tabs that all leave the paper', () => {
    const lebar = (x: string) => x.replace(/<w:defaultTabStop w:val="\d+"/, '<w:defaultTabStop w:val="30000"');
    expect(() => openDocx(editTemplate(LETTER, lebar, { bagian: 'word/settings.xml' }))).toThrow('defaultTabStop');
  });

  const noted = (badan: string, jenis = '') =>
    editTemplate(LETTER, (x) => x.replace('<w:sectPr', `${badan}<w:sectPr`), {
      tambah: {
        'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote ${jenis} w:id="1"><w:p>${ban}</w:p></w:footnote></w:footnotes>`,
      },
    });
  const reference = (nama: string) => `<w:p><w:r><w:${nama}Reference w:id="1"/></w:r></w:p>`;
  it('a note that nothing refers to, or that is not printed', () => {
    expect(() => openDocx(noted('<w:p/>'))).toThrow('tidak dirujuk');
    expect(() => openDocx(noted('<w:p/>', 'w:type="separator"'))).not.toThrow();
    expect(() => openDocx(noted(reference('footnote')))).not.toThrow();
    const tanpa = (x: string) => x.replace('</w:sectPr>', '<w:noEndnote/></w:sectPr>');
    expect(() => openDocx(editTemplate(withBody(reference('endnote')), tanpa))).toThrow('catatan akhir');
    expect(() => openDocx(editTemplate(LETTER, tanpa))).not.toThrow();
  });

  it.each(['windows-1252', 'UTF-16', 'utf-7'])('a part that says it is written in %s', (sandi) => {
    expect(() => openDocx(editTemplate(LETTER, (x) => x.replace(/encoding="[^"]*"/, `encoding="${sandi}"`)))).toThrow(
      'UTF-8',
    );
  });

  it('another name for the words of Word', () => {
    const asing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const odd = (xml: string) => unusualCode({ 'word/lain.bin1': strToU8(xml) })?.apa ?? null;
    expect(odd(`<x:document xmlns:x="${asing}"><x:p/></x:document>`)).toContain('tidak lazim');
    expect(odd(`<document xmlns="${asing}"><p/></document>`)).toContain('tidak lazim');
    expect(odd(`<w:document xmlns:w="${asing}" xmlns:w14="a"><w:p/></w:document>`)).not.toContain('tidak lazim');
  });

  it('two styles of one name, and a part twice but for its case', () => {
    const gaya = '<w:style w:styleId="Isi"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const dua = editTemplate(LETTER, (x) => x.replace('</w:styles>', gaya), { bagian: 'word/styles.xml' });
    expect(() => openDocx(dua)).toThrow('dua gaya');
    const huruf = editTemplate(LETTER, (x) => x, { tambah: { 'Word/Document.xml': '<a/>' } });
    expect(() => openDocx(huruf)).toThrow('dua kali');
  });

  it('what Word itself writes is not', () => {
    const lazim = `<w:p><w:hyperlink w:anchor="a">${ban}</w:hyperlink><w:smartTag>${ban}</w:smartTag><w:sdt><w:sdtContent>${ban}</w:sdtContent></w:sdt><w:r>${choice('wps', `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p>${ban}</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`)}</w:r></w:p><w:sdt><w:sdtContent><w:p>${ban}</w:p></w:sdtContent></w:sdt><w:p><w:r><w:drawing><wp:docPr descr="a&#xA;b"/></w:drawing></w:r></w:p>`;
    expect(() => openDocx(withBody(lazim))).not.toThrow();
    const rumus =
      '<w:p><m:oMath><m:f><m:fPr><m:type m:val="bar"/><m:ctrlPr><w:rPr><w:b/></w:rPr></m:ctrlPr></m:fPr><m:num/><m:den/></m:f></m:oMath></w:p>';
    expect(() => openDocx(withBody(rumus))).not.toThrow();
    expect(() => openDocx(withBody(`<w:p><w:r>${choice('wp14', '<w:drawing/>')}</w:r></w:p>`))).not.toThrow();
    expect(() => openDocx(withBody(`<w:p>${run('x', '<w:b/><w:b/><w:bCs/>')}</w:p>`))).not.toThrow();
    const pemisah = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
    expect(() => openDocx(setting(pemisah))).not.toThrow();
    const balok = { 'word/glossary/_rels/document.xml.rels': GLOSSARY_TIES };
    expect(() => openDocx(editTemplate(LETTER, (x) => x, { tambah: balok }))).not.toThrow();
  });
});

it('parts that the document does not name, and two looks of one name, are refused', () => {
  const { 'word/_rels/document.xml.rels': ikatan = new Uint8Array(), ...lain } = openDocx(LETTER);
  const rels = (ubah: (x: string) => string) => ({
    ...lain,
    'word/_rels/document.xml.rels': strToU8(ubah(strFromU8(ikatan))),
  });
  expect(unusualCode(rels((x) => x))).toBeNull();
  const lepas = unusualCode(rels((x) => x.replace(/<Relationship [^>]*\/numbering"[^>]*>/, '')));
  expect(lepas).toMatchObject({ bagian: 'word/numbering.xml', apa: expect.stringContaining('tidak terhubung') });
  const gaya = editTemplate(LETTER, (x) => x.replace('</w:styles>', `${look('Satu')}${look('Dua')}</w:styles>`), {
    bagian: 'word/styles.xml',
  });
  expect(() => openDocx(gaya)).toThrow('memuat dua gaya dengan satu nama');
});

const look = (id: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="Sama"/></w:style>`;
