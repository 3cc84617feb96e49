/**
 * V8 looks for what is no longer needed when it has to, not when an office PC would wish it: of the buffers of files that
 * were read, up to 64 MB may wait. Who reads a whole register therefore asks now and then; without an answer nothing is
 * lost but memory.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So many files, each of a few kilobytes, are a dozen megabytes. */
const FILES_BETWEEN = 5000;

let collect: (() => void) | null | undefined;

function collector(): (() => void) | null {
  try {
    setFlagsFromString('--expose-gc');
    const gc: unknown = runInNewContext('gc');
    return typeof gc === 'function' ? () => void gc() : null;
  } catch {
    return null;
  }
}

export function spareMemory(): void {
  collect ??= collector();
  collect?.();
}

/** To be called for each of many files (or with how many there were): spares memory now and then. */
export function memorySaver(): (berkas?: number) => void {
  let sejak = 0;
  return (berkas = 1) => {
    sejak += berkas;
    if (sejak < FILES_BETWEEN) return;
    sejak = 0;
    spareMemory();
  };
}
