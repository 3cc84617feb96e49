import type { Env } from './env.ts';

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
