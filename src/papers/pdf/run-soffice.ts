/** One run of LibreOffice, with a profile of its own, so that one that is open is not touched. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../../errors.ts';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * One PDF or failure a document; `batas` is in milliseconds. After a failure a PDF may be half of one, so none counts.
 */
export async function convertToPdf(
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

function endProcess(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-pid, 'SIGKILL');
  } catch {}
}
