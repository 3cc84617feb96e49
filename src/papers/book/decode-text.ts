/** Reads UTF-8 or UTF-16, with or without its mark, else Windows-1252. */

export function decodeText(isi: Uint8Array): string | null {
  if (isi[0] === 0xff && isi[1] === 0xfe) return new TextDecoder('utf-16le').decode(isi);
  if (isi[0] === 0xfe && isi[1] === 0xff) return new TextDecoder('utf-16be').decode(isi);
  const contoh = isi.subarray(0, 4096);
  const nol = contoh.filter((b) => b === 0).length;
  if (nol > 0) return nol > contoh.length / 4 ? withoutMark(contoh, isi) : null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return decodeWindows(isi);
  }
}

/** Windows-1252 from 0x80 to 0x9f, which older Node reads as control characters. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows = (isi: Uint8Array): string =>
  Buffer.from(isi)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (huruf) => WINDOWS_LETTERS[huruf.charCodeAt(0) - 0x80] ?? huruf);

/** In UTF-16 most empty bytes stand on one side. */
function withoutMark(contoh: Uint8Array, isi: Uint8Array): string | null {
  const genap = contoh.filter((b, i) => i % 2 === 0 && b === 0).length;
  const ganjil = contoh.filter((b, i) => i % 2 === 1 && b === 0).length;
  if (genap > 0 && ganjil > 0) return null;
  return new TextDecoder(ganjil > 0 ? 'utf-16le' : 'utf-16be').decode(isi);
}
