/** Verifies a backup in its archive: every sha256, chain and named file. Writes nothing. */

import { Failure } from '../../../errors.ts';
import { sha256 } from '../../chain/canonical.ts';
import { comparedWithSegel, segelFigure } from '../../chain/seal.ts';
import type { BackupNote, BackupReport } from '../../register.ts';
import { checkReport, type FullFinding } from '../check/findings.ts';
import { readBytes } from '../disk.ts';
import { errnoCause, errnoCode, heldByOther, isPassing } from '../disk-failures.ts';
import { archiveFiles, listArchive, MAX_ARCHIVE_BYTES, takeFromArchive } from './archive.ts';
import { backupDamaged } from './backup-damaged.ts';
import { ChainFollower } from './follow-chains.ts';
import { MANIFEST_FILE, NOTE_FILE, readBackupNote, readManifest } from './manifest.ts';

const KASUS_ID = '(?:\\d{4}|B)-(?:\\d{3}|[1-9]\\d{3,5})';
const ALLOWED_PLACES = new RegExp(
  `^(?:kejadian/\\d{6}\\.json|kasus/${KASUS_ID}/(?:kejadian/\\d{6}\\.json|(?:lampiran|naskah)/[^/]+)|nomor/(?:kasus|agenda)/${KASUS_ID}|nomor/surat/\\d{4}\\.[a-z0-9.-]+|kunci/[0-9a-f]{64}(?:\\.mulai)?|(?:sop|libur|template|impor)/.+|${NOTE_FILE.replace('.', '\\.')}|${MANIFEST_FILE.replace('.', '\\.')})$`,
);

export type ExaminedBackup = Readonly<{
  keterangan: BackupNote;
  daftar: ReadonlyMap<string, number>;
  temuan: readonly FullFinding[];
  fakta: number;
  sidikDi: (rantai: string, v: number) => string | null;
  /** Of a practice register. */
  latihan: boolean;
}>;

/** @throws Failure BERKAS_TIDAK_DAPAT_DIBACA, CADANGAN_RUSAK */
export function readArchive(jalur: string): Uint8Array {
  try {
    return readBytes(jalur, MAX_ARCHIVE_BYTES);
  } catch (e) {
    if (errnoCode(e) === undefined) throw e;
    if (isPassing(e)) throw heldByOther(jalur, e);
    throw new Failure('BERKAS_TIDAK_DAPAT_DIBACA', `Cadangan "${jalur}" tidak dapat dibaca: ${errnoCause(e)}.`, [
      'Periksa nama dan foldernya.',
    ]);
  }
}

/** See `Env.checkBackup`. */
export async function checkBackup(jalur: string, segel?: string): Promise<BackupReport> {
  return backupReport(examineBackup(readArchive(jalur)), segel);
}

/** Compared with a seal, if given. @throws Failure SEGEL_RUSAK */
export function backupReport(t: ExaminedBackup, segel?: string): BackupReport {
  const { keterangan, fakta, temuan, sidikDi } = t;
  return comparedWithSegel({ ...checkReport({ kasus: keterangan.kasus, fakta, temuan }), keterangan }, segel, sidikDi);
}

/** @throws Failure CADANGAN_RUSAK where it is no backup; other faults are findings */
export function examineBackup(arsip: Uint8Array): ExaminedBackup {
  const daftar = listArchive(arsip);
  for (const nama of daftar.keys()) {
    if (!ALLOWED_PLACES.test(nama)) throw backupDamaged(null, `memuat berkas yang bukan bagian register: ${nama}`);
  }
  const manifes = readManifest(takeFromArchive(arsip, MANIFEST_FILE));
  const keterangan = readBackupNote(takeFromArchive(arsip, NOTE_FILE));
  const temuan: FullFinding[] = [];
  const cela = (berkas: string, sebab: string) => temuan.push({ berkas, fakta: null, sebab, rusak: true });
  for (const nama of manifes.keys()) if (!daftar.has(nama)) cela(nama, 'hilang dari cadangan');
  const rantai = new ChainFollower(temuan);
  for (const { nama, isi } of archiveFiles(arsip, daftar)) {
    if (nama === MANIFEST_FILE) continue;
    const tertulis = manifes.get(nama);
    if (tertulis === undefined) cela(nama, 'tidak disebut dalam manifes');
    else if (sha256(isi) !== tertulis) cela(nama, 'isi tidak sama dengan manifes');
    rantai.takeFile(nama, isi);
  }
  const { decodeKantor: kantor, decodeKasus: kasus } = rantai.finishAll();
  for (const [nama, sidik] of rantai.namedFiles) {
    if (manifes.get(nama) !== sidik) cela(nama, 'bukan berkas yang dicatat kejadiannya');
  }
  if (kantor && segelFigure(kantor, kasus).kepala !== keterangan.kepala) {
    cela(NOTE_FILE, 'kepala yang tertulis bukan kepala dari kejadiannya');
  }
  return { keterangan, daftar, temuan, fakta: rantai.factCount, sidikDi: rantai.hashAt, latihan: rantai.practice };
}
