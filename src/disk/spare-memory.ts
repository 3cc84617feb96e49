/**
 * V8 collects garbage late: 64 MB of buffers of files already read may wait. Code that reads a whole register asks
 * for it now and then; if that is refused, only memory is lost.
 */

const FILES_BETWEEN = 1000;
const FILES_BETWEEN_LOOKS = 20;
/** A short command needs this much, and a long one may use this much more than it needs. */
const MODEST = 24 * 1024 * 1024;
const GROWTH = 1.25;
const MORE_BUFFERS = 8 * 1024 * 1024;

/** More is no longer the work of a short command. */
const MANY_FILES = 200;

let flagsStay = false;

/** A code cache fits only the flags under which it was made, so where one is being made none is changed. */
export function keepFlags(): void {
  flagsStay = true;
}

function setFlag(flag: string): void {
  if (!flagsStay) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}

let youngIsKept = false;

/** V8 doubles its space for new objects up to 32 MB, which helps a short command and not one that reads thousands. */
function keepYoungSmall(): void {
  if (youngIsKept) return;
  youngIsKept = true;
  setFlag('--semi-space-growth-factor=1');
}

let optimizesLate = false;

/**
 * V8 optimizes what runs often, which in a command of a second costs a quarter more than it saves. Newer versions
 * name the flag otherwise, and complain of an unknown one.
 */
export function optimizeLate(): void {
  if (optimizesLate) return;
  optimizesLate = true;
  setFlag(lateOptimizer(process.versions.v8));
}

const lateOptimizer = (v8: string): string =>
  Number.parseInt(v8, 10) < 12 ? '--interrupt-budget=500000' : '--invocation-count-for-turbofan=20000';

let collect: (() => void) | null | undefined;

function collector(): (() => void) | null {
  try {
    // Loaded here, as short commands never come this far.
    setFlag('--expose-gc');
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

const inUse = (): Readonly<{ used_heap_size: number; external_memory: number }> =>
  process.getBuiltinModule('node:v8').getHeapStatistics();

/** Is called for each of many files (or with their number): spares memory when much more is in use than before. */
export function memorySaver(): (berkas?: number) => void {
  let [sejak, dilihat] = [0, 0];
  let batas = MODEST;
  let penyangga = MORE_BUFFERS;
  let baruDihemat = false;
  return (berkas = 1) => {
    sejak += berkas;
    dilihat += berkas;
    if (sejak >= MANY_FILES) keepYoungSmall();
    if (dilihat < FILES_BETWEEN_LOOKS) return;
    dilihat = 0;
    const { used_heap_size, external_memory } = inUse();
    // Another thread frees the buffers, so they are measured at the next look.
    penyangga = baruDihemat ? external_memory : Math.min(penyangga, external_memory);
    baruDihemat = external_memory > penyangga + MORE_BUFFERS || (sejak >= FILES_BETWEEN && used_heap_size >= batas);
    if (sejak >= FILES_BETWEEN) sejak = 0;
    if (!baruDihemat) return;
    spareMemory();
    batas = Math.max(MODEST, GROWTH * inUse().used_heap_size);
  };
}
