/** The keyboard as a question reads it: with pasted lines joined, and with a way out when the session is ended from outside. */
import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createPasteFilter, PASTE_BRACKETS } from './pasting.ts';

/** Nobody types on so soon after an Enter; what comes by then was pasted. */
const PASTE_WAIT_MS = 40;

type KeyboardInput = Readonly<{ input: NodeJS.ReadableStream; tutup: () => void }>;

/** A terminal's input for one question for a text; any other input is read as it is. */
export function pasteAwareInput(
  asal: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  sela: string,
): KeyboardInput {
  if (!('isTTY' in asal) || asal.isTTY !== true) return { input: asal, tutup: () => {} };
  const saring = createPasteFilter(sela);
  const huruf = new StringDecoder('utf8');
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mentah: boolean) => ('setRawMode' in asal ? (asal as NodeJS.ReadStream).setRawMode(mentah) : asal),
  });
  let nanti: NodeJS.Timeout | undefined;
  const terus = (teks: string) => {
    if (teks !== '') input.write(teks);
  };
  const data = (potong: Buffer | string) => {
    clearTimeout(nanti);
    terus(saring.take(typeof potong === 'string' ? potong : huruf.write(potong)));
    nanti = setTimeout(() => terus(saring.release()), PASTE_WAIT_MS);
  };
  const akhir = () => input.end();
  asal.on('data', data).once('end', akhir);
  asal.resume();
  output.write(PASTE_BRACKETS.buka);
  return {
    input,
    tutup: () => {
      clearTimeout(nanti);
      asal.off('data', data).off('end', akhir);
      asal.pause();
      input.destroy();
      output.write(PASTE_BRACKETS.tutup);
    },
  };
}

/**
 * Runs a question; SIGTERM and SIGHUP end it as if it had been left, so that the cursor comes back and the terminal
 * reads lines again. Gives whether one came.
 */
export async function withSignals<T>(
  tutup: () => void,
  kerja: () => Promise<T>,
): Promise<Readonly<{ hasil: T } | 'dihentikan'>> {
  let dihentikan = false;
  const sinyal = () => {
    dihentikan = true;
    tutup();
  };
  const SINYAL = ['SIGTERM', 'SIGHUP'] as const;
  for (const satu of SINYAL) process.on(satu, sinyal);
  try {
    return { hasil: await kerja() };
  } catch (e) {
    if (dihentikan) return 'dihentikan';
    throw e;
  } finally {
    for (const satu of SINYAL) process.off(satu, sinyal);
  }
}
