/**
 * Views, claims and kept files are prepared in `sementara/` and named by an exclusive link or a rename. Acts go by
 * `record/commit.ts`.
 */
import { dirname } from 'node:path';
import { writeNewFile } from '../../disk/file-content.ts';
import { attempt, linkFile, makeFolder, namesIn, removeFile, removeTree, renameFile } from '../../disk/file-names.ts';
import { isOfDeadProcess, ownName } from '../../disk/own-names.ts';
import { syncFolder } from '../../disk/sync.ts';
import type { RegisterPaths } from './register-paths.ts';

export const temporaryName = (): string => `sementara/${ownName()}`;

export function writeExclusive(paths: RegisterPaths, relatif: string, isi: Uint8Array): boolean {
  const tujuan = paths.path(relatif);
  const sementara = paths.path(temporaryName());
  writeNewFile(sementara, isi);
  try {
    const menang = linkFile(sementara, tujuan);
    syncFolder(dirname(tujuan));
    return menang;
  } finally {
    attempt(() => removeFile(sementara));
  }
}

/** Readers see the old or the new file, whole. */
export function writeReplacing(paths: RegisterPaths, relatif: string, isi: Uint8Array): void {
  const tujuan = paths.path(relatif);
  const sementara = paths.path(temporaryName());
  writeNewFile(sementara, isi);
  try {
    renameFile(sementara, tujuan);
  } catch (e) {
    attempt(() => removeFile(sementara));
    throw e;
  }
  syncFolder(dirname(tujuan));
}

export function prepareFolder(paths: RegisterPaths, relatif: string): void {
  const bagian = relatif.split('/');
  for (let i = 1; i <= bagian.length; i++) {
    const folder = bagian.slice(0, i).join('/');
    if (paths.kind(folder) === 'folder') continue; // Most stand, and a refusal to make one costs more than this look.
    const jalur = paths.path(folder);
    if (makeFolder(jalur)) syncFolder(dirname(jalur));
  }
}

/** Tidies up after dead commands. Never fails. */
export function sweepTemporary(paths: RegisterPaths): void {
  attempt(() => prepareFolder(paths, 'sementara')); // Copies lose empty folders.
  attempt(() => {
    for (const nama of namesIn(paths.path('sementara'))) {
      if (isOfDeadProcess(nama)) removeTree(paths.path(`sementara/${nama}`));
    }
  });
}
