/**
 * Files that another program holds for a moment: a virus scanner, the indexer, a program that copies folders away, Word.
 * Windows then refuses to open, replace or remove them. Waiting is the whole cure.
 */
import { isPassingWrite } from './disk-failures.ts';

/** In milliseconds, each twice the one before: scanners let go within tens, a program that saves within a second. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 640;

let refusals = 0;
/** How often somebody else's hold was met, in this process. */
export const refusalsSoFar = (): number => refusals;

/** `sia`: waiting would not help after all. @throws as `kerja`, at last */
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

/** Without using the processor. */
export function sleepMs(milidetik: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milidetik);
}
