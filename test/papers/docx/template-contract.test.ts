import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { checkTemplateFits } from '../../../src/papers/docx/compile/template-contract.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { xmlDefect } from '../../../src/papers/docx/parts/well-formed.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LETTER_TEMPLATE = shippedTemplate('surat-kemendagri');
const withReplaced = (lama: string, baru: string) => editTemplate(LETTER_TEMPLATE, (xml) => xml.replaceAll(lama, baru));
const withAddedParts = (isi: Readonly<Record<string, string | Uint8Array>>) =>
  editTemplate(LETTER_TEMPLATE, (xml) => xml, { tambah: isi });

function refusalOf(berkas: Uint8Array): Failure {
  try {
    checkTemplateFits(berkas, suratKemendagri);
  } catch (e) {
    if (e instanceof Failure) return e;
    throw e;
  }
  throw new Error('expected a Galat');
}

describe('a template', () => {
  it('that is misspelt is refused, with the name that was meant and where it stands', () => {
    const g = refusalOf(withReplaced('{{tujuan}}', '{{tujaun}}'));
    expect(g).toMatchObject({ kode: 'TEMPLAT_SALAH', keluar: 8 });
    expect(g.message).toMatch(/\{\{tujaun\}\} \(paragraf \d+\)/);
    expect(g.saran).toContain('{{tujaun}}: mungkin {{tujuan}}');
  });

  it.each([
    ['{{tujuan', 'tidak ditutup'],
    ['tujuan}}', 'tidak ditutup'],
    ['{tujuan}', 'kurung tidak lengkap'],
    ['tujuan', 'tidak memuat isian yang wajib ada: {{tujuan}}'],
  ])('with %s for {{tujuan}} is refused', (isi, sebab) => {
    expect(refusalOf(withReplaced('{{tujuan}}', isi)).message).toContain(sebab);
  });

  it.each(['ins', 'del'])('with a change that is still tracked (w:%s) is refused', (tag) => {
    const terlacak = editTemplate(LETTER_TEMPLATE, (x) =>
      x.replace('</w:body>', `<w:p><w:${tag} w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:${tag}></w:p></w:body>`),
    );
    expect(refusalOf(terlacak).message).toContain('Track Changes');
  });

  it('may leave out what the law does not ask for', () => {
    expect(() => checkTemplateFits(withReplaced('{{hal_surat}}', ''), suratKemendagri)).not.toThrow();
  });
});

describe('a file that is no plain .docx is refused before it is read', () => {
  const luar = (mode: string) =>
    editTemplate(
      LETTER_TEMPLATE,
      (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="rX" Type="t" Target="https://contoh.invalid/x.png" ${mode}/></Relationships>`,
        ),
      { bagian: 'word/_rels/document.xml.rels' },
    );
  const docm = editTemplate(
    LETTER_TEMPLATE,
    (x) => x.replace('wordprocessingml.document.main', 'x.macroEnabled.main'),
    {
      bagian: '[Content_Types].xml',
    },
  );
  const banyak = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`word/media/${i}.txt`, 'x']));
  const doctype = editTemplate(LETTER_TEMPLATE, (x) =>
    x.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
  );

  it.each([
    ['text', strToU8('ini bukan zip'), 'bukan berkas .docx'],
    ['nothing', new Uint8Array(), 'bukan berkas .docx'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'bukan dokumen Word'],
    ['a cut file', LETTER_TEMPLATE.slice(0, LETTER_TEMPLATE.length - 200), 'tidak dapat dibongkar'],
    ['macros', withAddedParts({ 'word/vbaProject.bin': 'x' }), 'makro'],
    ['a .docm', docm, 'makro'],
    ['a linked picture', luar('TargetMode="External"'), 'menunjuk ke luar dirinya: https://contoh.invalid/x.png'],
    ['one in disguise', luar("TargetMode = 'Ext&#x65;rnal'"), 'menunjuk ke luar'],
    ['a bomb in one part', withAddedParts({ 'word/media/a.bmp': new Uint8Array(9e6) }), 'tidak wajar'],
    ['too many parts', withAddedParts(banyak), 'lebih dari 500 bagian'],
    ['broken XML', editTemplate(LETTER_TEMPLATE, (x) => x.replace('</w:body>', '')), 'rusak di word/document.xml'],
    ['a DOCTYPE', doctype, 'DOCTYPE'],
  ])('%s', (_nama, berkas, sebab) => {
    const g = refusalOf(berkas);
    expect(g.kode).toBe('TEMPLAT_SALAH');
    expect(g.message).toContain(sebab);
  });

  it('more than 50 MB in all', () => {
    const besar = new Uint8Array(13_200_000);
    const media = Object.fromEntries(['a', 'b', 'c', 'd'].map((nama) => [`word/media/${nama}.bmp`, besar]));
    expect(() => openDocx(zipSync({ ...openDocx(LETTER_TEMPLATE), ...media }, { level: 0 }))).toThrow(
      /lebih dari 50 MB/,
    );
  });
});

it.each([
  ['<a><b/></a>', null],
  ['<?xml version="1.0"?><a x="1>2" y=\'"\'>t<!-- c --><![CDATA[<]]></a>', null],
  ['<a><b></a></b>', '</a> tanpa pasangan'],
  ['<a>', '<a> tidak ditutup'],
  ['<a x="1" x="2"/>', 'atribut <a> salah'],
  ['<a x=1/>', 'atribut <a> salah'],
  ['<a>&nbsp;</a>', 'tanda & yang tidak lengkap'],
  ['<a/><b/>', 'lebih dari satu akar'],
  ['<a/>x', 'teks di luar akar'],
  ['<a>\u0001</a>', 'memuat karakter terlarang'],
  ['', 'kosong'],
])('well-formed or not: %j', (xml, cacat) => {
  expect(xmlDefect(strToU8(xml))).toBe(cacat);
});
