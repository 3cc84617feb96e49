/** The words of a sentence, each with what it is about. */
import { wordRoots } from '../word-roots.ts';
import { ABOUT, type About, SPELLINGS } from './about-words.ts';

const spelt = new Map(
  SPELLINGS.flatMap((baris) => {
    const [kata = '', ...lain] = baris.split(' ');
    return lain.map((satu) => [satu, kata] as const);
  }),
);

const byWord = new Map<string, About[]>();
for (const [tentang, kata] of Object.entries(ABOUT))
  for (const satu of kata.split(' ')) byWord.set(satu, [...(byWord.get(satu) ?? []), tentang as About]);

/** As it would be written: 'srt' is 'surat'. */
export const asTyped = (kata: string): string => {
  const kecil = kata.toLowerCase().replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return spelt.get(kecil) ?? kecil;
};

/** The word itself comes before its roots: 'betulkan' is no 'betul'. 'catet' is said of 'catat'. */
function aboutWord(kata: string): readonly About[] {
  const akar = [kata, ...wordRoots(kata)].flatMap((satu) => [satu, satu.replace(/e(?=[^aeiou]+$)/, 'a')]);
  return akar.map((satu) => byWord.get(satu) ?? []).find((tentang) => tentang.length > 0) ?? [];
}

/** `kata` as it was typed. */
export type SaidWord = Readonly<{ kata: string; tentang: readonly About[] }>;

/** Two words that belong together are read as one: of 'rumah sakit' nobody is ill. */
export function readWords(semua: readonly string[]): readonly SaidWord[] {
  const kata = semua.map(asTyped);
  const dibaca: SaidWord[] = [];
  for (let i = 0; i < kata.length; i++) {
    const berdua = aboutWord(`${kata[i]}-${kata[i + 1]}`);
    if (berdua.length > 0) dibaca.push({ kata: `${semua[i]} ${semua[++i]}`, tentang: berdua });
    else dibaca.push({ kata: semua[i] ?? '', tentang: aboutWord(kata[i] ?? '') });
  }
  return dibaca;
}
