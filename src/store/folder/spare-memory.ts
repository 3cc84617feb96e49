/**
 * V8 looks for what is no longer needed when it has to, not when an office PC would wish it: of the buffers of files that
 * were read, up to 64 MB may wait. Who reads a whole register therefore asks now and then; without an answer nothing is
 * lost but memory.
 */

/** Asking how much is in use costs as much as reading a file. */
const FILES_BETWEEN = 1000;
/** What a short command needs, and by how much more than what is needed may be in use. */
const MODEST = 40 * 1024 * 1024;
const GROWTH = 1.25;
const MORE_BUFFERS = 8 * 1024 * 1024;

/** From here on what is read is no longer the work of a short command. */
const MANY_FILES = 200;

let youngIsKept = false;

/** Where new things are made V8 doubles its space up to 32 MB, which speeds up a short command and not the reading of thousands. */
function keepYoungSmall(): void {
  if (youngIsKept) return;
  youngIsKept = true;
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

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

/** To be called for each of many files (or with how many there were): spares memory when much more is in use than before. */
export function memorySaver(): (berkas?: number) => void {
  let sejak = 0;
  let batas = MODEST;
  let penyangga = MORE_BUFFERS;
  return (berkas = 1) => {
    sejak += berkas;
    if (sejak >= MANY_FILES) keepYoungSmall();
    if (sejak < FILES_BETWEEN) return;
    sejak = 0;
    const { heapUsed, external } = process.memoryUsage();
    if (heapUsed < batas && external < penyangga + MORE_BUFFERS) return;
    spareMemory();
    const sesudah = process.memoryUsage();
    batas = Math.max(MODEST, GROWTH * sesudah.heapUsed);
    penyangga = sesudah.external;
  };
}
