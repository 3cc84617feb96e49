import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../../errors.ts';
import { convertToPdf } from './run-soffice.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Takes a .docx and gives a PDF. @throws PDF_GAGAL */
export type PdfConverter = (dokumen: Uint8Array) => Promise<Uint8Array>;

/** One LibreOffice for many, as its start costs more than a document. */
export type PdfBatch = (dokumen: readonly Uint8Array[]) => Promise<readonly (Uint8Array | Failure)[]>;

/** A run with hundreds may stop in the middle and still report success. */
const DOCUMENTS_A_RUN = 50;

/** Milliseconds, enough for a first start on a slow PC. */
const TIME_LIMIT = 120_000;

const USUAL_PLACES: readonly string[] = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
];
const PROGRAM_NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

/** Looks at PKS_SOFFICE, PATH, the usual places. @throws LIBREOFFICE_TIDAK_ADA */
export function createPdfBatch(variabel: Variables, biasa = USUAL_PLACES, batas = TIME_LIMIT): PdfBatch {
  const soffice = findSoffice(variabel, biasa);
  return async (dokumen) => {
    const hasil: (Uint8Array | Failure)[] = [];
    for (let i = 0; i < dokumen.length; i += DOCUMENTS_A_RUN) {
      hasil.push(...(await convertToPdf(soffice, dokumen.slice(i, i + DOCUMENTS_A_RUN), batas)));
    }
    return hasil;
  };
}

/** @throws LIBREOFFICE_TIDAK_ADA */
export function createPdfConverter(variabel: Variables, biasa = USUAL_PLACES, batas = TIME_LIMIT): PdfConverter {
  const semua = createPdfBatch(variabel, biasa, batas);
  return async (dokumen) => {
    const [pdf] = await semua([dokumen]);
    if (pdf instanceof Uint8Array) return pdf;
    throw pdf;
  };
}

function findSoffice({ PKS_SOFFICE: diatur, PATH }: Variables, biasa: readonly string[]): string {
  const PKS_SOFFICE = diatur?.replace(/^"(.*)"$/, '$1'); // On Windows `set` keeps its quotes.
  const jalur = (PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => PROGRAM_NAMES.map((n) => join(folder, n)));
  const calon = PKS_SOFFICE ? [PKS_SOFFICE] : [...jalur, ...biasa];
  const ada = calon.find((c) => existsSync(c));
  if (ada) return ada;
  const sebab = PKS_SOFFICE ? `PKS_SOFFICE menunjuk ${PKS_SOFFICE}, yang tidak ada` : 'LibreOffice tidak ditemukan';
  throw new Failure('LIBREOFFICE_TIDAK_ADA', `PDF dibuat lewat LibreOffice: ${sebab}.`, [
    'Windows, macOS: pasang dari https://id.libreoffice.org/unduh',
    'Debian, Ubuntu: sudo apt install libreoffice-writer',
    'Terpasang di tempat lain? Tunjukkan dengan PKS_SOFFICE=<jalur soffice>',
    'Dokumen .docx tetap dapat dibuat; Word dapat menyimpannya sebagai PDF.',
  ]);
}
