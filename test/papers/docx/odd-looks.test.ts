import { describe, expect, it } from 'vitest';
import { changedLooks, changedLooksOfKonsep } from '../../../src/office/naskah/finished/paragraph-looks.ts';
import { fitTemplate } from '../../../src/papers/docx/look/paper-look.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { oddLooks } from '../../../src/papers/docx/read/odd-looks.ts';
import { SAMPLE_JPEG, SAMPLE_PNG } from './sample-pictures.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LEVEL =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>';
const list = (id: number, mulai: number | null) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="90"/>${mulai === null ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${mulai}"/></w:lvlOverride>`}</w:num>`;

/** What is counted before each paragraph, each said as list and level. */
function counted(daftar: readonly string[], alinea: readonly (readonly [number, number])[]): readonly string[] {
  const isi = alinea.map(
    ([id, tingkat]) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${tingkat}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>isi</w:t></w:r></w:p>`,
  );
  const dokumen = editTemplate(
    editTemplate(shippedTemplate('tanda-terima'), (xml) =>
      xml.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${isi.join('')}</w:body>`),
    ),
    () =>
      `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="90">${LEVEL}</w:abstractNum>${daftar.join('')}</w:numbering>`,
    { bagian: 'word/numbering.xml' },
  );
  return oddLooks(dokumen).flatMap(({ apa, rinci }) => (apa.startsWith('bernomor') ? [rinci] : []));
}

it('a list that was split into two of a kind counts on, as Word prints it', () => {
  expect(
    counted(
      [list(1, 1)],
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    ),
  ).toEqual(['decimal 1', 'decimal 2', 'decimal 3']);
  expect(
    counted(
      [list(1, null), list(3, 1)],
      [
        [3, 0],
        [1, 0],
        [1, 0],
      ],
    ),
  ).toEqual(['decimal 1', 'decimal 2', 'decimal 3']);
});

it('a list begins anew where it is said, once, and below each number above it', () => {
  expect(
    counted(
      [list(1, 1), list(2, 7)],
      [
        [1, 0],
        [2, 0],
        [2, 0],
        [1, 0],
      ],
    ),
  ).toEqual(['decimal 1', 'decimal 7', 'decimal 8', 'decimal 9']);
  expect(
    counted(
      [list(1, 1)],
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ],
    ),
  ).toEqual(['decimal 1', 'lowerLetter 1.1', 'lowerLetter 1.2', 'decimal 2', 'lowerLetter 2.1']);
});

it('a list that prints nothing is none', () => {
  const kosong = list(1, null).replace(
    '</w:num>',
    `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:lvlOverride></w:num>`,
  );
  expect(counted([kosong], [[1, 0]])).toEqual([]);
});

