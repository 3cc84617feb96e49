/** Words that Word prints and that nobody can read: white on white paper, or a speck of a letter. */
import { nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf, type DocumentStyles, ownText, said, saidOfRun, styleOf } from './run-styles.ts';

/** Three points; the smallest print of a form is five. */
const LARGEST_SPECK = 6;

export function isUnreadable(xml: string, lari: XmlElement, gaya: DocumentStyles): boolean {
  const kata = saidOfRun(xml, lari, gaya);
  if (isSpeck(said(kata.lari, 'sz'))) return true;
  return isWhiteInk(said(kata.lari, 'color')) && !standsOnColour(xml, lari, kata, gaya);
}

function isSpeck(sifat: string): boolean {
  const [, angka, satuan] = /^(\d+(?:\.\d+)?)(pt)?$/.exec(attributeOf(sifat, 'val')) ?? [];
  return angka !== undefined && Number(angka) * (satuan ? 2 : 1) <= LARGEST_SPECK;
}

/** Each of red, green and blue is nearly full. */
const isWhiteHex = (hex: string): boolean =>
  /^[0-9a-f]{6}$/i.test(hex) && (hex.match(/../g) ?? []).every((dua) => Number.parseInt(dua, 16) >= 0xe6);

/** A colour of the theme comes before the one beside it. */
function isWhiteInk(sifat: string): boolean {
  const tema = attributeOf(sifat, 'themeColor');
  if (tema === '') return isWhiteHex(attributeOf(sifat, 'val')) || attributeOf(sifat, 'val') === 'white';
  const redup = attributeOf(sifat, 'themeShade');
  return /^(?:background1|light1)$/.test(tema) && (redup === '' || Number.parseInt(redup, 16) >= 0xe6);
}

/** Of a run, a paragraph, a cell or a table: it is filled with something darker than paper. */
function isColouredGround(sifat: string): boolean {
  const tema = attributeOf(sifat, 'themeFill');
  if (tema !== '') return !/^(?:background1|light1)$/.test(tema) || attributeOf(sifat, 'themeFillShade') !== '';
  const dasar = /^(?:|clear|nil)$/.test(attributeOf(sifat, 'val')) ? 'fill' : 'color';
  const isi = attributeOf(sifat, dasar);
  return /^[0-9a-f]{6}$/i.test(isi) && !isWhiteHex(isi);
}

function standsOnColour(
  xml: string,
  lari: XmlElement,
  { lari: kata, alinea }: Readonly<Record<'lari' | 'alinea', readonly string[]>>,
  gaya: DocumentStyles,
): boolean {
  const sorot = attributeOf(said(kata, 'highlight'), 'val');
  if (sorot !== '' && !/^(?:none|white)$/.test(sorot)) return true;
  const sel = nearestNamed(lari.induk, 'w:tc');
  const tabel = ownText(xml, nearestNamed(sel, 'w:tbl'), 'w:tblPr');
  const dasar = [kata, alinea, [ownText(xml, sel, 'w:tcPr')], [tabel]].map((lapis) => said(lapis, 'shd'));
  return (
    dasar.some(isColouredGround) ||
    gaya.chain(styleOf(tabel, 'tblStyle')).some((isi) => colouredPattern.test(isi)) ||
    isOnFilledShape(xml, lari)
  );
}

const colouredPattern = /<w:shd\b[^<>]*\bw:fill="(?!auto|[ef][0-9a-f][ef][0-9a-f][ef][0-9a-f]")[0-9a-f]{6}"/i;

/** A text box of either of Word's kinds that is filled. */
function isOnFilledShape(xml: string, lari: XmlElement): boolean {
  const kotak = nearestNamed(lari.induk, 'w:txbxContent');
  const bentuk = kotak?.induk?.induk;
  if (!kotak || !bentuk) return false;
  const muka = xml.slice(bentuk.awal, kotak.awal) + xml.slice(kotak.akhir, bentuk.akhir);
  if (/<a:noFill\s*\/>|\bfilled\s*=\s*["']f/.test(muka.replace(/<a:ln\b[\s\S]*?<\/a:ln>/g, ''))) return false;
  return /<a:(?:solidFill|gradFill|pattFill|blipFill)\b|<a:fillRef\b[^<>]*\bidx\s*=\s*["'][1-9]|\bfillcolor\s*=\s*["'](?!white|#fff)/i.test(
    muka,
  );
}
