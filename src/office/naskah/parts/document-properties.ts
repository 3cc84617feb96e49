/** Word's properties never say who typed a document, with which program, or when it was copied. */
import { CETAKAN, type NaskahDefinition, type NaskahSource } from '../naskah.ts';

/** `hari` is when this version was drawn up; `cetakan` the rules it is finished by. */
export type DocumentProperties = Readonly<{
  judul: string;
  lembaga: string;
  kantor: string;
  hari: string;
  cetakan: number;
}>;

export function documentProperties(
  { judul }: NaskahDefinition,
  { kasus, kantor, cetakan = CETAKAN }: NaskahSource,
  hari: string,
): DocumentProperties {
  const { nama } = kasus.lembaga;
  return { judul: `${judul}: ${nama}`, lembaga: nama, kantor: kantor('kantor.nama') ?? '', hari, cetakan };
}
