/** What a scan is, by its first bytes: papers and pictures. A name's ending proves nothing, but it must not say otherwise. */
import { Galat } from '../galat.ts';

type Rupa = Readonly<{ nama: string; akhiran: readonly string[]; cocok: (b: Uint8Array) => boolean }>;

/** Whether `tanda` stands at `di`, one character a byte. */
const ada = (b: Uint8Array, tanda: string, di = 0): boolean =>
  [...tanda].every((huruf, i) => b[di + i] === huruf.charCodeAt(0));

/** How many bytes of an archive are searched for what it holds. */
const AWAL = 4096;
const memuat = (b: Uint8Array, ...kata: readonly string[]): boolean => {
  const awal = new TextDecoder('latin1').decode(b.subarray(0, AWAL));
  return kata.some((satu) => awal.includes(satu));
};
const MEREK_HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif'];

const RUPA: readonly Rupa[] = [
  { nama: 'PDF', akhiran: ['.pdf'], cocok: (b) => ada(b, '%PDF-') || ada(b, '\u00ef\u00bb\u00bf%PDF-') },
  { nama: 'JPEG', akhiran: ['.jpg', '.jpeg', '.jfif', '.jpe'], cocok: (b) => ada(b, '\u00ff\u00d8\u00ff') },
  { nama: 'PNG', akhiran: ['.png'], cocok: (b) => ada(b, '\u0089PNG\r\n\u001a\n') },
  { nama: 'TIFF', akhiran: ['.tif', '.tiff'], cocok: (b) => ada(b, 'II*\0') || ada(b, 'MM\0*') },
  { nama: 'WebP', akhiran: ['.webp'], cocok: (b) => ada(b, 'RIFF') && ada(b, 'WEBP', 8) },
  {
    nama: 'HEIC',
    akhiran: ['.heic', '.heif', '.hif', '.avif'],
    cocok: (b) => ada(b, 'ftyp', 4) && MEREK_HEIC.some((merek) => ada(b, merek, 8)),
  },
  { nama: 'GIF', akhiran: ['.gif'], cocok: (b) => ada(b, 'GIF87a') || ada(b, 'GIF89a') },
  { nama: 'BMP', akhiran: ['.bmp', '.dib'], cocok: (b) => ada(b, 'BM') && ada(b, '\0\0\0\0', 6) },
  {
    nama: 'dokumen Office',
    akhiran: ['.docx', '.xlsx', '.pptx'],
    cocok: (b) => ada(b, 'PK\u0003\u0004') && memuat(b, '[Content_Types].xml', '_rels/', 'word/', 'xl/', 'docProps/'),
  },
  {
    nama: 'OpenDocument',
    akhiran: ['.odt', '.ods', '.odp', '.odg'],
    cocok: (b) => ada(b, 'PK\u0003\u0004') && memuat(b, 'mimetypeapplication/vnd.oasis.opendocument.'),
  },
  {
    nama: 'dokumen Word lama',
    akhiran: ['.doc', '.xls'],
    cocok: (b) => ada(b, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'),
  },
  { nama: 'RTF', akhiran: ['.rtf', '.doc'], cocok: (b) => ada(b, '{\\rtf') },
];

/** What people try most, by its first bytes, for the sentence. */
const LAIN: readonly (readonly [tanda: string, nama: string])[] = [
  ['MZ', 'program Windows'],
  ['\u007fELF', 'program'],
  ['#!', 'skrip'],
  ['<', 'halaman web atau XML'],
  ['PK', 'arsip'],
  ['Rar!', 'arsip'],
  ['7z', 'arsip'],
];

const BOLEH = 'PDF, gambar (JPEG, PNG, TIFF, WebP, HEIC, GIF, BMP), atau dokumen (DOCX, ODT, DOC, RTF)';

/**
 * The ending a scan is kept under: its own, or that of what it is where the name has none.
 * @throws Galat BUKAN_PINDAIAN
 */
export function akhiranPindaian(jalur: string, isi: Uint8Array): string {
  const nama = jalur.split(/[\\/]/).at(-1) ?? jalur;
  const akhiran = /\.[a-z0-9]{1,8}$/i.exec(nama)?.[0].toLowerCase() ?? null;
  const cocok = RUPA.filter((r) => r.cocok(isi));
  const pertama = cocok[0];
  if (!pertama) {
    const lain = LAIN.find(([tanda]) => ada(isi, tanda));
    throw bukan(jalur, lain ? `adalah ${lain[1]}, bukan pindaian` : 'bukan pindaian yang dikenal', lain?.[1] ?? null);
  }
  if (akhiran === null) return /[^.]\.[^.]*$/.test(nama) ? tolakAkhiran(jalur, pertama) : (pertama.akhiran[0] ?? '');
  return cocok.some((r) => r.akhiran.includes(akhiran)) ? akhiran : tolakAkhiran(jalur, pertama);
}

function tolakAkhiran(jalur: string, { nama, akhiran }: Rupa): never {
  throw bukan(jalur, `isinya ${nama}, tetapi namanya tidak berakhiran ${akhiran.join(' atau ')}`, nama);
}

const bukan = (jalur: string, sebab: string, isi: string | null): Galat =>
  new Galat('BUKAN_PINDAIAN', `Berkas "${jalur}" ${sebab}. Yang dapat dilampirkan: ${BOLEH}.`, [], {
    berkas: jalur,
    isi,
  });
