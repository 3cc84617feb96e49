import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import type { NaskahDefinition, NaskahValues } from '../../../src/office/naskah/naskah.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { tandaTerima } from '../../../src/office/naskah/tanda-terima.ts';
import type { TemplateCache } from '../../../src/papers/docx/compile/template-cache.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { xmlDefect } from '../../../src/papers/docx/parts/well-formed.ts';
import { partsAsText, patchedByLibrary } from './patched-by-library.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const exampleValues = (kode: string): NaskahValues =>
  JSON.parse(readFileSync(new URL(`../../../templates/${kode}/contoh.json`, import.meta.url), 'utf8'));

const mapValues = <A, B>(tabel: Readonly<Record<string, A>>, ubah: (nilai: A, ke: number) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(tabel).map(([kunci, nilai], ke) => [kunci, ubah(nilai, ke)]));

/** Each value another of these, lists of that many entries, conditions by their place. */
function refill(
  { teks, baris, bila }: NaskahValues,
  nilai: readonly string[],
  banyak: number,
  ada: (ke: number) => boolean,
): NaskahValues {
  let ke = 0;
  const berikut = () => nilai[ke++ % nilai.length] ?? '';
  return {
    teks: mapValues(teks, berikut),
    baris: mapValues(baris, ([satu]) => Array.from({ length: banyak }, () => mapValues(satu ?? {}, berikut))),
    bila: mapValues(bila, (_, nomor) => ada(nomor)),
  };
}

const NASTY_TEXTS: readonly string[] = [
  `& < > " ' &amp; <w:t>]]></w:t>`,
  'Panjang sekali '.repeat(20),
  'satu\ndua\r\n\ttiga\u2028',
  '\u202eRSUD\u2066 \u200f\u061c',
  '{{nip}} {{elemen.nama}} {{bila_web_service}}',
  '0123abcd:tujuan:0;', // a mark, but for its fingerprint
  "$& $1 $$ $' \\1",
  '\u0000\u000b\ufffe\ud800x\u{1f600}',
  '',
  '  a  ',
  ' ',
];

async function sameParts(berkas: Uint8Array, naskah: NaskahDefinition, isian: NaskahValues): Promise<void> {
  const jadi = await renderDocument(berkas, isian, naskah);
  expect(partsAsText(jadi)).toEqual(await patchedByLibrary(berkas, isian));
  for (const [nama, isi] of Object.entries(openDocx(jadi)))
    if (/xml|rels/.test(nama)) expect(xmlDefect(isi)).toBe(null);
}

describe.each(NASKAH.map((n) => [n.kode, n] as const))('%s, compiled and filled, is what patching gives', (kode, n) => {
  it('for its example', () => sameParts(shippedTemplate(kode), n, exampleValues(kode)));

  it.each([
    [0, () => false],
    [1, () => true],
    [2, (ke: number) => ke % 2 === 0],
    [60, (ke: number) => ke % 2 === 1],
  ] as const)('for hostile values and lists of %i', (banyak, ada) =>
    sameParts(
      shippedTemplate(kode),
      n,
      refill(exampleValues(kode), NASTY_TEXTS.slice(banyak % 5).concat(NASTY_TEXTS), banyak, ada),
    ),
  );
});

const paragraphXml = (isi: string) =>
  `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${isi}</w:t></w:r></w:p>`;
