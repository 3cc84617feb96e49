import { strFromU8 } from 'fflate';
import type { DocumentText } from '../../../office/naskah/finished/unprinted-content.ts';
import { openDocx } from '../parts/open-docx.ts';
import { readsAsXml } from '../parts/xml-parts.ts';
import { allNamed, inside, nearestNamed, treeOf, wordsIn, type XmlElement } from '../parts/xml-tree.ts';
import { isSvgPart } from '../refused/svg-content.ts';
import { treeLines } from './xml-lines.ts';

/** One line a paragraph, then what stands outside. @throws TEMPLAT_SALAH */
export const everyText = (dokumen: Uint8Array): readonly DocumentText[] =>
  Object.entries(openDocx(dokumen)).flatMap(([bagian, isi]) => [{ bagian, teks: bagian }, ...textsOf(bagian, isi)]);

export function textsOf(bagian: string, isi: Uint8Array): readonly DocumentText[] {
  if (!readsAsXml(bagian, isi)) return digitRuns(isi).map((teks) => ({ bagian, teks }));
  const akar = treeOf(isi);
  const baris = isSvgPart(bagian, strFromU8(isi)) ? [wholeText(akar)] : [...treeLines(akar), ...drawnLines(akar)];
  return [
    ...baris,
    ...baris.flatMap(otherwiseRead),
    ...splitNumbers(baris),
    ...splitNumbers(boxes(akar)),
    ...splitNumbers(allNamed(akar, 'w:docVar').map(({ sifat }) => sifat['w:val'] ?? '')),
    ...fieldCodes(akar),
    ...remarks(isi),
    ...aside(akar),
  ]
    .filter((teks) => teks.trim() !== '')
    .map((teks) => ({ bagian, teks }));
}

const LONG_NUMBER = /(?<![0-9A-Za-z])\d{16}(?![0-9A-Za-z])/;

/** Numbers of a text or a picture, as long as a NIK, written as they are. */
export const digitRuns = (isi: Uint8Array): readonly string[] =>
  strFromU8(isi, true).match(new RegExp(LONG_NUMBER, 'g')) ?? [];

const remarks = (isi: Uint8Array): readonly string[] =>
  [...strFromU8(isi).matchAll(/<!--([\s\S]*?)-->/g)].map(([, teks = '']) => teks);

/** Text boxes one after the other; an older Word reads its own copy of each. */
const boxes = (akar: XmlElement): readonly string[] =>
  allNamed(akar, 'w:txbxContent')
    .filter((kotak) => nearestNamed(kotak, 'mc:Fallback') === null)
    .map((kotak) => treeLines(kotak).join(''));

const NIK_LENGTH = 16;

/** Joins one number over several paragraphs or cells; a count never begins with a zero. */
function splitNumbers(baris: readonly string[]): readonly string[] {
  const angka = baris.map((teks) => /^\s*(?:(?:nik|ktp)\b\D{0,5})?(\d{1,8})\s*$/i.exec(teks)?.[1] ?? '');
  return angka.flatMap((_, awal) => {
    const potong: string[] = [];
    for (let i = awal; angka[i] && potong.join('').length < NIK_LENGTH; i++) potong.push(angka[i] ?? '');
    const satu = potong.join('');
    const sedigit = potong.length === NIK_LENGTH;
    return satu.length === NIK_LENGTH && (sedigit || potong.some((s) => s.startsWith('0'))) ? [satu] : [];
  });
}

/** Fonts of signs hold digits at F030 to F039; words may be written from the right. */
const otherwiseRead = (teks: string): readonly string[] => [
  ...(/[\uf030-\uf039]/.test(teks)
    ? [teks.replace(/[\uf030-\uf039]/g, (tanda) => String.fromCharCode(tanda.charCodeAt(0) - 0xf000))]
    : []),
  ...(/\u202e/.test(teks) ? [[...teks].toReversed().join('')] : []),
];

/** Word splits the code of a field into runs. */
const fieldCodes = (akar: XmlElement): readonly string[] =>
  allNamed(akar, 'w:p').map((alinea) => wordsIn(alinea, 'w:instrText'));

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
  // How a font is drawn is twenty hex digits; those of Symbol, which bullets use, would pass for a NIK.
  const semua = [...inside(akar)].filter(
    ({ nama, sifat }) => !(nama === 'w:panose1' && /^[0-9A-F]{20}$/i.test(sifat['w:val'] ?? '')),
  );
  // A number written one digit a box, as in forms.
  const sel = allNamed(akar, 'w:tr').map((baris) =>
    treeLines(baris)
      .filter((teks) => /^\s*\d\s*$/.test(teks))
      .join(''),
  );
  return [
    ...sel,
    ...semua.flatMap(({ sifat }) =>
      Object.entries(sifat).flatMap(([nama, nilai]) =>
        WORDED.test(nama.slice(nama.indexOf(':') + 1)) || LONG_NUMBER.test(nilai) ? nilai : [],
      ),
    ),
    ...semua.map(({ teks }) => teks),
  ];
}
