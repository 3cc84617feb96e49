/** On stderr; it vanishes at the end. */
import type { ProgressLine } from '../machine-desk.ts';

/** Loads its library with the first line. The cursor stays, so that Ctrl+C leaves the terminal as it was. */
export async function progressLine(apa: string, stream: NodeJS.WritableStream = process.stderr): Promise<ProgressLine> {
  const { default: progress } = await import('cli-progress');
  let kini = apa;
  const garis = new progress.SingleBar({
    stream,
    format: (_, { value, total }) =>
      total > 0 ? `${kini} … ${value} dari ${total}` : value > 0 ? `${kini} … ${value}` : `${kini} …`,
    clearOnComplete: true,
    stopOnComplete: false,
    hideCursor: null,
  });
  garis.start(0, 0);
  return {
    at: (sudah, dari, lain) => {
      kini = lain ?? kini;
      garis.setTotal(dari ?? 0);
      garis.update(sudah);
    },
    end: () => garis.stop(),
  };
}
