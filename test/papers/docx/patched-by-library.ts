import { type IPatch, PatchType, patchDocument, type TableRowsPatch, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { NaskahValues } from '../../../src/office/naskah/naskah.ts';
import { tameValue } from '../../../src/papers/docx/fill/template-pieces.ts';

/** The parts of a document as `patchDocument` alone makes them of a template and its values: what filling must equal. */
export async function patchedByLibrary(templat: Uint8Array, isian: NaskahValues): Promise<Record<string, string>> {
  const patches: Record<string, IPatch | TableRowsPatch> = {};
  for (const [kunci, ada] of Object.entries(isian.bila))
    patches[kunci] = { type: ada ? PatchType.PARAGRAPH : PatchType.DOCUMENT, children: [] };
  for (const [kunci, rows] of Object.entries(isian.baris))
    patches[kunci] = {
      type: PatchType.TABLE_ROWS,
      rows: rows.map((satu) => Object.fromEntries(Object.entries(satu).map(([k, v]) => [k, textPatch(v)]))),
    };
  for (const [kunci, nilai] of Object.entries(isian.teks)) patches[kunci] = textPatch(nilai);
  return partsAsText(await patchDocument({ outputType: 'uint8array', data: templat, trimPlaceholders: true, patches }));
}

const textPatch = (nilai: string): IPatch => ({
  type: PatchType.PARAGRAPH,
  children: nilai === '' ? [] : [new TextRun(tameValue(nilai))],
});

/** The parts of a .docx as text. */
export const partsAsText = (dokumen: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(dokumen)).map(([nama, isi]) => [nama, strFromU8(isi)]));
