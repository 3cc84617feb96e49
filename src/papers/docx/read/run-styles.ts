import { strFromU8 } from 'fflate';
import type { DocxParts } from '../parts/open-docx.ts';
import { nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { oddFonts } from './fonts.ts';
import { type ThemeColours, themeColours } from './inks.ts';
import { listCounter } from './list-counter.ts';

/** A style and those it builds on, nearest first; without a style, the default paragraph style. */
export type DocumentStyles = Readonly<{
  hidden: ReadonlySet<string>;
  chain: (id: string) => readonly string[];
  usual: readonly string[];
  /** What the level of a list says of its paragraphs. */
  listLevel: (lapis: readonly string[]) => string;
  theme: ThemeColours;
  /** Of the attributes of fonts: those whose letters are signs, or come with the file. */
  oddFont: (sifat: string) => string;
}>;

export function documentStyles(paket: DocxParts): DocumentStyles {
  const xml = paket['word/styles.xml'] ? strFromU8(paket['word/styles.xml']) : '';
  const gaya = [
    ...xml.matchAll(/<w:style\b([^<>]*)\bw:styleId\s*=\s*["']([^"']*)["']([^<>]*)>([\s\S]*?)<\/w:style>/g),
  ].map(([, kiri = '', id = '', kanan = '', isi = '']) => ({ id, sifat: `${kiri}${kanan}`, isi }));
  const isiDari = new Map(gaya.map(({ id, isi }) => [id, isi]));
  const chain = (id: string, sisa = gaya.length): readonly string[] => {
    const isi = isiDari.get(id);
    if (isi === undefined || sisa === 0) return [];
    return [isi, ...chain(/<w:basedOn\s[^<>]*w:val\s*=\s*["']([^"']*)["']/.exec(isi)?.[1] ?? '', sisa - 1)];
  };
  const hidden = (id: string): boolean => {
    const menyebut = chain(id).find((isi) => isShownAgain(isi) || isSwitchedOn(isi, 'w:vanish|w:specVanish'));
    return menyebut !== undefined && !isShownAgain(menyebut);
  };
  const biasa = gaya.find(
    ({ sifat }) => /w:type\s*=\s*["']paragraph["']/.test(sifat) && /w:default\s*=\s*["'](?:1|true|on)["']/.test(sifat),
  );
  const daftar = listCounter(paket);
  const bawaan = /<w:docDefaults>([\s\S]*?)<\/w:docDefaults>/.exec(xml)?.[1] ?? '';
  return {
    hidden: new Set([...isiDari.keys()].filter(hidden)),
    chain: (id) => chain(id),
    listLevel: (lapis) => daftar(lapis)?.alinea ?? '',
    usual: [...(biasa ? chain(biasa.id) : []), bawaan],
    theme: themeColours(paket),
    oddFont: oddFonts(paket),
  };
}

/** `nama`: an element, or a pattern of several. */
export const isSwitchedOn = (xml: string, nama: string): boolean =>
  [...xml.matchAll(new RegExp(`<(?:${nama})(\\s[^<>]*?)?\\s*/?>`, 'g'))].some(
    ([, sifat = '']) => !/\bw:val\s*=/.test(sifat) || /\bw:val\s*=\s*["'](?:true|1|on)["']/.test(sifat),
  );
export const isShownAgain = (xml: string): boolean =>
  /<w:vanish\s[^<>]*?\bw:val\s*=\s*["'](?:false|0|off)["']/.test(xml);

/** The attributes of its nearest mention. */
export const said = (lapis: readonly string[], nama: string): string =>
  lapis.map((satu) => new RegExp(`<w:${nama}\\b([^<>]*)>`).exec(satu)?.[1]).find((s) => s !== undefined) ?? '';

export const isFirstOn = (lapis: readonly string[], nama: string): boolean =>
  isSwitchedOn(lapis.find((satu) => new RegExp(`<w:${nama}[\\s/>]`).test(satu)) ?? '', `w:${nama}`);

export const ownText = (xml: string, simpul: XmlElement | null, nama: string): string => {
  const anak = simpul?.anak.find((s) => s.nama === nama);
  return anak ? xml.slice(anak.awal, anak.akhir) : '';
};

export const styleOf = (sifat: string, nama: 'rStyle' | 'pStyle' | 'tblStyle'): string =>
  new RegExp(`<w:${nama}\\b[^<>]*\\bw:val\\s*=\\s*["']([^"']*)["']`).exec(sifat)?.[1] ?? '';

/** Nearest first; `alinea`: of its paragraph. */
export function saidOfRun(xml: string, lari: XmlElement, gaya: DocumentStyles) {
  const sifat = ownText(xml, lari, 'w:rPr');
  const alinea = ownText(xml, nearestNamed(lari.induk, 'w:p'), 'w:pPr');
  const gayaAlinea = gaya.chain(styleOf(alinea, 'pStyle'));
  const tabel = ownText(xml, nearestNamed(lari.induk, 'w:tbl'), 'w:tblPr');
  const gayaTabel = gaya.chain(styleOf(tabel, 'tblStyle'));
  const milik = alinea.replace(/<w:rPr>[\s\S]*<\/w:rPr>/, '');
  return {
    lari: [sifat, ...gaya.chain(styleOf(sifat, 'rStyle')), ...gayaAlinea, ...gayaTabel, ...gaya.usual],
    alinea: [milik, gaya.listLevel([milik, ...gayaAlinea, ...gaya.usual]), ...gayaAlinea],
  };
}
