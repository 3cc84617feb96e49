/** Words of another language stand in italics, also where a value brings them. */

const FOREIGN = /(\b(?:web service|web portal|card reader)\b)/;
const RUN =
  /<w:r(\s[^<>]*)?>(?:<w:rPr\/>|<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>)?<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t><\/w:r>/g;
/** A reader is strict about their order. */
const BEFORE_ITALICS =
  /^(?:<w:rStyle [^<>]*\/>)?(?:<w:rFonts [^<>]*\/>)?(?:<w:b(?: [^<>]*)?\/>)?(?:<w:bCs(?: [^<>]*)?\/>)?/;
const IS_ITALIC = /<w:i(?: [^<>]*)?\/>/;

export const foreignInItalics = (xml: string): string =>
  xml.replace(RUN, (utuh, sifat = '', gaya = '', teks = '') => {
    if (!FOREIGN.test(teks) || IS_ITALIC.test(gaya)) return utuh;
    const miring = gaya.replace(BEFORE_ITALICS, '$&<w:i/><w:iCs/>');
    const bagian = teks.split(FOREIGN).map((satu: string, ke: number) => {
      const rPr = ke % 2 === 1 ? miring : gaya;
      return `<w:r${sifat}>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${satu}</w:t></w:r>`;
    });
    return bagian.join('');
  });
