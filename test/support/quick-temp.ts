import { accessSync, constants, statfsSync } from 'node:fs';

export const MEMORY = '/dev/shm';
const ENOUGH = 1_500_000_000;

/**
 * Temp folders of the tests lie in memory where it has room: every register is synced at each act, and on a disk the
 * tests wait for that half of their time. What a disk does is shown by `npm run test:durability`, on one.
 */
export function keepTempInMemory(): void {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize > ENOUGH) process.env.TMPDIR ??= MEMORY;
  } catch {
    // Another system, or none to write in: where the system keeps temp folders.
  }
}
