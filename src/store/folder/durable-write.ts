/** Each file is prepared in `sementara/` and gets its name by an exclusive link or a rename. */
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { attempt, linkFile, makeFolder, namesIn, removeFile, removeTree, renameFile, writeNewFile } from './disk.ts';
import { errnoCode } from './disk-failures.ts';
import type { RegisterPaths } from './register-paths.ts';
import { syncFolder } from './sync.ts';

/** Tells processes of this machine, as only their remains may be removed. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

export const temporaryName = (): string => `sementara/${ownName()}`;

export function writeExclusive(t: RegisterPaths, relatif: string, isi: Uint8Array): boolean {
  const tujuan = t.path(relatif);
  const sementara = t.path(temporaryName());
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
export function writeReplacing(t: RegisterPaths, relatif: string, isi: Uint8Array): void {
  const tujuan = t.path(relatif);
  const sementara = t.path(temporaryName());
  writeNewFile(sementara, isi);
  try {
    renameFile(sementara, tujuan);
  } catch (e) {
    attempt(() => removeFile(sementara));
    throw e;
  }
  syncFolder(dirname(tujuan));
}

export function prepareFolder(t: RegisterPaths, relatif: string): void {
  const bagian = relatif.split('/');
  for (let i = 1; i <= bagian.length; i++) {
    const jalur = t.path(bagian.slice(0, i).join('/'));
    if (makeFolder(jalur)) syncFolder(dirname(jalur));
  }
}

/** Tidies up after dead commands. Never fails. */
export function sweepTemporary(t: RegisterPaths): void {
  attempt(() => prepareFolder(t, 'sementara')); // Copies lose empty folders.
  attempt(() => {
    for (const nama of namesIn(t.path('sementara'))) {
      if (isOfDeadProcess(nama)) removeTree(t.path(`sementara/${nama}`));
    }
  });
}

export const ownName = (): string => `${MACHINE}-${process.pid}-${randomUUID()}`;

export const isOfDeadProcess = (nama: string): boolean => nameOwner(nama) === 'mati';

export const isOfLivingOther = (nama: string): boolean => nameOwner(nama) === 'lain';

function nameOwner(nama: string): 'sendiri' | 'mati' | 'lain' | null {
  const [, mesin, pid] = /^([0-9a-f]{8})-(\d{1,10})-/.exec(nama) ?? [];
  if (mesin === undefined) return null;
  if (mesin !== MACHINE) return 'lain';
  return Number(pid) === process.pid ? 'sendiri' : isAlive(Number(pid)) ? 'lain' : 'mati';
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (e) {
    return errnoCode(e) !== 'ESRCH';
  }
}
