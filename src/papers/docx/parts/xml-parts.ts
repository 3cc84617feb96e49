/** Word goes by a list inside the file, so a name does not tell what is XML. */
import { strFromU8 } from 'fflate';

export const isXmlPart = (nama: string): boolean => /\.(xml|rels)$/i.test(nama);

/** Drawings (.svg) and pages (.htm) too. */
export const readsAsXml = (nama: string, isi: Uint8Array): boolean =>
  isXmlPart(nama) || /^(?:\u{feff})?\s*</u.test(strFromU8(isi.subarray(0, 64)));
