/** All words of a document, shown or not: also those of comments, descriptions of pictures, properties and codes of fields. */
import { strFromU8 } from 'fflate';
import type { DocumentText } from '../../../office/naskah/finished/unprinted-content.ts';
import { unescapeXml } from '../../../text/markup.ts';
import { isXmlPart, openDocx } from '../parts/open-docx.ts';
import { xmlLines } from './xml-lines.ts';

/** One line a paragraph, its runs joined; then what stands outside of paragraphs. @throws Failure TEMPLAT_SALAH */
export const everyText = (dokumen: Uint8Array): readonly DocumentText[] =>
  Object.entries(openDocx(dokumen)).flatMap(([bagian, isi]) => {
    if (!isXmlPart(bagian)) return [];
    const xml = strFromU8(isi);
    return [...(bagian.startsWith('word/') ? xmlLines(xml) : []), ...aside(bagian, xml)]
      .filter((teks) => teks.trim() !== '')
      .map((teks) => ({ bagian, teks }));
  });

/** Values of attributes that hold words, and bare texts: deleted words, codes of fields, properties. */
function aside(bagian: string, xml: string): readonly string[] {
  const nilai = [...xml.matchAll(/\s(?:\w+:)?(?:descr|title|alt|string|instr|name|Target)=(?:"([^"]*)"|'([^']*)')/g)];
  const pola = bagian.startsWith('word/')
    ? /<w:(?:delText|instrText|delInstrText)(?:\s[^<>]*)?>([^<]+)</g
    : />([^<]+)</g;
  return [
    ...nilai.map(([, ganda, tunggal]) => unescapeXml(ganda ?? tunggal ?? '')),
    ...[...xml.matchAll(pola)].map(([, teks]) => unescapeXml(teks ?? '')),
  ];
}
