/** Printed words nobody can read: of their ground's colour, squeezed, or off the paper. */
import { nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf, groundOf, highlightOf, INK, inkOf, looksAlike, PAPER } from './inks.ts';
import { type DocumentStyles, ownText, said, saidOfRun, styleOf } from './run-styles.ts';
import { xmlLines } from './xml-lines.ts';

type SaidOfRun = ReturnType<typeof saidOfRun>;

/** Half points; the smallest print of a form is ten. */
const LARGEST_SPECK = 8;
/** Twentieths of a point. */
const LOWEST_LINE = 100;
/** Per cent of a letter's usual width. */
const NARROWEST = 25;

export function isUnreadable(xml: string, lari: XmlElement, gaya: DocumentStyles): boolean {
  const kata = saidOfRun(xml, lari, gaya);
  return (
    isSpeck(said(kata.lari, 'sz')) ||
    isSqueezed(xml, lari, kata) ||
    isOutside(xml, lari, kata) ||
    isOfItsGround(xml, lari, kata, gaya)
  );
}

function isSpeck(sifat: string): boolean {
  const [, angka, satuan] = /^(\d+(?:\.\d+)?)(pt)?$/.exec(attributeOf(sifat, 'val')) ?? [];
  return angka !== undefined && Number(angka) * (satuan ? 2 : 1) <= LARGEST_SPECK;
}

/** A low line still shows KONSEP, which floats over it. */
function isSqueezed(xml: string, lari: XmlElement, { lari: kata, alinea }: SaidOfRun): boolean {
  const lebar = attributeOf(said(kata, 'w'), 'val');
  if (lebar !== '' && Number.parseFloat(lebar) <= NARROWEST) return true;
  const tinggi = said([ownText(xml, nearestNamed(lari.induk, 'w:tr'), 'w:trPr')], 'trHeight');
  if (attributeOf(tinggi, 'hRule') === 'exact' && Number.parseFloat(attributeOf(tinggi, 'val')) <= LOWEST_LINE) {
    return true;
  }
  if (isSwallowedCell(xml, nearestNamed(lari.induk, 'w:tc'))) return true;
  const baris = lineSpacing(alinea);
  const rendah =
    attributeOf(baris, 'lineRule') === 'exact' && Number.parseFloat(attributeOf(baris, 'line')) <= LOWEST_LINE;
  return rendah && !floats(xml.slice(lari.awal, lari.akhir));
}

/** Joined to the cell above or before it, whose words alone are shown; or too narrow for a letter. */
function isSwallowedCell(xml: string, sel: XmlElement | null): boolean {
  const sifat = ownText(xml, sel, 'w:tcPr');
  const lebar = said([sifat], 'tcW');
  const angka = Number.parseFloat(attributeOf(lebar, 'w'));
  if (attributeOf(lebar, 'type') === 'dxa' && angka > 0 && angka <= LOWEST_LINE) return true;
  const baris = sel?.induk;
  return [['vMerge', baris, 'w:tr'] as const, ['hMerge', sel, 'w:tc'] as const].some(([nama, simpul, jenis]) => {
    const gabung = new RegExp(`<w:${nama}\\b([^<>]*)>`).exec(sifat)?.[1];
    const pertama = simpul?.induk?.anak.find((satu) => satu.nama === jenis);
    return gabung !== undefined && attributeOf(gabung, 'val') !== 'restart' && pertama !== simpul;
  });
}

/** The attributes of the spacing of lines where it is said first. */
export const lineSpacing = (lapis: readonly string[]): string =>
  lapis.flatMap((l) => /<w:spacing\b([^<>]*\bw:line\s*=[^<>]*)>/.exec(l)?.[1] ?? [])[0] ?? '';

/** A floating drawing without words, but for placeholders. */
const floats = (lari: string): boolean =>
  (/<wp:anchor\b/.test(lari) || /\bposition\s*:\s*absolute/.test(lari) || /\{\{\w+\}\}/.test(lari)) &&
  xmlLines(`<w:p>${lari.replace(/<w:(drawing|pict)\b[\s\S]*<\/w:\1>/, '')}</w:p>`)
    .join('')
    .replace(/\{\{\w+\}\}/g, '')
    .trim() === '';

