import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { activeContent, changingFields } from '../../../src/papers/docx/refused/active-content.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LETTER = shippedTemplate('surat-kemendagri');
const withBody = (xml: string) => editTemplate(LETTER, (x) => x.replace('</w:body>', `${xml}</w:body>`));
const run = (xml: string) => `<w:r>${xml}</w:r>`;
const code = (teks: string) => run(`<w:instrText xml:space="preserve">${teks}</w:instrText>`);
const BEGIN = run('<w:fldChar w:fldCharType="begin"/>');
const [SEPARATE, END] = ['separate', 'end'].map((t) => run(`<w:fldChar w:fldCharType="${t}"/>`));
const field = (...kode: string[]) =>
  `<w:p>${BEGIN}${kode.map(code).join('')}${SEPARATE}${run('<w:t>x</w:t>')}${END}</w:p>`;
const simple = (kode: string) => `<w:p><w:fldSimple w:instr="${kode}">${run('<w:t>x</w:t>')}</w:fldSimple></w:p>`;
const part = (nama: string, isi: string) => activeContent({ [nama]: strToU8(isi) }).map((a) => a.apa);

describe('a document that runs or fetches something when it is opened', () => {
  it.each([
    ['DDEAUTO', field(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" ')],
    ['one whose code Word split into runs', field(' DD', 'EAU', 'TO c:\\\\cmd.exe')],
    ['one in lower case', field(' ddeauto cmd ')],
    ['one spelt by entities', field(' &#68;DE cmd ')],
    ['a simple field', simple(' INCLUDETEXT &quot;C:\\\\rahasia.docx&quot; ')],
    ['a picture from elsewhere', field(' INCLUDEPICTURE "http://contoh.invalid/x.png" \\d ')],
    ['a link to a page', field(' HYPERLINK "http://contoh.invalid" ')],
    ['a link to a file', field(' HYPERLINK "file:///c:/x.exe" \\l "a" ')],
    ['a macro button', field(' MACROBUTTON Jalankan klik di sini ')],
    ['a database', field(' DATABASE \\d "C:\\\\x.mdb" ')],
    ['a field pks does not know', field(' SESUATU x ')],
    [
      'a field whose name another field gives',
      `<w:p>${BEGIN}${BEGIN}${code(' QUOTE 68 68 69 ')}${END}${code(' cmd')}${END}</w:p>`,
    ],
    ['a field nobody closed', `<w:p>${BEGIN}${code(' DDE cmd')}</w:p>`],
    ['code outside of a field', `<w:p>${code(' DDE cmd')}</w:p>`],
    ['another document in it', '<w:altChunk r:id="rId9"/>'],
    ['a part of a master document', '<w:p><w:subDoc r:id="rId9"/></w:p>'],
    ['an object', `<w:p>${run('<w:object><o:OLEObject Type="Embed" r:id="rId9"/></w:object>')}</w:p>`],
  ])('%s is refused with the place and the cure', (_, xml) => {
    const dokumen = withBody(xml.replaceAll('r:id', 'w:rid').replaceAll('o:OLEObject', 'OLEObject'));
    expect(() => openDocx(dokumen)).toThrow(
      expect.objectContaining({
        kode: 'TEMPLAT_SALAH',
        message: expect.stringContaining('word/document.xml'),
        saran: [expect.stringMatching(/Word/)],
      }),
    );
  });

  it('in any part of it, a header or a note', () => {
    expect(part('word/header3.xml', `<w:hdr>${field(' DDE x ')}</w:hdr>`)).toHaveLength(1);
    expect(part('word/footnotes.xml', `<w:f>${field(' LINK Excel.Sheet ')}</w:f>`)).toHaveLength(1);
    expect(part('word/settings.xml', '<w:settings><w:attachedTemplate r:id="rId1"/></w:settings>')).toHaveLength(1);
    expect(part('word/settings.xml', '<w:settings><w:mailMerge><w:x/></w:mailMerge></w:settings>')).toHaveLength(1);
    expect(part('word/embeddings/oleObject1.docx', 'x')).toHaveLength(1);
    expect(part('word/media/image1.png', 'DDEAUTO')).toEqual([]);
  });
});

describe('a drawing that leads elsewhere, or runs', () => {
  const svg = (isi: string) => part('word/media/image1.svg', `<svg xmlns="s" xmlns:xlink="x">${isi}</svg>`);
  it.each([
    ['a shape with a link', '<w:p><w:r><w:pict><v:rect href="http://contoh.invalid" style="x"/></w:pict></w:r></w:p>'],
    ['a picture kept elsewhere', '<w:p><w:r><w:pict><v:imagedata o:href="file:///c:/x.png"/></w:pict></w:r></w:p>'],
    ['a fill kept elsewhere', '<w:p><w:r><w:pict><v:fill src="//contoh.invalid/x"/></w:pict></w:r></w:p>'],
  ])('%s is refused', (_, xml) => expect(part('word/document.xml', `<w:body>${xml}</w:body>`)).toHaveLength(1));

  it.each([
    ['to its own place', '<v:rect href="#pasal5"/>'],
    ['to an address', '<v:rect href="mailto:a@contoh.go.id"/>'],
    ['to a part by its tie', '<v:imagedata r:id="rId1" o:title="x"/><a:blip r:embed="rId2"/>'],
  ])('it may lead %s', (_, xml) => expect(part('word/document.xml', `<w:body>${xml}</w:body>`)).toEqual([]));

  it.each([
    ['<script>x</script>'],
    ['<rect onload="x()"/>'],
    ['<image xlink:href="http://contoh.invalid/x.png"/>'],
    ['<a href="javascript:x"/>'],
    ['<style>@import "x.css"</style>'],
    ['<rect style="fill:url(http://contoh.invalid)"/>'],
    ['<foreignObject/>'],
  ])('an SVG with %s is refused', (isi) => expect(svg(isi)).toEqual([expect.stringContaining('SVG')]));

  it('an SVG that only draws is not', () => {
    expect(
      svg('<use xlink:href="#a"/><image href="data:image/png;base64,AA"/><rect fill="url(#g)"/><text>x</text>'),
    ).toEqual([]);
  });

  it('is found in a part under any name, and a text that hides from the reader is refused', () => {
    expect(part('word/lain.bin1', `<w:x>${field(' DDE cmd ')}</w:x>`)).toHaveLength(1);
    expect(activeContent({ 'word/media/x': new Uint8Array([0xff, 0xfe, 0x3c, 0]) })).toHaveLength(1);
  });
});

describe('a document may', () => {
  it.each([
    ['number its pages', field(' PAGE \\* MERGEFORMAT ') + simple(' NUMPAGES ')],
    [
      'refer to its own places',
      field(' REF pasal5 \\h ') + field(' HYPERLINK \\l "pasal5" ') + field(' TOC \\o "1-2" \\h '),
    ],
    ['name an address to write to', field(' HYPERLINK "mailto:dukcapil@contoh.go.id" ')],
    ['count', field(' = 2 + 3 ') + field(' SEQ Tabel ')],
    ['show the day, of which is warned', field(' DATE \\@ "d MMMM yyyy" ')],
    [
      'bear a field around another',
      `<w:p>${BEGIN}${code(' IF ')}${BEGIN}${code(' PAGE ')}${END}${code(' = 1 "a" "b" ')}${END}</w:p>`,
    ],
  ])('%s', (_, xml) => expect(() => openDocx(withBody(xml))).not.toThrow());

  it('bear a mail address that Word linked by itself, and nothing else outside of it', () => {
    const tie = (jenis: string, tujuan: string) =>
      editTemplate(
        LETTER,
        (xml) =>
          xml.replace(
            '</Relationships>',
            `<Relationship Id="rX" Type="http://x/${jenis}" Target="${tujuan}" TargetMode="External"/></Relationships>`,
          ),
        { bagian: 'word/_rels/document.xml.rels' },
      );
    expect(() => openDocx(tie('hyperlink', 'mailto:a@contoh.go.id'))).not.toThrow();
    expect(() => openDocx(tie('hyperlink', 'http://contoh.invalid'))).toThrow('menunjuk ke luar');
    expect(() => openDocx(tie('image', 'mailto:a@contoh.go.id'))).toThrow('menunjuk ke luar');
    const dua = editTemplate(
      tie('hyperlink', 'mailto:a@contoh.go.id'),
      (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rY" Type="http://x/hyperlink" Target="http://contoh.invalid" TargetMode="External"/></Relationships>',
        ),
      { bagian: 'word/_rels/document.xml.rels' },
    );
    expect(() => openDocx(dua)).toThrow('http://contoh.invalid');
  });
});

it('fields that say something else on another day are found, wherever they stand', () => {
  const paket = openDocx(withBody(field(' TI', 'ME ') + simple(' SAVEDATE ') + field(' PAGE ')));
  expect(changingFields(paket).map(({ bagian, nama }) => [bagian, nama])).toEqual([
    ['word/document.xml', 'TIME'],
    ['word/document.xml', 'SAVEDATE'],
  ]);
});

it.each(NASKAH.map((n) => n.kode))('the shipped template of %s does nothing by itself', (kode) => {
  const paket = openDocx(shippedTemplate(kode));
  expect([activeContent(paket), changingFields(paket)]).toEqual([[], []]);
});

describe('what a reader of text would not see is refused', () => {
  it.each([
    ['CDATA in a field', `<w:p>${run('<w:instrText><![CDATA[DDEAUTO cmd]]></w:instrText>')}</w:p>`],
    ['an instruction to another program', `<w:p>${run('<w:t><?a b?>x</w:t>')}</w:p>`],
  ])('%s', (_, xml) => expect(() => openDocx(withBody(xml))).toThrow('kode XML yang tersembunyi'));

  it('a page number that prints words of its own, above or below the pages too', () => {
    const kode = ` PAGE \\# "'Pasal 8 tidak berlaku' 0" `;
    expect(part('word/footer1.xml', `<w:ftr><w:p>${field(kode)}</w:p></w:ftr>`)).toEqual([
      expect.stringContaining('mencetak kata-kata sendiri'),
    ]);
    expect(part('word/footer1.xml', `<w:ftr><w:p>${field(` PAGE \\# "'- '0' -'" `)}</w:p></w:ftr>`)).toEqual([]);
  });

  it('also a field whose code an XML comment parts', () => {
    expect(
      part('word/document.xml', `<w:p>${run('<w:instrText><!-- a -->DDE<!-- b -->AUTO cmd</w:instrText>')}</w:p>`),
    ).toHaveLength(1);
  });

  it('in parts of any name, under any prefix', () => {
    expect(part('isi/header.xml', `<w:hdr>${field(' DDE x ')}</w:hdr>`)).toHaveLength(1);
    expect(part('word/document.xml', '<w-x:altChunk r:id="a"/>')).toHaveLength(1);
    expect(part('word/document.xml', '<w:fldSimple w:instr = "DDE a b"/>')).toHaveLength(1);
  });

  it('a tie to another place without saying that it is outside, in rels of any spelling', () => {
    const rels = (nama: string, isi: string) =>
      editTemplate(LETTER, (x) => x, { tambah: { [nama]: `<Relationships>${isi}</Relationships>` } });
    const tie = (tujuan: string, mode = '') =>
      `<Relationship Id="rZ" Type="http://x/image" Target="${tujuan}" ${mode}/>`;
    expect(() => openDocx(rels('word/_rels/a.xml.rels', tie('file:///c:/x.png')))).toThrow('menunjuk ke luar');
    expect(() => openDocx(rels('word/_rels/a.xml.RELS', tie('http://x', 'TargetMode="External"')))).toThrow('menunjuk');
    expect(() => openDocx(rels('word/_rels/a.xml.rels', tie('media/a.png')))).not.toThrow();
  });
});
