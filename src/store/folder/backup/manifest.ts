import { createHash } from 'node:crypto';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { readCanonicalObject } from '../../chain/canonical.ts';
import type { BackupNote, EarlierLink } from '../../upkeep.ts';
import { MANIFEST_FILE, NOTE_FILE } from './archive/archive-parts.ts';
import type { Archive } from './archive/read-archive.ts';
import type { ZipPart } from './archive/zip-records.ts';
import { backupDamaged } from './backup-damaged.ts';
import { StateTable } from './state-table.ts';

/** This version is written, and the newest that is read. Version 1 stored each file by itself. */
export const BACKUP_VERSION = 2;

/** Unpacking a piece takes memory like so many files of a register. */
const FILES_OF_MEMORY = 1000;
const MAX_NOTE_BYTES = 64 * 1024;
/** A line has a hash, two blanks, a name and its end. */
const SHORTEST_LINE = 64 + 2 + 5 + 1;

/** `sidik` is the sha256 of the manifest. */
export type ArchiveHead = Readonly<{ keterangan: BackupNote; manifes: ZipPart; sidik: string; isi: StateTable }>;

/** Judges every name in the directory. @throws CADANGAN_RUSAK */
export function readHead(arsip: Archive): ArchiveHead {
  let manifes: ZipPart | null = null;
  let catatan: Uint8Array | null = null;
  for (const bagian of arsip.parts()) {
    if (bagian.nama === MANIFEST_FILE) {
      if (manifes) throw backupDamaged(null, `memuat "${MANIFEST_FILE}" dua kali`);
      manifes = bagian;
    } else if (bagian.nama === NOTE_FILE && bagian.ukuran <= MAX_NOTE_BYTES) {
      catatan = Buffer.concat([...arsip.content(bagian)].map((b) => b.slice()));
    }
  }
  if (!manifes) throw backupDamaged(MANIFEST_FILE, 'tidak ada di dalamnya; ini bukan cadangan yang dibuat pks');
  const keterangan = readBackupNote(catatan);
  // The note may claim too many files.
  const isi = new StateTable(Math.min(Math.max(0, keterangan.berkas + 1), manifes.ukuran / SHORTEST_LINE));
  const hash = createHash('sha256');
  for (const { nama, sidik } of manifestLines(arsip, manifes, (potong) => hash.update(potong))) {
    if (!isi.add(nama, sidik)) throw backupDamaged(MANIFEST_FILE, `menyebut "${nama.slice(0, 200)}" dua kali`);
  }
  return { keterangan, manifes, sidik: hash.digest('hex'), isi };
}

/** @throws CADANGAN_RUSAK */
export function* manifestLines(
  arsip: Archive,
  manifes: ZipPart,
  lihat: (potong: Uint8Array) => void = () => {},
): Generator<Readonly<{ nama: string; sidik: string }>> {
  const decoder = new TextDecoder();
  let sisa = '';
  const hemat = memorySaver();
  for (const potong of arsip.content(manifes)) {
    hemat(FILES_OF_MEMORY);
    lihat(potong);
    const baris = (sisa + decoder.decode(potong, { stream: true })).split('\n');
    sisa = baris.pop() ?? '';
    if (sisa.length > MAX_NOTE_BYTES) break;
    for (const satu of baris) yield manifestLine(satu);
  }
  if (sisa !== '') throw backupDamaged(MANIFEST_FILE, 'isinya berubah');
}

function manifestLine(baris: string): Readonly<{ nama: string; sidik: string }> {
  const [, sidik, nama] = /^([0-9a-f]{64}) {2}(\S{5,})$/.exec(baris) ?? [];
  if (sidik === undefined || nama === undefined) throw backupDamaged(MANIFEST_FILE, 'isinya berubah');
  return { nama, sidik };
}

/** @throws CADANGAN_RUSAK */
function readBackupNote(isi: Uint8Array | null): BackupNote {
  if (!isi) throw backupDamaged(NOTE_FILE, 'tidak ada di dalamnya');
  const { skema, versi, dibuat, register, kepala, kasus, tindakan, fakta, berkas, sesudah } = noteObject(isi);
  if (skema === 'pks.cadangan' && typeof versi === 'number' && versi > BACKUP_VERSION) {
    throw backupDamaged(NOTE_FILE, 'dibuat oleh pks yang lebih baru; perbarui pks di komputer ini');
  }
  if (
    skema !== 'pks.cadangan' ||
    !isInstant(dibuat) ||
    typeof register !== 'string' ||
    typeof kepala !== 'string' ||
    typeof kasus !== 'number' ||
    typeof tindakan !== 'number' ||
    typeof fakta !== 'number' ||
    typeof berkas !== 'number'
  ) {
    throw backupDamaged(NOTE_FILE, 'isinya berubah');
  }
  return { dibuat, register, kepala, kasus, tindakan, fakta, berkas, sesudah: readEarlierLink(sesudah) };
}

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;
const isInstant = (isi: unknown): isi is string => typeof isi === 'string' && INSTANT.test(isi);
const isFileName = (isi: unknown): isi is string => typeof isi === 'string' && /^[^/\\\p{C}]{1,255}$/u.test(isi);

function readEarlierLink(isi: unknown): EarlierLink | null {
  if (isi === undefined) return null;
  const { manifes, dibuat, rantai } = (isi ?? {}) as Readonly<Record<string, unknown>>;
  const nama: readonly unknown[] = Array.isArray(rantai) ? rantai : [];
  if (typeof manifes !== 'string' || !isInstant(dibuat) || nama.length === 0 || !nama.every(isFileName)) {
    throw backupDamaged(NOTE_FILE, 'isinya berubah');
  }
  return { manifes, dibuat, rantai: nama };
}

function noteObject(isi: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return readCanonicalObject(NOTE_FILE, isi);
  } catch {
    throw backupDamaged(NOTE_FILE, 'isinya berubah');
  }
}
