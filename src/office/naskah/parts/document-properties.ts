/** Word's properties of a document: never who typed it, with which program, or when it was copied. */
import type { NaskahDefinition, NaskahSource } from '../naskah.ts';

/** `hari`: when this version was drawn up. */
export type DocumentProperties = Readonly<{ judul: string; lembaga: string; kantor: string; hari: string }>;

export function documentProperties(
  { judul }: NaskahDefinition,
  { kasus, kantor }: NaskahSource,
  hari: string,
): DocumentProperties {
  const { nama } = kasus.lembaga;
  return { judul: `${judul}: ${nama}`, lembaga: nama, kantor: kantor('kantor.nama') ?? '', hari };
}
