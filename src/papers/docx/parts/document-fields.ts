/** Word works these out by itself. */
import { inside, localName, type XmlElement } from './xml-tree.ts';

/** `isi`: what follows the name. */
export type DocumentField = Readonly<{ bagian: string; nama: string; isi: string }>;

/** A field whose name is made by another field cannot be judged, so it is refused under this name. */
const BUILT = '(bidang di dalam bidang)';

/** What stands in its code is not printed. */
const NAMELESS = '(bidang tanpa nama)';

/** Word may split a code into many runs and nest fields. */
export function fieldsOf(bagian: string, akar: XmlElement): readonly DocumentField[] {
  const hasil: DocumentField[] = [];
  const terbuka: string[] = [];
  const catat = (kode: string): void => {
    const cocok = /^\s*(=|[^\s\\"]+)?([\s\S]*)$/.exec(kode);
    const nama = (cocok?.[1]?.startsWith('=') ? '=' : (cocok?.[1] ?? '')).toUpperCase();
    hasil.push({ bagian, nama: nama || NAMELESS, isi: cocok?.[2] ?? '' });
  };
  for (const satu of inside(akar)) {
    const apa = localName(satu);
    const batas = apa === 'fldChar' ? attributeNamed(satu, 'fldCharType') : '';
    if (apa === 'fldSimple') catat(attributeNamed(satu, 'instr'));
    else if (batas === 'begin') {
      if (terbuka.at(-1)?.trim() === '') hasil.push({ bagian, nama: BUILT, isi: '' });
      terbuka.push('');
    } else if (batas === 'end') catat(terbuka.pop() ?? '');
    else if (apa === 'instrText' || apa === 'delInstrText') {
      if (terbuka.length > 0) terbuka.push((terbuka.pop() ?? '') + satu.teks);
      else if (satu.teks.trim() !== '') catat(satu.teks);
    }
  }
  for (const kode of terbuka) catat(kode); // Word reads an unclosed field.
  return hasil;
}

const attributeNamed = ({ sifat }: XmlElement, nama: string): string =>
  Object.entries(sifat).find(([satu]) => satu.slice(satu.indexOf(':') + 1) === nama)?.[1] ?? '';
