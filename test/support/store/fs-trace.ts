/** Writes down what is done to the disk, in order, so that a test can tell what a power cut would have left. */
import fs from 'node:fs';

export type FsTraceEntry = Readonly<{ operasi: 'tulis' | 'sinkron' | 'nama' | 'folder'; jalur: string; dari?: string }>;

const DIAMATI = ['openSync', 'writeSync', 'fsyncSync', 'fsync', 'linkSync', 'renameSync', 'mkdirSync'] as const;

/** Runs `kerja` and gives back every write, sync, new name and new folder. */
export async function withFsTrace<T>(
  kerja: () => Promise<T>,
): Promise<Readonly<{ hasil: T; jejak: readonly FsTraceEntry[] }>> {
  const asli = { ...fs };
  const jejak: FsTraceEntry[] = [];
  const terbuka = new Map<number, string>();
  const catat = (operasi: FsTraceEntry['operasi'], jalur: unknown, dari?: unknown) =>
    jejak.push({ operasi, jalur: String(jalur), ...(dari === undefined ? {} : { dari: String(dari) }) });
  const papan = fs as unknown as Record<string, unknown>;
  papan.openSync = (jalur: string, ...isi: [number]) => {
    const fd = asli.openSync(jalur, ...isi);
    terbuka.set(fd, jalur);
    return fd;
  };
  papan.writeSync = (fd: number, ...isi: [Uint8Array]) => {
    catat('tulis', terbuka.get(fd));
    return asli.writeSync(fd, ...isi);
  };
  papan.fsyncSync = (fd: number) => {
    asli.fsyncSync(fd);
    catat('sinkron', terbuka.get(fd));
  };
  papan.fsync = (fd: number, selesai: fs.NoParamCallback) =>
    asli.fsync(fd, (e) => {
      catat('sinkron', terbuka.get(fd));
      selesai(e);
    });
  papan.linkSync = (dari: string, ke: string) => {
    asli.linkSync(dari, ke);
    catat('nama', ke, dari);
  };
  papan.renameSync = (dari: string, ke: string) => {
    asli.renameSync(dari, ke);
    catat('nama', ke, dari);
  };
  papan.mkdirSync = (jalur: string, isi: fs.MakeDirectoryOptions) => {
    const hasil = asli.mkdirSync(jalur, isi);
    catat('folder', jalur);
    return hasil;
  };
  try {
    return { hasil: await kerja(), jejak };
  } finally {
    for (const nama of DIAMATI) papan[nama] = asli[nama];
  }
}
