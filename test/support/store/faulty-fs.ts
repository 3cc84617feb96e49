/** Breaks single file operations: the n-th one fails, or from the n-th on the process is as good as dead. */
import fs from 'node:fs';

const FS_WRITES = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'unlinkSync',
  'mkdirSync',
  'rmSync',
  'rmdirSync',
] as const;
type FsWrite = (typeof FS_WRITES)[number];

/** An error no rule foresees: nothing runs any more after a kill. */
export class Killed extends Error {}

export type FsFault = Readonly<{
  /** Which operation, counted from 1 over all of them; Infinity only counts. */
  ke: number;
  /** An errno that this one operation fails with, or 'mati' for that and everything after. */
  galat: string;
  /** Whether the operation is done before it fails. */
  sesudah?: boolean;
}>;

/** Runs `kerja` on a broken disk; `operasi` is how many operations there were. */
export async function withFsFault<T>(
  { ke, galat, sesudah = false }: FsFault,
  kerja: () => Promise<T>,
): Promise<Readonly<{ hasil: T | undefined; e: unknown; operasi: number; kena: FsWrite | undefined }>> {
  const papan = fs as unknown as Record<FsWrite, (...isi: unknown[]) => unknown>;
  const asli = Object.fromEntries(FS_WRITES.map((nama) => [nama, papan[nama]])) as typeof papan;
  let operasi = 0;
  let kena: FsWrite | undefined;
  for (const nama of FS_WRITES) {
    papan[nama] = (...isi) => {
      operasi++;
      if (operasi > ke && galat === 'mati') throw new Killed();
      if (operasi !== ke) return asli[nama](...isi);
      kena = nama;
      if (sesudah || nama === 'closeSync') asli[nama](...isi);
      throw galat === 'mati' ? new Killed() : Object.assign(new Error(galat), { code: galat });
    };
  }
  try {
    return { hasil: await kerja(), e: undefined, operasi, kena };
  } catch (e) {
    return { hasil: undefined, e, operasi, kena };
  } finally {
    for (const nama of FS_WRITES) papan[nama] = asli[nama];
  }
}
