import type { TemplatePiece } from '../fill/template-pieces.ts';
import type { XmlElement } from '../parts/xml-tree.ts';

/** `salinan` is 0 for the first copy of a row, 1 for the second. */
export type ValueMark = Readonly<{ isi: string; salinan: 0 | 1 }>;

export type PlacedMark = ValueMark & Readonly<{ awal: number; akhir: number; simpul: XmlElement }>;

/** Becomes one piece; `potong` cuts what lies inside. */
export type PieceRange = Readonly<{
  awal: number;
  akhir: number;
  jadi: (potong: (awal: number, akhir: number) => readonly TemplatePiece[]) => TemplatePiece;
}>;
