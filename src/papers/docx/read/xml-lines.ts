import { unescapeXml, withoutXmlComments } from '../../../text/markup.ts';
import { SIGN_FONTS } from './fonts.ts';

const TEXT_TOKENS =
  /<w:p(?:\s[^>]*)?>|<\/w:p>|<(?:w|m):t(?:\s[^>]*)?>([^<]*)<\/(?:w|m):t>|<w:(tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/>|<w:sym\b([^<>]*)>/g;
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', noBreakHyphen: '-' };

/** One line a paragraph, also for text boxes. */
export function xmlLines(xml: string): readonly string[] {
  const selesai: string[] = [];
  const terbuka: string[] = [];
  for (const [tag, teks, jeda, tanda] of withoutXmlComments(xml).matchAll(TEXT_TOKENS)) {
    if (/^<w:p(?![\w:])/.test(tag)) {
      if (!tag.endsWith('/>')) terbuka.push('');
    } else if (tag === '</w:p>') for (const satu of headingLines(terbuka.pop() ?? '')) selesai.push(satu);
    else if (terbuka.length > 0) terbuka.push((terbuka.pop() ?? '') + tokenText(teks, jeda, tanda));
  }
  return selesai;
}

function tokenText(teks = '', jeda: string | undefined, tanda: string | undefined): string {
  if (jeda !== undefined) return SIGNS[jeda] ?? '\n';
  if (tanda !== undefined) return signOf(tanda);
  return unescapeXml(teks).replaceAll('\u00a0', ' ');
}

/** Other fonts show the letter at F000 plus its code; a sign font shows an ornament there, which is no letter. */
function signOf(sifat: string): string {
  const said = (nama: string): string =>
    unescapeXml(new RegExp(`\\bw:${nama}\\s*=\\s*["']([^"'<>]*)["']`).exec(sifat)?.[1] ?? '');
  const nomor = Number.parseInt(said('char'), 16);
  if (!(nomor > 0 && nomor <= 0xffff)) return '';
  if (SIGN_FONTS.test(said('font'))) return String.fromCharCode(nomor);
  return String.fromCharCode(nomor >= 0xf000 && nomor <= 0xf0ff ? nomor - 0xf000 : nomor);
}

/** An article's number and title, one heading in Word, read as two lines. */
function headingLines(teks: string): readonly string[] {
  const [, nomor, judul] = /^\s*(pasal \d+)\s*\n(.+)$/is.exec(teks) ?? [];
  return nomor === undefined || judul === undefined ? [teks] : [nomor, judul];
}

/** WordArt, such as Word's watermark, keeps its words in an attribute. */
export const drawnWords = (xml: string): readonly string[] =>
  [...xml.matchAll(/<v:textpath\b[^<>]*?\bstring=(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) =>
    unescapeXml(a ?? b ?? ''),
  );
