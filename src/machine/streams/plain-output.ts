import { fstatSync, writeSync } from 'node:fs';

/** What `process.stdout` and `process.stderr` are to pks. A terminal alone has `isTTY`, `rows` and `columns`. */
export type Output = Readonly<{ isTTY?: boolean; rows?: number; columns?: number; write(teks: string): unknown }>;

/**
 * Writes to a pipe or a file itself, as opening Node's stream takes 3 ms. A terminal gets the stream, as does the
 * rest of a text where the reader of a pipe is slow (EAGAIN). `tellFailure` hears of each text that was not written.
 */
export function plainOutput(
  fd: 1 | 2,
  tellFailure: (e: NodeJS.ErrnoException) => void,
  openStream: () => NodeJS.WriteStream = () => (fd === 1 ? process.stdout : process.stderr),
  write: typeof writeSync = writeSync,
): Output {
  const heardStream = (): NodeJS.WriteStream => openStream().on('error', tellFailure);
  if (!isPipeOrFile(fd)) return heardStream();
  let stream: NodeJS.WriteStream | null = null;
  return {
    write: (teks) => {
      if (stream !== null) return stream.write(teks);
      let sisa = Buffer.from(teks);
      try {
        while (sisa.length > 0) sisa = sisa.subarray(write(fd, sisa));
      } catch (e) {
        const gagal = e as NodeJS.ErrnoException;
        if (gagal.code !== 'EAGAIN') return tellFailure(gagal);
        stream = heardStream();
        stream.write(sisa);
      }
    },
  };
}

/** On Windows the stream is taken always, as its pipes may be of a kind that only Node's streams know. */
function isPipeOrFile(fd: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const jenis = fstatSync(fd);
    return jenis.isFIFO() || jenis.isFile() || jenis.isSocket();
  } catch {
    return false;
  }
}
