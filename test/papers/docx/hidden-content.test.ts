import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { findNik } from '../../../src/office/permohonan/text/find-nik.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { everyText, textsOf } from '../../../src/papers/docx/read/every-text.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { unprintedContent, withoutRemarks } from '../../../src/papers/docx/unseen/hidden-content.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LETTER = shippedTemplate('surat-kemendagri');
const withBody = (xml: string, tambah: Readonly<Record<string, string>> = {}) =>
  editTemplate(LETTER, (x) => x.replace('</w:body>', `${xml}</w:body>`), { tambah });
const words = (teks: string, sifat = '') => `<w:r>${sifat && `<w:rPr>${sifat}</w:rPr>`}<w:t>${teks}</w:t></w:r>`;
const COMMENTS =
  '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="Budi"><w:p><w:r><w:t>jangan disetujui dulu</w:t></w:r></w:p></w:comment></w:comments>';
const COMMENTED = `<w:p><w:commentRangeStart w:id="1"/>${words('Pasal')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;

describe('what is not printed is counted', () => {
  it.each([
    ['nothing', '<w:p/>', { komentar: 0, tersembunyi: 0, revisi: 0 }],
    ['hidden words', `<w:p>${words('rahasia', '<w:vanish/>')}${words('jelas')}</w:p>`, { tersembunyi: 1 }],
    [
      'hidden words in three runs, one place',
      `<w:p>${['ra', 'ha', 'sia'].map((teks) => words(teks, '<w:vanish/>')).join('')}</w:p>`,
      { tersembunyi: 1 },
    ],
    [
      'hidden words on both sides of others, two places',
      `<w:p>${words('a', '<w:vanish/>')}${words('jelas')}${words('b', '<w:vanish/>')}</w:p>`,
      { tersembunyi: 2 },
    ],
    ['words shown again', `<w:p>${words('jelas', '<w:vanish w:val="false"/>')}</w:p>`, { tersembunyi: 0 }],
    ['a hidden blank', `<w:p>${words(' ', '<w:vanish/>')}</w:p>`, { tersembunyi: 0 }],
    ['words put in', `<w:p><w:ins w:id="1">${words('baru')}</w:ins></w:p>`, { revisi: 1 }],
    [
      'a form that was changed',
      `<w:p>${words('x', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')}</w:p>`,
      { revisi: 1 },
    ],
  ])('%s', (_, xml, jumlah) => expect(unprintedContent(withBody(xml))).toMatchObject(jumlah));

  const row = (teks: string, sifat = '') =>
    `<w:tr>${sifat && `<w:trPr>${sifat}</w:trPr>`}<w:tc><w:p>${words(teks)}</w:p></w:tc></w:tr>`;
  const vml = (gaya: string) =>
    `<w:p><w:r><w:pict><v:shape style="${gaya}"><v:textbox><w:txbxContent><w:p>${words('kotak')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>${words('jelas')}</w:p>`;
  const drawing = (sifat: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="9" name="gambar" ${sifat}/></wp:inline></w:drawing></w:r>${words('jelas')}</w:p>`;

  it.each([
    ['a hidden row', `<w:tbl>${row('rahasia', '<w:hidden/>')}${row('jelas')}</w:tbl>`, 1],
    ['a row that is not', `<w:tbl>${row('jelas', '<w:hidden w:val="0"/>')}</w:tbl>`, 0],
    [
      'a table of hidden rows, once each',
      `<w:tbl>${row('rahasia', '<w:hidden/>')}${row('gaib', '<w:hidden/>')}</w:tbl><w:p>${words('jelas')}</w:p>`,
      1,
    ],
    [
      'hidden words in a hidden row, once',
      `<w:tbl>${row('a', '<w:hidden/>').replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')}${row('jelas')}</w:tbl>`,
      1,
    ],
    ['a hidden shape', vml('position:absolute; visibility : hidden'), 1],
    ['a shape that shows', vml('visibility:visible'), 0],
    ['a hidden drawing', drawing('hidden="1"'), 1],
    ['a drawing that shows', drawing('hidden="false"'), 0],
  ])('%s', (_, xml, jumlah) => {
    const dokumen = withBody(xml);
    expect(unprintedContent(dokumen).tersembunyi).toBe(jumlah);
    const bersih = withoutRemarks(dokumen);
    expect(unprintedContent(bersih).tersembunyi).toBe(0);
    const teks = documentText(bersih).join(' ');
    expect(teks).toContain('jelas');
    expect(teks).not.toMatch(/rahasia|gaib/);
    expect(teks.includes('kotak')).toBe(xml.includes('visible'));
    expect(strFromU8(openDocx(bersih)['word/document.xml']!)).not.toMatch(/<w:tbl><\/w:tbl>/);
  });

  it('comments, by their own part', () => {
    expect(unprintedContent(withBody(COMMENTED, { 'word/comments.xml': COMMENTS }))).toMatchObject({ komentar: 1 });
  });

  it('words hidden by the style of their run or their paragraph', () => {
    const gaya = (id: string, jenis: string) =>
      `<w:style w:type="${jenis}" w:styleId="${id}"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const dokumen = editTemplate(
      withBody(
        `<w:p>${words('kata satu', '<w:rStyle w:val="Sembunyi"/>')}</w:p><w:p><w:pPr><w:pStyle w:val="Gaib"/></w:pPr>${words('kata dua')}${words('tiga', '<w:vanish w:val="0"/>')}</w:p>`,
      ),
      (x) => x.replace('</w:styles>', `${gaya('Sembunyi', 'character')}${gaya('Gaib', 'paragraph')}</w:styles>`),
      { bagian: 'word/styles.xml' },
    );
    expect(unprintedContent(dokumen).tersembunyi).toBe(2);
    const bersih = documentText(withoutRemarks(dokumen)).join(' ');
    expect(bersih).toContain('tiga');
    expect(bersih).not.toMatch(/kata satu|kata dua/);
  });
});

describe('a number of a citizen is read wherever it stands', () => {
  const NIK = '3404010101900001';
  const one = (teks: string) => `<w:p>${words(teks)}</w:p>`;
  const inTable = (sel: readonly string[]) =>
    `<w:tbl><w:tr>${sel.map((satu) => `<w:tc>${one(satu)}</w:tc>`).join('')}</w:tr></w:tbl>`;
  const read = (xml: string, tambah: Readonly<Record<string, string>> = {}) =>
    everyText(withBody(xml, tambah)).some(({ teks }) => findNik(teks) !== null);

  it.each([
    ['the tip of a link', `<w:p><w:hyperlink w:anchor="a" w:tooltip="${NIK}">${words('a')}</w:hyperlink></w:p>`],
    ['who may edit', `<w:permStart w:id="1" w:ed="${NIK}"/><w:p/>`],
    ['an attribute of another kind', `<w:p w:rsidR="${NIK}"/>`],
    ['four cells', inTable(['3404', '0101', '0190', '0001'])],
    ['sixteen cells', inTable([...NIK])],
    ['sixteen rows', [...NIK].map((satu) => inTable([satu])).join('')],
    ['two paragraphs', one('34040101') + one('01900001')],
    ['two paragraphs, named', one('NIK 34040101') + one('01900001')],
    ['cells as a NIK is parted', inTable(['340401', '010190', '0001'])],
    ['paragraphs as a NIK is parted', one('NIK: 340401') + one('010190') + one('0001')],
    [
      'digits of a font of signs',
      `<w:p>${[...NIK].map((d) => `<w:r><w:sym w:font="Symbol" w:char="F03${d}"/></w:r>`).join('')}</w:p>`,
    ],
    ['digits written from the right', one(`\u202e${[...NIK].toReversed().join('')}\u202c`)],
    [
      'the code of a field, in pieces',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF 34040101</w:instrText></w:r><w:r><w:instrText>01900001</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
    ['letters for digits', one('34O4O1O1O19OOOO1')],
  ])('%s', (_, xml) => expect(read(xml)).toBe(true));

  it('not how the font of a bullet is drawn, as Word writes it', () => {
    const symbol = '<w:font w:name="Symbol"><w:panose1 w:val="05050102010706020507"/></w:font></w:fonts>';
    const bertitik = editTemplate(LETTER, (x) => x.replace('</w:fonts>', symbol), { bagian: 'word/fontTable.xml' });
    expect(everyText(bertitik).filter(({ teks }) => findNik(teks) !== null)).toEqual([]);
  });

  it('a picture, or its name', () => {
    expect(read('<w:p/>', { [`word/media/${NIK}.png`]: 'GIF89a' })).toBe(true);
    expect(read('<w:p/>', { 'word/media/a.png': `GIF89a tEXt ${NIK} IEND` })).toBe(true);
  });

  it.each([
    ['a table of counts', inTable(['1500', '2512', '1100', '2300'])],
    ['a table of larger counts', inTable(['340401', '210190', '1001'])],
    ['years', inTable(['2024', '2025', '2026', '2027'])],
    ['the numbers of rows', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'].map(one).join('')],
  ])('not %s', (_, xml) => expect(read(xml)).toBe(false));
});

describe('words that are printed and cannot be read', () => {
  const cell = (isi: string, sifat: string) =>
    `<w:tbl><w:tr><w:tc><w:tcPr>${sifat}</w:tcPr><w:p>${isi}</w:p></w:tc></w:tr></w:tbl>`;
  const white = '<w:color w:val="FFFFFF"/>';
  const tabbed = (henti: string) =>
    `<w:p><w:pPr><w:tabs>${henti}</w:tabs></w:pPr>${words('jelas')}<w:r><w:tab/></w:r>${words('gaib')}</w:p>`;
  const box = (gaya: string) =>
    `<w:p><w:r><w:pict><v:shape style="${gaya}"><v:textbox><w:txbxContent><w:p>${words('gaib')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const joined = (sifat: string, jenis: 'w:tr' | 'w:tc') => {
    const sel = (teks: string, gabung: string) => `<w:tc><w:tcPr>${gabung}</w:tcPr><w:p>${words(teks)}</w:p></w:tc>`;
    const batas = jenis === 'w:tr' ? '</w:tr><w:tr>' : '';
    return `<w:tbl><w:tr>${sel('atas', '')}${batas}${sel('gaib', sifat)}</w:tr></w:tbl>`;
  };
  const LOW_ROW = '<w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>';
  const line = (sifat: string) => `<w:p><w:pPr>${sifat}</w:pPr>${words('baris')}</w:p>`;
  const placed = (kiri: string) =>
    `<w:p><w:r><w:pict><v:shape style="position:absolute;margin-left:${kiri}"><v:textbox><w:txbxContent><w:p>${words('kotak')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const shape = (fill: string) =>
    `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:spPr>${fill}<a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p>${words('kotak', white)}</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

  it.each([
    ['hidden by Word for ever', `<w:p>${words('gaib', '<w:specVanish/>')}</w:p>`, 1],
    [
      'a mark that joins two headings hides no words',
      '<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      0,
    ],
    ['white', `<w:p>${words('gaib', white)}</w:p>`, 1],
    ['nearly white', `<w:p>${words('gaib', '<w:color w:val="f8F8f8"/>')}</w:p>`, 1],
    ['grey', `<w:p>${words('kelabu', '<w:color w:val="A6A6A6"/>')}</w:p>`, 0],
    [
      'as the theme has the paper, whatever stands beside it',
      `<w:p>${words('gaib', '<w:color w:val="000000" w:themeColor="background1"/>')}</w:p>`,
      1,
    ],
    [
      'grey by the theme',
      `<w:p>${words('kelabu', '<w:color w:val="BFBFBF" w:themeColor="background1" w:themeShade="BF"/>')}</w:p>`,
      0,
    ],
    ['a blank in white', `<w:p>${words(' ', white)}</w:p>`, 0],
    ['white on a dark cell', cell(words('kepala', white), '<w:shd w:val="clear" w:color="auto" w:fill="1F4D78"/>'), 0],
    [
      'white on a cell filled by the theme',
      cell(words('kepala', white), '<w:shd w:val="clear" w:fill="auto" w:themeFill="accent1"/>'),
      0,
    ],
    ['white on a white cell', cell(words('gaib', white), '<w:shd w:val="clear" w:fill="FFFFFF"/>'), 1],
    ['white and marked', `<w:p>${words('sorot', `${white}<w:highlight w:val="black"/>`)}</w:p>`, 0],
    [
      'white on a dark line',
      `<w:p><w:pPr><w:shd w:val="solid" w:color="000000" w:fill="auto"/></w:pPr>${words('baris', white)}</w:p>`,
      0,
    ],
    ['white in a filled box', shape('<a:solidFill/>'), 0],
    ['white in an empty box', shape('<a:noFill/>'), 1],
    ['of one point', `<w:p>${words('debu', '<w:sz w:val="2"/>')}</w:p>`, 1],
    ['of one point, said in points', `<w:p>${words('debu', '<w:sz w:val="1pt"/>')}</w:p>`, 1],
    ['small print', `<w:p>${words('kecil', '<w:sz w:val="10"/>')}</w:p>`, 0],
    ['of one point for other scripts alone', `<w:p>${words('biasa', '<w:szCs w:val="2"/>')}</w:p>`, 0],
    ['of three and a half points', `<w:p>${words('debu', '<w:sz w:val="7"/>')}</w:p>`, 1],
    ['without a width', `<w:p>${words('gaib', '<w:w w:val="1"/>')}</w:p>`, 1],
    ['a little narrower', `<w:p>${words('rapat', '<w:w w:val="90"/>')}</w:p>`, 0],
    ['on a line of one point', line('<w:spacing w:line="20" w:lineRule="exact"/>'), 1],
    ['on a line of twelve points', line('<w:spacing w:line="240" w:lineRule="exact"/>'), 0],
    ['in a frame beside the paper', line('<w:framePr w:w="3000" w:x="-20000" w:y="1"/>'), 1],
    ['in a frame on the paper', line('<w:framePr w:w="3000" w:x="1000" w:y="12000"/>'), 0],
    ['moved off its line', `<w:p>${words('gaib', '<w:position w:val="-3168"/>')}</w:p>`, 1],
    ['a little raised', `<w:p>${words('naik', '<w:position w:val="6"/>')}</w:p>`, 0],
    ['indented over the edge', line('<w:ind w:left="13000"/>'), 1],
    ['indented', line('<w:ind w:left="4000"/>'), 0],
    ['hanging over the edge', line('<w:ind w:left="400" w:hanging="9000"/>'), 1],
    ['in a column too narrow', cell(words('gaib'), '<w:tcW w:w="1" w:type="dxa"/>'), 1],
    ['in a column', cell(words('isi'), '<w:tcW w:w="300" w:type="dxa"/>'), 0],
    ['in a cell joined to the one above', joined('<w:vMerge/>', 'w:tr'), 1],
    ['in a font of signs', `<w:p>${words('gaib', '<w:rFonts w:ascii="MT Extra"/>')}</w:p>`, 1],
    ['a mark in a font of signs', `<w:p>${words('\u00fc', '<w:rFonts w:ascii="Wingdings"/>')}</w:p>`, 0],
    ['behind a tab that leaves the paper', tabbed('<w:tab w:val="left" w:pos="30000"/>'), 1],
    [
      'behind stops one after the other',
      tabbed([4, 8, 12, 15].map((n) => `<w:tab w:val="left" w:pos="${n}000"/>`).join('')),
      0,
    ],
    ['in a box of a point', box('width:1pt;height:1pt'), 1],
    ['in a box of a point that grows', box('width:1pt;height:1pt;mso-fit-shape-to-text:t'), 0],
    ['in a box of its size', box('width:200pt;height:30pt'), 0],
    [
      'in a frame of a point',
      `<w:p><w:pPr><w:framePr w:w="20" w:h="20" w:hRule="exact"/></w:pPr>${words('gaib')}</w:p>`,
      1,
    ],
    ['in the first cell of a join', joined('<w:vMerge w:val="restart"/>', 'w:tr'), 0],
    ['in a row of no height', cell(words('gaib'), '').replace('<w:tc>', `${LOW_ROW}<w:tc>`), 1],
    ['in a shape beside the paper', placed('-9000pt'), 1],
    ['in a shape on the paper', placed('-20pt'), 0],
    [
      'black on black',
      `<w:p>${words('gaib', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>')}</w:p>`,
      1,
    ],
    [
      'of the colour of its cell',
      cell(words('gaib', '<w:color w:val="1F4D78"/>'), '<w:shd w:val="clear" w:fill="204E78"/>'),
      1,
    ],
    ['under a black marker', `<w:p>${words('gaib', '<w:highlight w:val="black"/>')}</w:p>`, 1],
    ['under a yellow marker', `<w:p>${words('sorot', '<w:highlight w:val="yellow"/>')}</w:p>`, 0],
    ['without a filling', `<w:p>${words('gaib', '<w14:textFill><w14:noFill/></w14:textFill>')}</w:p>`, 1],
    [
      'filled as usual',
      `<w:p>${words('isi', '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill></w14:textFill>')}</w:p>`,
      0,
    ],
    ['of no colour on black', `<w:p>${words('kepala', '<w:shd w:val="clear" w:fill="000000"/>')}</w:p>`, 0],
    ['in a formula', `<w:p><m:oMath><m:r><w:rPr><w:vanish/></w:rPr><m:t>gaib</m:t></m:r></m:oMath></w:p>`, 1],
    [
      'of the paper, in black before a change that was tracked',
      `<w:p>${words('gaib', '<w:rPrChange w:id="1"><w:rPr><w:color w:val="000000"/></w:rPr></w:rPrChange><w:color w:val="FFFFFF"/>')}</w:p>`,
      1,
    ],
    ['hidden, with an attribute of others', `<w:p>${words('gaib', '<w:vanish xmlns:q="q" q:a="1"/>')}</w:p>`, 1],
  ])('%s', (_, xml, jumlah) => expect(unprintedContent(withBody(xml)).tersembunyi).toBe(jumlah));

  it.each([
    [
      'of a table',
      'table',
      '<w:tbl><w:tblPr><w:tblStyle w:val="Gaib"/></w:tblPr><w:tr><w:tc><w:p>ISI</w:p></w:tc></w:tr></w:tbl>',
    ],
    ['of words', 'character', `<w:p>${words('gaib', '<w:rStyle w:val="Gaib"/>')}</w:p>`],
  ])('by a style %s, whatever marks it is quoted with', (_, jenis, xml) => {
    const gaya = `<w:style w:type='${jenis}' w:styleId='Gaib'><w:rPr><w:vanish/></w:rPr></w:style>`;
    const dokumen = editTemplate(
      withBody(xml.replace('ISI', words('gaib'))),
      (x) => x.replace('</w:styles>', `${gaya}</w:styles>`),
      { bagian: 'word/styles.xml' },
    );
    expect(unprintedContent(dokumen).tersembunyi).toBe(1);
  });

  it('as its style says, not as the default style does, where it does not build on it', () => {
    const gaya =
      '<w:style w:type="paragraph" w:styleId="Lepas"/><w:style w:type="paragraph" w:styleId="Ikut"><w:basedOn w:val="Normal"/></w:style>';
    const dalam = (nama: string) =>
      unprintedContent(
        editTemplate(
          withBody(`<w:p><w:pPr><w:pStyle w:val="${nama}"/></w:pPr>${words('kata')}</w:p>`),
          (x) =>
            x
              .replace('</w:styles>', `${gaya}</w:styles>`)
              .replace(
                '<w:name w:val="Normal"/><w:qFormat/>',
                (nama) => `${nama}<w:rPr><w:color w:val="FFFFFF"/></w:rPr>`,
              ),
          { bagian: 'word/styles.xml' },
        ),
      ).tersembunyi;
    expect(dalam('Ikut')).toBe(dalam('Lepas') + 1);
  });

  const LETTER_WORDS = unprintedContent(
    editTemplate(LETTER, (x) => x.replace('<w:rPrDefault><w:rPr>', '<w:rPrDefault><w:rPr><w:vanish/>'), {
      bagian: 'word/styles.xml',
    }),
  ).tersembunyi;
  it('by what a document says of all its words', () => expect(LETTER_WORDS).toBeGreaterThan(20));

  it('as the theme has the paper, by whichever name', () => {
    const dokumen = editTemplate(
      withBody(`<w:p>${words('gaib', '<w:color w:val="000000" w:themeColor="text1"/>')}</w:p>`),
      (x) => x.replace('</w:settings>', '<w:clrSchemeMapping w:t1="light1" w:bg1="light1"/></w:settings>'),
      { bagian: 'word/settings.xml' },
    );
    expect(unprintedContent(dokumen).tersembunyi).toBe(1);
    const putih = editTemplate(
      withBody(
        `<w:p>${words('gaib', '<w:color w:themeColor="accent1"/>')}${words('a', '<w:color w:themeColor="accent2"/>')}</w:p>`,
      ),
      (x) => x.replace(/<a:accent1>.*?<\/a:accent1>/, '<a:accent1><a:srgbClr val="FDFDFD"/></a:accent1>'),
      { bagian: 'word/theme/theme1.xml' },
    );
    expect(unprintedContent(putih).tersembunyi).toBe(1);
  });

  it('by a style, or a style it builds on; said otherwise by the run, they show', () => {
    const gaya =
      '<w:style w:type="paragraph" w:styleId="Pucat"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Anak"><w:basedOn w:val="Pucat"/></w:style>';
    const dokumen = editTemplate(
      withBody(
        `<w:p><w:pPr><w:pStyle w:val="Anak"/></w:pPr>${words('gaib')}${words('tampak', '<w:color w:val="000000"/>')}</w:p>`,
      ),
      (x) => x.replace('</w:styles>', `${gaya}</w:styles>`),
      { bagian: 'word/styles.xml' },
    );
    expect(unprintedContent(dokumen)).toMatchObject({ tersembunyi: 1 });
    const bersih = documentText(withoutRemarks(dokumen)).join(' ');
    expect(bersih).toContain('tampak');
    expect(bersih).not.toContain('gaib');
  });

  it('the words before them say where they are', () => {
    const xml = `<w:p>${words('Pasal 5')}</w:p><w:p>${words('PIHAK KESATU')}${words('gaib', white)}</w:p>`;
    expect(unprintedContent(withBody(xml)).letak).toEqual(['PIHAK KESATU']);
  });
});

it.each(NASKAH.map((n) => n.kode))('the shipped template of %s has none', (kode) => {
  expect(unprintedContent(shippedTemplate(kode))).toMatchObject({ komentar: 0, tersembunyi: 0, letak: [] });
});

it('comments and hidden words are taken out with everything that named them; the rest stays byte for byte', () => {
  const dokumen = withBody(`${COMMENTED}<w:p>${words('rahasia', '<w:vanish/>')}${words('jelas')}</w:p>`, {
    'word/comments.xml': COMMENTS,
    'word/commentsExtended.xml': '<a/>',
    'word/people.xml': '<a/>',
  });
  const bersih = withoutRemarks(dokumen);
  expect(unprintedContent(bersih)).toEqual({ komentar: 0, tersembunyi: 0, revisi: 0, letak: [], data: [] });
  const isi = openDocx(bersih);
  expect(Object.keys(isi).filter((nama) => /comment|people/.test(nama))).toEqual([]);
  expect(
    Object.values(isi)
      .map((bagian) => strFromU8(bagian))
      .join(''),
  ).not.toMatch(/comment|rahasia/);
  expect(documentText(bersih)).toContain('Pasal');
  expect(documentText(bersih)).toContain('jelas');
  const semula = openDocx(dokumen);
  expect(isi['word/styles.xml']).toEqual(semula['word/styles.xml']);
});

it('a run that is hidden and bears a comment goes as one', () => {
  const lari =
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:commentReference w:id="1"/></w:r><w:r><w:t>b</w:t></w:r></w:p>';
  expect(documentText(withoutRemarks(withBody(lari)))).toContain('b');
});

it('all words of a document are found, shown or not', () => {
  const isi = everyText(
    editTemplate(
      withBody(
        `<w:p>${words('34040101')}${words('01900001')}</w:p><w:p><w:r><w:drawing><wp:docPr xmlns:wp="p" id="1" name="n" descr="KTP &amp; foto"/></w:drawing></w:r></w:p>`,
        { 'word/comments.xml': COMMENTS, 'docProps/core.xml': '<c><d>Judul surat</d></c>' },
      ),
      (x) => x,
    ),
  );
  const teks = isi.map((b) => b.teks);
  for (const kata of ['3404010101900001', 'KTP & foto', 'jangan disetujui dulu', 'Judul surat'])
    expect(teks).toContain(kata);
  expect(isi.find((b) => b.teks === 'Judul surat')?.bagian).toBe('docProps/core.xml');
});

it('words that the level of their list moves off the paper are hidden, in a konsep as well', () => {
  const jauh = editTemplate(shippedTemplate('pks'), (xml) => xml.replaceAll('w:left="453"', 'w:left="20000"'), {
    bagian: 'word/numbering.xml',
  });
  expect(unprintedContent(shippedTemplate('pks')).tersembunyi).toBe(0);
  expect(unprintedContent(jauh).tersembunyi).toBeGreaterThan(5);
});

it('a comment is found by its reference and its content, whatever its part is called', () => {
  const dokumen = withBody(COMMENTED, { 'word/ulasan/catatan.xml': COMMENTS });
  expect(unprintedContent(dokumen).komentar).toBe(1);
  expect(Object.keys(openDocx(withoutRemarks(dokumen)))).not.toContain('word/ulasan/catatan.xml');
  expect(unprintedContent(withBody(COMMENTED)).komentar).toBe(1);
});

it('words hidden by a style that builds on a hiding one, or in other spellings, are found', () => {
  const gaya =
    '<w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const dokumen = editTemplate(
    withBody(
      [words('a', '<w:rStyle w:val="B"/>'), words('b', '<w:vanish></w:vanish>'), words('c', '<w:vanish w:val = "1"/>')]
        .map((lari) => `<w:p>${lari}</w:p>`)
        .join(''),
    ),
    (x) => x.replace('</w:styles>', `${gaya}</w:styles>`),
    { bagian: 'word/styles.xml' },
  );
  expect(unprintedContent(dokumen).tersembunyi).toBe(3);
});

