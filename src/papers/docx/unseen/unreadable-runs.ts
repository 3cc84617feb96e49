/** Some printed words cannot be read: of their ground's colour, squeezed, or off the paper. */
import { lengthOf } from '../parts/lengths.ts';
import { allNamed, childNamed, childrenNamed, inside, nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { SIGN_FONTS } from '../read/fonts.ts';
import { attributeOf, groundOf, highlightOf, INK, inkOf, looksAlike, PAPER } from '../read/inks.ts';
import { allSaid, type DocumentStyles, type Said, said, valueSaid } from '../read/run-styles.ts';
import type { SaidOfRun } from '../read/said-of-run.ts';
import { boxOffsets, isCutOff, isOnFilledShape } from '../read/text-boxes.ts';
import { linesIn } from '../read/xml-lines.ts';

/** Half points; the smallest print of a form is ten. */
const LARGEST_SPECK = 8;
const TWIPS_PER_HALF = 10;
/** The height is in twentieths of a point. */
const LOWEST_LINE = 100;
/** Per cent of a letter's usual width. */
const NARROWEST = 25;

export function isUnreadable(lari: XmlElement, kata: SaidOfRun, gaya: DocumentStyles): boolean {
  return (
    isSpeck(said(kata.huruf, 'w:sz')) ||
    isInSigns(lari, said(kata.huruf, 'w:rFonts'), gaya) ||
    isCutOff(lari) ||
    isSqueezed(lari, kata) ||
    isOutside(lari, kata) ||
    isOfItsGround(lari, kata, gaya)
  );
}

function isSpeck(ukuran: XmlElement | undefined): boolean {
  return valueSaid(ukuran) !== '' && lengthOf(valueSaid(ukuran), TWIPS_PER_HALF) / TWIPS_PER_HALF <= LARGEST_SPECK;
}

/** Letters in a font of signs: a mark alone is meant as one. */
const isInSigns = (lari: XmlElement, huruf: XmlElement | undefined, { oddFont }: DocumentStyles): boolean =>
  SIGN_FONTS.test(oddFont(huruf)) && /[A-Za-z]{2}/.test(linesIn({ anak: [lari] }).join(''));

/** A low line still shows KONSEP, which floats over it. */
function isSqueezed(lari: XmlElement, { huruf, alinea }: SaidOfRun): boolean {
  const lebar = valueSaid(said(huruf, 'w:w'));
  if (lebar !== '' && Number.parseFloat(lebar) <= NARROWEST) return true;
  const tinggi = childNamed(nearestNamed(lari.induk, 'w:tr'), 'w:trPr', 'w:trHeight');
  if (attributeOf(tinggi, 'hRule') === 'exact' && lengthOf(valueSaid(tinggi)) <= LOWEST_LINE) return true;
  if (isSwallowedCell(nearestNamed(lari.induk, 'w:tc'))) return true;
  const baris = said(alinea, 'w:spacing');
  const rendah = attributeOf(baris, 'lineRule') === 'exact' && lengthOf(attributeOf(baris, 'line')) <= LOWEST_LINE;
  return rendah && !floats(lari);
}

/** Joined to the cell above it, whose words alone are shown; or too narrow for a letter. */
function isSwallowedCell(sel: XmlElement | null): boolean {
  const sifat = childNamed(sel, 'w:tcPr');
  const lebar = childNamed(sifat, 'w:tcW');
  const angka = Number.parseFloat(attributeOf(lebar, 'w'));
  if (attributeOf(lebar, 'type') === 'dxa' && angka > 0 && angka <= LOWEST_LINE) return true;
  const gabung = childNamed(sifat, 'w:vMerge');
  return (
    gabung !== undefined && valueSaid(gabung) !== 'restart' && childNamed(sel?.induk?.induk, 'w:tr') !== sel?.induk
  );
}

const PLACEHOLDER = /\{\{\w+\}\}/;

/** A floating drawing without words, but for placeholders. */
function floats(lari: XmlElement): boolean {
  const melayang = [...inside(lari)].some(
    ({ nama, sifat, teks }) =>
      nama === 'wp:anchor' ||
      /\bposition\s*:\s*absolute/.test(sifat.style ?? '') ||
      [teks, ...Object.values(sifat)].some((satu) => PLACEHOLDER.test(satu)),
  );
  if (!melayang) return false;
  const gambar = allNamed(lari, 'w:drawing', 'w:pict');
  const diluar = ({ awal }: XmlElement) => !gambar.some((satu) => satu.awal < awal && awal < satu.akhir);
  return linesIn(lari, diluar).join('').replace(new RegExp(PLACEHOLDER, 'g'), '').trim() === '';
}

/** Twentieths of a point, beyond any office paper. */
const isOffPaper = (letak: number, sampai = 19_000): boolean => letak < -4_000 || letak > sampai;
const WIDEST_INDENT = 12_000;
/** Whoever walks from stop to stop stays on paper; one tab that goes further than this does not. */
const LONGEST_TAB = 4_000;

/** Its words stand behind tabs that lead off the paper. */
function isTabbedAway(lari: XmlElement, alinea: Said): boolean {
  const milik = nearestNamed(lari.induk, 'w:p');
  const tab = milik
    ? allNamed(milik, 'w:tab').filter(({ awal, induk }) => induk?.nama === 'w:r' && awal < lari.akhir)
    : [];
  const henti = allSaid(alinea)
    .flatMap((satu) => childrenNamed(childNamed(satu, 'w:tabs'), 'w:tab'))
    .filter((satu) => valueSaid(satu) !== 'clear')
    .map((satu) => lengthOf(attributeOf(satu, 'pos')))
    .sort((a, b) => a - b);
  const jauh = (letak: number, ke: number) =>
    letak > WIDEST_INDENT && (ke < tab.length || letak - (henti[ke - 1] ?? 0) > LONGEST_TAB);
  return tab.length > 0 && henti.some(jauh);
}

function isOutside(lari: XmlElement, { huruf, alinea }: SaidOfRun): boolean {
  if (isOffPaper(lengthOf(valueSaid(said(huruf, 'w:position')), TWIPS_PER_HALF))) return true;
  const inden = (sisi: string) => lengthOf(attributeOf(said(alinea, 'w:ind'), sisi));
  const kiri = inden('left') || inden('start');
  const sisi = [kiri, inden('right'), inden('end'), inden('firstLine'), kiri - inden('hanging')];
  if (sisi.some((letak) => isOffPaper(letak, WIDEST_INDENT))) return true;
  const bingkai = said(alinea, 'w:framePr');
  if (['x', 'y'].some((arah) => isOffPaper(lengthOf(attributeOf(bingkai, arah))))) return true;
  const sempit = (sisi: string) =>
    attributeOf(bingkai, sisi) !== '' && lengthOf(attributeOf(bingkai, sisi)) <= LOWEST_LINE;
  if (sempit('w') || (attributeOf(bingkai, 'hRule') === 'exact' && sempit('h'))) return true;
  if (isTabbedAway(lari, alinea)) return true;
  return boxOffsets(lari).some((letak) => isOffPaper(letak));
}

/** Word finds an ink that shows where none is named, except on a marker's colour. */
function isOfItsGround(lari: XmlElement, kata: SaidOfRun, gaya: DocumentStyles): boolean {
  const isian = said(kata.huruf, 'w14:textFill');
  if (isian && [...inside(isian)].some(isClear)) return true;
  const sorot = highlightOf(said(kata.huruf, 'w:highlight'));
  const tinta = inkOf(said(kata.huruf, 'w:color'), gaya.theme) || (sorot === '' ? '' : INK);
  if (tinta === '') return false;
  const dasar = [kata.huruf, kata.alinea, kata.sel]
    .map((satu) => groundOf(said(satu, 'w:shd'), gaya.theme))
    .find((satu) => satu !== '');
  if (sorot !== '' || dasar !== undefined) return looksAlike(tinta, sorot || (dasar ?? PAPER));
  return !isOnFilledShape(lari) && looksAlike(tinta, PAPER);
}

const isClear = ({ nama, sifat }: XmlElement): boolean =>
  nama === 'w14:noFill' || (nama === 'w14:alpha' && /^(?:[89]\d{4}|1\d{5})$/.test(sifat['w14:val'] ?? sifat.val ?? ''));
