/**
 * Code that Word and this reader would take for different words: no office program writes it, so it was put
 * there to make the print say other than what was compared.
 */
import { strFromU8 } from 'fflate';
import { readCharacterNumbers, withoutXmlComments } from '../../../text/markup.ts';
import { isXmlPart } from './xml-parts.ts';
import { allNamed, nearestNamed, parseElements, type XmlElement } from './xml-tree.ts';

type Unusual = Readonly<{ bagian: string; apa: string }>;

export function unusualCode(paket: Readonly<Record<string, Uint8Array>>): Unusual | null {
  for (const [bagian, isi] of Object.entries(paket)) {
    if (!isXmlPart(bagian)) continue;
    const mentah = strFromU8(isi);
    if (/^word\/[^/]+\.xml$/.test(bagian) && UNWRITTEN.test(mentah)) return { bagian, apa: ODD_CODE };
    const xml = withoutXmlComments(mentah);
    const apa = bagian.endsWith('.rels') ? movedPart(bagian, xml) : oddName(xml);
    if (apa !== null) return { bagian, apa };
    const letak = /^word\/[^/]+\.xml$/.test(bagian) ? oddPlace(xml) : null;
    if (letak !== null) return { bagian, apa: letak };
  }
  return null;
}

/** Where a part of this kind always lies; others are found by these names. */
const USUAL_PLACES: Readonly<Record<string, RegExp>> = {
  officeDocument: /^word\/document\.xml$/,
  ...{ styles: /^word\/styles\.xml$/, numbering: /^word\/numbering\.xml$/, settings: /^word\/settings\.xml$/ },
  ...{ header: /^word\/header\d*\.xml$/, footer: /^word\/footer\d*\.xml$/, theme: /^word\/theme\/[^/]+\.xml$/ },
  ...{ footnotes: /^word\/footnotes\.xml$/, endnotes: /^word\/endnotes\.xml$/ },
};

function movedPart(bagian: string, rels: string): string | null {
  const folder = bagian.replace(/_rels\/[^/]*$/, '');
  for (const [ikatan] of readCharacterNumbers(rels).matchAll(/<(?:[\w.-]+:)?Relationship\s[^<>]*>/g)) {
    const nilai = (nama: string) => new RegExp(`\\s${nama}\\s*=\\s*["']([^"']*)`).exec(ikatan)?.[1] ?? '';
    const tempat = USUAL_PLACES[/\/([A-Za-z]+)$/.exec(nilai('Type'))?.[1] ?? ''];
    const tujuan = nilai('Target');
    const jalur = tujuan.startsWith('/') ? tujuan.slice(1) : `${folder}${tujuan}`;
    if (tempat && !tempat.test(jalur)) return `menyimpan bagiannya di tempat yang tidak lazim (${tujuan})`;
  }
  return null;
}

const WORD_NAMES =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;
const MATH_NAMES =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/math$/;
/** A letter, digit or sign that needs no number; alt texts hold numbered line ends. */
const NEEDLESS_NUMBER =
  /<[^<>]*&#(?:x(?:2[1358-9a-f]|3[0-9abdf]|[4-6][0-9a-f]|7[0-9a-e])|0*(?:3[3567]|4\d|5[0-9]|6[13-9]|[7-9]\d|1[01]\d|12[0-6]));[^<>]*>/i;

