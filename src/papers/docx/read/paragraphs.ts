/** The text of a .docx as a person reads it: one line a paragraph, in the order of the file. */
import { strFromU8 } from 'fflate';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { drawnWords, xmlLines } from './xml-lines.ts';

/** A paragraph's text and the part it stands in. */
export type DocumentLine = Readonly<{ bagian: string; teks: string }>;

/** Every paragraph of the body, headers, footers and notes; text boxes are paragraphs of their own. */
export const partsLines = (paket: DocxParts): readonly DocumentLine[] => readParts(paket, xmlLines);

/** What is drawn in a document instead of written: a watermark. */
export const partsDrawnWords = (paket: DocxParts): readonly DocumentLine[] => readParts(paket, drawnWords);

function readParts(paket: DocxParts, baca: (xml: string) => readonly string[]): readonly DocumentLine[] {
  return Object.entries(paket)
    .filter(([nama]) => /^word\/[^/]+\.xml$/.test(nama))
    .sort(([a], [b]) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1))
    .flatMap(([bagian, isi]) => baca(strFromU8(isi)).map((teks) => ({ bagian, teks })));
}

/** The text of a .docx, one line a paragraph, body first. @throws Failure TEMPLAT_SALAH */
export const documentText = (dokumen: Uint8Array): readonly string[] =>
  partsLines(openDocx(dokumen)).map((baris) => baris.teks);
