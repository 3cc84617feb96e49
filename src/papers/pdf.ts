/** A LibreOffice that is open is not touched. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../errors.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Takes a .docx and gives a PDF. @throws Failure PDF_GAGAL */
export type PdfConverter = (dokumen: Uint8Array) => Promise<Uint8Array>;

/** One LibreOffice for many, as its start costs more than a document. */
export type PdfBatch = (dokumen: readonly Uint8Array[]) => Promise<readonly (Uint8Array | Failure)[]>;

/** A run with hundreds may stop in the middle and still report success. */
const DOCUMENTS_A_RUN = 50;

/** It is in milliseconds, enough for a first start on a slow PC. */
const TIME_LIMIT = 120_000;

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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

/** Looks at PKS_SOFFICE, PATH, the usual places. @throws Failure LIBREOFFICE_TIDAK_ADA */
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

/** @throws Failure LIBREOFFICE_TIDAK_ADA */
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

async function convertToPdf(
  soffice: string,
  dokumen: readonly Uint8Array[],
  batas: number,
): Promise<(Uint8Array | Failure)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pks-pdf-'));
  try {
    const nama = dokumen.map((_, i) => `naskah-${i}`);
    dokumen.forEach((isi, i) => {
      writeFileSync(join(folder, `${nama[i]}.docx`), isi);
    });
    // Windows throws at once if that is no program.
    const sebab = await runSoffice(soffice, folder, nama, batas).catch(cannotRun);
    // After a failure it may be half a PDF.
    const pdf = (satu: string) => (sebab === null ? readPdf(join(folder, `${satu}.pdf`)) : null);
    return nama.map((satu) => pdf(satu) ?? noPdf(soffice, sebab));
  } finally {
    removeLater(folder);
  }
}

/** Tidying up must not cost the PDF: on Windows LibreOffice frees its profile a little later. */
function removeLater(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The system tidies its temporary folder.
  }
}

function readPdf(jalur: string): Uint8Array | null {
  if (!existsSync(jalur)) return null;
  const isi = readFileSync(jalur);
  return isi.subarray(0, 5).toString('latin1') === '%PDF-' ? isi : null;
}

const noPdf = (soffice: string, sebab: string | null) =>
  new Failure(
    'PDF_GAGAL',
    `LibreOffice tidak menghasilkan PDF: ${sebab ?? 'tidak ada berkas PDF yang ditulisnya'}. Tidak ada yang disimpan.`,
    ['Ulangi; bila tetap gagal, buka dokumennya di Word atau LibreOffice dan simpan sebagai PDF.'],
    { soffice },
  );

/** Says why it failed, or null. */
function runSoffice(soffice: string, folder: string, nama: readonly string[], batas: number): Promise<string | null> {
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const argumen = [profil, '--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'];
  return new Promise((selesai) => {
    const berkas = nama.map((satu) => join(folder, `${satu}.docx`));
    const anak = spawn(soffice, [...argumen, '--convert-to', 'pdf', '--outdir', folder, ...berkas], {
      stdio: 'ignore',
      detached: process.platform !== 'win32', // It has its own process group, as soffice starts others.
      windowsHide: true,
    });
    let habis = false;
    const jam = setTimeout(() => {
      habis = true;
      endProcess(anak.pid);
    }, batas);
    // Ctrl+C does not reach another group.
    const batal = (sinyal: NodeJS.Signals) => {
      endProcess(anak.pid);
      removeLater(folder);
      process.kill(process.pid, sinyal);
    };
    for (const sinyal of STOP_SIGNALS) process.once(sinyal, batal);
    const usai = (sebab: string | null) => {
      for (const sinyal of STOP_SIGNALS) process.off(sinyal, batal);
      clearTimeout(jam);
      selesai(habis ? `belum selesai dalam ${Math.ceil(batas / 1000)} detik` : sebab);
    };
    anak.on('error', (e) => usai(cannotRun(e)));
    anak.on('exit', (kode) => usai(kode === 0 ? null : `berakhir dengan kode ${kode ?? 'paksa'}`));
  });
}

const cannotRun = (e: unknown): string =>
  `tidak dapat dijalankan (${e instanceof Error ? ('code' in e ? String(e.code) : e.message) : String(e)})`;

/** Ends its children too. */
function endProcess(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
