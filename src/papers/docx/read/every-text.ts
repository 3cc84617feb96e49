import { strFromU8 } from 'fflate';
import type { DocumentText } from '../../../office/naskah/finished/unprinted-content.ts';
import { openDocx } from '../parts/open-docx.ts';
import { isSvgPart } from '../parts/svg-content.ts';
import { readsAsXml } from '../parts/xml-parts.ts';
import { allNamed, inside, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { treeLines } from './xml-lines.ts';

/** One line a paragraph, then what stands outside. @throws Failure TEMPLAT_SALAH */
export const everyText = (dokumen: Uint8Array): readonly DocumentText[] =>
  Object.entries(openDocx(dokumen)).flatMap(([bagian, isi]) => {
    if (!readsAsXml(bagian, isi)) return [];
    const akar = treeOf(isi);
    const baris = isSvgPart(bagian, strFromU8(isi)) ? [wholeText(akar)] : [...treeLines(akar), ...drawnLines(akar)];
    return [...baris, ...aside(akar)].filter((teks) => teks.trim() !== '').map((teks) => ({ bagian, teks }));
  });

const wholeText = (akar: XmlElement): string => [akar, ...inside(akar)].map(({ teks }) => teks).join('');

const drawnLines = (akar: XmlElement): readonly string[] =>
  allNamed(akar, 'a:p').map((alinea) =>
    allNamed(alinea, 'a:t')
      .map(({ teks }) => teks)
      .join(''),
  );

const WORDED =
  /^(?:descr|title|alt|string|instr|name|Target|displayText|value|val|default|tooltip|ed|edGrp|author|initials|screenTip)$/;

/** Attributes that hold words, deleted words, field codes, properties. */
function aside(akar: XmlElement): readonly string[] {
  const semua = [...inside(akar)];
  // A number written one digit a box, as in forms.
  const sel = allNamed(akar, 'w:tr').map((baris) =>
    treeLines(baris)
      .filter((teks) => /^\s*\d\s*$/.test(teks))
      .join(''),
  );
  return [
    ...sel,
    ...semua.flatMap(({ sifat }) =>
      Object.entries(sifat).flatMap(([nama, nilai]) => (WORDED.test(nama.slice(nama.indexOf(':') + 1)) ? nilai : [])),
    ),
    ...semua.map(({ teks }) => teks),
  ];
}