const rowXml = (...sel: readonly string[]) => `<w:tr>${sel.map((s) => `<w:tc>${s}</w:tc>`).join('')}</w:tr>`;
const tableXml = (...isi: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${isi.join('')}</w:tbl>${paragraphXml('sesudah')}`;
const textBoxXml = (isi: string) =>
  paragraphXml('').replace(
    '<w:t xml:space="preserve"></w:t>',
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${isi}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${isi}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  );
const SPLIT_PLACEHOLDER =
  '<w:r><w:t>x {{tuj</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>uan</w:t></w:r><w:r><w:t>}} y</w:t></w:r>';

/** What an office may do to the agreement's template. The part is the body, unless it is said. */
const EDITS: readonly (readonly [string, string, string?])[] = [
  ['a placeholder split over runs', `<w:p>${SPLIT_PLACEHOLDER}</w:p>`],
  ['one in a link to a bookmark', `<w:p><w:hyperlink w:anchor="a">${SPLIT_PLACEHOLDER}</w:hyperlink></w:p>`],
  [
    'one in a content control that shows its prompt',
    `<w:p><w:sdt><w:sdtPr><w:rPr><w:u/></w:rPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${SPLIT_PLACEHOLDER}</w:sdtContent></w:sdt></w:p>`,
  ],
  [
    'the same one twice, and others beside it',
    paragraphXml('{{tujuan}}{{ tujuan }}{{jangka_waktu}}{{nama_pengguna}} {{tujuan}}'),
  ],
  [
    'one in text boxes',
    textBoxXml(paragraphXml('{{tujuan}}') + paragraphXml('{{bila_web_service}}{{tujuan}}') + paragraphXml('akhir')),
  ],
  [
    'two conditions in one paragraph',
    paragraphXml('{{bila_web_service}}{{bila_berbayar}}a {{tujuan}} {{bila_web_service}}'),
  ],
  [
    'a condition around a text box with another',
    textBoxXml(paragraphXml('{{bila_berbayar}}b') + paragraphXml('')).replace(
      '<w:r>',
      '<w:r><w:t>{{bila_web_service}}</w:t></w:r>$&',
    ),
  ],
  [
    'conditions that are all of a cell',
    tableXml(
      rowXml(paragraphXml('{{bila_web_service}}a') + paragraphXml('{{bila_berbayar}}b'), paragraphXml('{{tujuan}}')),
    ),
  ],
  [
    'a table of one repeated row',
    tableXml(rowXml(paragraphXml('{{elemen.no}}'), paragraphXml('{{elemen.nama}} {{tujuan}}'))),
  ],
  [
    'a head above the row and a foot below',
    tableXml(rowXml(paragraphXml('No')), rowXml(paragraphXml('{{elemen.no}}')), rowXml(paragraphXml('{{tujuan}}'))),
  ],
  [
    'two rows repeated together, then one alone',
    tableXml(
      rowXml(paragraphXml('{{elemen.no}}')),
      rowXml(paragraphXml('{{elemen.nama}}')),
      rowXml(paragraphXml('-')),
      rowXml(paragraphXml('{{elemen.no}}')),
    ),
  ],
  ['two lists in one table', tableXml(rowXml(paragraphXml('{{elemen.no}}')), rowXml(paragraphXml('{{pengguna.no}}')))],
  ['two lists in one row', tableXml(rowXml(paragraphXml('{{elemen.no}}'), paragraphXml('{{pengguna.no}}')))],
  [
    'a list in a row of another',
    tableXml(rowXml(paragraphXml('{{elemen.no}}') + tableXml(rowXml(paragraphXml('{{pengguna.no}}'))))),
  ],
  [
    'a list in a table in its own row',
    tableXml(rowXml(paragraphXml('{{elemen.no}}') + tableXml(rowXml(paragraphXml('{{elemen.nama}}'))))),
  ],
  [
    'a condition in a repeated row',
    tableXml(rowXml(paragraphXml('{{elemen.no}}') + paragraphXml('{{bila_web_service}}x {{elemen.nama}}'))),
  ],
  [
    'bookmarks and ids in a repeated row',
    tableXml(
      `<w:tr w14:paraId="1A" w14:textId="2B" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:tc><w:bookmarkStart w:id="77" w:name="b"/>${paragraphXml('{{elemen.no}}')}<w:bookmarkEnd w:id="77"/></w:tc></w:tr>`,
    ),
  ],
  [
    'a row in a content control',
    tableXml(
      `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${rowXml(paragraphXml('{{elemen.no}}'))}</w:sdtContent></w:sdt>`,
    ),
  ],
  ['a header', paragraphXml('{{tujuan}} {{bila_web_service}}') + paragraphXml('tetap'), 'word/header1.xml'],
  ['a footer with a list', tableXml(rowXml(paragraphXml('{{elemen.no}}'))), 'word/footer1.xml'],
  [
    'a footnote',
    `<w:footnote w:id="9">${paragraphXml('{{tujuan}}')}${paragraphXml('{{bila_berbayar}}b')}</w:footnote>`,
    'word/footnotes.xml',
  ],
  ['quotes in the XML', `<w:p w:rsidR="a'b">${SPLIT_PLACEHOLDER}</w:p>`],
];

const requiredNames = Object.keys(pks.teks).filter((kunci) => pks.teks[kunci]?.pokok);
const REQUIRED_XML =
  paragraphXml(requiredNames.map((kunci) => `{{${kunci}}}`).join(' ')) +
  tableXml(rowXml(paragraphXml('{{elemen.nama}}')), rowXml(paragraphXml('kaki')));

/** The agreement's template with nothing in its part but this, and what it must hold. */
/** A note that nothing refers to is refused. */
const NOTE_REFERENCE = '<w:p><w:r><w:footnoteReference w:id="9"/></w:r></w:p>';
const editedTemplate = (xml: string, di: string): Uint8Array =>
  editTemplate(
    di === 'word/document.xml'
      ? shippedTemplate('pks')
      : editedTemplate(/footnotes/.test(di) ? NOTE_REFERENCE : '', 'word/document.xml'),
    (asal) =>
      asal.replace(
        /(<w:body>|<w:(?:hdr|ftr|footnotes)[^>]*>)[\s\S]*?(<\/w:(?:body|hdr|ftr|footnotes)>)/,
        (_, buka, tutup) => buka + xml + (di === 'word/document.xml' ? REQUIRED_XML : '') + tutup,
      ),
    { bagian: di },
  );

describe('an edited template, compiled and filled, is what patching gives: with', () => {
  it.each(EDITS.map(([nama, xml, di = 'word/document.xml']) => [nama, xml, di] as const))(
    '%s',
    async (_nama, xml, di) => {
      const berkas = editedTemplate(xml, di);
      for (const [banyak, ada] of [
        [0, () => false],
        [1, () => true],
        [2, (ke: number) => ke % 2 === 0],
        [3, (ke: number) => ke % 2 === 1],
      ] as const)
        await sameParts(
          berkas,
          pks,
          refill(exampleValues('pks'), banyak === 1 ? [''] : ['<nilai>', 'b & c'], banyak, ada),
        );
    },
  );
});

it('refuses braces of two values that would meet in a mark', async () => {
  const berkas = editedTemplate(paragraphXml('{{tujuan}}{{nama_pengguna}}'), 'word/document.xml');
  const dengan = (nilai: string) =>
    renderDocument(
      berkas,
      refill(exampleValues('pks'), [nilai], 1, () => true),
      pks,
    );
  await expect(dengan('{x{')).rejects.toMatchObject({ kode: 'TEMPLAT_SALAH' });
  await expect(dengan('{x')).resolves.toBeDefined();
});

describe('a compiled template that is kept', () => {
  const buat = (program = 'pks 1', ada = new Map<string, Uint8Array>()) => {
    const simpanan: TemplateCache = {
      program,
      ambil: (nama) => ada.get(nama) ?? null,
      simpan: (nama, isi) => ada.set(nama, isi),
    };
    const tulis = (n: NaskahDefinition = tandaTerima, berkas = shippedTemplate(n.kode)) =>
      renderDocument(berkas, exampleValues(n.kode), n, simpanan);
    /** What lies there becomes something else. */
    const ubah = (jadi: (isi: Uint8Array) => Uint8Array) => {
      for (const [nama, isi] of ada) ada.set(nama, jadi(isi));
    };
    return { ada, tulis, ubah };
  };

  it('gives the same bytes as one made anew', async () => {
    const { ada, tulis } = buat();
    const anyar = await tulis();
    const disimpan = [...ada.values()];
    expect(disimpan).toHaveLength(1);
    expect(await tulis()).toEqual(anyar);
    expect([...ada.values()][0]).toBe(disimpan[0]); // read, and not written again
  });

  it.each([
    ['cut short', (isi: Uint8Array) => isi.slice(0, -9)],
    ['emptied', () => new Uint8Array()],
    ['changed by a byte', (isi: Uint8Array) => isi.map((b, i) => (i === 500 ? b ^ 1 : b))],
    ['of another program', () => strToU8('{"olahan":[]}')],
  ])('is made anew where it was %s', async (_nama, rusak) => {
    const { ada, tulis, ubah } = buat();
    const anyar = await tulis();
    const utuh = [...ada.values()][0];
    ubah(rusak);
    expect(await tulis()).toEqual(anyar);
    expect([...ada.values()][0]).toEqual(utuh);
  });

  it('is not taken for another template, or for another naskah', async () => {
    const { ada, tulis } = buat();
    await tulis();
    const [asing] = ada.values();
    const { ada: ada2, tulis: tulis2 } = buat();
    const lain = editTemplate(shippedTemplate('tanda-terima'), (xml) =>
      xml.replace('<w:body>', `$&${paragraphXml('diubah')}`),
    );
    const anyar = await tulis2(tandaTerima, lain);
    for (const nama of ada2.keys()) if (asing) ada2.set(nama, asing);
    expect(await tulis2(tandaTerima, lain)).toEqual(anyar);
  });

  it('of another pks is not taken, whatever it holds', async () => {
    const { ada, tulis } = buat('pks 2');
    await tulis();
    const lama = new Map(ada);
    const { ada: kini, tulis: tulisKini } = buat('pks 1', ada);
    await tulisKini();
    expect([...kini].some(([nama, isi]) => lama.get(nama) !== isi)).toBe(true);
  });

  it('checks an edited template as it does one that is shipped', async () => {
    const { ada, tulis } = buat();
    const salah = editTemplate(shippedTemplate('tanda-terima'), (xml) =>
      xml.replace('<w:body>', `$&${paragraphXml('{{salah}}')}`),
    );
    await expect(tulis(tandaTerima, salah)).rejects.toMatchObject({ kode: 'TEMPLAT_SALAH' });
    expect(ada.size).toBe(0);
  });
});
