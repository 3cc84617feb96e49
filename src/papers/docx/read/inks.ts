/** Colours as six hex digits. */
import { strFromU8 } from 'fflate';
import type { DocxParts } from '../parts/open-docx.ts';

/** `nama`: such as `text1` or `accent2`. */
export type ThemeColours = (nama: string) => string;

const MAPPED_NAMES: Readonly<Record<string, string>> = {
  ...{ text1: 't1', tx1: 't1', text2: 't2', tx2: 't2', background1: 'bg1', background2: 'bg2' },
};
const USUAL_MAPPING: Readonly<Record<string, string>> = { t1: 'dark1', t2: 'dark2', bg1: 'light1', bg2: 'light2' };
const SCHEME_PARTS: Readonly<Record<string, string>> = {
  ...{ dark1: 'dk1', light1: 'lt1', dark2: 'dk2', light2: 'lt2', hyperlink: 'hlink', followedHyperlink: 'folHlink' },
};

export function themeColours(paket: DocxParts): ThemeColours {
  const xml = (nama: string) => (paket[nama] ? strFromU8(paket[nama]) : '');
  const tema = Object.keys(paket).find((nama) => /^word\/theme\/[^/]+\.xml$/.test(nama)) ?? '';
  const skema = /<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/.exec(xml(tema))?.[0] ?? '';
  const pemetaan = /<w:clrSchemeMapping\b([^<>]*)>/.exec(xml('word/settings.xml'))?.[1] ?? '';
  return (nama) => {
    const peta = MAPPED_NAMES[nama] ?? nama;
    const kini = attributeOf(pemetaan, peta) || (USUAL_MAPPING[peta] ?? peta);
    const bagian = SCHEME_PARTS[kini] ?? kini;
    const isi = new RegExp(`<a:${bagian}>([\\s\\S]*?)</a:${bagian}>`).exec(skema)?.[1] ?? '';
    const sistem = /<a:sysClr\b[^<>]*\sval\s*=\s*["'](window|windowText)["']/.exec(isi)?.[1];
    if (sistem !== undefined) return sistem === 'window' ? PAPER : INK;
    return /\s(?:val|lastClr)\s*=\s*["']([0-9a-f]{6})["']/i.exec(isi)?.[1] ?? (bagian.startsWith('lt') ? PAPER : INK);
  };
}

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
export const inkOf = (sifat: string, tema: ThemeColours): string => namedColour(sifat, ['val', 'theme'], tema);

export function groundOf(sifat: string, tema: ThemeColours): string {
  const polos = /^(?:|clear|nil)$/.test(attributeOf(sifat, 'val'));
  return namedColour(sifat, polos ? ['fill', 'themeFill'] : ['color', 'theme'], tema);
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  ...{ black: INK, white: PAPER, red: 'FF0000', green: '00FF00', blue: '0000FF', yellow: 'FFFF00', cyan: '00FFFF' },
  ...{ magenta: 'FF00FF', darkRed: '800000', darkGreen: '008000', darkBlue: '000080', darkYellow: '808000' },
  ...{ darkCyan: '008080', darkMagenta: '800080', darkGray: '808080', lightGray: 'C0C0C0' },
};
export const highlightOf = (sifat: string): string => HIGHLIGHTS[attributeOf(sifat, 'val')] ?? '';

function namedColour(sifat: string, [nama, bertema]: readonly [string, string], tema: ThemeColours): string {
  const dari = attributeOf(sifat, bertema === 'theme' ? 'themeColor' : bertema);
  if (dari === '' || dari === 'none') {
    const hex = attributeOf(sifat, nama);
    return /^[0-9a-f]{6}$/i.test(hex) ? hex : (HIGHLIGHTS[hex] ?? '');
  }
  const [terang, gelap] = ['Tint', 'Shade'].map((apa) => Number.parseInt(attributeOf(sifat, `${bertema}${apa}`), 16));
  return channels(tema(dari))
    .map((satu) => (terang === undefined || Number.isNaN(terang) ? satu : 255 - ((255 - satu) * terang) / 255))
    .map((satu) => (gelap === undefined || Number.isNaN(gelap) ? satu : (satu * gelap) / 255))
    .map((satu) => Math.round(satu).toString(16).padStart(2, '0'))
    .join('');
}

export const attributeOf = (sifat: string, nama: string): string =>
  new RegExp(`\\bw:${nama}\\s*=\\s*["']([^"']*)["']`).exec(sifat)?.[1] ?? '';
