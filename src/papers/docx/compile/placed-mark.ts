/** What the cutting of a part works with: the marks of its values, and the stretches of XML that become pieces. */
import type { TemplatePiece } from '../fill/template-pieces.ts';
import type { XmlElement } from '../parts/xml-tree.ts';

/** A mark: which value, and of a row which copy of it (0 the first, 1 a further one). */
export type ValueMark = Readonly<{ isi: string; salinan: 0 | 1 }>;

/** A mark where it stands, with the element around it. */
export type PlacedMark = ValueMark & Readonly<{ awal: number; akhir: number; simpul: XmlElement }>;

/** A stretch of the XML that becomes one piece; `potong` cuts what lies inside it. */
export type PieceRange = Readonly<{
  awal: number;
  akhir: number;
  jadi: (potong: (awal: number, akhir: number) => readonly TemplatePiece[]) => TemplatePiece;
}>;
