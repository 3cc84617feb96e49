/** Fonts whose letters may not be what they are read as: signs, those that come with the file, unknown ones. */
import type { DocxParts } from '../parts/open-docx.ts';
import { partOfKind } from '../parts/part-ties.ts';
import { childNamed, childrenNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';

export const SIGN_FONTS =
  /(?<!segoe ui )symbol|dings|marlett|barcode|code ?(?:39|93|128)|d050000l|mt extra|mdl2|fluent icons|ms outlook|specialty|bookshelf/i;

/** Fonts that offices write in. */
const TEXT_FONTS =
  /^(?:(?:arial|aptos|bahnschrift|book|bookman|calibri|cambria|candara|carlito|caladea|century|consolas|constantia|corbel|courier|dejavu|ebrima|franklin gothic|gadugi|garamond|eb garamond|georgia|gill sans|helvetica|lato|liberation|lucida|microsoft sans serif|ms sans serif|montserrat|nimbus|noto (?:sans|serif)|open sans|palatino|poppins|pt (?:sans|serif)|roboto|rockwell|segoe ui|source (?:sans|serif)|tahoma|times|trebuchet|tw cen|ubuntu|verdana)\b.*|)$/i;

/** The name of a font that may show other letters, or ''; a theme's font comes before the one beside it. */
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
    const ganjil = nama.filter((satu) => SIGN_FONTS.test(satu) || bawaan.has(satu) || !TEXT_FONTS.test(satu));
    return ganjil.find((satu) => SIGN_FONTS.test(satu)) ?? ganjil[0] ?? '';
  };
}

export const themeElements = (paket: DocxParts): XmlElement | undefined =>
  childNamed(treeOf(partOfKind(paket, 'theme')), 'a:theme', 'a:themeElements');
