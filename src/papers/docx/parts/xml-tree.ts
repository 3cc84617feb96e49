/** The elements of well-formed XML (`xmlDefect`). */

/** `awal` and `akhir`: offsets, `akhir` past the last character. */
export type XmlElement = Readonly<{
  nama: string;
  awal: number;
  akhir: number;
  induk: XmlElement | null;
  anak: readonly XmlElement[];
}>;

const XML_TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

export function parseElements(xml: string): XmlElement {
  type Tumbuh = XmlElement & { akhir: number; anak: XmlElement[] };
  const akar: Tumbuh = { nama: '', awal: 0, akhir: xml.length, induk: null, anak: [] };
  const terbuka = [akar];
  for (const { 0: tag, 1: tutup, 2: nama, 3: kosong, index } of xml.matchAll(XML_TAG)) {
    if (nama === undefined) continue;
    const akhir = index + tag.length;
    const induk = terbuka.at(-1) ?? akar;
    if (tutup) {
      induk.akhir = akhir;
      terbuka.pop();
      continue;
    }
    const baru: Tumbuh = { nama, awal: index, akhir, induk, anak: [] };
    induk.anak.push(baru);
    if (!kosong) terbuka.push(baru);
  }
  return akar;
}

export function innermostAt(akar: XmlElement, di: number): XmlElement {
  const anak = akar.anak.find((s) => s.awal <= di && di < s.akhir);
  return anak ? innermostAt(anak, di) : akar;
}

export function nearestNamed(simpul: XmlElement | null, nama: string): XmlElement | null {
  return simpul === null || simpul.nama === nama ? simpul : nearestNamed(simpul.induk, nama);
}

export const allNamed = (simpul: XmlElement, nama: string): readonly XmlElement[] =>
  simpul.anak.flatMap((s) => [...(s.nama === nama ? [s] : []), ...allNamed(s, nama)]);
