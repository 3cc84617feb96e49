import { strFromU8 } from 'fflate';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { drawnWords, xmlLines } from './xml-lines.ts';

export type DocumentLine = Readonly<{ bagian: string; teks: string }>;

/** Body, headers, footers and notes; text boxes are own paragraphs. */
export const partsLines = (paket: DocxParts): readonly DocumentLine[] => readParts(paket, xmlLines);

export const partsDrawnWords = (paket: DocxParts): readonly DocumentLine[] => readParts(paket, drawnWords);

function readParts(paket: DocxParts, baca: (xml: string) => readonly string[]): readonly DocumentLine[] {
  return Object.entries(paket)
    .filter(([nama]) => /^word\/[^/]+\.xml$/.test(nama))
    .sort(([a], [b]) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1))
    .flatMap(([bagian, isi]) => baca(strFromU8(isi)).map((teks) => ({ bagian, teks })));
}

/** One line a paragraph, body first. @throws Failure TEMPLAT_SALAH */
export const documentText = (dokumen: Uint8Array): readonly string[] =>
  partsLines(openDocx(dokumen)).map((baris) => baris.teks);
