import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderBaru } from '../bantuan/folder-uji.ts';

/** Runs a tool; one that is missing or fails stops the test. */
const keluaran = (alat: string, ...argv: string[]): Buffer =>
  execFileSync(alat, argv, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });

const jalankan = (alat: string, ...argv: string[]): string => keluaran(alat, ...argv).toString();

/** Runs LibreOffice once, with a profile of its own, over every file of a folder. */
function ubah(folder: string, menjadi: string, ke: string): void {
  const profil = folderBaru();
  const berkas = readdirSync(folder).filter((n) => n.endsWith('.docx'));
  jalankan(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(profil).href}`,
    '--headless',
    ...['--convert-to', menjadi, '--outdir', ke],
    ...berkas.map((n) => join(folder, n)),
  );
}

export type Halaman = Readonly<{ lebar: number; tinggi: number; kata: readonly Kata[] }>;
export type Kata = Readonly<{ xMin: number; xMax: number; yMin: number; yMax: number; teks: string }>;
/** `muda`: of each page the part of its height where something is pale red, between 0 and 1. */
export type Cetakan = Readonly<{
  teks: string;
  halaman: readonly Halaman[];
  huruf: readonly string[];
  muda: readonly number[];
}>;

/** Writes the documents, prints all of them with one run of LibreOffice, and reads the PDFs: points, origin top left. */
export function cetak(dokumen: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Cetakan>> {
  const folder = folderBaru();
  for (const [nama, isi] of Object.entries(dokumen)) writeFileSync(join(folder, `${nama}.docx`), isi);
  ubah(folder, 'pdf', folder);
  return Object.fromEntries(
    Object.keys(dokumen).map((nama) => {
      const pdf = join(folder, `${nama}.pdf`);
      potret(pdf, nama);
      return [nama, { teks: teksPdf(pdf), halaman: halaman(pdf), huruf: huruf(pdf), muda: merahMuda(pdf) }];
    }),
  );
}

/** A document as LibreOffice saves it again. */
export function disimpanUlang(dokumen: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const [asal, hasil] = [folderBaru(), folderBaru()];
  for (const [nama, isi] of Object.entries(dokumen)) writeFileSync(join(asal, `${nama}.docx`), isi);
  ubah(asal, 'docx:MS Word 2007 XML', hasil);
  return Object.fromEntries(
    Object.keys(dokumen).map((nama) => [nama, new Uint8Array(readFileSync(join(hasil, `${nama}.docx`)))]),
  );
}

/** Pictures of every page, for eyes, where PKS_GAMBAR names a folder. */
function potret(pdf: string, nama: string): void {
  const folder = process.env.PKS_GAMBAR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  jalankan('pdftoppm', '-r', '70', '-png', pdf, join(folder, nama));
}

/** What a PDF says, as it stands on the page. */
export const teksPdf = (pdf: string): string => jalankan('pdftotext', '-layout', pdf, '-');

const halaman = (pdf: string): readonly Halaman[] =>
  jalankan('pdftotext', '-bbox', pdf, '-')
    .split('<page ')
    .slice(1)
    .map((bagian) => ({
      lebar: bilangan(bagian, 'width'),
      tinggi: bilangan(bagian, 'height'),
      kata: [...bagian.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, kotak, teks]) => ({
        xMin: bilangan(kotak ?? '', 'xMin'),
        xMax: bilangan(kotak ?? '', 'xMax'),
        yMin: bilangan(kotak ?? '', 'yMin'),
        yMax: bilangan(kotak ?? '', 'yMax'),
        teks: teks ?? '',
      })),
    }));

const bilangan = (xml: string, nama: string): number => Number(new RegExp(`${nama}="([\\d.-]+)"`).exec(xml)?.[1]);

/** A watermark is drawn, so no text says it is there: its colour does. Reads pages as pixmaps (P6), one after the other. */
function merahMuda(pdf: string): readonly number[] {
  const gambar = keluaran('pdftoppm', '-r', '20', pdf);
  const hasil: number[] = [];
  for (let di = 0; di < gambar.length; ) {
    const kepala = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(gambar.toString('latin1', di, di + 40));
    if (!kepala) throw new Error(`${pdf}: no pixmap`);
    const [lebar, tinggi] = [3 * Number(kepala[1]), Number(kepala[2])];
    const awal = di + kepala[0].length;
    const baris = Array.from({ length: tinggi }, (_, i) => gambar.subarray(awal + i * lebar, awal + (i + 1) * lebar));
    hasil.push(baris.filter(adaMuda).length / tinggi);
    di = awal + tinggi * lebar;
  }
  return hasil;
}

function adaMuda(titik: Uint8Array): boolean {
  for (let i = 0; i < titik.length; i += 3) {
    const [r = 0, g = 0, b = 0] = titik.subarray(i, i + 3);
    if (r > 220 && g > 190 && r - g > 15 && Math.abs(g - b) < 8) return true;
  }
  return false;
}

/** Names of the fonts that are not embedded. */
const huruf = (pdf: string): readonly string[] =>
  jalankan('pdffonts', pdf)
    .split('\n')
    .slice(2)
    .filter(
      (b) =>
        b.trim() !== '' && !/\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(b)?.[0].trim().startsWith('yes'),
    );