describe('what looks otherwise though every word is there', () => {
  const LETTER = fitTemplate(shippedTemplate('surat-kemendagri'), { kertas: 'F4', logo: SAMPLE_PNG });
  const otherwise = (ubah: (xml: string) => string, bagian = 'word/document.xml') =>
    changedLooks(oddLooks(LETTER), oddLooks(editTemplate(LETTER, ubah, { bagian })));
  const line = (sifat: string) => (xml: string) =>
    xml.replace('</w:pPr>', `<w:rPr/></w:pPr><w:r><w:rPr>${sifat}</w:rPr><w:t>PASAL</w:t></w:r>`);

  it('nothing, where it is the same', () => expect(otherwise((xml) => xml)).toEqual([]));

  it.each([
    [
      'its emblem, by another picture',
      () => fitTemplate(LETTER, { kertas: 'F4', logo: SAMPLE_JPEG }),
      /^bergambar yang lain/,
    ],
    [
      'its emblem, larger',
      (xml: string) => xml.replace(/cx="\d+" cy="\d+"/g, 'cx="900000" cy="900000"'),
      /^bergambar yang lain/,
    ],
    ['its emblem, cut', (xml: string) => xml.replace('<a:srcRect/>', '<a:srcRect l="90000"/>'), /^bergambar yang lain/],
    [
      'its margins',
      (xml: string) => xml.replace(/(<w:pgMar\b[^>]*w:bottom=")\d+/, '$19000'),
      /^kertas atau margin yang lain di "/,
    ],
    [
      'its paper',
      (xml: string) => xml.replace(/(<w:pgSz\b[^>]*w:h=")\d+/, '$116838'),
      /^kertas atau margin yang lain di "/,
    ],
    [
      'its columns',
      (xml: string) => xml.replace('</w:sectPr>', '<w:cols w:num="2"/></w:sectPr>'),
      /^kertas atau margin yang lain di "/,
    ],
    [
      'one column, of another width',
      (xml: string) => xml.replace('</w:sectPr>', '<w:cols w:equalWidth="0"><w:col w:w="4000"/></w:cols></w:sectPr>'),
      /^kertas atau margin yang lain di "/,
    ],
    [
      'where its pages begin',
      (xml: string) => xml.replace('</w:sectPr>', '<w:vAlign w:val="bottom"/></w:sectPr>'),
      /^kertas atau margin yang lain di "/,
    ],
    ...[
      'w:color="000000"',
      'w:color="FFFFFF" w:themeColor="text1"',
      'w:color="FFFFFF"><v:background/></w:background',
    ].map(
      (latar) =>
        [
          `what lies behind it: ${latar}`,
          (xml: string) =>
            xml.replace(/<w:body>/, `<w:background ${latar.includes('</') ? `${latar}>` : `${latar}/>`}$&`),
          /^kertas atau margin yang lain di "/,
        ] as const,
    ),
  ] as const)('%s', (_, ubah, kata) => {
    const lain =
      ubah.length === 0 ? (ubah as () => Uint8Array)() : editTemplate(LETTER, ubah as (xml: string) => string);
    expect(changedLooks(oddLooks(LETTER), oddLooks(lain))).toEqual([expect.stringMatching(kata)]);
  });

  it('a millimetre that a program rounds is none', () => {
    expect(otherwise((xml) => xml.replace(/(<w:pgSz\b[^>]*w:h=")18708/, '$118710'))).toEqual([]);
  });

  it('words in a colour of the theme, which is another by now', () => {
    const lama = editTemplate(LETTER, line('<w:color w:themeColor="accent1"/>'));
    const pucat = editTemplate(
      lama,
      (xml) => xml.replace(/<a:accent1>.*?<\/a:accent1>/, '<a:accent1><a:srgbClr val="F0F0F0"/></a:accent1>'),
      {
        bagian: 'word/theme/theme1.xml',
      },
    );
    expect(changedLooks(oddLooks(lama), oddLooks(pucat))).toEqual([expect.stringMatching(/^berwarna pucat di "PASAL/)]);
  });

  const PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="KepalaTabel"/></w:pPr>';
  const inRun = (sifat: string) => (xml: string) => xml.replace(/<w:r><w:t/, `<w:r><w:rPr>${sifat}</w:rPr><w:t`);
  const inLine = (sifat: string) => (xml: string) =>
    xml.replace(PARAGRAPH, PARAGRAPH.replace('</w:pPr>', `${sifat}</w:pPr>`));
  const inTable = (sifat: string) => (xml: string) => xml.replace('<w:tblPr>', `<w:tblPr>${sifat}`);

  it.each([
    ['berhuruf hias', inRun('<w:emboss/>')],
    ['berhuruf hias', inRun('<w14:glow w14:rad="900000"/>')],
    ['berhuruf simbol', inRun('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')],
    ['berhuruf simbol, bawaan berkas atau tidak lazim', inRun('<w:rFonts w:ascii="Aksara Sendiri"/>')],
    ['dipaksa muat', (xml: string) => xml.replaceAll('</w:tcPr>', '<w:tcFitText/></w:tcPr>')],
    [
      'terbaca dari kanan',
      (xml: string) =>
        xml.replace(/<w:r>(?=<w:t)/, '<w:bdo w:val="rtl"><w:r>').replace(/(<w:bdo [\s\S]*?<\/w:r>)/, '$1</w:bdo>'),
    ],
    ['terbaca dari kanan', inLine('<w:bidi/>')],
    ['berinden jauh', inLine('<w:ind w:hanging="15000"/>')],
    ['disambung dengan alinea sesudahnya', inLine('<w:rPr><w:vanish/></w:rPr>')],
    ['berinden jauh', inLine('<w:ind w:leftChars="9000"/>')],
    ['di tabel yang bergeser', inTable('<w:tblInd w:w="900" w:type="dxa"/>')],
    [
      'berbidang REF',
      (xml: string) =>
        xml.replace(
          PARAGRAPH,
          PARAGRAPH.replace(
            '</w:pPr>',
            '</w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF lain </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
          ),
        ),
    ],
    [
      'kertas atau margin yang lain',
      (xml: string) => xml.replace('<w:body>', '<w:background w:color="000000"/><w:body>'),
    ],
    ['kertas atau margin yang lain', (xml: string) => xml.replace('<w:pgNumType/>', '<w:pgNumType w:start="4"/>')],
    [
      'kepala atau kaki halaman yang lain',
      (xml: string) => xml.replace(/<w:footerReference w:type="default"[^>]*>/, ''),
    ],
    ['kepala atau kaki halaman yang lain', (xml: string) => xml.replace('<w:titlePg/>', '')],
  ] as const)('%s', (kata, ubah) => {
    const beda = otherwise(ubah);
    expect(beda.length).toBeGreaterThan(0);
    for (const satu of beda) expect(satu.startsWith(kata) || /^\d+ lagi$/.test(satu)).toBe(true);
  });

  it('letters that a theme, or the file itself, brings along', () => {
    const bertema = editTemplate(LETTER, inRun('<w:rFonts w:asciiTheme="minorHAnsi"/>'));
    const simbol = editTemplate(
      bertema,
      (xml) => xml.replace(/(<a:minorFont>\s*<a:latin typeface=")[^"]*/, '$1Wingdings'),
      {
        bagian: 'word/theme/theme1.xml',
      },
    );
    expect(changedLooks(oddLooks(bertema), oddLooks(simbol))).toEqual([expect.stringMatching(/^berhuruf simbol/)]);
    const bawaan = editTemplate(
      LETTER,
      () =>
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Arial"><w:embedRegular r:id="a" xmlns:r="r"/></w:font></w:fonts>',
      { bagian: 'word/fontTable.xml' },
    );
    expect(changedLooks(oddLooks(LETTER), oddLooks(bawaan))[0]).toMatch(/^berhuruf simbol, bawaan berkas/);
  });

  it('words that the default style of letters hides, where no style is named', () => {
    const gaib =
      '<w:style w:type="character" w:default="true" w:styleId="HurufGaib"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const lain = otherwise((xml) => xml.replace('</w:styles>', gaib), 'word/styles.xml');
    expect(lain.join()).toContain('tersembunyi');
  });

  it('words moved away by the level of their list', () => {
    const jauh = otherwise((xml) => xml.replaceAll('w:left="453"', 'w:left="20000"'), 'word/numbering.xml');
    expect(jauh.join()).toMatch(/^berinden jauh di "/);
  });

  it('a number of a list that shows no more', () => {
    expect(
      otherwise((xml) => xml.replaceAll('</w:lvl>', '<w:rPr><w:vanish/></w:rPr></w:lvl>'), 'word/numbering.xml').join(),
    ).toMatch(/^tersembunyi di "/);
  });

  it('a number of a list whose paragraph has its mark in white', () => {
    const berangka = /(<w:pStyle w:val="(?:Ayat|Butir|Daftar)[^"]*"\/>[\s\S]*?)<\/w:pPr>/;
    const pks = shippedTemplate('pks');
    const putih = editTemplate(pks, (xml) =>
      xml.replace(berangka, '$1<w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:pPr>'),
    );
    expect(changedLooks(oddLooks(pks), oddLooks(putih)).join()).toMatch(/^berwarna pucat di "/);
  });

  it('words struck by the style of their paragraph, which a style of letters cannot take back', () => {
    const gaya =
      '<w:style w:type="paragraph" w:styleId="Coret"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="Tidak"><w:rPr><w:strike w:val="0"/></w:rPr></w:style></w:styles>';
    const dengan = (huruf: string) =>
      oddLooks(
        editTemplate(
          editTemplate(LETTER, (xml) => xml.replace('</w:styles>', gaya), { bagian: 'word/styles.xml' }),
          (xml) =>
            xml.replace(
              '<w:sectPr',
              `<w:p><w:pPr><w:pStyle w:val="Coret"/></w:pPr><w:r><w:rPr>${huruf}</w:rPr><w:t>batal</w:t></w:r></w:p><w:sectPr`,
            ),
        ),
      ).filter(({ apa, teks }) => apa === 'dicoret' && teks === 'batal').length;
    expect(dengan('<w:rStyle w:val="Tidak"/>')).toBe(1);
    expect(dengan('<w:strike w:val="0"/>')).toBe(0);
  });
});

describe('a konsep that is corrected', () => {
  const KONSEP = shippedTemplate('pks');
  const told = (ubah: (xml: string) => string, bagian = 'word/document.xml') =>
    changedLooksOfKonsep(oddLooks(KONSEP), oddLooks(editTemplate(KONSEP, ubah, { bagian })));
  const BAN = /<w:r>(?=<w:t[^>]*>PARA PIHAK dilarang memberikan)/;

  it('tells what is struck, drawn together or numbered with other words', () => {
    expect(told((x) => x.replace(BAN, '<w:r><w:rPr><w:strike/></w:rPr>'))).toEqual([
      expect.stringMatching(/^dicoret di "PARA/),
    ]);
    expect(told((x) => x.replace(BAN, '<w:r><w:rPr><w:spacing w:val="-400"/></w:rPr>'))).toEqual([
      expect.stringMatching(/^berjarak huruf lain/),
    ]);
    expect(
      told((x) => x.replaceAll('w:val="(%1)"', 'w:val="(%1) Tidak berlaku:"'), 'word/numbering.xml').join(),
    ).toContain('Tidak berlaku');
  });

  it('says nothing of bold, of other words, nor of numbers that go on after a new paragraph', () => {
    expect(told((x) => x.replace(BAN, '<w:r><w:rPr><w:b/></w:rPr>'))).toEqual([]);
    expect(told((x) => x.replace('PARA PIHAK dilarang memberikan', 'PARA PIHAK juga dilarang memberikan'))).toEqual([]);
    const alinea = (x: string) => /<w:p>(?:(?!<\/w:p>).)*PARA PIHAK dilarang memberikan.*?<\/w:p>/s.exec(x)?.[0] ?? '';
    const ganda = (x: string) => x.replace(alinea(x), `$&${alinea(x).replace('PARA PIHAK', 'Mereka')}`);
    expect(alinea(new TextDecoder().decode(openDocx(KONSEP)['word/document.xml']))).not.toBe('');
    expect(told(ganda)).toEqual([]);
  });
});
