import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { shippedTemplate } from './shipped-template.ts';

const LETTER = unzipSync(shippedTemplate('surat-kemendagri'));
const TIES = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

const withParts = (
  tambah: Readonly<Record<string, string>>,
  ubah: (nama: string, xml: string) => string = (_, x) => x,
) =>
  zipSync(
    Object.fromEntries([
      ...Object.entries(LETTER).map(([nama, isi]) => [
        nama,
        /xml|rels/.test(nama) ? strToU8(ubah(nama, strFromU8(isi))) : isi,
      ]),
      ...Object.entries(tambah).map(([nama, isi]) => [nama, strToU8(isi, true)]),
    ]),
  );

/** A part of this kind, tied to the document and named in the list of types. */
const tied = (jenis: string, ke: string, isi: string, tipe: string) =>
  withParts({ [ke]: isi }, (nama, x) =>
    nama === TIES
      ? x.replace(
          '</Relationships>',
          `<Relationship Id="rZ" Type="http://o/relationships/${jenis}" Target="/${ke}"/>$&`,
        )
      : nama === TYPES
        ? x.replace('</Types>', `<Override PartName="/${ke}" ContentType="${tipe}"/>$&`)
        : x,
  );

describe('what a document may hold', () => {
  it.each([
    ['printer settings', tied('printerSettings', 'word/printerSettings/p1.bin', 'x', 'a.printerSettings')],
    ['a drawing', tied('image', 'word/media/g.svg', '<svg xmlns="s"/>', 'image/svg+xml')],
    ['an old picture under another name', tied('image', 'word/media/g.bin', '\u00d7\u00cd\u00c6\u009a', 'image/x-wmf')],
    ['a picture that an emblem replaced', withParts({ 'word/media/image7.png': '\u0089PNG\r\n' })],
    ['the sources of a paper', tied('customXml', 'customXml/item1.xml', '<b/>', 'application/xml')],
  ])('%s', (_, dokumen) => expect(() => openDocx(dokumen)).not.toThrow());

  it.each<[string, Uint8Array, string]>([
    ['a text', withParts({ 'word/rahasia.txt': 'r' }), 'tidak terhubung'],
    ['a PDF among the pictures', withParts({ 'word/media/r.pdf': '%PDF-1.4' }), 'tidak terhubung'],
    ['a PDF as a picture', tied('image', 'word/media/r.png', '%PDF-1.4', 'image/png'), 'sebagai gambar'],
    ['a page', tied('aFChunk', 'word/r.htm', '<p/>', 'text/html'), 'bagian lain di dalamnya (aFChunk)'],
    ...[
      '<set attributeName="href" to="javascript:x"/>',
      '<animate attributeName="x"/>',
      '<script/>',
      '<a href="http://x"/>',
      '<foreignObject/>',
      '<g onload="x"/>',
    ].map(
      (isi) =>
        [
          `a drawing with ${isi}`,
          tied('image', 'word/media/g.svg', `<svg xmlns="s">${isi}</svg>`, 'image/svg+xml'),
          'SVG yang menjalankan',
        ] satisfies [string, Uint8Array, string],
    ),
    ['a book outside of its folder', tied('package', 'word/media/o.xlsx', 'PK', 'a.sheet'), '(package)'],
    ['a picture called a list', tied('numbering', 'word/numbering2.xml', '<a/>', 'a.numbering+xml'), 'tempat'],
    ['a second theme', tied('theme', 'word/theme/theme0.xml', '<a/>', 'a.theme+xml'), 'dua bagian'],
    [
      'styles of another type',
      withParts({}, (n, x) => (n === TYPES ? x.replace('.styles+xml', '.styles+zzz') : x)),
      'jenis',
    ],
    [
      'a document called a book',
      withParts({}, (n, x) => (n === TYPES ? x.replace('.document.main', '.sheet.main') : x)),
      'jenis',
    ],
    ...['word\\a.xml', '/word/a.xml', './a.xml', 'word//a.xml', '../a.xml', 'word/a.xml ', 'word/a\u0000.xml'].map(
      (nama) =>
        [`the name ${JSON.stringify(nama)}`, withParts({ [nama]: '<a/>' }), 'nama yang tidak lazim'] satisfies [
          string,
          Uint8Array,
          string,
        ],
    ),
  ])('not %s', (_, dokumen, sebab) => expect(() => openDocx(dokumen)).toThrow(sebab));

  it.each(['settings', 'styles', 'fontTable'])('no %s that the document is not tied to', (jenis) => {
    const lepas = withParts({}, (nama, x) =>
      nama === TIES ? x.replace(new RegExp(`<Relationship [^>]*/${jenis}"[^>]*/>`), '') : x,
    );
    expect(() => openDocx(lepas)).toThrow('tidak terhubung');
  });

  it('no remark behind the archive', () => {
    const zip = withParts({});
    const bercatatan = new Uint8Array([...zip.slice(0, -2), 2, 0, 65, 66]);
    expect(() => openDocx(bercatatan)).toThrow('catatan di arsipnya');
  });
});
