import { textWidth } from './wrap.ts';

const HANG = 4;

/**
 * A line to copy that is longer than the terminal stays one line: blanks fill its rows up, so that it breaks between
 * words.
 */
export function paddedLine(awalan: string, perintah: string, lebar: number): string {
  const kata = perintah.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  let baris = awalan.trimEnd();
  let kolom = textWidth(baris);
  for (const satu of kata) {
    const muat = kolom + 1 + textWidth(satu) <= lebar;
    baris += `${' '.repeat(muat ? 1 : Math.max(0, lebar - kolom) + HANG)}${satu}`;
    kolom = (muat ? kolom + 1 : HANG) + textWidth(satu);
    if (kolom > lebar) kolom = ((kolom - 1) % lebar) + 1;
  }
  return baris;
}
