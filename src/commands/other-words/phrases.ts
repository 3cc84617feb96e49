/** What words mean alone and with the one behind them. */
import { commandNamed } from '../command-list.ts';
import { meaningsOfWord } from '../other-words.ts';
import { wordRoots } from './word-roots.ts';

export const likeliest = (kata: string, berdua = ''): ReturnType<typeof meaningsOfWord> | undefined =>
  [kata, ...wordRoots(kata)].map((satu) => meaningsOf(`${satu}${berdua}`)).find((arti) => arti.length > 0);

function meaningsOf(kata: string): ReturnType<typeof meaningsOfWord> {
  const p = commandNamed(kata);
  return p ? [{ perintah: `${p.nama} …`, arti: p.ringkas }] : meaningsOfWord(kata);
}

const BETWEEN: ReadonlySet<string> = new Set(['ke', 'dari', 'di', 'yang', 'untuk']);

/** 'keluar dari latihan' is 'keluar latihan' too. Gives what it means and how many words it takes. */
export function likeliestPhrase([satu = '', ...lain]: readonly string[]) {
  for (const lewat of [0, 1]) {
    const kedua = lain[lewat];
    if (kedua === undefined || (lewat === 1 && !BETWEEN.has((lain[0] ?? '').toLowerCase()))) return null;
    const arti = likeliest(satu, `-${kedua}`.toLowerCase());
    if (arti) return { arti, kata: [satu, ...lain.slice(0, lewat + 1)].join(' '), sisa: lain.slice(lewat + 1) };
  }
  return null;
}
