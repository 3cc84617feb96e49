import { glueCommands, unglueCommands } from './whole-commands.ts';

/** Wraps at spaces, except the one before 'hk'. A longer word is broken. There is at least one line, perhaps empty. */
export function wrapText(teks: string, lebar: number): readonly string[] {
  const rapi = teks.trim().replace(/\s+/gu, ' ');
  if (textWidth(rapi) <= lebar) return [rapi];
  const baris = [''];
  for (const kata of glueCommands(rapi)
    .split(BREAK_POINT)
    .flatMap((k) => (textWidth(k) > lebar ? unglueCommands(k).split(BREAK_POINT) : k))
    .flatMap((k) => breakWord(k, lebar))) {
    const akhir = baris.at(-1) ?? '';
    if (akhir === '') baris[baris.length - 1] = kata;
    else if (textWidth(akhir) + 1 + textWidth(kata) <= lebar) baris[baris.length - 1] = `${akhir} ${kata}`;
    else baris.push(kata);
  }
  return baris.map(unglueCommands);
}

const BREAK_POINT = / (?!hk(?![\p{L}\p{N}]))/u;

/** The line ends between words with '…'. */
export function elideText(teks: string, lebar: number): string {
  const rapi = teks.trim().replace(/\s+/gu, ' ');
  if (textWidth(rapi) <= lebar) return rapi;
  const muat = wrapText(rapi, Math.max(1, lebar - 2))[0] ?? '';
  return `${muat} …`;
}

/** `awalan` starts the first line; the others are indented as far. */
export function hangIndent(awalan: string, teks: string, lebar: number): string {
  const lekuk = ' '.repeat(textWidth(awalan));
  return wrapText(teks, Math.max(1, lebar - textWidth(awalan)))
    .map((baris, i) => `${i === 0 ? awalan : lekuk}${baris}`.trimEnd())
    .join('\n');
}

/** Wraps only long lines, keeping their indent. */
export const wrapLines = (teks: string, lebar: number): string =>
  teks
    .split('\n')
    .map((baris) => breakLine(baris, lebar))
    .join('\n');

/** Breaks at the last fitting blanks, so inner alignment stays; continuations are indented once. */
function breakLine(baris: string, lebar: number, lekuk = `${/^ */.exec(baris)?.[0] ?? ''}  `): string {
  if (textWidth(baris) <= lebar) return baris;
  const utuh = glueCommands(baris).lastIndexOf(' ', lebar); // It breaks before a command rather than inside it.
  const di = utuh > lekuk.length ? utuh : baris.lastIndexOf(' ', lebar);
  if (di <= lekuk.length) return baris;
  return `${baris.slice(0, di).trimEnd()}\n${breakLine(lekuk + baris.slice(di + 1), lebar, lekuk)}`;
}

export const headedBlock = (judul: string, isi: string): string => `${judul}\n${isi}`;

export function numberedList(isi: readonly string[], lebar: number): string {
  const angka = String(isi.length).length;
  return isi.map((teks, i) => hangIndent(`  ${String(i + 1).padStart(angka)}. `, teks, lebar)).join('\n');
}

/** Colour codes and combining marks take no column, wide letters two. */
export function textWidth(teks: string): number {
  if (ONE_COLUMN_EACH.test(teks)) return teks.length;
  const tampak = teks.replace(/\u001b\[\d+m/gu, '').replace(NO_COLUMN, '');
  return [...tampak].length + (tampak.match(TWO_COLUMNS)?.length ?? 0);
}

const ONE_COLUMN_EACH = /^[ -\u02ff]*$/;
const NO_COLUMN = /[\p{Mn}\p{Me}\u200b-\u200d]/gu;
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** A word with a '/' is broken after it. */
function breakWord(kata: string, lebar: number): readonly string[] {
  const potong: string[] = [];
  let sisa = [...kata];
  while (sisa.length > lebar) {
    const garis = sisa.lastIndexOf('/', lebar - 1);
    const di = garis > 0 ? garis + 1 : lebar;
    potong.push(sisa.slice(0, di).join(''));
    sisa = sisa.slice(di);
  }
  return [...potong, sisa.join('')];
}
