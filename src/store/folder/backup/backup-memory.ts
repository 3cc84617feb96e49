/** The time is remembered beside the truth, which a backup does not change. */

import { readBytes } from '../../../disk/file-content.ts';
import { attempt } from '../../../disk/file-names.ts';
import { toBytes } from '../../chain/canonical.ts';
import { BACKUP_MEMORY_FILE } from '../../chain/register-layout.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { writeReplacing } from '../temporary-files.ts';

const MAX_BYTES = 1024;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/;

export function lastBackupMade(paths: RegisterPaths, kini: string): string | null {
  try {
    const isi: unknown = JSON.parse(new TextDecoder().decode(readBytes(paths.path(BACKUP_MEMORY_FILE), MAX_BYTES)));
    const saat = isi !== null && typeof isi === 'object' && 'dibuat' in isi ? isi.dibuat : null;
    return typeof saat === 'string' && INSTANT.test(saat) && saat <= kini ? saat : null;
  } catch {
    return null;
  }
}

export function rememberBackupMade(paths: RegisterPaths, saat: string): void {
  attempt(() => writeReplacing(paths, BACKUP_MEMORY_FILE, toBytes(`${JSON.stringify({ dibuat: saat })}\n`)));
}
