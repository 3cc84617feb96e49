import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buka } from '../../src/docx/buka.ts';
import { render } from '../../src/docx/render.ts';
import type { Simpanan } from '../../src/docx/simpanan.ts';
import { cacatXml } from '../../src/docx/xml.ts';
import { type Isian, NASKAH, type Naskah } from '../../src/naskah/naskah.ts';
import { pks } from '../../src/naskah/pks.ts';
import { tandaTerima } from '../../src/naskah/tanda-terima.ts';
import { bagian, tanpaOlahan } from './tanpa-olahan.ts';
import { disunting, templat } from './templat-kiriman.ts';

const contoh = (kode: string): Isian =>
  JSON.parse(readFileSync(new URL(`../../templates/${kode}/contoh.json`, import.meta.url), 'utf8'));

const petakan = <A, B>(tabel: Readonly<Record<string, A>>, ubah: (nilai: A, ke: number) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(tabel).map(([kunci, nilai], ke) => [kunci, ubah(nilai, ke)]));

/** Each value another of these, lists of that many entries, conditions by their place. */
function isi(
  { teks, baris, bila }: Isian,
  nilai: readonly string[],
  banyak: number,
  ada: (ke: number) => boolean,
): Isian {
  let ke = 0;
  const berikut = () => nilai[ke++ % nilai.length] ?? '';
  return {
    teks: petakan(teks, berikut),
    baris: petakan(baris, ([satu]) => Array.from({ length: banyak }, () => petakan(satu ?? {}, berikut))),
    bila: petakan(bila, (_, nomor) => ada(nomor)),
  };
}

