/** What Word works out by itself. */
import { unescapeXml } from '../../../text/markup.ts';

/** `isi`: what follows the name. */
export type DocumentField = Readonly<{ bagian: string; nama: string; isi: string }>;

const FIELD_TOKENS =
  /<(?:[\w.-]+:)?fldSimple\b[^<>]*?\b(?:[\w.-]+:)?instr\s*=\s*(?:"([^"]*)"|'([^']*)')|<(?:[\w.-]+:)?fldChar\b[^<>]*?\b(?:[\w.-]+:)?fldCharType\s*=\s*["'](begin|separate|end)["']|<(?:[\w.-]+:)?(?:instrText|delInstrText)(?:\s[^<>]*)?>([^<]*)</g;

/** A field whose name is made by another field cannot be judged, so it is refused under this name. */
const BUILT = '(bidang di dalam bidang)';

/** What stands in its code is not printed. */
const NAMELESS = '(bidang tanpa nama)';

/** Word may split a code into many runs and nest fields. */
export function fieldsOf(bagian: string, xml: string): readonly DocumentField[] {
  const hasil: DocumentField[] = [];
  const terbuka: string[] = [];
  const catat = (kode: string): void => {
    const cocok = /^\s*(=|[^\s\\"]+)?([\s\S]*)$/.exec(kode);
    const nama = (cocok?.[1]?.startsWith('=') ? '=' : (cocok?.[1] ?? '')).toUpperCase();
    hasil.push({ bagian, nama: nama || NAMELESS, isi: cocok?.[2] ?? '' });
  };
  for (const [, ganda, tunggal, batas, kode] of xml.matchAll(FIELD_TOKENS)) {
    const sederhana = ganda ?? tunggal;
    if (sederhana !== undefined) catat(unescapeXml(sederhana));
    else if (batas === 'begin') {
      if (terbuka.at(-1)?.trim() === '') hasil.push({ bagian, nama: BUILT, isi: '' });
      terbuka.push('');
    } else if (batas === 'end') catat(terbuka.pop() ?? '');
    else if (kode !== undefined) {
      if (terbuka.length > 0) terbuka.push((terbuka.pop() ?? '') + unescapeXml(kode));
      else if (kode.trim() !== '') catat(unescapeXml(kode));
    }
  }
  for (const kode of terbuka) catat(kode); // Word reads an unclosed field
  return hasil;
}
