/** The first bytes tell; the name must agree. */
import { Failure } from '../../errors.ts';

type PindaianFormat = Readonly<{ nama: string; akhiran: readonly string[]; cocok: (b: Uint8Array) => boolean }>;

/** `tanda` stands at `di`, one character a byte. */
const bytesAt = (b: Uint8Array, tanda: string, di = 0): boolean =>
  [...tanda].every((huruf, i) => b[di + i] === huruf.charCodeAt(0));

const SEARCHED_BYTES = 4096;
const headContains = (b: Uint8Array, ...kata: readonly string[]): boolean => {
  const awal = new TextDecoder('latin1').decode(b.subarray(0, SEARCHED_BYTES));
  return kata.some((satu) => awal.includes(satu));
};
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif'];

const PINDAIAN_FORMATS: readonly PindaianFormat[] = [
  { nama: 'PDF', akhiran: ['.pdf'], cocok: (b) => bytesAt(b, '%PDF-') || bytesAt(b, '\u00ef\u00bb\u00bf%PDF-') },
  { nama: 'JPEG', akhiran: ['.jpg', '.jpeg', '.jfif', '.jpe'], cocok: (b) => bytesAt(b, '\u00ff\u00d8\u00ff') },
  { nama: 'PNG', akhiran: ['.png'], cocok: (b) => bytesAt(b, '\u0089PNG\r\n\u001a\n') },
  { nama: 'TIFF', akhiran: ['.tif', '.tiff'], cocok: (b) => bytesAt(b, 'II*\0') || bytesAt(b, 'MM\0*') },
  { nama: 'WebP', akhiran: ['.webp'], cocok: (b) => bytesAt(b, 'RIFF') && bytesAt(b, 'WEBP', 8) },
  {
    nama: 'HEIC',
    akhiran: ['.heic', '.heif', '.hif', '.avif'],
    cocok: (b) => bytesAt(b, 'ftyp', 4) && HEIC_BRANDS.some((merek) => bytesAt(b, merek, 8)),
  },
  { nama: 'GIF', akhiran: ['.gif'], cocok: (b) => bytesAt(b, 'GIF87a') || bytesAt(b, 'GIF89a') },
  { nama: 'BMP', akhiran: ['.bmp', '.dib'], cocok: (b) => bytesAt(b, 'BM') && bytesAt(b, '\0\0\0\0', 6) },
  {
    nama: 'dokumen Office',
    akhiran: ['.docx', '.xlsx', '.pptx'],
    cocok: (b) =>
      bytesAt(b, 'PK\u0003\u0004') && headContains(b, '[Content_Types].xml', '_rels/', 'word/', 'xl/', 'docProps/'),
  },
  {
    nama: 'OpenDocument',
    akhiran: ['.odt', '.ods', '.odp', '.odg'],
    cocok: (b) => bytesAt(b, 'PK\u0003\u0004') && headContains(b, 'mimetypeapplication/vnd.oasis.opendocument.'),
  },
  {
    nama: 'dokumen Word lama',
    akhiran: ['.doc', '.xls'],
    cocok: (b) => bytesAt(b, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'),
  },
  { nama: 'RTF', akhiran: ['.rtf', '.doc'], cocok: (b) => bytesAt(b, '{\\rtf') },
];

const OTHER_FORMATS: readonly (readonly [tanda: string, nama: string])[] = [
  ['MZ', 'program Windows'],
  ['\u007fELF', 'program'],
  ['#!', 'skrip'],
  ['<', 'halaman web atau XML'],
  ['PK', 'arsip'],
  ['Rar!', 'arsip'],
  ['7z', 'arsip'],
];

const ALLOWED_FORMATS = 'PDF, gambar (JPEG, PNG, TIFF, WebP, HEIC, GIF, BMP), atau dokumen (DOCX, ODT, DOC, RTF)';

/** @throws BUKAN_PINDAIAN */
export function pindaianExtension(jalur: string, isi: Uint8Array): string {
  const nama = jalur.split(/[\\/]/).at(-1) ?? jalur;
  const akhiran = /\.[a-z0-9]{1,8}$/i.exec(nama)?.[0].toLowerCase() ?? null;
  const cocok = PINDAIAN_FORMATS.filter((r) => r.cocok(isi));
  const pertama = cocok[0];
  if (!pertama) {
    const lain = OTHER_FORMATS.find(([tanda]) => bytesAt(isi, tanda));
    throw notPindaian(
      jalur,
      lain ? `adalah ${lain[1]}, bukan pindaian` : 'bukan pindaian yang dikenal',
      lain?.[1] ?? null,
    );
  }
  if (akhiran === null) return /[^.]\.[^.]*$/.test(nama) ? refuseExtension(jalur, pertama) : (pertama.akhiran[0] ?? '');
  return cocok.some((r) => r.akhiran.includes(akhiran)) ? akhiran : refuseExtension(jalur, pertama);
}

function refuseExtension(jalur: string, { nama, akhiran }: PindaianFormat): never {
  throw notPindaian(jalur, `isinya ${nama}, tetapi namanya tidak berakhiran ${akhiran.join(' atau ')}`, nama);
}

const notPindaian = (jalur: string, sebab: string, isi: string | null): Failure =>
  new Failure('BUKAN_PINDAIAN', `Berkas "${jalur}" ${sebab}. Yang dapat dilampirkan: ${ALLOWED_FORMATS}.`, [], {
    berkas: jalur,
    isi,
  });
