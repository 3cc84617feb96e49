import { expect, it } from 'vitest';
import { oddLooks } from '../../../src/papers/docx/read/odd-looks.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const LEVEL =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>';
const list = (id: number, mulai: number | null) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="90"/>${mulai === null ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${mulai}"/></w:lvlOverride>`}</w:num>`;

/** What is counted before each paragraph, each said as list and level. */
function counted(daftar: readonly string[], alinea: readonly (readonly [number, number])[]): readonly string[] {
  const isi = alinea.map(
    ([id, tingkat]) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${tingkat}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>isi</w:t></w:r></w:p>`,
  );
  const dokumen = editTemplate(
    editTemplate(shippedTemplate('tanda-terima'), (xml) =>
      xml.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${isi.join('')}</w:body>`),
    ),
    () =>
      `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="90">${LEVEL}</w:abstractNum>${daftar.join('')}</w:numbering>`,
    { bagian: 'word/numbering.xml' },
  );
  return oddLooks(dokumen).flatMap(({ apa, rinci }) => (apa.startsWith('bernomor') ? [rinci] : []));
}

it('a list that was split into two of a kind counts on, as Word prints it', () => {
  expect(
    counted(
      [list(1, 1)],
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    ),
  ).toEqual(['decimal 1', 'decimal 2', 'decimal 3']);
  expect(
    counted(
      [list(1, null), list(3, 1)],
      [
        [3, 0],
        [1, 0],
        [1, 0],
      ],
    ),
  ).toEqual(['decimal 1', 'decimal 2', 'decimal 3']);
});

it('a list begins anew where it is said, once, and below each number above it', () => {
  expect(
    counted(
      [list(1, 1), list(2, 7)],
      [
        [1, 0],
        [2, 0],
        [2, 0],
        [1, 0],
      ],
    ),
  ).toEqual(['decimal 1', 'decimal 7', 'decimal 8', 'decimal 9']);
  expect(
    counted(
      [list(1, 1)],
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ],
    ),
  ).toEqual(['decimal 1', 'lowerLetter 1.1', 'lowerLetter 1.2', 'decimal 2', 'lowerLetter 2.1']);
});

it('a list that prints nothing is none', () => {
  const kosong = list(1, null).replace(
    '</w:num>',
    `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:lvlOverride></w:num>`,
  );
  expect(counted([kosong], [[1, 0]])).toEqual([]);
});
