/**
 * What a document carries that is not printed: comments, hidden text, marks of revision. A reviewer's remark must not
 * reach whoever the document is for.
 */
import { strFromU8, strToU8 } from 'fflate';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { nearestNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';
import { xmlLines } from './xml-lines.ts';

/** How many of each. `revisi`: changes, of words or of their form, that nobody has accepted or rejected. */
export type HiddenContent = Readonly<{ komentar: number; tersembunyi: number; revisi: number }>;

/** @throws Failure TEMPLAT_SALAH where it is no plain .docx */
export function hiddenContent(dokumen: Uint8Array): HiddenContent {
  const paket = openDocx(dokumen);
  const jumlah = { komentar: 0, tersembunyi: 0, revisi: 0 };
  const gaya = hiddenStyles(paket);
  for (const [nama, isi] of Object.entries(paket)) {
    if (!isWordXml(nama)) continue;
    const xml = strFromU8(isi);
    if (isCommentPart(nama)) jumlah.komentar += [...xml.matchAll(/<w:comment[\s>]/g)].length;
    else if (nama !== 'word/styles.xml') {
      jumlah.tersembunyi += hiddenRuns(xml, gaya).filter((r) => textOf(xml, r) !== '').length;
      jumlah.revisi += [...xml.matchAll(REVISION_TAGS)].length;
    }
  }
  return jumlah;
}

/**
 * The same document without its comments and hidden text. Revisions stay: whether they hold is for a person to say.
 * @throws Failure TEMPLAT_SALAH
 */
export function withoutHidden(dokumen: Uint8Array): Uint8Array {
  const paket = openDocx(dokumen);
  const gaya = hiddenStyles(paket);
  const bagian = Object.entries(paket).flatMap(([nama, isi]): [string, Uint8Array][] => {
    if (isCommentPart(nama)) return [];
    const xml = strFromU8(isi);
    if (nama.endsWith('.rels') || nama === '[Content_Types].xml') return [[nama, strToU8(withoutCommentTies(xml))]];
    if (!isWordXml(nama) || nama === 'word/styles.xml') return [[nama, isi]];
    const bersih = cutOut(xml, [...hiddenRuns(xml, gaya), ...commentMarks(xml)]);
    return [[nama, bersih === xml ? isi : strToU8(bersih)]];
  });
  return packParts(Object.fromEntries(bagian));
}

const isWordXml = (nama: string): boolean => /^word\/[^/]+\.xml$/i.test(nama);
/** comments.xml and what newer versions of Word put beside it; people.xml names the reviewers. */
const isCommentPart = (nama: string): boolean => /^word\/(?:comments\w*|people)\.xml$/i.test(nama);

const REVISION_TAGS =
  /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|tcPrChange|trPrChange|numberingChange|cellIns|cellDel|cellMerge)[\s/>]/g;

const withoutCommentTies = (xml: string): string =>
  xml.replace(/<(?:Relationship|Override)\b[^<>]*(?:\/comments\w*|\/people)(?:\.xml)?"[^<>]*\/>/gi, '');

/** Styles, of runs and of paragraphs, that hide what bears them. */
function hiddenStyles(paket: DocxParts): ReadonlySet<string> {
  const xml = paket['word/styles.xml'] ? strFromU8(paket['word/styles.xml']) : '';
  const gaya = [...xml.matchAll(/<w:style\b[^<>]*\bw:styleId="([^"]*)"[^<>]*>([\s\S]*?)<\/w:style>/g)];
  return new Set(gaya.filter(([, , isi]) => isVanishing(isi ?? '')).map(([, id]) => id ?? ''));
}

const isVanishing = (xml: string): boolean => /<w:vanish(?:\s+w:val=["'](?:true|1|on)["'])?\s*\/>/.test(xml);
const isShownAgain = (xml: string): boolean => /<w:vanish\s+w:val=["'](?:false|0|off)["']\s*\/>/.test(xml);

/** The outermost runs that do not show: by themselves, by their style, or by their paragraph's. */
function hiddenRuns(xml: string, gaya: ReadonlySet<string>): readonly XmlElement[] {
  if (!xml.includes('w:vanish') && gaya.size === 0) return [];
  return allNamed(parseElements(xml), 'w:r').filter((lari) => {
    if (nearestNamed(lari.induk, 'w:r') !== null) return false;
    const sifat = ownText(xml, lari, 'w:rPr');
    if (isVanishing(sifat)) return true;
    const alinea = nearestNamed(lari.induk, 'w:p');
    const sebutan = [styleOf(sifat, 'rStyle'), alinea && styleOf(ownText(xml, alinea, 'w:pPr'), 'pStyle')];
    return !isShownAgain(sifat) && sebutan.some((id) => id && gaya.has(id));
  });
}

const commentMarks = (xml: string): readonly XmlElement[] => {
  if (!xml.includes('w:comment')) return [];
  const akar = parseElements(xml);
  const acuan = allNamed(akar, 'w:commentReference').map((s) => nearestNamed(s, 'w:r') ?? s);
  return [...allNamed(akar, 'w:commentRangeStart'), ...allNamed(akar, 'w:commentRangeEnd'), ...acuan];
};

/** The text without these elements; one that lies in another, or is named twice, goes with it. */
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

const ownText = (xml: string, simpul: XmlElement, nama: string): string => {
  const anak = simpul.anak.find((s) => s.nama === nama);
  return anak ? xml.slice(anak.awal, anak.akhir) : '';
};
const styleOf = (sifat: string, nama: 'rStyle' | 'pStyle'): string =>
  new RegExp(`<w:${nama}\\b[^<>]*\\bw:val="([^"]*)"`).exec(sifat)?.[1] ?? '';
const textOf = (xml: string, { awal, akhir }: XmlElement): string =>
  xmlLines(`<w:p>${xml.slice(awal, akhir)}</w:p>`)
    .join('')
    .trim();
const allNamed = (simpul: XmlElement, nama: string): readonly XmlElement[] =>
  simpul.anak.flatMap((s) => [...(s.nama === nama ? [s] : []), ...allNamed(s, nama)]);
