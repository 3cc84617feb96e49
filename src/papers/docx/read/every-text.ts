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
    if (!readsAsXml(bagian, isi)) return digitRuns(isi).map((teks) => ({ bagian, teks }));
    const akar = treeOf(isi);
    const baris = isSvgPart(bagian, strFromU8(isi)) ? [wholeText(akar)] : [...treeLines(akar), ...drawnLines(akar)];
    return [...baris, ...splitNumbers(baris), ...remarks(isi), ...aside(akar)]
      .filter((teks) => teks.trim() !== '')
      .map((teks) => ({ bagian, teks }));
  });

const LONG_NUMBER = /(?<![0-9A-Za-z])\d{16}(?![0-9A-Za-z])/;

/** Gives numbers of a text or a picture, as long as a NIK, written as they are. */
const digitRuns = (isi: Uint8Array): readonly string[] =>
  strFromU8(isi, true).match(new RegExp(LONG_NUMBER, 'g')) ?? [];

const remarks = (isi: Uint8Array): readonly string[] =>
  [...strFromU8(isi).matchAll(/<!--([\s\S]*?)-->/g)].map(([, teks = '']) => teks);

const NIK_LENGTH = 16;

/** One number over several paragraphs or cells of equal length; a count never begins with a zero. */
function splitNumbers(baris: readonly string[]): readonly string[] {
  const angka = baris.map((teks) => /^\s*(?:(?:nik|ktp)\b\D{0,5})?(\d{1,8})\s*$/i.exec(teks)?.[1] ?? '');
  return angka.flatMap((satu, i) => {
    const banyak = NIK_LENGTH / satu.length;
    if (satu === '' || !Number.isInteger(banyak)) return [];
    const potong = angka.slice(i, i + banyak);
    const serupa = potong.length === banyak && potong.every((lain) => lain.length === satu.length);
    return serupa && (satu.length === 1 || potong.some((lain) => lain.startsWith('0'))) ? [potong.join('')] : [];
  });
}

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
      Object.entries(sifat).flatMap(([nama, nilai]) =>
        WORDED.test(nama.slice(nama.indexOf(':') + 1)) || LONG_NUMBER.test(nilai) ? nilai : [],
      ),
    ),
    ...semua.map(({ teks }) => teks),
  ];
}
