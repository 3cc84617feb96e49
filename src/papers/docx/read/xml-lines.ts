import { inside, type XmlElement } from '../parts/xml-tree.ts';
import { SIGN_FONTS } from './fonts.ts';

const SIGNS: Readonly<Record<string, string>> = {
  ...{ 'w:tab': '\t', 'w:ptab': '\t', 'w:noBreakHyphen': '-', 'w:br': '\n', 'w:cr': '\n' },
};

type Lines = Readonly<{ selesai: string[]; dibaca: (satu: XmlElement) => boolean }>;

/** One line a paragraph, also for text boxes; `dibaca` picks the elements whose words count. */
export function treeLines({ anak }: Pick<XmlElement, 'anak'>, dibaca: Lines['dibaca'] = () => true): readonly string[] {
  const selesai: string[] = [];
  readLines(anak, null, { selesai, dibaca });
  return selesai;
}

/** Inside a paragraph its words come after those of its text boxes. */
export function linesIn({ anak }: Pick<XmlElement, 'anak'>, dibaca: Lines['dibaca'] = () => true): readonly string[] {
  const selesai: string[] = [];
  const luar = { teks: '' };
  readLines(anak, luar, { selesai, dibaca });
  return [...selesai, ...headingLines(luar.teks)];
}

function readLines(anak: readonly XmlElement[], alinea: { teks: string } | null, hasil: Lines): void {
  for (const satu of anak) {
    if (satu.nama !== 'w:p') {
      if (alinea && hasil.dibaca(satu)) alinea.teks += signOf(satu);
      readLines(satu.anak, alinea, hasil);
    } else if (satu.anak.length > 0) {
      const milik = { teks: '' };
      readLines(satu.anak, milik, hasil);
      for (const baris of headingLines(milik.teks)) hasil.selesai.push(baris);
    }
  }
}

function signOf(satu: XmlElement): string {
  if (satu.nama === 'w:t' || satu.nama === 'm:t') return satu.teks.replaceAll('\u00a0', ' ');
  if (satu.nama === 'w:sym') return symbolOf(satu);
  return satu.induk?.nama === 'w:tabs' ? '' : (SIGNS[satu.nama] ?? '');
}

/** Other fonts show the letter at F000 plus its code; a sign font shows an ornament there, which is no letter. */
function symbolOf({ sifat }: XmlElement): string {
  const nomor = Number.parseInt(sifat['w:char'] ?? '', 16);
  if (!(nomor > 0 && nomor <= 0xffff)) return '';
  if (SIGN_FONTS.test(sifat['w:font'] ?? '')) return String.fromCharCode(nomor);
  return String.fromCharCode(nomor >= 0xf000 && nomor <= 0xf0ff ? nomor - 0xf000 : nomor);
}

/** An article's number and title, one heading in Word, read as two lines. */
function headingLines(teks: string): readonly string[] {
  const [, nomor, judul] = /^\s*(pasal \d+)\s*\n(.+)$/is.exec(teks) ?? [];
  return nomor === undefined || judul === undefined ? [teks] : [nomor, judul];
}

/** WordArt, such as Word's watermark, keeps its words in an attribute. */
export const drawnWords = (simpul: XmlElement): readonly string[] =>
  [...inside(simpul)].flatMap(({ nama, sifat }) => (nama === 'v:textpath' ? (sifat.string ?? []) : []));
