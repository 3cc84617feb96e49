import { strFromU8 } from 'fflate';
import type { DocumentText } from '../../../office/naskah/finished/unprinted-content.ts';
import { unescapeXml, withoutXmlComments } from '../../../text/markup.ts';
import { openDocx } from '../parts/open-docx.ts';
import { isSvgPart } from '../parts/svg-content.ts';
import { readsAsXml } from '../parts/xml-parts.ts';
import { xmlLines } from './xml-lines.ts';

/** One line a paragraph, then what stands outside. @throws Failure TEMPLAT_SALAH */
export const everyText = (dokumen: Uint8Array): readonly DocumentText[] =>
  Object.entries(openDocx(dokumen)).flatMap(([bagian, isi]) => {
    if (!readsAsXml(bagian, isi)) return [];
    const xml = withoutXmlComments(strFromU8(isi));
    const baris = isSvgPart(bagian, xml)
      ? [unescapeXml(xml.replace(/<[^<>]*>/g, ''))]
      : [...xmlLines(xml), ...drawnLines(xml)];
    return [...baris, ...aside(xml)].filter((teks) => teks.trim() !== '').map((teks) => ({ bagian, teks }));
  });

const drawnLines = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:p[\s>][\s\S]*?<\/a:p>/g)].map(([alinea]) =>
    [...alinea.matchAll(/<a:t(?:\s[^<>]*)?>([^<]*)/g)].map(([, teks]) => unescapeXml(teks ?? '')).join(''),
  );

/** Attributes that hold words, deleted words, field codes, properties. */
function aside(xml: string): readonly string[] {
  const nilai = [
    ...xml.matchAll(
      /\s(?:\w+:)?(?:descr|title|alt|string|instr|name|Target|displayText|value|val|default)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    ),
  ];
  // A number written one digit a box, as in forms.
  const sel = [...xml.matchAll(/<w:tr[\s>][\s\S]*?<\/w:tr>/g)].map(([baris]) =>
    xmlLines(baris)
      .filter((teks) => /^\s*\d\s*$/.test(teks))
      .join(''),
  );
  return [
    ...sel,
    ...nilai.map(([, ganda, tunggal]) => unescapeXml(ganda ?? tunggal ?? '')),
    ...[...xml.matchAll(/>([^<]+)</g)].map(([, teks]) => unescapeXml(teks ?? '')),
  ];
}
