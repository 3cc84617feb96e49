import { nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import type { PieceRange, PlacedMark } from './placed-mark.ts';

type RowGroup = Readonly<{ rentang: PieceRange; tr: readonly XmlElement[] }>;

/** Neighbouring rows with values of one list repeat together. */
export function repeatedRows(letak: readonly PlacedMark[]): readonly RowGroup[] {
  const daftar = [...new Set(letak.flatMap(({ isi }) => (isi.includes('.') ? [listName(isi)] : [])))];
  return daftar.flatMap((satu) => {
    const salinan = new Map<XmlElement, 0 | 1>();
    for (const l of letak) {
      const tr = listName(l.isi) === satu && l.isi.includes('.') ? nearestNamed(l.simpul, 'w:tr') : null;
      if (tr) salinan.set(tr, l.salinan);
    }
    for (const tr of [...salinan.keys()]) if (isInside(tr, salinan)) salinan.delete(tr);
    const induk = [...new Set([...salinan.keys()].map((tr) => tr.induk))];
    return induk.flatMap((i) => adjacentRows(i?.anak ?? [], salinan)).map((k) => toRowGroup(satu, k));
  });
}

const listName = (isi: string): string => isi.slice(0, isi.indexOf('.'));

/** A row inside a repeated row is repeated with it. */
const isInside = ({ induk }: XmlElement, salinan: ReadonlyMap<XmlElement, unknown>): boolean =>
  induk !== null && (salinan.has(induk) || isInside(induk, salinan));

type RowCopies = Readonly<Record<0 | 1, XmlElement[]>>;

/** A first copy after a second begins a new group; an unmarked row ends it. */
function adjacentRows(anak: readonly XmlElement[], salinan: ReadonlyMap<XmlElement, 0 | 1>): readonly RowCopies[] {
  const hasil: RowCopies[] = [];
  let sambung = false;
  for (const tr of anak.filter(({ nama }) => nama === 'w:tr')) {
    const ke = salinan.get(tr);
    const kini = hasil.at(-1);
    if (ke === undefined) sambung = false;
    else if (kini && sambung && (ke === 1 || kini[1].length === 0)) kini[ke].push(tr);
    else {
      hasil.push(ke === 0 ? { 0: [tr], 1: [] } : { 0: [], 1: [tr] });
      sambung = true;
    }
  }
  return hasil;
}

function toRowGroup(baris: string, { 0: pertama, 1: lanjut }: RowCopies): RowGroup {
  const tr = [...pertama, ...lanjut];
  const [a, b] = [rowsSpan(pertama), rowsSpan(lanjut)];
  const jadi: PieceRange['jadi'] = (potong) => ({ baris, pertama: potong(...a), lanjut: potong(...b) });
  return { rentang: { awal: a[0], akhir: b[1], jadi }, tr };
}

const rowsSpan = (tr: readonly XmlElement[]): [awal: number, akhir: number] => [
  tr[0]?.awal ?? 0,
  tr.at(-1)?.akhir ?? 0,
];

export function rowOnlyTables(kelompok: readonly RowGroup[]): readonly PieceRange[] {
  const ulang = new Set(kelompok.flatMap(({ tr }) => tr));
  const tabel = new Set([...ulang].flatMap((tr) => nearestNamed(tr.induk, 'w:tbl') ?? []));
  return [...tabel]
    .filter((tbl) => tableRows(tbl).every((tr) => ulang.has(tr)))
    .map(({ awal, akhir }) => ({ awal, akhir, jadi: (potong) => ({ tabel: potong(awal, akhir) }) }));
}

const tableRows = ({ anak }: XmlElement): readonly XmlElement[] =>
  anak.flatMap((satu) => (satu.nama === 'w:tr' ? [satu] : tableRows(satu)));
