/**
 * Windows refuses to open, replace or remove a file that a virus scanner, the indexer, a copying program or Word holds.
 * Waiting is the whole cure.
 */
import { isPassingWrite } from './disk-failures.ts';

/** The pause, in milliseconds, doubles each time: scanners let go within tens, saving programs within 1000. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 640;

let refusals = 0;
export const refusalsSoFar = (): number => refusals;

/** `sia` tells that waiting would not help. @throws as `kerja` */
export function whileHeld<T>(kerja: () => T, sia: () => boolean = () => false): T {
  for (let jeda = FIRST_PAUSE; ; jeda *= 2) {
    try {
      return kerja();
    } catch (e) {
      if (!isPassingWrite(e) || jeda > LONGEST_PAUSE || sia()) throw e;
      refusals++;
      sleepMs(jeda);
    }
  }
}

export function sleepMs(milidetik: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milidetik);
}