const JAHAT: readonly string[] = [
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

async function sama(berkas: Uint8Array, naskah: Naskah, isian: Isian): Promise<void> {
  const jadi = await render(berkas, isian, naskah);
  expect(bagian(jadi)).toEqual(await tanpaOlahan(berkas, isian));
  for (const [nama, isi] of Object.entries(buka(jadi))) if (/xml|rels/.test(nama)) expect(cacatXml(isi)).toBe(null);
}

describe.each(NASKAH.map((n) => [n.kode, n] as const))('%s, compiled and filled, is what patching gives', (kode, n) => {
  it('for its example', () => sama(templat(kode), n, contoh(kode)));

  it.each([
    [0, () => false],
    [1, () => true],
    [2, (ke: number) => ke % 2 === 0],
    [60, (ke: number) => ke % 2 === 1],
  ] as const)('for hostile values and lists of %i', (banyak, ada) =>
    sama(templat(kode), n, isi(contoh(kode), JAHAT.slice(banyak % 5).concat(JAHAT), banyak, ada)),
  );
});

const p = (isi: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${isi}</w:t></w:r></w:p>`;
const tr = (...sel: readonly string[]) => `<w:tr>${sel.map((s) => `<w:tc>${s}</w:tc>`).join('')}</w:tr>`;
const tbl = (...isi: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${isi.join('')}</w:tbl>${p('sesudah')}`;
const kotak = (isi: string) =>
  p('').replace(
    '<w:t xml:space="preserve"></w:t>',
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${isi}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${isi}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`,
  );
const terbelah =
  '<w:r><w:t>x {{tuj</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>uan</w:t></w:r><w:r><w:t>}} y</w:t></w:r>';

/** What an office may do to the agreement's template. The part is the body, unless it is said. */
const SUNTINGAN: readonly (readonly [string, string, string?])[] = [
  ['a placeholder split over runs', `<w:p>${terbelah}</w:p>`],
  ['one in a link to a bookmark', `<w:p><w:hyperlink w:anchor="a">${terbelah}</w:hyperlink></w:p>`],
  [
    'one in a content control that shows its prompt',
    `<w:p><w:sdt><w:sdtPr><w:rPr><w:u/></w:rPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${terbelah}</w:sdtContent></w:sdt></w:p>`,
  ],
  ['the same one twice, and others beside it', p('{{tujuan}}{{ tujuan }}{{jangka_waktu}}{{nama_pengguna}} {{tujuan}}')],
  ['one in text boxes', kotak(p('{{tujuan}}') + p('{{bila_web_service}}{{tujuan}}') + p('akhir'))],
  ['two conditions in one paragraph', p('{{bila_web_service}}{{bila_berbayar}}a {{tujuan}} {{bila_web_service}}')],
  [
    'a condition around a text box with another',
    kotak(p('{{bila_berbayar}}b') + p('')).replace('<w:r>', '<w:r><w:t>{{bila_web_service}}</w:t></w:r>$&'),
  ],
  ['conditions that are all of a cell', tbl(tr(p('{{bila_web_service}}a') + p('{{bila_berbayar}}b'), p('{{tujuan}}')))],
  ['a table of one repeated row', tbl(tr(p('{{elemen.no}}'), p('{{elemen.nama}} {{tujuan}}')))],
  ['a head above the row and a foot below', tbl(tr(p('No')), tr(p('{{elemen.no}}')), tr(p('{{tujuan}}')))],
  [
    'two rows repeated together, then one alone',
    tbl(tr(p('{{elemen.no}}')), tr(p('{{elemen.nama}}')), tr(p('-')), tr(p('{{elemen.no}}'))),
  ],
  ['two lists in one table', tbl(tr(p('{{elemen.no}}')), tr(p('{{pengguna.no}}')))],
  ['two lists in one row', tbl(tr(p('{{elemen.no}}'), p('{{pengguna.no}}')))],
  ['a list in a row of another', tbl(tr(p('{{elemen.no}}') + tbl(tr(p('{{pengguna.no}}')))))],
  ['a list in a table in its own row', tbl(tr(p('{{elemen.no}}') + tbl(tr(p('{{elemen.nama}}')))))],
  ['a condition in a repeated row', tbl(tr(p('{{elemen.no}}') + p('{{bila_web_service}}x {{elemen.nama}}')))],
  [
    'bookmarks and ids in a repeated row',
    tbl(
      `<w:tr w14:paraId="1A" w14:textId="2B" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:tc><w:bookmarkStart w:id="77" w:name="b"/>${p('{{elemen.no}}')}<w:bookmarkEnd w:id="77"/></w:tc></w:tr>`,
    ),
  ],
  [
    'a row in a content control',
    tbl(`<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${tr(p('{{elemen.no}}'))}</w:sdtContent></w:sdt>`),
  ],
  ['a header', p('{{tujuan}} {{bila_web_service}}') + p('tetap'), 'word/header1.xml'],
  ['a footer with a list', tbl(tr(p('{{elemen.no}}'))), 'word/footer1.xml'],
  [
    'a footnote',
    `<w:footnote w:id="9">${p('{{tujuan}}')}${p('{{bila_berbayar}}b')}</w:footnote>`,
    'word/footnotes.xml',
  ],
  ['comments and quotes in the XML', `<!-- <w:p>{x} --><w:p w:rsidR="a>b">${terbelah}</w:p>`],
];

const wajib = Object.keys(pks.teks).filter((kunci) => pks.teks[kunci]?.pokok);
const POKOK = p(wajib.map((kunci) => `{{${kunci}}}`).join(' ')) + tbl(tr(p('{{elemen.nama}}')), tr(p('kaki')));

/** The agreement's template with nothing in its part but this, and what it must hold. */
const sunting = (xml: string, di: string): Uint8Array =>
  disunting(
    di === 'word/document.xml' ? templat('pks') : sunting('', 'word/document.xml'),
    (asal) =>
      asal.replace(
        /(<w:body>|<w:(?:hdr|ftr|footnotes)[^>]*>)[\s\S]*?(<\/w:(?:body|hdr|ftr|footnotes)>)/,
        (_, buka, tutup) => buka + xml + (di === 'word/document.xml' ? POKOK : '') + tutup,
      ),
    { bagian: di },
  );

describe('an edited template, compiled and filled, is what patching gives: with', () => {
  it.each(SUNTINGAN.map(([nama, xml, di = 'word/document.xml']) => [nama, xml, di] as const))(
    '%s',
    async (_nama, xml, di) => {
      const berkas = sunting(xml, di);
      for (const [banyak, ada] of [
        [0, () => false],
        [1, () => true],
        [2, (ke: number) => ke % 2 === 0],
        [3, (ke: number) => ke % 2 === 1],
      ] as const)
        await sama(berkas, pks, isi(contoh('pks'), banyak === 1 ? [''] : ['<nilai>', 'b & c'], banyak, ada));
    },
  );
});

it('refuses braces of two values that would meet in a mark', async () => {
  const berkas = sunting(p('{{tujuan}}{{nama_pengguna}}'), 'word/document.xml');
  const dengan = (nilai: string) =>
    render(
      berkas,
      isi(contoh('pks'), [nilai], 1, () => true),
      pks,
    );
  await expect(dengan('{x{')).rejects.toMatchObject({ kode: 'TEMPLAT_SALAH' });
  await expect(dengan('{x')).resolves.toBeDefined();
});

describe('a compiled template that is kept', () => {
  const buat = (program = 'pks 1', ada = new Map<string, Uint8Array>()) => {
    const simpanan: Simpanan = {
      program,
      ambil: (nama) => ada.get(nama) ?? null,
      simpan: (nama, isi) => ada.set(nama, isi),
    };
    const tulis = (n: Naskah = tandaTerima, berkas = templat(n.kode)) => render(berkas, contoh(n.kode), n, simpanan);
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
    const lain = disunting(templat('tanda-terima'), (xml) => xml.replace('<w:body>', `$&${p('diubah')}`));
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
    const salah = disunting(templat('tanda-terima'), (xml) => xml.replace('<w:body>', `$&${p('{{salah}}')}`));
    await expect(tulis(tandaTerima, salah)).rejects.toMatchObject({ kode: 'TEMPLAT_SALAH' });
    expect(ada.size).toBe(0);
  });
});