it('a number written one digit a box is found as one', () => {
  const kotak = [...'3404010101900001'].map((d) => `<w:tc><w:p>${words(d)}</w:p></w:tc>`).join('');
  const isi = everyText(withBody(`<w:tbl><w:tr>${kotak}</w:tr></w:tbl>`)).map((b) => b.teks);
  expect(isi).toContain('3404010101900001');
});

describe('every text of a document', () => {
  const NIK = '3404010101900001';
  const BOX_START = '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>';
  const BOX_END = '</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
  const halves = (awal: string, akhir: string) => `${awal}${NIK.slice(0, 8)}${akhir}${awal}${NIK.slice(8)}${akhir}`;
  it.each([
    ['a chart', 'word/charts/chart1.xml', `<c:chart><a:p>${halves('<a:r><a:t>', '</a:t></a:r>')}</a:p></c:chart>`],
    ['a number of a chart', 'word/charts/chart2.xml', `<c:chart><c:pt><c:v>${NIK}</c:v></c:pt></c:chart>`],
    ['a diagram', 'word/diagrams/data1.xml', `<d><a:p>${halves('<a:r><a:t>', '</a:t></a:r>')}</a:p></d>`],
    ['a drawing', 'word/media/image1.svg', `<svg xmlns="s"><text>${halves('<tspan>', '</tspan>')}</text></svg>`],
    ['the title of a drawing', 'word/media/image2.svg', `<svg xmlns="s"><title>${NIK}</title></svg>`],
    ['a part under another name', 'customXml/item1.dat', `<p>${NIK}</p>`],
    [
      'a text box',
      'word/header9.xml',
      `<w:hdr><w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${halves('<w:r><w:t>', '</w:t></w:r>')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p></w:hdr>`,
    ],
    ['two text boxes side by side', 'word/header8.xml', `<w:hdr>${halves(BOX_START, BOX_END)}</w:hdr>`],
  ])('holds that of %s, whole', (_, bagian, xml) => {
    const teks = everyText(withBody('', { [bagian]: xml })).filter((satu) => satu.bagian === bagian);
    expect(teks.some((satu) => satu.teks.includes(NIK))).toBe(true);
  });

  it('joins text boxes that each stand there also for an older Word', () => {
    const twice = (satu: string) =>
      ['mc:Choice', 'mc:Fallback'].map((nama) => `<${nama}>${BOX_START}${satu}${BOX_END}</${nama}>`).join('');
    const dua = [NIK.slice(0, 8), NIK.slice(8)].map((s) => `<mc:AlternateContent>${twice(s)}</mc:AlternateContent>`);
    const teks = textsOf('word/header7.xml', strToU8(`<w:hdr>${dua.join('')}</w:hdr>`)).map((satu) => satu.teks);
    expect(teks).toContain(NIK);
  });
});
