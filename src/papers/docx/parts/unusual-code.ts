/**
 * Code that Word and this reader would take for different words: no office program writes it, so it was put
 * there to make the print say other than what was compared.
 */
import { strFromU8 } from 'fflate';
import { strayElement } from './element-places.ts';
import { unknownPart } from './known-parts.ts';
import { oddMeasure } from './odd-measures.ts';
import { unprintedNote } from './unprinted-notes.ts';
import { isXmlPart, readsAsXml } from './xml-parts.ts';
import {
  allNamed,
  childNamed,
  childrenNamed,
  inside,
  nearestNamed,
  treeOf,
  wordsIn,
  type XmlElement,
} from './xml-tree.ts';

type Unusual = Readonly<{ bagian: string; apa: string; saran?: string }>;

/** What a person does in Word, where saving again is not enough. */
const CURES: readonly (readonly [RegExp, saran: string])[] = [
  [
    /luar kertas/,
    'Di Word: klik tabel itu, lalu Tata Letak > Paskan Otomatis > Paskan Otomatis ke Jendela; alinea: kembalikan indentasi dan jaraknya.',
  ],
  [/diciutkan/, 'Di Word: klik kanan judul itu, Luaskan/Ciutkan > Luaskan Semua Judul, lalu simpan.'],
];

