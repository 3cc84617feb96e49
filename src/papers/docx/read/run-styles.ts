import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, childNamed, firstNamed, nearestNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { oddFonts } from './fonts.ts';
import { type ThemeColours, themeColours } from './inks.ts';
import { listCounter } from './list-counter.ts';

/** This is said of a run or paragraph, nearest first: its own properties, its styles, what is usual. */
export type Layers = readonly XmlElement[];

/** A style and those it builds on, nearest first; without a style, the default paragraph style. */
export type DocumentStyles = Readonly<{
  hidden: ReadonlySet<string>;
  chain: (id: string) => Layers;
  usual: Layers;
  /** What the default style of letters, and of tables, says where no other is named. */
  usualOf: (jenis: 'character' | 'table') => Layers;
  /** What the level of a list says of its paragraphs. */
  listLevel: (lapis: Layers) => Layers;
  theme: ThemeColours;
  /** Names fonts whose letters are signs, or come with the file. */
  oddFont: (sifat: XmlElement | undefined) => string;
}>;

export function documentStyles(paket: DocxParts): DocumentStyles {
  const akar = treeOf(paket['word/styles.xml']);
  const gaya = new Map(allNamed(akar, 'w:style').map((satu) => [satu.sifat['w:styleId'] ?? '', satu]));
  const chain = (id: string, sisa = gaya.size): Layers => {
    const satu = gaya.get(id);
    if (satu === undefined || sisa === 0) return [];
    return [satu, ...chain(valueSaid(childNamed(satu, 'w:basedOn')), sisa - 1)];
  };
  const hidden = (id: string): boolean => {
    const menyebut = chain(id).find((satu) => isShownAgain(satu) || isSwitchedOn(satu, 'w:vanish', 'w:specVanish'));
    return menyebut !== undefined && !isShownAgain(menyebut);
  };
  const usualOf = (jenis: string): Layers => {
    const biasa = [...gaya.values()].find(
      ({ sifat }) => sifat['w:type'] === jenis && /^(?:1|true|on)$/.test(sifat['w:default'] ?? ''),
    );
    return biasa ? chain(biasa.sifat['w:styleId'] ?? '') : [];
  };
  const biasa = { character: usualOf('character'), table: usualOf('table') };
  const daftar = listCounter(paket);
  return {
    hidden: new Set([...gaya.keys()].filter(hidden)),
    chain: (id) => chain(id),
    listLevel: (lapis) => layer(daftar(lapis)?.alinea),
    usual: [...usualOf('paragraph'), ...layer(firstNamed(akar, 'w:docDefaults'))],
    usualOf: (jenis) => biasa[jenis],
    theme: themeColours(paket),
    oddFont: oddFonts(paket),
  };
}

export const valueSaid = (simpul: XmlElement | null | undefined): string => simpul?.sifat['w:val'] ?? '';

export const layer = (simpul: XmlElement | null | undefined): Layers => (simpul ? [simpul] : []);

/** Anywhere inside it; an empty value means yes. */
export const isSwitchedOn = (simpul: XmlElement | null | undefined, ...nama: readonly string[]): boolean =>
  simpul !== null &&
  simpul !== undefined &&
  allNamed(simpul, ...nama).some(({ sifat }) => !/^(?:false|0|off)$/.test(sifat['w:val'] ?? 'true'));

export const isShownAgain = (simpul: XmlElement | null | undefined): boolean =>
  simpul !== null &&
  simpul !== undefined &&
  allNamed(simpul, 'w:vanish').some(({ sifat }) => /^(?:false|0|off)$/.test(sifat['w:val'] ?? ''));

export function said(lapis: Layers, nama: string): XmlElement | undefined {
  for (const satu of lapis) {
    const di = firstNamed(satu, nama);
    if (di) return di;
  }
  return undefined;
}

export const mentions = (lapis: Layers, ...nama: readonly string[]): boolean =>
  lapis.some((satu) => allNamed(satu, ...nama).length > 0);

export const isFirstOn = (lapis: Layers, nama: string): boolean =>
  isSwitchedOn(
    lapis.find((satu) => firstNamed(satu, nama) !== undefined),
    nama,
  );

/** The nearest comes first; `alinea` is of its paragraph, without the look of its mark. */
export function saidOfRun(lari: XmlElement, gaya: DocumentStyles) {
  const sifat = childNamed(lari, 'w:rPr');
  const alinea = childNamed(nearestNamed(lari.induk, 'w:p'), 'w:pPr');
  const gayaAlinea = gaya.chain(valueSaid(childNamed(alinea, 'w:pStyle')));
  const tabel = childNamed(nearestNamed(lari.induk, 'w:tbl'), 'w:tblPr');
  const namaTabel = valueSaid(childNamed(tabel, 'w:tblStyle'));
  const gayaTabel = namaTabel === '' && tabel ? gaya.usualOf('table') : gaya.chain(namaTabel);
  const namaHuruf = valueSaid(childNamed(sifat, 'w:rStyle'));
  const milik = layer(alinea && { ...alinea, anak: alinea.anak.filter((satu) => satu.nama !== 'w:rPr') });
  return {
    lari: [
      ...layer(sifat),
      ...(namaHuruf === '' ? gaya.usualOf('character') : gaya.chain(namaHuruf)),
      ...gayaAlinea,
      ...gayaTabel,
      ...gaya.usual,
    ],
    alinea: [...milik, ...gaya.listLevel([...milik, ...gayaAlinea, ...gaya.usual]), ...gayaAlinea],
  };
}
