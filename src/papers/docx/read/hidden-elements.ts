/** What Word keeps and does not show: runs, rows of a table, drawings. */
import { strFromU8 } from 'fflate';
import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, nearestNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';

/** The outermost ones, in the order of the text; a run that bears a hidden drawing counts as hidden. */
export function hiddenElements(xml: string, gaya: ReadonlySet<string>): readonly XmlElement[] {
  if (gaya.size === 0 && !/w:vanish|w:hidden|\bhidden\b/.test(xml)) return [];
  const akar = parseElements(xml);
  const semua = new Set([...hiddenRuns(xml, akar, gaya), ...hiddenRows(xml, akar), ...hiddenDrawings(xml, akar)]);
  const inside = ({ induk }: XmlElement): boolean => induk !== null && (semua.has(induk) || inside(induk));
  return [...semua].filter((satu) => !inside(satu));
}

/** Styles, of runs and of paragraphs, that hide what bears them, by themselves or by the style they build on. */
export function hiddenStyles(paket: DocxParts): ReadonlySet<string> {
  const xml = paket['word/styles.xml'] ? strFromU8(paket['word/styles.xml']) : '';
  const gaya = [...xml.matchAll(/<w:style\b[^<>]*\bw:styleId\s*=\s*"([^"]*)"[^<>]*>([\s\S]*?)<\/w:style>/g)];
  const induk = new Map(
    gaya.map(([, id, isi]) => [id ?? '', /<w:basedOn\s[^<>]*w:val\s*=\s*"([^"]*)"/.exec(isi ?? '')?.[1]]),
  );
  const isiDari = new Map(gaya.map(([, id, isi]) => [id ?? '', isi ?? '']));
  const hidden = (id: string | undefined, sisa: number): boolean => {
    const isi = id === undefined ? undefined : isiDari.get(id);
    if (isi === undefined || sisa === 0 || isShownAgain(isi)) return false;
    return isSwitchedOn(isi, 'w:vanish') || hidden(induk.get(id ?? ''), sisa - 1);
  };
  return new Set([...isiDari.keys()].filter((id) => hidden(id, gaya.length)));
}

const isSwitchedOn = (xml: string, nama: 'w:vanish' | 'w:hidden'): boolean =>
  new RegExp(`<${nama}(?:\\s+w:val\\s*=\\s*["'](?:true|1|on)["'])?\\s*(?:/>|>\\s*</${nama}>)`).test(xml);
const isShownAgain = (xml: string): boolean => /<w:vanish\s+w:val\s*=\s*["'](?:false|0|off)["']/.test(xml);

/** By themselves, by their style, or by their paragraph's. */
function hiddenRuns(xml: string, akar: XmlElement, gaya: ReadonlySet<string>): readonly XmlElement[] {
  return allNamed(akar, 'w:r').filter((lari) => {
    const sifat = ownText(xml, lari, 'w:rPr');
    if (isSwitchedOn(sifat, 'w:vanish')) return true;
    const alinea = nearestNamed(lari.induk, 'w:p');
    const sebutan = [styleOf(sifat, 'rStyle'), alinea && styleOf(ownText(xml, alinea, 'w:pPr'), 'pStyle')];
    return !isShownAgain(sifat) && sebutan.some((id) => id && gaya.has(id));
  });
}

/** A table without rows is none: where all are hidden, it is the table. */
function hiddenRows(xml: string, akar: XmlElement): readonly XmlElement[] {
  const baris = allNamed(akar, 'w:tr').filter((tr) => isSwitchedOn(ownText(xml, tr, 'w:trPr'), 'w:hidden'));
  return baris.map((tr) => {
    const semua = tr.induk?.anak.filter((satu) => satu.nama === 'w:tr') ?? [];
    return tr.induk?.nama === 'w:tbl' && semua.every((satu) => baris.includes(satu)) ? tr.induk : tr;
  });
}

const VML_SHAPES = ['shape', 'rect', 'roundrect', 'oval', 'line', 'polyline', 'curve', 'arc', 'image', 'group'];

/** In either of Word's ways to draw. */
function hiddenDrawings(xml: string, akar: XmlElement): readonly XmlElement[] {
  const tag = ({ awal }: XmlElement): string => /^<[^<>]*>/.exec(xml.slice(awal))?.[0] ?? '';
  const lama = VML_SHAPES.flatMap((nama) => allNamed(akar, `v:${nama}`)).filter((satu) =>
    /\sstyle\s*=\s*(?:"[^"]*|'[^']*)visibility\s*:\s*hidden/i.test(tag(satu)),
  );
  const baru = ['wp:docPr', 'pic:cNvPr', 'wps:cNvPr', 'wpg:cNvPr']
    .flatMap((nama) => allNamed(akar, nama))
    .filter((satu) => /\shidden\s*=\s*["'](?:true|1|on)["']/.test(tag(satu)));
  return [...lama, ...baru].map((satu) => nearestNamed(satu, 'w:r') ?? satu);
}

const ownText = (xml: string, simpul: XmlElement, nama: string): string => {
  const anak = simpul.anak.find((s) => s.nama === nama);
  return anak ? xml.slice(anak.awal, anak.akhir) : '';
};
const styleOf = (sifat: string, nama: 'rStyle' | 'pStyle'): string =>
  new RegExp(`<w:${nama}\\b[^<>]*\\bw:val="([^"]*)"`).exec(sifat)?.[1] ?? '';
