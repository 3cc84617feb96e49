import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { drawnWords, treeLines } from './xml-lines.ts';

export type DocumentLine = Readonly<{ bagian: string; teks: string }>;

/** Body, headers, footers and notes; text boxes are own paragraphs. */
export const partsLines = (
  paket: DocxParts,
  dibaca: (satu: XmlElement) => boolean = () => true,
): readonly DocumentLine[] => readParts(paket, (akar) => treeLines(akar, dibaca));

export const partsDrawnWords = (paket: DocxParts): readonly DocumentLine[] => readParts(paket, drawnWords);

function readParts(paket: DocxParts, baca: (akar: XmlElement) => readonly string[]): readonly DocumentLine[] {
  return Object.entries(paket)
    .filter(([nama]) => /^word\/[^/]+\.xml$/.test(nama))
    .sort(([a], [b]) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1))
    .flatMap(([bagian, isi]) => baca(treeOf(isi)).map((teks) => ({ bagian, teks })));
}

/** One line a paragraph, the body first. @throws TEMPLAT_SALAH */
export const documentText = (dokumen: Uint8Array): readonly string[] =>
  partsLines(openDocx(dokumen)).map((baris) => baris.teks);
