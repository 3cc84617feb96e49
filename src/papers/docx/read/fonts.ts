/** Fonts whose letters are not what they are read as: signs, and fonts that come with the file. */
import { strFromU8 } from 'fflate';
import type { DocxParts } from '../parts/open-docx.ts';
import { attributeOf } from './inks.ts';

export const SIGN_FONTS = /symbol|dings|marlett|barcode/i;

/** Of the attributes of fonts, the name of such a one, or ''; a theme's font comes before the one beside it. */
export function oddFonts(paket: DocxParts): (sifat: string) => string {
  const xml = (nama: string) => (paket[nama] ? strFromU8(paket[nama]) : '');
  const tema = xml(Object.keys(paket).find((nama) => /^word\/theme\/[^/]+\.xml$/.test(nama)) ?? '');
  const bawaan = new Set(
    xml('word/fontTable.xml')
      .split(/<w:font\b(?=[\s>])/)
      .flatMap((satu) => (satu.includes('<w:embed') ? [attributeOf(satu, 'name')] : [])),
  );
  const ofTheme = (nama: string): string => {
    const jenis = nama.startsWith('major') ? 'majorFont' : 'minorFont';
    const isi = new RegExp(`<a:${jenis}>[\\s\\S]*?</a:${jenis}>`).exec(tema)?.[0] ?? '';
    return /<a:latin\b[^<>]*\stypeface\s*=\s*["']([^"']*)["']/.exec(isi)?.[1] ?? '';
  };
  return (sifat) => {
    const nama = ['ascii', 'hAnsi'].map((untuk) => {
      const dari = attributeOf(sifat, `${untuk}Theme`);
      return dari === '' ? attributeOf(sifat, untuk) : ofTheme(dari);
    });
    return nama.find((satu) => SIGN_FONTS.test(satu) || bawaan.has(satu)) ?? '';
  };
}
