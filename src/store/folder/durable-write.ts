/**
 * Durable writing: each file is prepared under a unique name in `sementara/` and gets its own by an exclusive link or a
 * rename.
 */
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { attempt, linkFile, makeFolder, namesIn, removeFile, removeTree, renameFile, writeNewFile } from './disk.ts';
import { errnoCode } from './disk-failures.ts';
import type { RegisterPaths } from './register-paths.ts';
import { syncFolder } from './sync.ts';

/** Names the machine in the names of temporary files, so that only its own dead processes are tidied up after. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A fresh relative name in `sementara/`. */
export const temporaryName = (): string => `sementara/${ownName()}`;

/** Writes a file that nobody may have written before; false where the name is taken. Synced, name and all. */
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

/** Writes a file in place of what stood there: readers see the old or the new one, whole. */
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

/** Makes a folder and those above it inside the register, each synced into the one above. */
export function prepareFolder(t: RegisterPaths, relatif: string): void {
  const bagian = relatif.split('/');
  for (let i = 1; i <= bagian.length; i++) {
    const jalur = t.path(bagian.slice(0, i).join('/'));
    if (makeFolder(jalur)) syncFolder(dirname(jalur));
  }
}

/** Takes away what commands of this machine that died left in `sementara/`, and makes that folder. Never fails. */
export function sweepTemporary(t: RegisterPaths): void {
  attempt(() => prepareFolder(t, 'sementara')); // empty folders get lost in copies
  attempt(() => {
    for (const nama of namesIn(t.path('sementara'))) {
      if (isOfDeadProcess(nama)) removeTree(t.path(`sementara/${nama}`));
    }
  });
}

/** A name that tells whose it is: this machine, this process. */
export const ownName = (): string => `${MACHINE}-${process.pid}-${randomUUID()}`;

/** Whether a name made by `ownName` is that of a dead process of this machine. */
export const isOfDeadProcess = (nama: string): boolean => nameOwner(nama) === 'mati';

/** Whether such a name may be that of somebody who is still at it: not ourselves, not dead, and a name of this form at all. */
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
