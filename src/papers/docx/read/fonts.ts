/** Fonts whose letters are not what they are read as: signs, and fonts that come with the file. */
import type { DocxParts } from '../parts/open-docx.ts';
import { childNamed, childrenNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';

export const SIGN_FONTS = /symbol|dings|marlett|barcode|d050000l/i;

/** The name of such a font, or ''; a theme's font comes before the one beside it. */
export function oddFonts(paket: DocxParts): (sifat: XmlElement | undefined) => string {
  const huruf = childNamed(themeElements(paket), 'a:fontScheme');
  const bawaan = new Set(
    childrenNamed(childNamed(treeOf(paket['word/fontTable.xml']), 'w:fonts'), 'w:font').flatMap(({ anak, sifat }) =>
      anak.some(({ nama }) => nama.startsWith('w:embed')) ? [sifat['w:name'] ?? ''] : [],
    ),
  );
  const ofTheme = (nama: string): string =>
    childNamed(huruf, nama.startsWith('major') ? 'a:majorFont' : 'a:minorFont', 'a:latin')?.sifat.typeface ?? '';
  return (sifat) => {
    const nama = ['ascii', 'hAnsi'].map((untuk) => {
      const dari = sifat?.sifat[`w:${untuk}Theme`] ?? '';
      return dari === '' ? (sifat?.sifat[`w:${untuk}`] ?? '') : ofTheme(dari);
    });
    return nama.find((satu) => SIGN_FONTS.test(satu) || bawaan.has(satu)) ?? '';
  };
}

export const themeElements = (paket: DocxParts): XmlElement | undefined =>
  childNamed(
    treeOf(paket[Object.keys(paket).find((nama) => /^word\/theme\/[^/]+\.xml$/.test(nama)) ?? '']),
    'a:theme',
    'a:themeElements',
  );
