/** The elements of a part and where they stand in its text. For XML known to be well-formed (`cacatXml`). */

/** An element: the offsets of its first and past its last character, its parent and children. */
export type Simpul = Readonly<{
  nama: string;
  awal: number;
  akhir: number;
  induk: Simpul | null;
  anak: readonly Simpul[];
}>;

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** Everything, under a node of its own that has no name. */
export function pohon(xml: string): Simpul {
  type Tumbuh = Simpul & { akhir: number; anak: Simpul[] };
  const akar: Tumbuh = { nama: '', awal: 0, akhir: xml.length, induk: null, anak: [] };
  const terbuka = [akar];
  for (const { 0: tag, 1: tutup, 2: nama, 3: kosong, index } of xml.matchAll(TAG)) {
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

/** The innermost element around a place. */
export function terdalam(akar: Simpul, di: number): Simpul {
  const anak = akar.anak.find((s) => s.awal <= di && di < s.akhir);
  return anak ? terdalam(anak, di) : akar;
}

/** The nearest element of that name around another, itself included, or null. */
export function leluhur(simpul: Simpul | null, nama: string): Simpul | null {
  return simpul === null || simpul.nama === nama ? simpul : leluhur(simpul.induk, nama);
}
