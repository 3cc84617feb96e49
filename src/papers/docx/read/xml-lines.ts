/** The text of one part of a .docx as a person reads it. */
import { unescapeXml } from '../../../text/markup.ts';

const TEXT_TOKENS = /<w:p(?:\s[^>]*)?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g;

/** One line a paragraph; they may nest (text boxes): the inner one is its own line. */
export function xmlLines(xml: string): readonly string[] {
  const selesai: string[] = [];
  const terbuka: string[] = [];
  for (const [tag, teks, jeda] of xml.matchAll(TEXT_TOKENS)) {
    if (tag.startsWith('<w:p') && !tag.endsWith('/>')) terbuka.push('');
    else if (tag === '</w:p>') selesai.push(terbuka.pop() ?? '');
    else if (terbuka.length > 0)
      terbuka.push((terbuka.pop() ?? '') + (jeda ? (jeda === 'tab' ? '\t' : '\n') : unescapeXml(teks ?? '')));
  }
  return selesai;
}

/** Words that are drawn (WordArt, and so Word's watermark) are no paragraph: they stand in an attribute. */
export const drawnWords = (xml: string): readonly string[] =>
  [...xml.matchAll(/<v:textpath\b[^<>]*?\bstring=(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) =>
    unescapeXml(a ?? b ?? ''),
  );
