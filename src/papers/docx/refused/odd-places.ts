/** What stands where, or twice, so that programs print other words than are read. */
import { allNamed, childrenNamed, nearestNamed, treeOf, wordsIn, type XmlElement } from '../parts/xml-tree.ts';
import { strayElement } from './element-places.ts';
import { oddMeasure } from './odd-measures.ts';
import { ODD_CODE } from './odd-spelling.ts';

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

export function oddPlace(paket: Readonly<Record<string, Uint8Array>>, bagian: string): string | null {
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
