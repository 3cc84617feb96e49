/** Measures that no office sets: with them words stand in the file and not on the paper. Twentieths of a point. */
import { lengthOf } from '../parts/lengths.ts';
import { allNamed, childNamed, childrenNamed, inside, treeOf, wordsIn, type XmlElement } from '../parts/xml-tree.ts';

const LONGEST_TAB = 4_000;
const TALLEST_LINE = 1_440;
const LARGEST_GAP = 4_000;
/** Of a header or footer from its edge of the paper. */
const FARTHEST_EDGE = 4_000;
/** No page is so tall. */
const TALLEST_ROW = 16_000;

const LIMITS: readonly (readonly [nama: string, sifat: string, terbesar: number])[] = [
  ['w:defaultTabStop', 'w:val', LONGEST_TAB],
  ['w:spacing', 'w:line', TALLEST_LINE],
  ['w:spacing', 'w:before', LARGEST_GAP],
  ['w:spacing', 'w:after', LARGEST_GAP],
  ['w:pgMar', 'w:header', FARTHEST_EDGE],
  ['w:pgMar', 'w:footer', FARTHEST_EDGE],
  ['w:docGrid', 'w:linePitch', TALLEST_LINE],
  ['w:trHeight', 'w:val', TALLEST_ROW],
];

/** Says which measure, or null; `badan` tells the paper of headers and notes. */
export function oddMeasure(akar: XmlElement, badan: Uint8Array | undefined): string | null {
  const semua = [...inside(akar)];
  for (const [nama, sifat, terbesar] of LIMITS)
    if (semua.some((satu) => satu.nama === nama && lengthOf(satu.sifat[sifat]) > terbesar))
      return `${nama.slice(2)} ${sifat.slice(2)}`;
  if (semua.some(({ nama, induk, sifat }) => nama === 'w:tblInd' && isOfStyle(induk) && lengthOf(sifat['w:w']) > 1000))
    return 'tblInd';
  const tabel = semua.filter(({ nama }) => nama === 'w:tbl');
  if (tabel.length === 0) return null;
  const bagian = allNamed(akar, 'w:sectPr').length > 0 ? akar : treeOf(badan);
  return tabel.some((satu) => hidesAColumn(satu) || leavesPaper(satu, bagian)) ? 'tblGrid' : null;
}

const isOfStyle = (simpul: XmlElement | null): boolean => simpul?.induk?.nama === 'w:style';

/** Of a table, as programs fit columns to its width. */
const NARROWEST_SHARE = 1 / 50;
/** Two characters still fit side by side. */
const NARROWEST_COLUMN = 220;

const gridOf = (tbl: XmlElement): readonly number[] =>
  childrenNamed(childNamed(tbl, 'w:tblGrid'), 'w:gridCol').map(({ sifat }) => lengthOf(sifat['w:w']));
const sum = (angka: readonly number[]): number => angka.reduce((a, b) => a + b, 0);

/** A cell with words in a column without room for them. */
function hidesAColumn(tbl: XmlElement): boolean {
  const kolom = gridOf(tbl);
  const tersempit = Math.max(sum(kolom) * NARROWEST_SHARE, isFitted(tbl) ? 0 : NARROWEST_COLUMN);
  return childrenNamed(tbl, 'w:tr').some((tr) => {
    let di = Number(childNamed(tr, 'w:trPr', 'w:gridBefore')?.sifat['w:val'] ?? 0);
    return childrenNamed(tr, 'w:tc').some((tc) => {
      const rentang = Number(childNamed(tc, 'w:tcPr', 'w:gridSpan')?.sifat['w:val'] ?? 1);
      const lebar = sum(kolom.slice(di, di + rentang));
      di += rentang;
      return lebar < tersempit && /[\p{L}\p{N}]/u.test(wordsIn(tc));
    });
  });
}

/** Programs stretch such columns to what stands in them. */
const isFitted = (tbl: XmlElement): boolean =>
  childNamed(tbl, 'w:tblPr', 'w:tblLayout')?.sifat['w:type'] !== 'fixed' &&
  childNamed(tbl, 'w:tblPr', 'w:tblW')?.sifat['w:type'] !== 'dxa';

/** What a printer and a rounding leave. */
const SLACK = 300;

/** Its columns together reach beyond the edge of the paper. */
function leavesPaper(tbl: XmlElement, bagian: XmlElement): boolean {
  const semua = allNamed(bagian, 'w:sectPr').filter(({ induk }) => induk?.nama !== 'w:sectPrChange');
  const milik = semua.find(({ awal }) => awal > tbl.awal) ?? semua.at(-1);
  const kertas = lengthOf(childNamed(milik, 'w:pgSz')?.sifat['w:w']);
  const margin = childNamed(milik, 'w:pgMar')?.sifat;
  const [kiri, kanan] = [lengthOf(margin?.['w:left']), lengthOf(margin?.['w:right'])];
  if (kertas === 0 || childNamed(tbl, 'w:tblPr', 'w:tblpPr')) return false;
  const lebar = childrenNamed(tbl, 'w:tr').reduce((n, tr) => Math.max(n, rowWidth(tr)), sum(gridOf(tbl)));
  const letak = childNamed(tbl, 'w:tblPr', 'w:jc')?.sifat['w:val'] ?? '';
  const inden = lengthOf(childNamed(tbl, 'w:tblPr', 'w:tblInd')?.sifat['w:w']);
  const sisa = kertas - kiri - kanan - lebar;
  const mulai = /^(?:right|end)$/.test(letak) ? kiri + sisa : letak === 'center' ? kiri + sisa / 2 : kiri + inden;
  return mulai < -SLACK || mulai + lebar > kertas + SLACK;
}

/** What its cells say themselves; 0 where one of them says it in another unit. */
function rowWidth(tr: XmlElement): number {
  const lebar = [
    ...childrenNamed(childNamed(tr, 'w:trPr'), 'w:wBefore'),
    ...childrenNamed(tr, 'w:tc').map((tc) => childNamed(tc, 'w:tcPr', 'w:tcW')),
  ];
  return lebar.every((satu) => satu?.sifat['w:type'] === 'dxa') ? sum(lebar.map((x) => lengthOf(x?.sifat['w:w']))) : 0;
}
