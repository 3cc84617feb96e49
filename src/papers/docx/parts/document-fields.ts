/** Word works these out by itself. */
import { inside, localName, type XmlElement } from './xml-tree.ts';

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
