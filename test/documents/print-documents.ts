import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newTempFolder } from '../support/store/temp-folder.ts';

/** Runs a tool; one that is missing or fails stops the test. */
const toolOutput = (alat: string, ...argv: string[]): Buffer =>
  execFileSync(alat, argv, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });

const runTool = (alat: string, ...argv: string[]): string => toolOutput(alat, ...argv).toString();

/** One run of LibreOffice over hundreds of documents may stop in the middle and still answer 0. */
const FILES_PER_RUN = 60;

/** Runs LibreOffice, with a profile of its own, over every file of a folder. */
function convertFolder(folder: string, menjadi: string, ke: string): void {
  const profil = newTempFolder();
  const berkas = readdirSync(folder).filter((n) => n.endsWith('.docx'));
  for (let dari = 0; dari < berkas.length; dari += FILES_PER_RUN)
    runTool(
      'soffice',
      `-env:UserInstallation=${pathToFileURL(profil).href}`,
      '--headless',
      ...['--convert-to', menjadi, '--outdir', ke],
      ...berkas.slice(dari, dari + FILES_PER_RUN).map((n) => join(folder, n)),
    );
}

export type PrintedPage = Readonly<{ lebar: number; tinggi: number; kata: readonly PrintedWord[] }>;
export type PrintedWord = Readonly<{ xMin: number; xMax: number; yMin: number; yMax: number; teks: string }>;
/** `muda`: of each page the part of its height where something is pale red, between 0 and 1. */
export type PrintedDocument = Readonly<{
  teks: string;
  halaman: readonly PrintedPage[];
  huruf: readonly string[];
  muda: readonly number[];
}>;

/** Writes the documents, prints all of them with LibreOffice, and reads the PDFs: points, origin top left. */
export function printDocuments(
  dokumen: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, PrintedDocument>> {
  const folder = newTempFolder();
  for (const [nama, isi] of Object.entries(dokumen)) writeFileSync(join(folder, `${nama}.docx`), isi);
  convertFolder(folder, 'pdf', folder);
  return Object.fromEntries(
    Object.keys(dokumen).map((nama) => {
      const pdf = join(folder, `${nama}.pdf`);
      picturePages(pdf, nama);
      return [nama, { teks: pdfText(pdf), halaman: pdfPages(pdf), huruf: missingFonts(pdf), muda: paleRedShare(pdf) }];
    }),
  );
}

/** A document as LibreOffice saves it again. */
export function resaveDocuments(dokumen: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const [asal, hasil] = [newTempFolder(), newTempFolder()];
  for (const [nama, isi] of Object.entries(dokumen)) writeFileSync(join(asal, `${nama}.docx`), isi);
  convertFolder(asal, 'docx:MS Word 2007 XML', hasil);
  return Object.fromEntries(
    Object.keys(dokumen).map((nama) => [nama, new Uint8Array(readFileSync(join(hasil, `${nama}.docx`)))]),
  );
}

/** Pictures of every page, for eyes, where PKS_GAMBAR names a folder. */
function picturePages(pdf: string, nama: string): void {
  const folder = process.env.PKS_GAMBAR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  runTool('pdftoppm', '-r', '70', '-png', pdf, join(folder, nama));
}

/** What a PDF says, as it stands on the page. */
export const pdfText = (pdf: string): string => runTool('pdftotext', '-layout', pdf, '-');

const pdfPages = (pdf: string): readonly PrintedPage[] =>
  runTool('pdftotext', '-bbox', pdf, '-')
    .split('<page ')
    .slice(1)
    .map((bagian) => ({
      lebar: numberAt(bagian, 'width'),
      tinggi: numberAt(bagian, 'height'),
      kata: [...bagian.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, kotak, teks]) => ({
        xMin: numberAt(kotak ?? '', 'xMin'),
        xMax: numberAt(kotak ?? '', 'xMax'),
        yMin: numberAt(kotak ?? '', 'yMin'),
        yMax: numberAt(kotak ?? '', 'yMax'),
        teks: teks ?? '',
      })),
    }));

const numberAt = (xml: string, nama: string): number => Number(new RegExp(`${nama}="([\\d.-]+)"`).exec(xml)?.[1]);

/** A watermark is drawn, so no text says it is there: its colour does. Reads pages as pixmaps (P6), one after the other. */
function paleRedShare(pdf: string): readonly number[] {
  const gambar = toolOutput('pdftoppm', '-r', '20', pdf);
  const hasil: number[] = [];
  for (let di = 0; di < gambar.length; ) {
    const kepala = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(gambar.toString('latin1', di, di + 40));
    if (!kepala) throw new Error(`${pdf}: no pixmap`);
    const [lebar, tinggi] = [3 * Number(kepala[1]), Number(kepala[2])];
    const awal = di + kepala[0].length;
    const baris = Array.from({ length: tinggi }, (_, i) => gambar.subarray(awal + i * lebar, awal + (i + 1) * lebar));
    hasil.push(baris.filter(hasPaleRed).length / tinggi);
    di = awal + tinggi * lebar;
  }
  return hasil;
}

function hasPaleRed(titik: Uint8Array): boolean {
  for (let i = 0; i < titik.length; i += 3) {
    const [r = 0, g = 0, b = 0] = titik.subarray(i, i + 3);
    if (r > 220 && g > 190 && r - g > 15 && Math.abs(g - b) < 8) return true;
  }
  return false;
}

/** Names of the fonts that are not embedded. */
const missingFonts = (pdf: string): readonly string[] =>
  runTool('pdffonts', pdf)
    .split('\n')
    .slice(2)
    .filter(
      (b) =>
        b.trim() !== '' && !/\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(b)?.[0].trim().startsWith('yes'),
    );
