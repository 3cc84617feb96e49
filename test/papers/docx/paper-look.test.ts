import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { fitTemplate } from '../../../src/papers/docx/look/paper-look.ts';
import { pictureSize } from '../../../src/papers/docx/look/picture-size.ts';
import { openDocx } from '../../../src/papers/docx/parts/open-docx.ts';
import { naskahSource } from '../../office/naskah/naskah-source.ts';
import { SAMPLE_JPEG, SAMPLE_PNG } from './sample-pictures.ts';
import { shippedTemplate } from './shipped-template.ts';

const LETTER_TEMPLATE = shippedTemplate('surat-kemendagri');
const partXml = (docx: Uint8Array, bagian = 'word/document.xml') =>
  strFromU8(openDocx(docx)[bagian] ?? new Uint8Array());

it('knows a picture by its bytes, and its size', () => {
  expect(pictureSize(SAMPLE_PNG)).toEqual({ jenis: 'png', lebar: 4, tinggi: 2 });
  expect(pictureSize(SAMPLE_JPEG)).toEqual({ jenis: 'jpeg', lebar: 4, tinggi: 2 });
});

it.each([
  ['text', strToU8('lambang')],
  ['nothing', new Uint8Array()],
  ['a PNG cut off', SAMPLE_PNG.slice(0, -4)],
  ['a JPEG cut off', SAMPLE_JPEG.slice(0, -2)],
  ['a PNG with no width', SAMPLE_PNG.map((b, i) => (i >= 16 && i < 20 ? 0 : b))],
  ['a PNG of a thousand million pixels a side', SAMPLE_PNG.map((b, i) => (i === 16 ? 0x40 : b))],
  ['an SVG', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
])('%s is no picture', (_, isi) => {
  expect(pictureSize(isi)).toBeNull();
});

it('puts the emblem in the room of the letterhead, in its own proportions', () => {
  const paket = openDocx(fitTemplate(LETTER_TEMPLATE, { kertas: 'F4', logo: SAMPLE_PNG }));
  expect(paket['word/media/kop-logo.png']).toEqual(SAMPLE_PNG);
  expect(strFromU8(paket['word/_rels/document.xml.rels']!)).toContain('Target="media/kop-logo.png"');
  const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(strFromU8(paket['word/document.xml']!)) ?? [];
  expect([Number(cx), Number(cy)]).toEqual([685_800, 342_900]);
});

it('makes a plain .docx of a JPEG as well, whatever the template knew of pictures', async () => {
  const dirupakan = fitTemplate(LETTER_TEMPLATE, { kertas: 'F4', logo: SAMPLE_JPEG });
  expect(partXml(dirupakan, '[Content_Types].xml')).toMatch(/Extension="jpeg"/);
  const { isian } = composeValues(suratKemendagri, naskahSource());
  expect(openDocx(await renderDocument(dirupakan, isian, suratKemendagri))['word/media/kop-logo.jpeg']).toEqual(
    SAMPLE_JPEG,
  );
});

it('leaves a template without that room as it is', () => {
  expect(Object.keys(openDocx(fitTemplate(shippedTemplate('pks'), { kertas: 'F4', logo: SAMPLE_PNG })))).not.toContain(
    'word/media/kop-logo.png',
  );
});

it('changes the paper, and takes from the right margin what the page is narrower', () => {
  const ukuran = (docx: Uint8Array) =>
    ['pgSz w:w', 'w:h', 'w:right'].map((kunci) =>
      Number(new RegExp(`${kunci}="(\\d+)"`).exec(/<w:sectPr.*<\/w:sectPr>/s.exec(partXml(docx))?.[0] ?? '')?.[1]),
    );
  expect(ukuran(fitTemplate(LETTER_TEMPLATE, { kertas: 'F4', logo: SAMPLE_PNG }))).toEqual(ukuran(LETTER_TEMPLATE));
  const [lebarF4 = 0, , kananF4 = 0] = ukuran(LETTER_TEMPLATE);
  const [lebarA4 = 0, tinggiA4, kananA4 = 0] = ukuran(fitTemplate(LETTER_TEMPLATE, { kertas: 'A4', logo: null }));
  expect([lebarA4, tinggiA4]).toEqual([11906, 16838]);
  expect(lebarF4 - kananF4).toBe(lebarA4 - kananA4);
  expect(fitTemplate(LETTER_TEMPLATE, { kertas: 'A4', logo: SAMPLE_PNG })).toEqual(
    fitTemplate(LETTER_TEMPLATE, { kertas: 'A4', logo: SAMPLE_PNG }),
  );
});
