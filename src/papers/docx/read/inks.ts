import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, childNamed, inside, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { themeElements } from './fonts.ts';

/** `nama` is such as `text1` or `accent2`. */
export type ThemeColours = (nama: string) => string;

const MAPPED_NAMES: Readonly<Record<string, string>> = {
  ...{ text1: 't1', tx1: 't1', text2: 't2', tx2: 't2', background1: 'bg1', background2: 'bg2' },
};
const USUAL_MAPPING: Readonly<Record<string, string>> = { t1: 'dark1', t2: 'dark2', bg1: 'light1', bg2: 'light2' };
const SCHEME_PARTS: Readonly<Record<string, string>> = {
  ...{ dark1: 'dk1', light1: 'lt1', dark2: 'dk2', light2: 'lt2', hyperlink: 'hlink', followedHyperlink: 'folHlink' },
};

export function themeColours(paket: DocxParts): ThemeColours {
  const skema = childNamed(themeElements(paket), 'a:clrScheme');
  const pemetaan = childNamed(treeOf(paket['word/settings.xml']), 'w:settings', 'w:clrSchemeMapping');
  return (nama) => {
    const peta = MAPPED_NAMES[nama] ?? nama;
    const kini = attributeOf(pemetaan, peta) || (USUAL_MAPPING[peta] ?? peta);
    const bagian = SCHEME_PARTS[kini] ?? kini;
    const warna = childNamed(skema, `a:${bagian}`);
    const sistem = warna && allNamed(warna, 'a:sysClr').find(({ sifat }) => /^window(?:Text)?$/.test(sifat.val ?? ''));
    if (sistem) return sistem.sifat.val === 'window' ? PAPER : INK;
    const hex = warna && [...inside(warna)].flatMap(({ sifat }) => [sifat.val ?? '', sifat.lastClr ?? '']).find(isHex);
    return hex ?? (bagian.startsWith('lt') ? PAPER : INK);
  };
}

const isHex = (teks: string): boolean => /^[0-9a-f]{6}$/i.test(teks);

export const PAPER = 'FFFFFF';
export const INK = '000000';

const channels = (hex: string): readonly number[] => (hex.match(/../g) ?? []).map((dua) => Number.parseInt(dua, 16));

/** An eye cannot tell them apart. */
export const looksAlike = (a: string, b: string): boolean =>
  channels(a).every((satu, i) => Math.abs(satu - (channels(b)[i] ?? 0)) < 0x1a);

/** Between 0 and 255; -1 without a colour. */
export const brightness = (hex: string): number =>
  hex === '' ? -1 : channels(hex).reduce((jumlah, satu) => jumlah + satu, 0) / 3;

/** '' leaves it to Word. A theme's colour wins. */
export const inkOf = (warna: XmlElement | undefined, tema: ThemeColours): string =>
  namedColour(warna, ['val', 'theme'], tema);

export function groundOf(dasar: XmlElement | undefined, tema: ThemeColours): string {
  const polos = /^(?:|clear|nil)$/.test(attributeOf(dasar, 'val'));
  return namedColour(dasar, polos ? ['fill', 'themeFill'] : ['color', 'theme'], tema);
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  ...{ black: INK, white: PAPER, red: 'FF0000', green: '00FF00', blue: '0000FF', yellow: 'FFFF00', cyan: '00FFFF' },
  ...{ magenta: 'FF00FF', darkRed: '800000', darkGreen: '008000', darkBlue: '000080', darkYellow: '808000' },
  ...{ darkCyan: '008080', darkMagenta: '800080', darkGray: '808080', lightGray: 'C0C0C0' },
};
export const highlightOf = (sorot: XmlElement | undefined): string => HIGHLIGHTS[attributeOf(sorot, 'val')] ?? '';

function namedColour(
  sifat: XmlElement | undefined,
  [nama, bertema]: readonly [string, string],
  tema: ThemeColours,
): string {
  const dari = attributeOf(sifat, bertema === 'theme' ? 'themeColor' : bertema);
  if (dari === '' || dari === 'none') {
    const hex = attributeOf(sifat, nama);
    return isHex(hex) ? hex : (HIGHLIGHTS[hex] ?? '');
  }
  const [terang, gelap] = ['Tint', 'Shade'].map((apa) => Number.parseInt(attributeOf(sifat, `${bertema}${apa}`), 16));
  return channels(tema(dari))
    .map((satu) => (terang === undefined || Number.isNaN(terang) ? satu : 255 - ((255 - satu) * terang) / 255))
    .map((satu) => (gelap === undefined || Number.isNaN(gelap) ? satu : (satu * gelap) / 255))
    .map((satu) => Math.round(satu).toString(16).padStart(2, '0'))
    .join('');
}

export const attributeOf = (simpul: XmlElement | null | undefined, nama: string): string =>
  simpul?.sifat[`w:${nama}`] ?? '';
