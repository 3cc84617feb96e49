/** Pasted lines are joined, and a signal ends the question. */
import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createPasteFilter, PASTE_BRACKETS } from './pasting.ts';

/** Input this soon after an Enter was pasted. */
const PASTE_WAIT_MS = 40;

/**
 * Several letters come at once, perhaps with an Enter, as one key: drawn one by one, a pasted page would take seconds.
 */
const WHOLE_TEXT = /^([^\p{Cc}]{2,})(\r?)$/u;

/** Keys may arrive together. A Tab between two letters was pasted, from a table. */
const TAB_KEY = /((?<![^\p{Cc}])\t|\t(?![^\p{Cc}]))/u;

/**
 * Of a chunk of many keys readline would put each letter but the last at the end of the line, wherever the cursor is, so
 * it is given one key after the other: a sequence of Esc, letters in a row, or what else steers.
 */
const ONE_KEY = /\u001b{1,2}(?:\[\[?[\d;]*[@-~]|O[@-~]|[^\u001b])?|[^\p{Cc}]+\r?|\p{Cc}/gu;

/** `mulai`: what was typed meanwhile goes to the question, which takes keys from now on. */
type KeyboardInput = Readonly<{ input: NodeJS.ReadableStream; mulai: () => void; tutup: () => void }>;

/** Input other than a terminal passes unchanged. `tab` is what that key types. */
export function pasteAwareInput(
  asal: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  sela: string,
  tab?: () => string,
): KeyboardInput {
  if (!('isTTY' in asal) || asal.isTTY !== true) return { input: asal, mulai: () => {}, tutup: () => {} };
  const saring = createPasteFilter(sela);
  const huruf = new StringDecoder('utf8');
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mentah: boolean) => ('setRawMode' in asal ? (asal as NodeJS.ReadStream).setRawMode(mentah) : asal),
  });
  let nanti: NodeJS.Timeout | undefined;
  const kirim = (teks: string) => {
    // The stream keeps what is typed before the question listens.
    const utuh = input.listenerCount('data') > 0 ? WHOLE_TEXT.exec(teks) : null;
    const [, isi = '', sisa = teks] = utuh ?? [];
    if (isi !== '') input.emit('keypress', isi, { sequence: isi });
    if (sisa !== '') input.write(sisa);
  };
  const terus = (teks: string) => {
    // What Tab types depends on the keys before it.
    for (const satu of tab ? teks.split(TAB_KEY) : [teks])
      for (const tombol of tab && satu === '\t' ? [tab()] : (satu.match(ONE_KEY) ?? [])) kirim(tombol);
  };
  const data = (potong: Buffer | string) => {
    clearTimeout(nanti);
    const masuk = typeof potong === 'string' ? potong : huruf.write(potong);
    terus(saring.take(masuk));
    nanti = setTimeout(() => terus(saring.release()), PASTE_WAIT_MS);
  };
  const akhir = () => input.end();
  asal.once('end', akhir);
  output.write(PASTE_BRACKETS.buka);
  return {
    input,
    mulai: () => {
      asal.on('data', data);
      asal.resume();
    },
    tutup: () => {
      clearTimeout(nanti);
      asal.off('data', data).off('end', akhir);
      asal.pause();
      input.destroy();
      output.write(PASTE_BRACKETS.tutup);
    },
  };
}

export const commonStart = (semua: readonly string[]): string => {
  const [satu = '', ...lain] = semua;
  const beda = satu.split('').findIndex((_, i) => lain.some((x) => x[i] !== satu[i]));
  return beda < 0 ? satu : satu.slice(0, beda);
};

/** SIGTERM and SIGHUP end the question properly, so that the terminal gets its cursor back. */
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
