import { describe, expect, it } from 'vitest';
import { diffParagraphs } from '../../../src/office/naskah/finished/diff-paragraphs.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { checkTemplateFits } from '../../../src/papers/docx/compile/template-contract.ts';
import { completeWordArt } from '../../../src/papers/docx/compile/word-art.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { readDocument } from '../../../src/papers/docx/read/read-document.ts';
import { naskahSource } from '../../office/naskah/naskah-source.ts';
import { partsAsText } from './patched-by-library.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const makeDocument = (naskah = suratKemendagri, konsep = true, dari = shippedTemplate(naskah.kode)) =>
  renderDocument(dari, composeValues(naskah, naskahSource({ konsep })).isian, naskah);

const [UTAMA, PERTAMA] = ['word/header1.xml', 'word/header2.xml'];
const DRAWN_KONSEP =
  /<v:shape (?:(?!<\/v:shape>)[\s\S])*<v:textpath [^>]*string="KONSEP"[^>]*\/>(?:(?!<v:shape)[\s\S])*<\/v:shape>/g;

/** The headers of every kind of page that each section has, in Word's eyes: without a reference a page has none. */
function headersOf(docx: Uint8Array): readonly string[] {
  const isi = partsAsText(docx);
  const dokumen = isi['word/document.xml'] ?? '';
  const rels = isi['word/_rels/document.xml.rels'] ?? '';
  return [...dokumen.matchAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)].flatMap(([sect]) => {
    const jenis = /<w:titlePg\/>/.test(sect) ? ['default', 'first'] : ['default'];
    return jenis.map((satu) => {
      const id = new RegExp(`<w:headerReference w:type="${satu}" r:id="(\\w+)"`).exec(sect)?.[1];
      const sasaran = [...rels.matchAll(/<Relationship\b[^>]*>/g)].find(([r]) => r.includes(`Id="${id}"`))?.[0];
      return isi[`word/${/Target="([^"]+)"/.exec(sasaran ?? '')?.[1]}`] ?? '';
    });
  });
}

describe.each([
  [pks, 1],
  [suratKemendagri, 2],
] as const)('$kode', (naskah, banyak) => {
  it('says KONSEP across every kind of page, drawn as Word draws a watermark', async () => {
    const semua = headersOf(await makeDocument(naskah));
    expect(semua).toHaveLength(banyak);
    for (const xml of semua) {
      const [satu, ...lain] = xml.match(DRAWN_KONSEP) ?? [];
      expect(lain).toEqual([]);
      expect(satu).toMatch(/id="PowerPlusWaterMarkObject\d" .*type="#_x0000_t136".*rotation:315;z-index:-\d+/);
      expect(xml).toContain('<v:shapetype id="_x0000_t136"');
      expect(xml).toContain('>KONSEP</w:t>'); // the word, where no shape is drawn
    }
  });

  it('holds nothing of it once it is approved, and every header still a paragraph', async () => {
    const dokumen = await makeDocument(naskah, false);
    for (const xml of headersOf(dokumen)) expect(xml.match(/<w:p[ >]/g)).toHaveLength(1);
    for (const xml of Object.values(partsAsText(dokumen))) expect(xml).not.toMatch(/KONSEP|<w:pict|<v:shape/);
  });

  it('keeps it in the template as a condition that the guard knows', () => {
    expect(() => checkTemplateFits(shippedTemplate(naskah.kode), naskah)).not.toThrow();
    const salah = editTemplate(
      shippedTemplate(naskah.kode),
      (xml) => xml.replace('{{bila_konsep}}', '{{bila_konsp}}'),
      {
        bagian: UTAMA,
      },
    );
    expect(() => checkTemplateFits(salah, naskah)).toThrow('bila_konsp');
  });
});

describe('a template that LibreOffice has saved', () => {
  it('has WordArt defined in the first of its headers alone: every page is drawn all the same', async () => {
    const tanpaJenis = (xml: string) =>
      xml.replace(/<v:shapetype[\s\S]*?<\/v:shapetype>/, '').replace('type="#_x0000', 'type="_x0000');
    const disimpan = editTemplate(shippedTemplate('surat-kemendagri'), tanpaJenis, { bagian: PERTAMA });
    for (const xml of headersOf(await makeDocument(suratKemendagri, true, disimpan))) {
      expect(xml.match(/<v:shapetype id="_x0000_t136"/g)).toHaveLength(1);
      expect(xml.indexOf('<v:shapetype')).toBeLessThan(xml.indexOf('<v:shape '));
    }
    expect(partsAsText(await makeDocument(suratKemendagri, false, disimpan))[PERTAMA]).not.toContain('<v:');
  });

  it('may hold the mark as a drawing with its text in it: it goes whole as well', async () => {
    const kotak = '<w:txbxContent><w:p><w:r><w:t>KONSEP</w:t></w:r></w:p></w:txbxContent>';
    const gambar = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${kotak}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${kotak}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const disimpan = editTemplate(shippedTemplate('pks'), (xml) => xml.replace(/<w:pict>[\s\S]*<\/w:pict>/, gambar), {
      bagian: UTAMA,
    });
    expect(headersOf(await makeDocument(pks, true, disimpan))[0]).toContain(gambar);
    expect(headersOf(await makeDocument(pks, false, disimpan))[0]).not.toMatch(/KONSEP|<mc:/);
  });
});

describe('the mark across the page, read back', () => {
  const tanpa = (docx: Uint8Array, ...pola: readonly RegExp[]) =>
    [UTAMA, PERTAMA].reduce(
      (isi, satu) => editTemplate(isi, (xml) => pola.reduce((x, p) => x.replace(p, ''), xml), { bagian: satu }),
      docx,
    );
  const KATA = /(?<=>)KONSEP(?=<\/w:t>)/g;
  const GAMBAR = /<w:pict>[\s\S]*?<\/w:pict>/g;
  const bertanda = (docx: Uint8Array) =>
    readDocument(docx)
      .filter((b) => b.teks === 'KONSEP')
      .map((b) => b.letak);

  it('is found with the word, without it, and not where both were taken out', async () => {
    const asal = await makeDocument();
    expect(bertanda(asal)).toEqual(['halaman', 'halaman', 'halaman', 'halaman']);
    expect(bertanda(tanpa(asal, KATA))).toEqual(['halaman', 'halaman']);
    expect(bertanda(tanpa(asal, GAMBAR))).toEqual(['halaman', 'halaman']);
    expect(bertanda(tanpa(asal, KATA, GAMBAR))).toEqual([]);
  });

  it('is one line of what changed, however many headers say it', async () => {
    const [konsep, final] = await Promise.all([makeDocument(), makeDocument(suratKemendagri, false)]);
    expect(diffParagraphs(readDocument(konsep), readDocument(final))).toEqual([
      {
        bagian: 'Kepala dan kaki halaman',
        paragraf: [{ ke: 1, cara: 'hapus', kata: [{ cara: 'hapus', teks: 'KONSEP' }] }],
      },
    ]);
  });
});

it('a template whose shapes lack nothing is compiled from the bytes it is', () => {
  const asal = shippedTemplate('surat-kemendagri');
  expect(completeWordArt(asal)).toBe(asal);
});
