import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { buka } from '../../src/docx/buka.ts';
import { ukuranGambar } from '../../src/docx/gambar.ts';
import { render } from '../../src/docx/render.ts';
import { rupakan } from '../../src/docx/rupa.ts';
import { suratKemendagri } from '../../src/naskah/surat-kemendagri.ts';
import { susun } from '../../src/naskah/susun.ts';
import { bahan } from '../naskah/bahan.ts';
import { JPEG, PNG } from './gambar-contoh.ts';
import { templat } from './templat-kiriman.ts';

const surat = templat('surat-kemendagri');
const xml = (docx: Uint8Array, bagian = 'word/document.xml') => strFromU8(buka(docx)[bagian] ?? new Uint8Array());

it('knows a picture by its bytes, and its size', () => {
  expect(ukuranGambar(PNG)).toEqual({ jenis: 'png', lebar: 4, tinggi: 2 });
  expect(ukuranGambar(JPEG)).toEqual({ jenis: 'jpeg', lebar: 4, tinggi: 2 });
});

it.each([
  ['text', strToU8('lambang')],
  ['nothing', new Uint8Array()],
  ['a PNG cut off', PNG.slice(0, -4)],
  ['a JPEG cut off', JPEG.slice(0, -2)],
  ['a PNG with no width', PNG.map((b, i) => (i >= 16 && i < 20 ? 0 : b))],
  ['a PNG of a thousand million pixels a side', PNG.map((b, i) => (i === 16 ? 0x40 : b))],
  ['an SVG', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
])('%s is no picture', (_, isi) => {
  expect(ukuranGambar(isi)).toBeNull();
});

it('puts the emblem in the room of the letterhead, in its own proportions', () => {
  const paket = buka(rupakan(surat, { kertas: 'F4', logo: PNG }));
  expect(paket['word/media/kop-logo.png']).toEqual(PNG);
  expect(strFromU8(paket['word/_rels/document.xml.rels']!)).toContain('Target="media/kop-logo.png"');
  const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(strFromU8(paket['word/document.xml']!)) ?? [];
  expect([Number(cx), Number(cy)]).toEqual([685_800, 342_900]);
});

it('makes a plain .docx of a JPEG as well, whatever the template knew of pictures', async () => {
  const dirupakan = rupakan(surat, { kertas: 'F4', logo: JPEG });
  expect(xml(dirupakan, '[Content_Types].xml')).toMatch(/Extension="jpeg"/);
  const { isian } = susun(suratKemendagri, bahan());
  expect(buka(await render(dirupakan, isian, suratKemendagri))['word/media/kop-logo.jpeg']).toEqual(JPEG);
});

it('leaves a template without that room as it is', () => {
  expect(Object.keys(buka(rupakan(templat('pks'), { kertas: 'F4', logo: PNG })))).not.toContain(
    'word/media/kop-logo.png',
  );
});

it('changes the paper, and takes from the right margin what the page is narrower', () => {
  const ukuran = (docx: Uint8Array) =>
    ['pgSz w:w', 'w:h', 'w:right'].map((kunci) =>
      Number(new RegExp(`${kunci}="(\\d+)"`).exec(/<w:sectPr.*<\/w:sectPr>/s.exec(xml(docx))?.[0] ?? '')?.[1]),
    );
  expect(ukuran(rupakan(surat, { kertas: 'F4', logo: PNG }))).toEqual(ukuran(surat));
  const [lebarF4 = 0, , kananF4 = 0] = ukuran(surat);
  const [lebarA4 = 0, tinggiA4, kananA4 = 0] = ukuran(rupakan(surat, { kertas: 'A4', logo: null }));
  expect([lebarA4, tinggiA4]).toEqual([11906, 16838]);
  expect(lebarF4 - kananF4).toBe(lebarA4 - kananA4);
  expect(rupakan(surat, { kertas: 'A4', logo: PNG })).toEqual(rupakan(surat, { kertas: 'A4', logo: PNG }));
});
