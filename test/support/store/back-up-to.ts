import { writeBackup } from '../../../src/store/folder/backup/write-backup.ts';
import type { Register } from '../../../src/store/register.ts';

/** A register written into one archive, as `pks backup` does. */
export const backUpTo = (r: Register, tujuan: string, saat: string, sesudah?: string) =>
  writeBackup(tujuan, saat, (tambah, lama) => r.backUp(saat, tambah, lama), { sesudah });