export function unusualCode(paket: Readonly<Record<string, Uint8Array>>): Unusual | null {
  for (const [bagian, isi] of Object.entries(paket)) {
    if (!readsAsXml(bagian, isi)) continue;
    const akar = treeOf(isi);
    const ofWord = /^word\/[^/]+\.xml$/.test(bagian);
    const apa =
      (isXmlPart(bagian) ? oddSpelling(strFromU8(isi), ofWord) : null) ??
      oddName(akar) ??
      (ofWord ? oddPlace(paket, bagian) : null);
    const saran = CURES.find(([pola]) => pola.test(apa ?? ''))?.[1];
    if (apa !== null) return { bagian, apa, ...(saran && { saran }) };
  }
  const asing = unknownPart(paket);
  if (asing !== null) return asing;
  const catatan = unprintedNote(paket);
  return catatan === null ? null : { bagian: 'word/document.xml', apa: catatan };
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

const oddSpelling = (xml: string, ofWord: boolean): string | null =>
  NEEDLESS_NUMBER.test(xml) || TAG_END_IN_VALUE.test(xml) || (ofWord && UNWRITTEN.test(xml)) ? ODD_CODE : null;

/** A name for Word's words that is bound to something else, or another name for them. */
function oddName(akar: XmlElement): string | null {
  for (const { sifat } of inside(akar))
    for (const [nama, alamat] of Object.entries(sifat)) {
      const [, awalan = ''] = /^xmlns(?::(.*))?$/.exec(nama) ?? [];
      if (!nama.startsWith('xmlns')) continue;
      if ((awalan === 'w') !== WORD_NAMES.test(alamat) || (awalan === 'm') !== MATH_NAMES.test(alamat)) return ODD_CODE;
    }
  const kembar = (nama: string, kunci: string): boolean => {
    const semua = allNamed(akar, `w:${nama}`).map(({ sifat }) => sifat[`w:${kunci}`]);
    return new Set(semua).size < semua.length;
  };
  if (kembar('num', 'numId') || kembar('abstractNum', 'abstractNumId')) return 'memuat dua daftar dengan satu nomor';
  const nama = allNamed(akar, 'w:style').flatMap((s) => {
    const bernama = childNamed(s, 'w:name')?.sifat['w:val'];
    return bernama === undefined ? [] : `${s.sifat['w:type']} ${bernama}`;
  });
  return kembar('style', 'styleId') || new Set(nama).size < nama.length ? 'memuat dua gaya dengan satu nama' : null;
}

/** Programs that know the choice print it, though it be empty; what stands there for the others says the same. */
function saysTwoThings(simpul: XmlElement): boolean {
  const [pilihan, lain] = [wordsUnder(simpul, 'mc:Choice'), wordsUnder(simpul, 'mc:Fallback')];
  if (lain === '') return pilihan !== '' && !childrenNamed(simpul, 'mc:Choice').every(isKnownToAll);
  return lain !== pilihan;
}

const isKnownToAll = ({ sifat }: XmlElement): boolean => /^(?:wps|wpg|wp14|w14)$/.test((sifat.Requires ?? '').trim());

function wordsUnder(simpul: XmlElement, nama: string): string {
  const isi = childrenNamed(simpul, nama)
    .map((satu) => wordsIn(satu))
    .join('');
  return isi.replace(/[^\p{L}\p{N}]/gu, '');
}

const ODD_CODE = 'ditulis dengan kode XML yang tidak lazim';

/** What these say of text counts once: programs differ in which of two they take. */
const SAID_ONCE = /^(?:w:(?:[a-zA-Z]+Pr|style)|m:[a-zA-Z]+Pr)$/;
const LISTED = /^w:(?:lvl|lvlOverride|num|docDefaults|[pr]PrDefault|tblCellMar|tcMar)$/;
const MAY_REPEAT = /^w:(?:header|footer)Reference$|^w:(?:tblStylePr|lvlOverride|tab|footnote|endnote)$/;
/** Ways to draw that Word and LibreOffice know; an unknown one is passed over with what stands in it. */
const KNOWN_CHOICE =
  /^(?:wps|wpg|wpi|wpc|wp14|w14|w15|w16se|w16cid|a14|am3d|aink|cx\d?|v|m)(?:\s+(?:wps|wpg|wp14|w14|w15|a14))*$/;

/** Programs differ in whether `True` or `yes` means yes. */
const SWITCHES =
  'b i caps smallCaps strike dstrike outline shadow emboss imprint vanish webHidden specVanish rtl cs bidi bidiVisual titlePg evenAndOddHeaders hidden pageBreakBefore'
    .split(' ')
    .map((nama) => `w:${nama}`);

function saysTwice({ nama, anak }: XmlElement): boolean {
  const sekali =
    SAID_ONCE.test(nama) || LISTED.test(nama)
      ? anak.filter((a) => !MAY_REPEAT.test(a.nama))
      : anak.filter((a) => SAID_ONCE.test(a.nama));
  const berbeda = new Set(sekali.map(asSaid)); // LibreOffice writes some of them twice, word for word.
  const disebut = new Set(sekali.map((a) => a.nama));
  return (nama !== 'w:styles' && disebut.size < berbeda.size) || anak.some(saysTwice);
}

const asSaid = ({ nama, sifat, anak }: XmlElement): string => `${nama}${JSON.stringify(sifat)}(${anak.map(asSaid)})`;

function oddPlace(paket: Readonly<Record<string, Uint8Array>>, bagian: string): string | null {
  const akar = treeOf(paket[bagian]);
  const nyasar = strayElement(akar, bagian);
  if (nyasar?.induk?.nama === 'w:settings')
    return `memuat pengaturan Word yang tidak dikenal atau mengubah cetakannya (${nyasar.nama})`;
  if (nyasar !== null)
    return `memuat <${nyasar.nama}> di tempat yang tidak dicetak Word (di ${nyasar.induk?.nama ? `<${nyasar.induk.nama}>` : 'akarnya'})`;
  const ukuran = oddMeasure(akar, paket['word/document.xml']);
  if (ukuran !== null) return `memuat ukuran yang menggeser kata ke luar kertas (${ukuran})`;
  if (allNamed(akar, 'w15:collapsed').some(({ sifat }) => !/^(?:false|0|off)$/.test(sifat['w15:val'] ?? 'true')))
    return 'memuat judul yang diciutkan, sehingga isinya tidak dicetak Word';
  if (saysTwice(akar)) return ODD_CODE;
  if (allNamed(akar, ...SWITCHES).some(({ sifat }) => !/^(?:true|1|on|false|0|off)$/.test(sifat['w:val'] ?? 'true')))
    return ODD_CODE;
  if (allNamed(akar, 'mc:Choice').some(({ sifat }) => !KNOWN_CHOICE.test((sifat.Requires ?? '').trim())))
    return 'memuat isi yang tidak dicetak Word (AlternateContent)';
  if (allNamed(akar, 'mc:AlternateContent').some(saysTwoThings))
    return 'memuat dua isi yang berlainan untuk satu tempat (AlternateContent)';
  if (allNamed(akar, 'w:delText').some((s) => !nearestNamed(s, 'w:del') && !nearestNamed(s, 'w:moveFrom')))
    return 'memuat teks terhapus yang tercetak';
  return allNamed(akar, 'm:phant', 'm:borderBox').length > 0
    ? 'memuat rumus yang menyembunyikan atau mencoret isinya'
    : null;
}
