import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Env } from './env.ts';
import { onStopSignal } from './machine/streams/stop-signals.ts';
import { userCache } from './machine/user-cache.ts';
import type { EnvVariables } from './machine-desk.ts';
import { VERSION } from './version.ts';

/** What every desk loads alike when it first needs it, so that other commands start without it. */
export const LATE_PARTS = {
  practiceMarker: async () => (await import('./papers/practice-file.ts')).practiceFile,
  bukuPrinter: () => import('./papers/sheet/print-buku.ts'),
  pagePrinter: () => import('./papers/page/print-pages.ts'),
  bookDesk: async () => (await import('./papers/book/book-reader.ts')).bookDesk,
  dataExport: () => import('./papers/export/data-export.ts'),
  writeBackup: async (register, tujuan, saat, lain) =>
    (await import('./store/folder/backup/write-backup.ts')).writeBackup(
      tujuan,
      saat,
      (tambah, lama) => register.backUp(saat, tambah, lama),
      lain,
    ),
  checkBackup: async (jalur, segel, maju) =>
    (await import('./store/folder/backup/verify-backup.ts')).checkBackup(jalur, segel, maju),
  restoreBackup: async (jalur, folder, coba, maju) =>
    (await import('./store/folder/backup/restore-backup.ts')).restoreBackup(jalur, folder, coba, maju),
} satisfies Partial<Env>;

/** The same, of this machine. */
export const latePapers = (variabel: EnvVariables) => ({
  renderer: async () =>
    (await import('./papers/docx/renderer.ts')).createRenderer({ ...userCache(variabel), program: programStamp() }),
  pdfConverter: async () => (await import('./papers/pdf/pdf-converter.ts')).createPdfConverter(variabel),
  pdfBatch: async () => (await import('./papers/pdf/pdf-converter.ts')).createPdfBatch(variabel),
  localSite: async () => {
    const { localSite } = await import('./machine/site/serve-site.ts');
    const { processSurroundings } = await import('./machine/site/process-surroundings.ts');
    return localSite(processSurroundings(() => new Date(), onStopSignal));
  },
});

function programStamp(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return `${VERSION} ${size} ${mtimeMs}`;
}
