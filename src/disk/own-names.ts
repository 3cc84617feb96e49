/** Names of unfinished files tell whose they are, so that only what a dead process left is removed. */
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { errnoCode } from './disk-failures.ts';

/** Tells processes of this machine, as only their remains may be removed. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

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
