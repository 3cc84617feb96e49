/**
 * What may stand where in Word's own parts. A name that stands elsewhere is read here and passed over in print, or
 * the other way round.
 */
import type { XmlElement } from '../parts/xml-tree.ts';
import { MAY_HOLD, STANDS_IN, words } from './element-table.ts';

/** A part of Word with its own root; files without one are no place for paragraphs. */
const ROOTS: Readonly<Record<string, string>> = {
  ...{ document: 'document', header: 'hdr', footer: 'ftr', footnotes: 'footnotes', endnotes: 'endnotes' },
  ...{ comments: 'comments', styles: 'styles', stylesWithEffects: 'styles', numbering: 'numbering' },
  settings: 'settings',
};

const OF_WORD = /^[wm]:/;
/** Newer Word says more of text; older programs pass it over. */
const NEWER_PROPERTY = /^w1[4-9]\w*:/;
const PROPERTIES = /Pr$|^w:(?:style|lvl|settings)$/;
const CHANGE = /^w:(?:ins|del|moveFrom|moveTo)$/;

function mayStand(satu: XmlElement, bagian: string): boolean {
  const { nama, induk } = satu;
  if (induk === null || induk.nama === '') {
    const akar = ROOTS[/^word\/([A-Za-z]+)\d*\.xml$/.exec(bagian)?.[1] ?? ''];
    return akar ? nama === `w:${akar}` : !MAY_HOLD.has(nama);
  }
  const diizinkan =
    CHANGE.test(induk.nama) && PROPERTIES.test(induk.induk?.nama ?? '') ? FEW : MAY_HOLD.get(induk.nama);
  const tempat = STANDS_IN.get(nama);
  if (diizinkan === undefined) return tempat ? tempat.has(induk.nama) : !(OF_WORD.test(nama) && MAY_HOLD.has(nama));
  // The mark of a paragraph is none of a style's, and rows are no matter of letters.
  if (nama === 'w:rPr' && induk.nama === 'w:pPr' && isOfStyle(induk.induk)) return false;
  if (nama === 'w:tblStylePr' && induk.sifat['w:type'] !== 'table') return false;
  if (nama === 'w:hidden' && isOfStyle(induk.induk)) return false;
  if (induk.induk?.nama === 'w:tblStylePr' && OF_SOME_ROWS[induk.nama]?.has(nama) === false) return false;
  if (diizinkan.has(nama)) return true;
  return PROPERTIES.test(induk.nama) && NEWER_PROPERTY.test(nama) && !holdsWords(satu);
}

/** What a table's style says of some rows alone; more would take back what it says of all. */
const OF_SOME_ROWS: Readonly<Record<string, ReadonlySet<string>>> = {
  'w:rPr': new Set(words('rFonts b bCs i iCs caps smallCaps color sz szCs u lang')),
  'w:pPr': new Set(words('keepNext keepLines wordWrap spacing contextualSpacing jc outlineLvl')),
  'w:trPr': new Set(words('cantSplit tblHeader tblCellSpacing')),
  'w:tcPr': new Set(words('tcBorders shd noWrap vAlign')),
};

const FEW = new Set(words('rPr'));
const isOfStyle = (simpul: XmlElement | null): boolean =>
  /^w:(?:style|lvl|pPrDefault|tblStylePr)$/.test(simpul?.nama ?? '');
const holdsWords = ({ anak }: XmlElement): boolean => anak.some((a) => OF_WORD.test(a.nama) || holdsWords(a));

/** The first element that stands where Word does not know it. */
export function strayElement(simpul: XmlElement, bagian: string): XmlElement | null {
  for (const satu of simpul.anak) {
    if (!mayStand(satu, bagian)) return satu;
    const di = strayElement(satu, bagian);
    if (di !== null) return di;
  }
  return null;
}
