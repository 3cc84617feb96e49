/** What is said of a run: by itself, its paragraph, cell and table, their styles and the list they stand in. */
import { childNamed, childrenNamed, nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { type DocumentStyles, type Layers, layer, type Said, valueSaid } from './run-styles.ts';

const ofStyles = (gaya: Layers, ...jenis: readonly string[]): Layers =>
  gaya.flatMap((satu) => jenis.flatMap((nama) => layer(childNamed(satu, nama))));

export type SaidOfRun = Readonly<Record<'huruf' | 'alinea' | 'sel', Said>>;

/** In the order in which one gives way to the next. */
const ROWS =
  'wholeTable band1Vert band2Vert band1Horz band2Horz firstCol lastCol firstRow lastRow neCell nwCell seCell swCell'.split(
    ' ',
  );

/**
 * What the style of its table may say of some rows and columns. Which rows these are is left open, since programs
 * differ.
 */
export function rowsOfStyle(lari: XmlElement, gaya: DocumentStyles): readonly Layers[] {
  const tabel = childNamed(nearestNamed(lari.induk, 'w:tbl'), 'w:tblPr');
  if (!tabel) return [[]];
  const satu = tableStyle(tabel, gaya)
    .flatMap((s) => childrenNamed(s, 'w:tblStylePr'))
    .toSorted((a, b) => rank(b) - rank(a));
  return [[], ...satu.flatMap((atas, i) => [[atas], ...satu.slice(i + 1).map((bawah) => [atas, bawah])])];
}

const rank = ({ sifat }: XmlElement): number => ROWS.indexOf(sifat['w:type'] ?? '');
const tableStyle = (tabel: XmlElement, gaya: DocumentStyles): Layers =>
  gaya.chain('table', valueSaid(childNamed(tabel, 'w:tblStyle')));

/** `bersyarat` are rows of the table's style, nearest first. */
export function saidOfRun(lari: XmlElement, gaya: DocumentStyles, bersyarat: Layers = []): SaidOfRun {
  const huruf = childNamed(lari, 'w:rPr');
  const alinea = childNamed(nearestNamed(lari.induk, 'w:p'), 'w:pPr');
  const sel = nearestNamed(lari.induk, 'w:tc');
  const tabel = childNamed(nearestNamed(lari.induk, 'w:tbl'), 'w:tblPr');
  const gayaAlinea = gaya.chain('paragraph', valueSaid(childNamed(alinea, 'w:pStyle')));
  const gayaTabel = tabel ? [...bersyarat, ...tableStyle(tabel, gaya)] : [];
  const gayaHuruf = gaya.chain('character', valueSaid(childNamed(huruf, 'w:rStyle')));
  const [sendiri, milikGaya] = withListLevel(layer(alinea), ofStyles(gayaAlinea, 'w:pPr'), gaya);
  return {
    huruf: {
      sendiri: layer(huruf),
      gaya: [
        ...[gayaHuruf, gayaAlinea, gayaTabel].map((satu) => ofStyles(satu, 'w:rPr')),
        layer(childNamed(gaya.usual, 'w:rPrDefault', 'w:rPr')),
      ],
    },
    alinea: {
      sendiri,
      gaya: [milikGaya, ofStyles(gayaTabel, 'w:pPr'), layer(childNamed(gaya.usual, 'w:pPrDefault', 'w:pPr'))],
    },
    sel: {
      sendiri: [
        ...layer(childNamed(sel, 'w:tcPr')),
        ...layer(childNamed(sel?.induk, 'w:tblPrEx')),
        ...layer(sel ? tabel : undefined),
      ],
      gaya: sel ? [ofStyles(gayaTabel, 'w:tcPr', 'w:tblPr')] : [],
    },
  };
}

/** The level of a list gives way to whoever names the list. */
function withListLevel(sendiri: Layers, gaya: Layers, { listLevel }: DocumentStyles): readonly [Layers, Layers] {
  const tingkat = layer(listLevel([...sendiri, ...gaya]));
  const bernomor = (satu: XmlElement): boolean => childNamed(satu, 'w:numPr') !== undefined;
  if (sendiri.some(bernomor)) return [[...sendiri, ...tingkat], gaya];
  const ke = gaya.findIndex(bernomor) + 1;
  return [sendiri, [...gaya.slice(0, ke), ...tingkat, ...gaya.slice(ke)]];
}