/** Twentieths of a point, beyond any office paper. */
const isOffPaper = (letak: number, sampai = 19_000): boolean => letak < -4_000 || letak > sampai;
const WIDEST_INDENT = 12_000;
/** In twentieths of a point. */
export const LENGTHS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, px: 15, pc: 240 };
const EMU_PER_TWIP = 635;

function isOutside(xml: string, lari: XmlElement, { lari: kata, alinea }: SaidOfRun): boolean {
  if (isOffPaper(10 * Number.parseFloat(attributeOf(said(kata, 'position'), 'val') || '0'))) return true;
  const inden = (sisi: string) => Number(attributeOf(said(alinea, 'ind'), sisi) || 0);
  const kiri = inden('left') || inden('start');
  const sisi = [kiri, inden('right'), inden('end'), inden('firstLine'), kiri - inden('hanging')];
  if (sisi.some((letak) => isOffPaper(letak, WIDEST_INDENT))) return true;
  const bingkai = said(alinea, 'framePr');
  if (['x', 'y'].some((arah) => isOffPaper(Number(attributeOf(bingkai, arah) || 0)))) return true;
  const kotak = nearestNamed(lari.induk, 'w:txbxContent');
  const gambar = nearestNamed(kotak, 'w:pict') ?? nearestNamed(kotak, 'w:drawing');
  if (!kotak || !gambar) return false;
  const muka = xml.slice(gambar.awal, kotak.awal);
  const lama = [...muka.matchAll(/[;"'\s](?:margin-)?(?:left|top)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px|pc)/g)];
  const baru = [...muka.matchAll(/<wp:posOffset>\s*(-?\d+)/g)];
  return (
    lama.some(([, angka, satuan = '']) => isOffPaper(Number(angka) * (LENGTHS[satuan] ?? 0))) ||
    baru.some(([, angka]) => isOffPaper(Number(angka) / EMU_PER_TWIP))
  );
}

/** Without a named ink Word finds one that shows, except on a marker's colour. */
function isOfItsGround(xml: string, lari: XmlElement, kata: SaidOfRun, gaya: DocumentStyles): boolean {
  const isian = /<w14:textFill\b[\s\S]*?<\/w14:textFill>/.exec(
    kata.lari.find((l) => l.includes('<w14:textFill')) ?? '',
  );
  if (/<w14:noFill\b|<w14:alpha\b[^<>]*val\s*=\s*["'](?:[89]\d{4}|1\d{5})["']/.test(isian?.[0] ?? '')) return true;
  const sorot = highlightOf(said(kata.lari, 'highlight'));
  const tinta = inkOf(said(kata.lari, 'color'), gaya.theme) || (sorot === '' ? '' : INK);
  if (tinta === '') return false;
  const sel = nearestNamed(lari.induk, 'w:tc');
  const tabel = ownText(xml, nearestNamed(sel, 'w:tbl'), 'w:tblPr');
  const lapis = [kata.lari, kata.alinea, [ownText(xml, sel, 'w:tcPr')], [tabel]];
  const dasar = lapis.map((satu) => groundOf(said(satu, 'shd'), gaya.theme)).find((satu) => satu !== '');
  if (sorot !== '' || dasar !== undefined) return looksAlike(tinta, sorot || (dasar ?? PAPER));
  const berpola = gaya.chain(styleOf(tabel, 'tblStyle')).some((isi) => PATTERNED.test(isi));
  return !berpola && !isOnFilledShape(xml, lari) && looksAlike(tinta, PAPER);
}

const PATTERNED = /<w:shd\b[^<>]*\bw:fill\s*=\s*["'](?!auto|[ef][0-9a-f][ef][0-9a-f][ef][0-9a-f]["'])[0-9a-f]{6}["']/i;

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
