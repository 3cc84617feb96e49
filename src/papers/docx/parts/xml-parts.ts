/** Which parts of a .docx are XML. Word goes by a list inside the file, so a name alone does not tell. */
import { strFromU8 } from 'fflate';

export const isXmlPart = (nama: string): boolean => /\.(xml|rels)$/i.test(nama);

/** By its name or by how it begins: a drawing (.svg), a page (.htm), a part under a name of its own. */
export const readsAsXml = (nama: string, isi: Uint8Array): boolean =>
  isXmlPart(nama) || /^(?:\u{feff})?\s*</u.test(strFromU8(isi.subarray(0, 64)));
