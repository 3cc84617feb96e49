/** What a document says of the looks of its words: each property is read where Word reads it. */
import type { DocxParts } from '../parts/open-docx.ts';
import { childNamed, childrenNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { oddFonts } from './fonts.ts';
import { type ThemeColours, themeColours } from './inks.ts';
import { listCounter } from './list-counter.ts';

/** Lists of properties of one kind (`w:rPr`, `w:pPr` …), nearest first. */
export type Layers = readonly XmlElement[];

/** What words, a paragraph or a cell say themselves, and what each of their styles says. */
export type Said = Readonly<{ sendiri: Layers; gaya: readonly Layers[] }>;

export type DocumentStyles = Readonly<{
  /** A style and those it builds on, nearest first; the default one of its kind where none of this name is there. */
  chain: (jenis: StyleKind, id: string) => Layers;
  usual: XmlElement | undefined;
  /** What the level of a list says of its paragraphs. */
  listLevel: (alinea: Layers) => XmlElement | undefined;
  theme: ThemeColours;
  /** Names fonts whose letters may not be what they are read as. */
  oddFont: (sifat: XmlElement | undefined) => string;
}>;

type StyleKind = 'paragraph' | 'character' | 'table';

export function documentStyles(paket: DocxParts): DocumentStyles {
  const akar = childNamed(treeOf(paket['word/styles.xml']), 'w:styles');
  const semua = childrenNamed(akar, 'w:style');
  const gaya = new Map(semua.map((satu) => [satu.sifat['w:styleId'] ?? '', satu]));
  const built = (satu: XmlElement | undefined, sisa = gaya.size): Layers =>
    satu === undefined || sisa < 0
      ? []
      : [satu, ...built(gaya.get(valueSaid(childNamed(satu, 'w:basedOn'))), sisa - 1)];
  const usualOf = (jenis: StyleKind): XmlElement | undefined =>
    semua.find(({ sifat }) => sifat['w:type'] === jenis && /^(?:1|true|on)$/.test(sifat['w:default'] ?? ''));
  const daftar = listCounter(paket);
  return {
    chain: (jenis, id) => built(gaya.get(id) ?? usualOf(jenis)),
    usual: childNamed(akar, 'w:docDefaults'),
    listLevel: (alinea) => daftar(alinea)?.alinea,
    theme: themeColours(paket),
    oddFont: oddFonts(paket),
  };
}

export const valueSaid = (simpul: XmlElement | null | undefined): string => simpul?.sifat['w:val'] ?? '';

export const layer = (simpul: XmlElement | null | undefined): Layers => (simpul ? [simpul] : []);

/** All that say something, nearest first. */
export const allSaid = ({ sendiri, gaya }: Said): Layers => [...sendiri, ...gaya.flat()];

const firstSaid = (lapis: Layers, nama: string): XmlElement | undefined =>
  lapis.flatMap((satu) => layer(childNamed(satu, nama)))[0];

/** Of these each attribute is taken from where it is said first; attributes of one group say the same thing. */
const ATTRIBUTE_GROUPS: Readonly<Record<string, readonly RegExp[]>> = {
  'w:ind': [/^w:(?:left|start)$/, /^w:(?:right|end)$/, /^w:(?:firstLine|hanging)$/],
  'w:spacing': [],
  'w:rFonts': [/^w:ascii/, /^w:hAnsi/, /^w:cs/, /^w:eastAsia/],
};

export function said(kata: Said, nama: string): XmlElement | undefined {
  const semua = allSaid(kata).flatMap((satu) => layer(childNamed(satu, nama)));
  const [pertama] = semua;
  const gugus = ATTRIBUTE_GROUPS[nama];
  return pertama && gugus && semua.length > 1 ? { ...pertama, sifat: mergedAttributes(semua, gugus) } : pertama;
}

function mergedAttributes(semua: Layers, gugus: readonly RegExp[]): XmlElement['sifat'] {
  const kunci = (nama: string): string => gugus.find((pola) => pola.test(nama))?.source ?? nama;
  const hasil: Record<string, string> = {};
  for (const { sifat } of semua) {
    const ada = new Set(Object.keys(hasil).map(kunci));
    for (const [nama, nilai] of Object.entries(sifat)) if (!ada.has(kunci(nama))) hasil[nama] = nilai;
  }
  return hasil;
}

/** An empty value means yes. */
export const saysOn = (saklar: XmlElement | undefined): boolean =>
  saklar !== undefined && !/^(?:false|0|off)$/.test(saklar.sifat['w:val'] ?? 'true');

/** In Word the switches of two styles add up: one that is off leaves the other as it is. */
export const isSwitchedOn = ({ sendiri, gaya }: Said, nama: string): boolean => {
  const milik = firstSaid(sendiri, nama);
  return milik ? saysOn(milik) : gaya.some((satu) => saysOn(firstSaid(satu, nama)));
};
