/** Fonts whose letters are not what they are read as: signs, and fonts that come with the file. */
import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, firstNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';

export const SIGN_FONTS = /symbol|dings|marlett|barcode|d050000l/i;

/** The name of such a font, or ''; a theme's font comes before the one beside it. */
export function oddFonts(paket: DocxParts): (huruf: XmlElement | undefined) => string {
  const tema = themeTree(paket);
  const bawaan = new Set(
    allNamed(treeOf(paket['word/fontTable.xml']), 'w:font').flatMap(({ anak, sifat }) =>
      anak.some(({ nama }) => nama.startsWith('w:embed')) ? [sifat['w:name'] ?? ''] : [],
    ),
  );
  const ofTheme = (nama: string): string =>
    firstNamed(firstNamed(tema, nama.startsWith('major') ? 'a:majorFont' : 'a:minorFont'), 'a:latin')?.sifat.typeface ??
    '';
  return (huruf) => {
    const nama = ['ascii', 'hAnsi'].map((untuk) => {
      const dari = huruf?.sifat[`w:${untuk}Theme`] ?? '';
      return dari === '' ? (huruf?.sifat[`w:${untuk}`] ?? '') : ofTheme(dari);
    });
    return nama.find((satu) => SIGN_FONTS.test(satu) || bawaan.has(satu)) ?? '';
  };
}

export const themeTree = (paket: DocxParts): XmlElement =>
  treeOf(paket[Object.keys(paket).find((nama) => /^word\/theme\/[^/]+\.xml$/.test(nama)) ?? '']);
