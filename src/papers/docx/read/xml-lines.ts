import { unescapeXml, withoutXmlComments } from '../../../text/markup.ts';

const TEXT_TOKENS = /<w:p(?:\s[^>]*)?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g;

/** One line a paragraph; a nested one (text box) has its own line. A blank that does not break is a blank. */
export function xmlLines(xml: string): readonly string[] {
  const selesai: string[] = [];
  const terbuka: string[] = [];
  for (const [tag, teks, jeda] of withoutXmlComments(xml).matchAll(TEXT_TOKENS)) {
    if (tag.startsWith('<w:p') && !tag.endsWith('/>')) terbuka.push('');
    else if (tag === '</w:p>') for (const satu of headingLines(terbuka.pop() ?? '')) selesai.push(satu);
    else if (terbuka.length > 0)
      terbuka.push(
        (terbuka.pop() ?? '') +
          (jeda ? (jeda === 'tab' ? '\t' : '\n') : unescapeXml(teks ?? '').replaceAll('\u00a0', ' ')),
      );
  }
  return selesai;
}

/** An article's number and title are one heading for Word, and read as two lines, as where each is a paragraph. */
function headingLines(teks: string): readonly string[] {
  const [, nomor, judul] = /^\s*(pasal \d+)\s*\n(.+)$/is.exec(teks) ?? [];
  return nomor === undefined || judul === undefined ? [teks] : [nomor, judul];
}

/** WordArt, such as Word's watermark, keeps its words in an attribute. */
export const drawnWords = (xml: string): readonly string[] =>
  [...xml.matchAll(/<v:textpath\b[^<>]*?\bstring=(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) =>
    unescapeXml(a ?? b ?? ''),
  );
