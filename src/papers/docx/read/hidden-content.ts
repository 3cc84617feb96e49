/** A reviewer's remark must not reach the recipient. */
import { strFromU8, strToU8 } from 'fflate';
import type { UnprintedContent } from '../../../office/naskah/finished/unprinted-content.ts';
import { openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { allNamed, inside, localName, nearestNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { hiddenElements } from './hidden-elements.ts';
import { type DocumentStyles, documentStyles } from './run-styles.ts';
import { linesIn, treeLines } from './xml-lines.ts';

/** @throws Failure TEMPLAT_SALAH */
export function unprintedContent(dokumen: Uint8Array): UnprintedContent {
  const paket = openDocx(dokumen);
  const jumlah = { komentar: 0, tersembunyi: 0, revisi: 0 };
  const letak: string[] = [];
  let acuan = 0;
  const gaya = documentStyles(paket);
  for (const [nama, isi] of Object.entries(paket)) {
    if (!/\.xml$/i.test(nama)) continue;
    const akar = treeOf(isi);
    if (isCommentPart(nama, akar)) jumlah.komentar += allNamed(akar, 'w:comment').length;
    else if (isWordXml(nama) && nama !== 'word/styles.xml') {
      acuan += allNamed(akar, 'w:commentReference').length;
      const gaib = hiddenPlaces(akar, gaya);
      jumlah.tersembunyi += gaib.length;
      for (const satu of gaib) letak.push(placeOf(akar, satu));
      jumlah.revisi += allNamed(akar, ...REVISIONS).length;
    }
  }
  return { ...jumlah, komentar: Math.max(jumlah.komentar, acuan), letak };
}

/**
 * Comments and hidden text go. Revisions stay, since a person must judge them.
 * @throws Failure TEMPLAT_SALAH
 */
export function withoutRemarks(dokumen: Uint8Array): Uint8Array {
  const paket = openDocx(dokumen);
  const gaya = documentStyles(paket);
  const bagian = Object.entries(paket).flatMap(([nama, isi]): [string, Uint8Array][] => {
    const xml = strFromU8(isi);
    if (/\.xml$/i.test(nama) && isCommentPart(nama, treeOf(isi))) return [];
    if (nama.endsWith('.rels') || nama === '[Content_Types].xml') return [[nama, strToU8(withoutCommentTies(xml))]];
    if (!isWordXml(nama) || nama === 'word/styles.xml') return [[nama, isi]];
    const bersih = cutOut(xml, [...hiddenElements(treeOf(isi), gaya), ...commentMarks(treeOf(isi))]);
    return [[nama, bersih === xml ? isi : strToU8(bersih)]];
  });
  return packParts(Object.fromEntries(bagian));
}

const isWordXml = (nama: string): boolean => /^word\/.+\.xml$/i.test(nama);
/** Newer Word puts files beside comments.xml; people.xml names reviewers. */
const isCommentPart = (nama: string, akar: XmlElement): boolean =>
  /^word\/(?:comments\w*|people)\.xml$/i.test(nama) || akar.anak.some((satu) => localName(satu) === 'comments');

const REVISIONS =
  'ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange tcPrChange trPrChange numberingChange cellIns cellDel cellMerge'
    .split(' ')
    .map((nama) => `w:${nama}`);

const withoutCommentTies = (xml: string): string =>
  xml.replace(
    /<(?:Relationship|Override)\b[^<>]*(?:\/comments\w*|\/people)(?:\.xml)?"[^<>]*\/>|<Override\b[^<>]*comments\w*\+xml"[^<>]*\/>/gi,
    '',
  );

const commentMarks = (akar: XmlElement): readonly XmlElement[] => {
  const acuan = allNamed(akar, 'w:commentReference').map((s) => nearestNamed(s, 'w:r') ?? s);
  return [...allNamed(akar, 'w:commentRangeStart', 'w:commentRangeEnd'), ...acuan];
};

function cutOut(xml: string, bagian: readonly XmlElement[]): string {
  let hasil = '';
  let sampai = 0;
  for (const { awal, akhir } of bagian.toSorted((a, b) => a.awal - b.awal || b.akhir - a.akhir)) {
    if (akhir <= sampai) continue;
    hasil += xml.slice(sampai, Math.max(sampai, awal));
    sampai = akhir;
  }
  return hasil + xml.slice(sampai);
}

/** The first of each place: Word splits words into runs anywhere. */
function hiddenPlaces(akar: XmlElement, gaya: DocumentStyles): readonly XmlElement[] {
  const semua = hiddenElements(akar, gaya).filter(showsSomething);
  if (semua.length < 2) return semua;
  const batas = [...inside(akar)].filter(partsPlaces);
  const terpisah = (lalu: XmlElement, satu: XmlElement): boolean =>
    batas.some((b) => (b.nama === 'w:p' ? isWithin(b.akhir - 1, lalu, satu) : isWithin(b.awal, lalu, satu)));
  return semua.filter((satu, i) => {
    const lalu = semua[i - 1];
    return lalu === undefined || terpisah(lalu, satu);
  });
}

const isWithin = (di: number, lalu: XmlElement, satu: XmlElement): boolean => di >= lalu.akhir && di < satu.awal;

/** It is another paragraph, words or a drawing. */
const partsPlaces = ({ nama, teks }: XmlElement): boolean =>
  /^w:(?:p|sym|tab|drawing|pict|object)$/.test(nama) || (/^[wm]:t$/.test(nama) && teks.trim() !== '');

const LONGEST_PLACE = 40;

/** Gives the readable words before it, else after it. */
function placeOf(akar: XmlElement, { awal, akhir }: XmlElement): string {
  const dekat = (dibaca: (satu: XmlElement) => boolean) =>
    treeLines(akar, dibaca).filter((baris) => baris.trim() !== '');
  const kata = dekat((satu) => satu.akhir <= awal).at(-1) ?? dekat((satu) => satu.awal >= akhir)[0] ?? '';
  const rapi = kata.replace(/\s+/g, ' ').trim();
  return rapi.length > LONGEST_PLACE ? `…${rapi.slice(-LONGEST_PLACE).replace(/^\S*\s/, '')}` : rapi;
}

/** Words or a drawing; a hidden blank hides nothing. */
const showsSomething = (satu: XmlElement): boolean =>
  allNamed(satu, 'w:drawing', 'w:pict', 'w:object').length > 0 || linesIn(satu).join('').trim() !== '';
