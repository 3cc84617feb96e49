/** Word prints this before the paragraphs of a list. */
import type { DocxParts } from '../parts/open-docx.ts';
import { childNamed, childrenNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf } from './inks.ts';

/** Asked for paragraphs in order; null is in no list. `lapis` are their properties, nearest first. */
export type ListCounter = (lapis: readonly XmlElement[]) => ListNumber | null;

/** `sifat` tells how the number itself looks, `alinea` what its level says of its paragraph. */
type ListNumber = Readonly<{
  kata: string;
  ke: string;
  sifat: XmlElement | undefined;
  alinea: XmlElement | undefined;
}>;

/**
 * Word counts per kind of list; a paragraph of a list with its own start begins anew. LibreOffice splits one list into
 * several of a kind.
 */
export function listCounter(paket: DocxParts): ListCounter {
  const akar = childNamed(treeOf(paket['word/numbering.xml']), 'w:numbering');
  const daftarDari = byAttribute(childrenNamed(akar, 'w:num'), 'numId');
  const asalDari = byAttribute(childrenNamed(akar, 'w:abstractNum'), 'abstractNumId');
  const hitungan = new Map<string, number[]>();
  const dimulai = new Set<string>();
  /** A list may take its levels from the one that a style of lists has. */
  const ownLevels = (asal: string): string => {
    const gaya = firstValue([asalDari.get(asal)], 'numStyleLink');
    const lain = [...asalDari].find(([, satu]) => gaya !== '' && firstValue([satu], 'styleLink') === gaya);
    return lain?.[0] ?? asal;
  };
  const ofLevel = (s: XmlElement | undefined, nama: string, tingkat: number): XmlElement | undefined =>
    childrenNamed(s, nama).find((l) => attributeOf(l, 'ilvl') === String(tingkat));
  return (lapis) => {
    const nomor = lapis.map((satu) => childNamed(satu, 'w:numPr'));
    const id = firstValue(nomor, 'numId');
    if (id === '' || id === '0') return null;
    const tingkat = Number(firstValue(nomor, 'ilvl') || 0);
    const daftar = daftarDari.get(id);
    const asal = ownLevels(firstValue([daftar], 'abstractNumId'));
    const ganti = ofLevel(daftar, 'w:lvlOverride', tingkat);
    const isi = childNamed(ganti, 'w:lvl') ?? ofLevel(asalDari.get(asal), 'w:lvl', tingkat);
    const lain = firstValue([ganti], 'startOverride');
    const sudah = (hitungan.get(asal) ?? []).slice(0, tingkat + 1);
    const lalu = lain !== '' && !dimulai.has(`${id}/${tingkat}`) ? undefined : sudah[tingkat];
    sudah[tingkat] = lalu === undefined ? Number(lain || firstValue([isi], 'start') || 0) : lalu + 1;
    dimulai.add(`${id}/${tingkat}`);
    hitungan.set(asal, sudah);
    const kata = firstValue([isi], 'lvlText');
    if (kata === '' && !childNamed(isi, 'w:lvlPicBulletId')) return null;
    const ke = `${firstValue([isi], 'numFmt')} ${sudah.join('.')}`;
    return { kata, ke, sifat: childNamed(isi, 'w:rPr'), alinea: childNamed(isi, 'w:pPr') };
  };
}

const byAttribute = (simpul: readonly XmlElement[], nama: string): ReadonlyMap<string, XmlElement> =>
  new Map(simpul.toReversed().map((satu) => [attributeOf(satu, nama), satu]));

const firstValue = (lapis: readonly (XmlElement | undefined)[], nama: string): string =>
  attributeOf(
    lapis.map((satu) => childNamed(satu, `w:${nama}`)).find((s) => s !== undefined),
    'val',
  );
