/** The manifest of a backup, and the note that describes it. */

import { readCanonicalObject } from '../../chain/canonical.ts';
import type { BackupNote } from '../../register.ts';
import { backupDamaged } from './backup-damaged.ts';

/** `<sha256>  <name>` a line, for `sha256sum -c`; all files but itself. */
export const MANIFEST_FILE = 'MANIFES.txt';
export const NOTE_FILE = 'CADANGAN.json';

/** Written, and the newest that is read. */
export const BACKUP_VERSION = 1;

/** Name → sha256. @throws Failure CADANGAN_RUSAK */
export function readManifest(isi: Uint8Array | null): ReadonlyMap<string, string> {
  if (!isi) throw backupDamaged(MANIFEST_FILE, 'tidak ada di dalamnya; ini bukan cadangan yang dibuat pks');
  const manifes = new Map<string, string>();
  for (const baris of new TextDecoder().decode(isi).split('\n')) {
    const [, sidik, nama] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(baris) ?? [];
    if (sidik !== undefined && nama !== undefined && !manifes.has(nama)) manifes.set(nama, sidik);
    else if (baris !== '') throw backupDamaged(MANIFEST_FILE, 'isinya berubah');
  }
  return manifes;
}

/** @throws Failure CADANGAN_RUSAK */
export function readBackupNote(isi: Uint8Array | null): BackupNote {
  if (!isi) throw backupDamaged(NOTE_FILE, 'tidak ada di dalamnya');
  const { skema, versi, dibuat, register, kepala, kasus, tindakan, fakta, berkas } = noteObject(isi);
  if (skema === 'pks.cadangan' && typeof versi === 'number' && versi > BACKUP_VERSION) {
    throw backupDamaged(NOTE_FILE, 'dibuat oleh pks yang lebih baru; perbarui pks di komputer ini');
  }
  if (
    skema !== 'pks.cadangan' ||
    typeof dibuat !== 'string' ||
    typeof register !== 'string' ||
    typeof kepala !== 'string' ||
    typeof kasus !== 'number' ||
    typeof tindakan !== 'number' ||
    typeof fakta !== 'number' ||
    typeof berkas !== 'number'
  ) {
    throw backupDamaged(NOTE_FILE, 'isinya berubah');
  }
  return { dibuat, register, kepala, kasus, tindakan, fakta, berkas };
}

function noteObject(isi: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return readCanonicalObject(NOTE_FILE, isi);
  } catch {
    throw backupDamaged(NOTE_FILE, 'isinya berubah');
  }
}
