/**
 * V8 looks for what is no longer needed when it has to, not when an office PC would wish it: of the buffers of files that
 * were read, up to 64 MB may wait. Who reads a whole register therefore asks now and then; without an answer nothing is
 * lost but memory.
 */

/** Asking how much is in use costs as much as reading a file. */
const FILES_BETWEEN = 1000;
/** What a short command needs, and by how much it may grow before it is asked for again. */
const MODEST = 48 * 1024 * 1024;
const GROWTH = 1.25;

let collect: (() => void) | null | undefined;

function collector(): (() => void) | null {
  try {
    // Loaded here, as short commands never come this far.
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    const gc: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
    return typeof gc === 'function' ? () => void gc() : null;
  } catch {
    return null;
  }
}

export function spareMemory(): void {
  collect ??= collector();
  collect?.();
}

function memoryInUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** To be called for each of many files (or with how many there were): spares memory when much more is in use than before. */
export function memorySaver(): (berkas?: number) => void {
  let sejak = 0;
  let batas = MODEST;
  return (berkas = 1) => {
    sejak += berkas;
    if (sejak < FILES_BETWEEN) return;
    sejak = 0;
    if (memoryInUse() < batas) return;
    spareMemory();
    batas = Math.max(MODEST, GROWTH * memoryInUse());
  };
}
