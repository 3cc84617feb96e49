/** An approved document that comes back from Word with the same words is the approved one only where they look the same. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

type Drawn = Readonly<{ versi: number; keadaan: string }>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor({ 'kepala-dinas.dasar': 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024' });
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', null);
  await t.json('draft', '1', 'pks', '--ke', 'jadi.docx');
});
afterEach(() => t.close());

const LINE = 'setiap semester';
const bringBack = (nama: string, ubah: (xml: string) => string) =>
  t.writeFile(nama, editTemplate(new Uint8Array(t.readFile('jadi.docx')), ubah));
/** The paragraph that holds LINE, changed. */
const inLine = (ubah: (alinea: string) => string) => (xml: string) => {
  const sampai = xml.indexOf('</w:p>', xml.indexOf(LINE)) + '</w:p>'.length;
  const dari = Math.max(...['<w:p>', '<w:p '].map((tag) => xml.lastIndexOf(tag, xml.indexOf(LINE))));
  return xml.slice(0, dari) + ubah(xml.slice(dari, sampai)) + xml.slice(sampai);
};
const saidOfRuns = (sifat: string) =>
  inLine((alinea) =>
    alinea.replace(
      /<w:r(?:\s[^<>]*)?>(?:<w:rPr>)?/g,
      (m) => `${m.replace('<w:rPr>', '')}<w:rPr>${sifat}${m.includes('<w:rPr>') ? '' : '</w:rPr>'}`,
    ),
  );
const saidOfLine = (sifat: string) => inLine((alinea) => alinea.replace('<w:pPr>', `<w:pPr>${sifat}`));

it('looks that change what is read make it another document, and say where', async () => {
  for (const [ke, [apa, ubah]] of (
    [
      ['dicoret', saidOfRuns('<w:strike/>')],
      ['digeser dari barisnya', saidOfRuns('<w:position w:val="-300"/>')],
      ['berwarna pucat', saidOfRuns('<w:color w:val="CCCCCC"/>')],
      ['berbingkai', saidOfLine('<w:framePr w:w="3000" w:x="9000" w:y="9000"/>')],
      ['berbaris rapat', saidOfLine('<w:spacing w:line="160" w:lineRule="exact"/>')],
      ['tidak lagi bernomor', inLine((alinea) => alinea.replace(/<w:numPr>.*?<\/w:numPr>/, ''))],
      ['kertas atau margin', (xml: string) => xml.replace(/(<w:pgMar\b[^>]*w:bottom=")\d+/, '$19000')],
      ['bergambar', inLine((alinea) => alinea.replace('</w:p>', '<w:r><w:pict/></w:r></w:p>'))],
    ] as const
  ).entries()) {
    bringBack(`lain-${ke}.docx`, ubah);
    const { data, peringatan } = await t.json<Drawn>('draft', '1', 'pks', '--baca', `lain-${ke}.docx`);
    expect([apa, data.keadaan]).toEqual([apa, 'berubah']);
    expect(peringatan.join()).toMatch(new RegExp(`tampak lain dari yang disetujui: ${apa} .*di "`));
  }
});

it('dots that are filled in, and runs that Word split, leave it as it was approved', async () => {
  const split = (xml: string) =>
    inLine((alinea) => alinea.replace(LINE, 'setiap </w:t></w:r><w:r><w:t xml:space="preserve">semester'))(xml);
  bringBack('isi.docx', (xml) => split(xml).replace(/\.{20,}/, '445/77'));
  const { data, peringatan } = await t.json<Drawn>('draft', '1', 'pks', '--baca', 'isi.docx');
  expect(peringatan.join()).not.toContain('lain dari yang disetujui');
  expect(data.keadaan).toBe('disetujui');
});
