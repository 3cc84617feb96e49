/** An institution of the register is named anywhere in a sentence: by the most words that say nothing else. */
import { isPassingWord, isWeak } from '../beside-words.ts';
import type { RegisterHere } from '../register-here.ts';
import { readWords, type SaidWord } from './said-words.ts';

type Named = Readonly<{ nama: string | null; lain: readonly string[] }>;

export async function namedLembaga(kata: readonly string[], sini: Pick<RegisterHere, 'isLembaga'>): Promise<Named> {
  const dibaca = readWords(kata);
  for (let banyak = dibaca.length; banyak > 0; banyak--)
    for (let di = 0; di + banyak <= dibaca.length; di++) {
      const bagian = dibaca.slice(di, di + banyak);
      if (!bagian.every(maybeName) || isBeside(bagian[0]) || isBeside(bagian.at(-1))) continue;
      const disebut = bagian.map((satu) => bare(satu.kata)).join(' ');
      for (const nama of [disebut, disebut.replace(/nya$/, '')])
        if (await sini.isLembaga(nama))
          return {
            nama,
            lain: dibaca.filter((satu) => !bagian.includes(satu)).flatMap((satu) => satu.kata.split(' ')),
          };
    }
  return { nama: null, lain: kata };
}

const maybeName = ({ tentang }: SaidWord): boolean => tentang.length === 0 || tentang.includes('pemohon');
const isBeside = (satu: SaidWord | undefined): boolean =>
  satu === undefined || isWeak(satu.kata) || isPassingWord(satu.kata) || bare(satu.kata).length < 3;
const bare = (kata: string): string => kata.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
