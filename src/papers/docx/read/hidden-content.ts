/** A reviewer's remark must not reach the recipient. */
import { strFromU8, strToU8 } from 'fflate';
import type { UnprintedContent } from '../../../office/naskah/finished/unprinted-content.ts';
import { openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { allNamed, nearestNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';
import { hiddenElements } from './hidden-elements.ts';
import { type DocumentStyles, documentStyles } from './run-styles.ts';
import { xmlLines } from './xml-lines.ts';

/** @throws Failure TEMPLAT_SALAH */
export function unprintedContent(dokumen: Uint8Array): UnprintedContent {
  const paket = openDocx(dokumen);
  const jumlah = { komentar: 0, tersembunyi: 0, revisi: 0 };
  const letak: string[] = [];
  let acuan = 0;
  const gaya = documentStyles(paket);
  for (const [nama, isi] of Object.entries(paket)) {
    if (!/\.xml$/i.test(nama)) continue;
    const xml = strFromU8(isi);
    if (isCommentPart(nama, xml)) jumlah.komentar += [...xml.matchAll(/<w:comment[\s>]/g)].length;
    else if (isWordXml(nama) && nama !== 'word/styles.xml') {
      acuan += [...xml.matchAll(/<w:commentReference[\s/>]/g)].length;
      const gaib = hiddenPlaces(xml, gaya);
      jumlah.tersembunyi += gaib.length;
      for (const satu of gaib) letak.push(placeOf(xml, satu));
      jumlah.revisi += [...xml.matchAll(REVISION_TAGS)].length;
    }
  }
  return { ...jumlah, komentar: Math.max(jumlah.komentar, acuan), letak };
}

/**
 * Without comments and hidden text. Revisions stay, since a person must judge them.
 * @throws Failure TEMPLAT_SALAH
 */
export function withoutRemarks(dokumen: Uint8Array): Uint8Array {
  const paket = openDocx(dokumen);
  const gaya = documentStyles(paket);
  const bagian = Object.entries(paket).flatMap(([nama, isi]): [string, Uint8Array][] => {
    const xml = strFromU8(isi);
    if (isCommentPart(nama, xml)) return [];
    if (nama.endsWith('.rels') || nama === '[Content_Types].xml') return [[nama, strToU8(withoutCommentTies(xml))]];
    if (!isWordXml(nama) || nama === 'word/styles.xml') return [[nama, isi]];
    const bersih = cutOut(xml, [...hiddenElements(xml, gaya), ...commentMarks(xml)]);
    return [[nama, bersih === xml ? isi : strToU8(bersih)]];
  });
  return packParts(Object.fromEntries(bagian));
}

const isWordXml = (nama: string): boolean => /^word\/.+\.xml$/i.test(nama);
/** Also the files newer Word puts beside comments.xml; people.xml names reviewers. */
const isCommentPart = (nama: string, xml: string): boolean =>
  /^word\/(?:comments\w*|people)\.xml$/i.test(nama) ||
  (/\.xml$/i.test(nama) && /<(?:[\w.-]+:)?comments[\s>]/.test(xml));

const REVISION_TAGS =
  /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|tcPrChange|trPrChange|numberingChange|cellIns|cellDel|cellMerge)[\s/>]/g;

const withoutCommentTies = (xml: string): string =>
  xml.replace(
    /<(?:Relationship|Override)\b[^<>]*(?:\/comments\w*|\/people)(?:\.xml)?"[^<>]*\/>|<Override\b[^<>]*comments\w*\+xml"[^<>]*\/>/gi,
    '',
  );

const commentMarks = (xml: string): readonly XmlElement[] => {
  if (!xml.includes('w:comment')) return [];
  const akar = parseElements(xml);
  const acuan = allNamed(akar, 'w:commentReference').map((s) => nearestNamed(s, 'w:r') ?? s);
  return [...allNamed(akar, 'w:commentRangeStart'), ...allNamed(akar, 'w:commentRangeEnd'), ...acuan];
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
function hiddenPlaces(xml: string, gaya: DocumentStyles): readonly XmlElement[] {
  const semua = hiddenElements(xml, gaya).filter((satu) => showsSomething(xml, satu));
  return semua.filter((satu, i) => {
    const lalu = semua[i - 1];
    return lalu === undefined || PARTS_PLACES.test(xml.slice(lalu.akhir, satu.awal));
  });
}

/** Another paragraph, words or a drawing. */
const PARTS_PLACES = /<\/w:p>|<[wm]:t(?:\s[^<>]*)?>[^<]*[^<\s]|<w:(?:sym|tab|drawing|pict|object)[\s>]/;

const LONGEST_PLACE = 40;

/** The readable words before it, else after it. */
function placeOf(xml: string, { awal, akhir }: XmlElement): string {
  const dekat = (potong: string) => xmlLines(`<w:p>${potong}</w:p>`).filter((baris) => baris.trim() !== '');
  const kata = dekat(xml.slice(0, awal)).at(-1) ?? dekat(xml.slice(akhir))[0] ?? '';
  const rapi = kata.replace(/\s+/g, ' ').trim();
  return rapi.length > LONGEST_PLACE ? `…${rapi.slice(-LONGEST_PLACE).replace(/^\S*\s/, '')}` : rapi;
}

/** Words or a drawing; a hidden blank hides nothing. */
function showsSomething(xml: string, { awal, akhir }: XmlElement): boolean {
  const isi = xml.slice(awal, akhir);
  return /<w:(?:drawing|pict|object)[\s>]/.test(isi) || xmlLines(`<w:p>${isi}</w:p>`).join('').trim() !== '';
}