/** Legal, but no office program writes comments, CDATA or a blank at the end of a closing tag into its text. */
const UNWRITTEN = /<!--|<!\[CDATA\[|<\/[^\s<>]+\s+>/;

/** Legal, but Word writes `&gt;`; a search for the end of a tag would stop there. */
const TAG_END_IN_VALUE =
  /<[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s+[\w:.-]+\s*=\s*(?:"[^"<>]*>|'[^'<>]*>)/;

/** A name for Word's words that is bound to something else, or spelled so that a search for it misses it. */
function oddName(xml: string): string | null {
  if (NEEDLESS_NUMBER.test(xml) || TAG_END_IN_VALUE.test(xml)) return ODD_CODE;
  for (const [, nama, , alamat = ''] of xml.matchAll(/\sxmlns:(w|m)\s*=\s*(["'])([^"']*)\2/g))
    if (!(nama === 'w' ? WORD_NAMES : MATH_NAMES).test(alamat)) return ODD_CODE;
  const kembar = [...xml.matchAll(/<w:style\s[^<>]*\bw:styleId\s*=\s*["']([^"']*)/g)].map(([, id]) => id);
  return new Set(kembar).size < kembar.length ? 'memuat dua gaya dengan satu nama' : null;
}

const ODD_CODE = 'ditulis dengan kode XML yang tidak lazim';

const words = (nama: string): readonly string[] =>
  nama.split(' ').map((satu) => (satu.includes(':') ? satu : `w:${satu}`));
const BLOCKS = words('body tc hdr ftr footnote endnote comment txbxContent sdtContent customXml docPartBody');
const INLINE = words('p hyperlink ins del moveFrom moveTo smartTag sdtContent fldSimple customXml rt rubyBase bdo dir');
/** Where each kind is printed; elsewhere its words are read here and not there. */
const PRINTED_IN: Readonly<Record<string, readonly string[]>> = {
  'w:t': words('r m:r'),
  'm:t': words('m:r'),
  'w:sym': words('r m:r'),
  'w:r': [...INLINE, ...words('m:e m:num m:den m:sub m:sup m:deg m:lim m:fName m:oMath m:ctrlPr')],
  'w:p': BLOCKS,
  'w:tbl': BLOCKS,
  'w:tr': words('tbl sdtContent customXml ins del'),
  'w:tc': words('tr sdtContent customXml'),
  'w:sdtContent': words('sdt'),
  'w:sdt': [...BLOCKS, ...INLINE, ...words('tbl tr')],
  'w:txbxContent': words('v:textbox wps:txbx w:drawing'),
  ...Object.fromEntries(words('hyperlink smartTag fldSimple bdo dir').map((nama) => [nama, INLINE])),
  ...Object.fromEntries(
    words('ins del moveFrom moveTo customXml').map((nama) => [nama, [...INLINE, ...BLOCKS, ...words('tbl tr')]]),
  ),
};
/** What these say of text counts once: programs differ in which of two they take. */
const SAID_ONCE = /^(?:w:(?:[a-z]+Pr|style)|m:[a-zA-Z]+Pr)$/;
const MAY_REPEAT = /^w:(?:header|footer)Reference$|^w:tblStylePr$/;
/** Ways to draw that Word and LibreOffice know; an unknown one is passed over with what stands in it. */
const KNOWN_CHOICE =
  /^(?:wps|wpg|wpi|wpc|w14|w15|w16se|w16cid|a14|am3d|aink|cx\d?|v|m)(?:\s+(?:wps|wpg|w14|w15|a14))*$/;

/** The element on the way up that stands where Word prints none; null: all are printed. */
function strayAncestor({ nama, induk }: XmlElement): string | null {
  if (induk === null || induk.nama === '') return null;
  const tempat = PRINTED_IN[nama];
  return tempat && !tempat.includes(induk.nama) ? nama : strayAncestor(induk);
}

function saysTwice({ nama, anak }: XmlElement): boolean {
  const sekali = SAID_ONCE.test(nama)
    ? anak.filter((a) => !MAY_REPEAT.test(a.nama))
    : anak.filter((a) => SAID_ONCE.test(a.nama));
  return (nama !== 'w:styles' && new Set(sekali.map((a) => a.nama)).size < sekali.length) || anak.some(saysTwice);
}

function oddPlace(xml: string): string | null {
  const akar = parseElements(xml);
  for (const nama of ['w:t', 'w:sym', 'm:t', 'w:p', 'w:tbl'])
    for (const satu of allNamed(akar, nama)) {
      const nyasar = strayAncestor(satu);
      if (nyasar !== null) return `memuat <${nyasar}> di tempat yang tidak dicetak Word`;
    }
  if (saysTwice(akar)) return ODD_CODE;
  const buka = ({ awal }: XmlElement): string => /^<[^<>]*>/.exec(xml.slice(awal))?.[0] ?? '';
  for (const pilihan of allNamed(akar, 'mc:Choice'))
    if (!KNOWN_CHOICE.test(/\sRequires\s*=\s*["']\s*([^"']*?)\s*["']/.exec(buka(pilihan))?.[1] ?? ''))
      return 'memuat isi yang tidak dicetak Word (AlternateContent)';
  for (const hapus of allNamed(akar, 'w:delText'))
    if (!nearestNamed(hapus, 'w:del') && !nearestNamed(hapus, 'w:moveFrom'))
      return 'memuat teks terhapus yang tercetak';
  return ['m:phant', 'm:borderBox'].some((nama) => allNamed(akar, nama).length > 0)
    ? 'memuat rumus yang menyembunyikan atau mencoret isinya'
    : null;
}
