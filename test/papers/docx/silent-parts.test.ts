import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unprintedWords } from '../../../src/office/naskah/finished/unprinted-content.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { unprintedContent, withoutRemarks } from '../../../src/papers/docx/unseen/hidden-content.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LETTER = shippedTemplate('surat-kemendagri');
const REMARK = 'jangan disetujui dulu';
const within = (bagian: string, xml: string, akhir: string) =>
  editTemplate(LETTER, (x) => x.replace(akhir, `${xml}$&`), { bagian });
const beside = (bagian: string, xml: string) => editTemplate(LETTER, (x) => x, { tambah: { [bagian]: xml } });
const properties = (...semua: readonly (readonly [nama: string, nilai: string])[]) =>
  beside(
    'docProps/custom.xml',
    `<Properties xmlns="http://x/custom-properties" xmlns:vt="v">${semua.map(([nama, nilai], i) => `<property pid="${i + 2}" name="${nama}"><vt:lpwstr>${nilai}</vt:lpwstr></property>`).join('')}</Properties>`,
  );
const building = (nama: string) =>
  beside(
    'word/glossary/document.xml',
    `<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts><w:docPart><w:docPartPr><w:name w:val="${nama}"/><w:category><w:name w:val="Umum"/></w:category></w:docPartPr><w:docPartBody><w:p><w:r><w:t>${REMARK}</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
  );

describe('what is kept beside the text leaves with it, so it is named, and goes on request', () => {
  it.each([
    ['a property', properties(['Catatan', REMARK]), 'properti "Catatan"'],
    ['words in the mark of a program', properties(['ICV', REMARK]), 'properti "ICV"'],
    [
      'who reviewed it',
      beside('word/people.xml', '<w15:people xmlns:w15="x"><w15:person w15:author="Budi"/></w15:people>'),
      'nama peninjau "Budi"',
    ],
    [
      'data of another program',
      beside('customXml/item1.xml', `<akar xmlns="urn:x"><a>${REMARK}</a></akar>`),
      'data XML customXml/item1.xml',
    ],
    [
      'a source of a paper',
      beside(
        'customXml/item1.xml',
        `<b:Sources xmlns:b="http://x/bibliography"><b:Title>${REMARK}</b:Title></b:Sources>`,
      ),
      'data XML customXml/item1.xml',
    ],
    ['a building block', building('Paragraf Budi'), 'blok penyusun (Building Blocks)'],
    ['a small picture of its first page', beside('docProps/thumbnail.jpeg', '\u00ff\u00d8\u00ff'), 'gambar pratinjau'],
    [
      'a variable',
      within(
        'word/settings.xml',
        `<w:docVars><w:docVar w:name="catatan" w:val="${REMARK}"/></w:docVars>`,
        '</w:settings>',
      ),
      'variabel "catatan"',
    ],
    [
      'fields that are worked out again',
      within('word/settings.xml', '<w:updateFields w:val="true"/>', '</w:settings>'),
      'perintah memperbarui bidang saat dibuka',
    ],
    [
      'the tip of a link',
      within(
        'word/document.xml',
        `<w:p><w:hyperlink w:anchor="a" w:tooltip="${REMARK}"><w:r><w:t>tautan</w:t></w:r></w:hyperlink></w:p>`,
        '</w:body>',
      ),
      `petunjuk tautan "${REMARK}"`,
    ],
    [
      'a description',
      within('docProps/core.xml', `<dc:description>${REMARK}</dc:description>`, '</cp:coreProperties>'),
      'properti "Komentar"',
    ],
    [
      'a manager',
      editTemplate(
        LETTER,
        (x) => x.replace(/(<Properties[^>]*?)\/?>(?:<\/Properties>)?/, `$1><Manager>${REMARK}</Manager></Properties>`),
        { bagian: 'docProps/app.xml' },
      ),
      'properti "Manajer"',
    ],
  ])('%s', (_, dokumen, sebutan) => {
    const ada = unprintedContent(dokumen);
    expect(ada.data).toEqual([sebutan]);
    expect(unprintedWords(ada)).toBe(`1 data tak tercetak (${sebutan})`);
    const bersih = withoutRemarks(dokumen);
    expect(unprintedContent(bersih).data).toEqual([]);
    expect(documentText(bersih)).toEqual(documentText(dokumen));
    expect(
      Object.values(openDocx(bersih))
        .map((isi) => strFromU8(isi))
        .join(),
    ).not.toMatch(/disetujui dulu|Budi|updateFields/);
  });

  it.each([
    ['nothing', LETTER],
    [
      'marks of WPS Office',
      properties(['KSOProductBuildVer', '1033-12.2.0.13306'], ['ICV', '1F6A0C2B4D5E4F6A8B9C0D1E2F3A4B5C_13']),
    ],
    ['marks of LibreOffice', properties(['AppVersion', '16.0000'], ['DocSecurity', '0'], ['LinksUpToDate', 'false'])],
    ['marks of a library of papers', properties(['ContentTypeId', '0x010100A1'], ['_TemplateID', 'TC028'])],
    [
      'a list of no sources',
      beside('customXml/item1.xml', '<b:Sources xmlns:b="http://x/bibliography" SelectedStyle="/APA.XSL"/>'),
    ],
    [
      'settings of WPS Office',
      beside(
        'customXml/item1.xml',
        '<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><customSectProps/></s:customData>',
      ),
    ],
    ['what stands in an empty control', building('DefaultPlaceholder_1081868574')],
    ['an empty description', within('docProps/core.xml', '<dc:description></dc:description>', '</cp:coreProperties>')],
  ])('%s says nothing', (_, dokumen) => expect(unprintedContent(dokumen).data).toEqual([]));

  it('all that only silent parts lead to goes with them, and pictures stay', () => {
    const jadi = openDocx(withoutRemarks(building('Paragraf Budi')));
    expect(Object.keys(jadi).filter((nama) => /glossary|custom/.test(nama))).toEqual([]);
    expect(
      Object.values(jadi)
        .map((isi) => strFromU8(isi))
        .join(),
    ).not.toMatch(/glossary/);
    const semula = Object.keys(openDocx(LETTER)).filter((nama) => !/docProps\/custom/.test(nama));
    expect(Object.keys(jadi).sort()).toEqual(semula.sort());
  });

  it('several are named in part', () => {
    const lima = properties(...['a', 'b', 'c', 'd', 'e'].map((nama) => [nama, REMARK] as const));
    expect(unprintedWords(unprintedContent(lima))).toBe(
      '5 data tak tercetak (properti "a", properti "b", properti "c" …)',
    );
  });
});

describe('a document that a program may take otherwise is refused', () => {
  const tied = (tujuan: string, jenis: string, cara = '') =>
    within(
      'word/_rels/document.xml.rels',
      `<Relationship Id="rZ" Type="http://x/${jenis}" Target="${tujuan}"${cara}/>`,
      '</Relationships>',
    );
  const LINK = ' TargetMode="External"';
  it.each([
    [
      'a letter that takes a file along',
      tied('mailto:a@b.id?subject=x&amp;attach=c:/x', 'hyperlink', LINK),
      'luar dirinya',
    ],
    ['the same, spelled otherwise', tied('mailto:a@b.id?%61ttach=c:/x', 'hyperlink', LINK), 'luar dirinya'],
    ['a picture beside the package', tied('../../../../x.png', 'image'), 'luar dirinya'],
    ['a path of Windows', tied('..\\..\\x', 'image'), 'luar dirinya'],
    [
      'a field that does',
      within(
        'word/document.xml',
        '<w:p><w:fldSimple w:instr=" HYPERLINK &quot;mailto:a@b.id?attach=c:/x&quot; "><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>',
        '</w:body>',
      ),
      'HYPERLINK',
    ],
    [
      'what a program must know',
      editTemplate(LETTER, (x) => x.replace('<w:document', '<w:document mc:MustUnderstand="wne"')),
      'tidak lazim',
    ],
    [
      'words that a program may pass over',
      editTemplate(LETTER, (x) => x.replace(/mc:Ignorable="/, '$&w ')),
      'tidak lazim',
    ],
    [
      'two styles that differ in case alone',
      within('word/styles.xml', '<w:style w:styleId="normal"/>', '</w:styles>'),
      'dua gaya',
    ],
  ])('%s', (_, dokumen, sebab) => expect(() => openDocx(dokumen)).toThrow(sebab));

  it.each([
    ['a mail address', 'mailto:dinas@contoh.go.id'],
    ['one with a subject', 'mailto:dinas@contoh.go.id?subject=Permohonan%20PKS'],
  ])('%s is not', (_, tujuan) => expect(() => openDocx(tied(tujuan, 'hyperlink', LINK))).not.toThrow());
});
