/** The text of a .docx as a person reads it: one line a paragraph, in the order of the file. */
import { strFromU8 } from 'fflate';
import { barisXml, tulisanSeni } from './baris-teks.ts';
import { buka, type Paket } from './buka.ts';

/** A paragraph's text and the part it stands in. */
export type Baris = Readonly<{ bagian: string; teks: string }>;

/** Every paragraph of the body, headers, footers and notes; text boxes are paragraphs of their own. */
export const barisPaket = (paket: Paket): readonly Baris[] => bacaBagian(paket, barisXml);

/** What is drawn in a document instead of written: a watermark. */
export const seniPaket = (paket: Paket): readonly Baris[] => bacaBagian(paket, tulisanSeni);

function bacaBagian(paket: Paket, baca: (xml: string) => readonly string[]): readonly Baris[] {
  return Object.entries(paket)
    .filter(([nama]) => /^word\/[^/]+\.xml$/.test(nama))
    .sort(([a], [b]) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1))
    .flatMap(([bagian, isi]) => baca(strFromU8(isi)).map((teks) => ({ bagian, teks })));
}

/** The text of a .docx, one line a paragraph, body first. @throws Galat TEMPLAT_SALAH */
export const teksDokumen = (dokumen: Uint8Array): readonly string[] =>
  barisPaket(buka(dokumen)).map((baris) => baris.teks);
