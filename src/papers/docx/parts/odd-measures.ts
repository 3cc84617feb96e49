/** Measures that no office sets: with them words stand in the file and not on the paper. Twentieths of a point. */
import { childNamed, childrenNamed, inside, wordsIn, type XmlElement } from './xml-tree.ts';

const LONGEST_TAB = 4_000;
const TALLEST_LINE = 1_440;
const LARGEST_GAP = 4_000;
/** Of a header or footer from its edge of the paper. */
const FARTHEST_EDGE = 4_000;
/** Of a table, as programs fit columns to its width. */
const NARROWEST_SHARE = 1 / 50;

const LIMITS: readonly (readonly [nama: string, sifat: string, terbesar: number])[] = [
  ['w:defaultTabStop', 'w:val', LONGEST_TAB],
  ['w:spacing', 'w:line', TALLEST_LINE],
  ['w:spacing', 'w:before', LARGEST_GAP],
  ['w:spacing', 'w:after', LARGEST_GAP],
  ['w:pgMar', 'w:header', FARTHEST_EDGE],
  ['w:pgMar', 'w:footer', FARTHEST_EDGE],
];

/** Says which measure, or null. */
export function oddMeasure(akar: XmlElement): string | null {
  const semua = [...inside(akar)];
  for (const [nama, sifat, terbesar] of LIMITS)
    if (semua.some((satu) => satu.nama === nama && Number(satu.sifat[sifat] ?? 0) > terbesar))
      return `${nama.slice(2)} ${sifat.slice(2)}`;
  return semua.some((satu) => satu.nama === 'w:tbl' && hidesAColumn(satu)) ? 'tblGrid' : null;
}

/** A cell with words in a column without room for them. */
function hidesAColumn(tbl: XmlElement): boolean {
  const kolom = childrenNamed(childNamed(tbl, 'w:tblGrid'), 'w:gridCol').map(({ sifat }) => Number(sifat['w:w'] ?? 0));
  const seluruhnya = kolom.reduce((a, b) => a + b, 0);
  return childrenNamed(tbl, 'w:tr').some((tr) => {
    let di = Number(childNamed(tr, 'w:trPr', 'w:gridBefore')?.sifat['w:val'] ?? 0);
    return childrenNamed(tr, 'w:tc').some((tc) => {
      const rentang = Number(childNamed(tc, 'w:tcPr', 'w:gridSpan')?.sifat['w:val'] ?? 1);
      const lebar = kolom.slice(di, di + rentang).reduce((a, b) => a + b, 0);
      di += rentang;
      return lebar < seluruhnya * NARROWEST_SHARE && /[\p{L}\p{N}]/u.test(wordsIn(tc));
    });
  });
}
