/** A reviewer's remark must not reach the recipient. */
import type { UnprintedContent } from '../../../office/naskah/finished/unprinted-content.ts';
import { openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { readsAsXml } from '../parts/xml-parts.ts';
import { allNamed, inside, localName, nearestNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { type DocumentStyles, documentStyles } from '../read/run-styles.ts';
import { linesIn, treeLines } from '../read/xml-lines.ts';
import { cutOut } from './cut-out.ts';
import { hiddenElements } from './hidden-elements.ts';
import { silentData, silentPlaces, withoutSilentParts } from './silent-parts.ts';

/** @throws TEMPLAT_SALAH */
export function unprintedContent(dokumen: Uint8Array): UnprintedContent {
  const paket = openDocx(dokumen);
  const jumlah = { komentar: 0, tersembunyi: 0, revisi: 0 };
  const letak: string[] = [];
  let acuan = 0;
  const gaya = documentStyles(paket);
  for (const [nama, isi] of Object.entries(paket)) {
    if (!/\.xml$/i.test(nama)) continue;
    const akar = treeOf(isi);
    if (isCommentPart(akar)) jumlah.komentar += allNamed(akar, 'w:comment').length;
    else if (isWordXml(nama)) {
      acuan += allNamed(akar, 'w:commentReference').length;
      const gaib = hiddenPlaces(akar, gaya);
      jumlah.tersembunyi += gaib.length;
      for (const satu of gaib) letak.push(placeOf(akar, satu));
      jumlah.revisi += allNamed(akar, ...REVISIONS).length;
    }
  }
  return { ...jumlah, komentar: Math.max(jumlah.komentar, acuan), letak, data: silentData(paket) };
}

/**
 * Comments, hidden text and silent data go. Revisions stay, since a person must judge them.
 * @throws TEMPLAT_SALAH
 */
export function withoutRemarks(dokumen: Uint8Array): Uint8Array {
  const paket = openDocx(dokumen);
  const gaya = documentStyles(paket);
  const bersih = Object.entries(withoutSilentParts(paket)).map(([nama, isi]): [string, Uint8Array] => {
    if (!readsAsXml(nama, isi)) return [nama, isi];
    const akar = treeOf(isi);
    const gaib = isWordXml(nama) ? [...hiddenElements(akar, gaya), ...commentMarks(akar)] : [];
    return [nama, cutOut(isi, [...gaib, ...silentPlaces(isi)])];
  });
  return packParts(Object.fromEntries(bersih));
}

const isWordXml = (nama: string): boolean => /^word\/.+\.xml$/i.test(nama) && nama !== 'word/styles.xml';
const isCommentPart = (akar: XmlElement): boolean => akar.anak.some((satu) => localName(satu) === 'comments');

const REVISIONS =
  'ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange tcPrChange trPrChange numberingChange cellIns cellDel cellMerge'
    .split(' ')
    .map((nama) => `w:${nama}`);

const commentMarks = (akar: XmlElement): readonly XmlElement[] => {
  const acuan = allNamed(akar, 'w:commentReference').map((s) => nearestNamed(s, 'w:r') ?? s);
  return [...allNamed(akar, 'w:commentRangeStart', 'w:commentRangeEnd'), ...acuan];
};

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

const partsPlaces = ({ nama, teks }: XmlElement): boolean =>
  /^w:(?:p|sym|tab|drawing|pict|object)$/.test(nama) || (/^[wm]:t$/.test(nama) && teks.trim() !== '');

const LONGEST_PLACE = 40;

/** The readable words before it, else after it. */
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
