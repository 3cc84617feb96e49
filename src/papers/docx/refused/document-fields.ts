/** Word works these out by itself. */
import { inside, localName, type XmlElement } from '../parts/xml-tree.ts';

/** `isi`: what follows the name; `tampak`: what it showed when it was last worked out. */
export type DocumentField = Readonly<{ bagian: string; nama: string; isi: string; tampak: string }>;

/** A field whose name is made by another field cannot be judged, so it is refused under this name. */
const BUILT = '(bidang di dalam bidang)';

/** What stands in its code is not printed. */
const NAMELESS = '(bidang tanpa nama)';

type OpenField = { kode: string; hasil: string | null };

/** Word may split a code into many runs and nest fields. */
export function fieldsOf(bagian: string, akar: XmlElement): readonly DocumentField[] {
  const hasil: DocumentField[] = [];
  const terbuka: OpenField[] = [];
  const catat = ({ kode, hasil: tampak }: OpenField): void => {
    const cocok = /^\s*(=|[^\s\\"]+)?([\s\S]*)$/.exec(kode);
    const nama = (cocok?.[1]?.startsWith('=') ? '=' : (cocok?.[1] ?? '')).toUpperCase();
    hasil.push({ bagian, nama: nama || NAMELESS, isi: cocok?.[2] ?? '', tampak: tampak ?? '' });
  };
  for (const satu of inside(akar)) {
    const apa = localName(satu);
    const batas = apa === 'fldChar' ? attributeNamed(satu, 'fldCharType') : '';
    const terdalam = terbuka.at(-1);
    if (apa === 'fldSimple') catat({ kode: attributeNamed(satu, 'instr'), hasil: textOf(satu) });
    else if (batas === 'begin') {
      if (terdalam && terdalam.hasil === null && terdalam.kode.trim() === '')
        hasil.push({ bagian, nama: BUILT, isi: '', tampak: '' });
      terbuka.push({ kode: '', hasil: null });
    } else if (batas === 'separate' && terdalam) terdalam.hasil ??= '';
    else if (batas === 'end') catat(terbuka.pop() ?? { kode: '', hasil: null });
    else if (apa === 'instrText' || apa === 'delInstrText') {
      if (terdalam) terdalam.kode += satu.teks;
      else if (satu.teks.trim() !== '') catat({ kode: satu.teks, hasil: null });
    } else if (apa === 't') for (const bidang of terbuka) if (bidang.hasil !== null) bidang.hasil += satu.teks;
  }
  for (const bidang of terbuka) catat(bidang); // Word reads an unclosed field.
  return hasil;
}

const textOf = (simpul: XmlElement): string =>
  [...inside(simpul)].map((satu) => (localName(satu) === 't' ? satu.teks : '')).join('');

const attributeNamed = ({ sifat }: XmlElement, nama: string): string =>
  Object.entries(sifat).find(([satu]) => satu.slice(satu.indexOf(':') + 1) === nama)?.[1] ?? '';

/** They number, refer and format inside the document. */
const HARMLESS_FIELDS = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF STYLEREF SEQ TOC TOA TC XE RA INDEX LISTNUM AUTONUM AUTONUMLGL
   AUTONUMOUT NUMWORDS NUMCHARS BIDIOUTLINE FORMTEXT FORMCHECKBOX =`.split(/\s+/),
);
/** They print words of their code, or move others. */
const WORDED_FIELDS = new Set('EQ SYMBOL ADVANCE FORMDROPDOWN'.split(' '));
/** They print a number, whatever stands there until they are worked out. */
const COUNTING_FIELDS = new Set('PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF SEQ NUMWORDS NUMCHARS ='.split(' '));
/** They change by the day or the PC. */
const CHANGING_FIELDS = new Set(
  `DATE TIME SAVEDATE PRINTDATE CREATEDATE EDITTIME FILENAME FILESIZE TEMPLATE USERNAME USERINITIALS USERADDRESS
   LASTSAVEDBY REVNUM INFO QUOTE IF COMPARE TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DOCPROPERTY DOCVARIABLE`.split(
    /\s+/,
  ),
);

/** A mail address; a letter that would take a file along is none. */
export const isPlainMail = (tujuan: string): boolean =>
  /^\s*mailto:[^?]*(?:\?(?:subject|cc)=[^&?]*)?\s*$/i.test(tujuan);

export const changesByItself = ({ nama }: DocumentField): boolean => CHANGING_FIELDS.has(nama);

/** Only fields known to be harmless pass. */
export const runsOrFetches = ({ nama, isi }: DocumentField): boolean => {
  if (nama === 'HYPERLINK')
    return !/^\s*(?:\\[a-z]\s+)*\\l\b/i.test(isi) && !isPlainMail(/^\s*"?([^"\s]*)/.exec(isi)?.[1] ?? '');
  return !HARMLESS_FIELDS.has(nama) && !CHANGING_FIELDS.has(nama) && !WORDED_FIELDS.has(nama);
};

/** A picture of a number or a day may hold words, which Word prints wherever the field stands. */
export const printsOwnWords = ({ nama, isi, tampak }: DocumentField): boolean =>
  WORDED_FIELDS.has(nama) ||
  (COUNTING_FIELDS.has(nama) && /\p{L}{2}/u.test(tampak) && !/^[ivxlcdm]+$/i.test(tampak.trim())) ||
  [...isi.matchAll(/\\[#@]\s*("[^"]*"|\S+)/g)].some(([, gambar = '']) =>
    gambar.split("'").some((satu, i) => i % 2 === 1 && /[\p{L}\d]/u.test(satu)),
  );
