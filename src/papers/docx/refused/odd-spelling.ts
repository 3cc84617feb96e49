/** How a part is written, and by which names it calls Word's words. */
import { allNamed, childNamed, inside, type XmlElement } from '../parts/xml-tree.ts';

export const ODD_CODE = 'ditulis dengan kode XML yang tidak lazim';

const WORD_NAMES =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;
const MATH_NAMES =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/math$/;
/** Older programs pass these over; Word's first names hold the text. */
const NEWER_NAMES = /^\s*(?:(?:w1\d\w*|wp1\d|pt14|wne|[ac]1\d\w*)\s*)*$/;
/** A letter, digit or sign that needs no number; alt texts hold numbered line ends. */
const NEEDLESS_NUMBER =
  /<[^<>]*&#(?:x(?:2[1358-9a-f]|3[0-9abdf]|[4-6][0-9a-f]|7[0-9a-e])|0*(?:3[3567]|4\d|5[0-9]|6[13-9]|[7-9]\d|1[01]\d|12[0-6]));[^<>]*>/i;

/** Legal, but no office program writes comments, CDATA or a blank at the end of a closing tag into its text. */
const UNWRITTEN = /<!--|<!\[CDATA\[|<\/[^\s<>]+\s+>/;

/** Legal, but Word writes `&gt;`; a search for the end of a tag would stop there. */
const TAG_END_IN_VALUE =
  /<[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s+[\w:.-]+\s*=\s*(?:"[^"<>]*>|'[^'<>]*>)/;

export const oddSpelling = (xml: string, ofWord: boolean): string | null =>
  NEEDLESS_NUMBER.test(xml) || TAG_END_IN_VALUE.test(xml) || (ofWord && UNWRITTEN.test(xml)) ? ODD_CODE : null;

/** A name for Word's words that is bound to something else, or another name for them. */
export function oddName(akar: XmlElement): string | null {
  for (const { sifat } of inside(akar))
    for (const [nama, alamat] of Object.entries(sifat)) {
      const [, awalan = ''] = /^xmlns(?::(.*))?$/.exec(nama) ?? [];
      if (nama === 'mc:MustUnderstand' || (nama === 'mc:Ignorable' && !NEWER_NAMES.test(alamat))) return ODD_CODE;
      if (!nama.startsWith('xmlns')) continue;
      if ((awalan === 'w') !== WORD_NAMES.test(alamat) || (awalan === 'm') !== MATH_NAMES.test(alamat)) return ODD_CODE;
    }
  const kembar = (nama: string, kunci: string, bentuk = (satu: string) => satu): boolean => {
    const semua = allNamed(akar, `w:${nama}`).map(({ sifat }) => bentuk(sifat[`w:${kunci}`] ?? ''));
    return new Set(semua).size < semua.length;
  };
  if (kembar('num', 'numId') || kembar('abstractNum', 'abstractNumId')) return 'memuat dua daftar dengan satu nomor';
  const nama = allNamed(akar, 'w:style').flatMap((s) => {
    const bernama = childNamed(s, 'w:name')?.sifat['w:val'];
    return bernama === undefined ? [] : `${s.sifat['w:type']} ${bernama}`;
  });
  return kembar('style', 'styleId', (satu) => satu.toLowerCase()) || new Set(nama).size < nama.length
    ? 'memuat dua gaya dengan satu nama'
    : null;
}
