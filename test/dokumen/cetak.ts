import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs a tool; one that is missing or fails stops the test. */
const jalankan = (alat: string, ...argv: string[]): string =>
  execFileSync(alat, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });

/** Runs LibreOffice once, with a profile of its own, over every file of a folder. */
function ubah(folder: string, menjadi: string, ke: string): void {
  const profil = mkdtempSync(join(tmpdir(), 'pks-lo-'));
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
export type Cetakan = Readonly<{ teks: string; halaman: readonly Halaman[]; huruf: readonly string[] }>;

/** Writes the documents, prints all of them with one run of LibreOffice, and reads the PDFs: points, origin top left. */
export function cetak(dokumen: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Cetakan>> {
  const folder = mkdtempSync(join(tmpdir(), 'pks-dokumen-'));
  for (const [nama, isi] of Object.entries(dokumen)) writeFileSync(join(folder, `${nama}.docx`), isi);
  ubah(folder, 'pdf', folder);
  return Object.fromEntries(
    Object.keys(dokumen).map((nama) => {
      const pdf = join(folder, `${nama}.pdf`);
      potret(pdf, nama);
      return [nama, { teks: jalankan('pdftotext', '-layout', pdf, '-'), halaman: halaman(pdf), huruf: huruf(pdf) }];
    }),
  );
}

/** A document as LibreOffice saves it again. */
export function disimpanUlang(dokumen: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const [asal, hasil] = [mkdtempSync(join(tmpdir(), 'pks-asal-')), mkdtempSync(join(tmpdir(), 'pks-ulang-'))];
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

/** Names of the fonts that are not embedded. */
const huruf = (pdf: string): readonly string[] =>
  jalankan('pdffonts', pdf)
    .split('\n')
    .slice(2)
    .filter(
      (b) =>
        b.trim() !== '' && !/\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(b)?.[0].trim().startsWith('yes'),
    );
