/** A sentence is read by what its words are about, whatever their order; the case that it names goes with it. */
import { splitFlags } from '../../text/command-line.ts';
import { isKasusWord, isPassingWord } from './kept-words.ts';
import type { Meaning } from './meanings.ts';
import { isWeak } from './phrases.ts';
import type { RegisterHere } from './register-here.ts';
import { asTyped, readWords, type SaidWord } from './said-words.ts';
import { SENTENCE_RULES } from './sentence-rules.ts';

type Sentence = Readonly<{
  arti: readonly Meaning[];
  /** What goes with the command: the case, the flags. */
  sisa: readonly string[];
}>;

/** Null where no rule is about such a sentence. */
export async function readSentence(semua: readonly string[], sini: RegisterHere): Promise<Sentence | null> {
  const [ketikan, flag] = splitFlags(semua);
  const dibaca = readWords(ketikan.flatMap((k) => k.split(/\s+/)));
  if (dibaca.filter(({ kata }) => /\p{L}/u.test(kata)).length < 2) return null;
  const { nama, lain } = await splitName(dibaca, sini);
  const tentang = new Set<string>([...lain.flatMap((satu) => satu.tentang), ...(nama === null ? [] : ['pemohon'])]);
  const arti = SENTENCE_RULES.find(([said]) => fits(said, tentang))?.[1];
  if (!arti) return null;
  const kasus = nama === null ? kasusNumbers(lain.map(({ kata }) => kata)) : [nama];
  return { arti, sisa: [...(kasus.length === 1 ? kasus : []), ...flag] };
}

const fits = (said: string, tentang: ReadonlySet<string>): boolean =>
  said.split(' ').every((satu) => satu.split('|').some((k) => tentang.has(k)));

type Named = Readonly<{ nama: string | null; lain: readonly SaidWord[] }>;

/** An institution of the register is named by the most words that say nothing else; the others are left. */
async function splitName(dibaca: readonly SaidWord[], sini: RegisterHere): Promise<Named> {
  for (let banyak = dibaca.length; banyak > 0; banyak--)
    for (let di = 0; di + banyak <= dibaca.length; di++) {
      const bagian = dibaca.slice(di, di + banyak);
      if (!bagian.every(maybeName) || [bagian[0], bagian.at(-1)].some((ujung) => !ujung || isBeside(ujung.kata)))
        continue;
      const disebut = bagian.map(({ kata }) => bare(kata)).join(' ');
      for (const nama of [disebut, disebut.replace(/nya$/, '')])
        if (await sini.isLembaga(nama)) return { nama, lain: dibaca.filter((satu) => !bagian.includes(satu)) };
    }
  return { nama: null, lain: dibaca };
}

const maybeName = ({ tentang }: SaidWord): boolean => tentang.length === 0 || tentang.includes('pemohon');
const isBeside = (kata: string): boolean => isWeak(kata) || isPassingWord(kata) || bare(kata).length < 3;
const bare = (kata: string): string => kata.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

const COUNTED = new Set('tahun thn bulan bln hari hk orang kali lembar pihak minggu'.split(' '));
const NUMBERED = new Set('langkah pasal ayat bulan semester triwulan tahun lampiran'.split(' '));

/** In '3 tahun' and 'pasal 5' the number is no case. */
const kasusNumbers = (kata: readonly string[]): readonly string[] =>
  kata.filter(
    (satu, i) =>
      isKasusWord(satu) &&
      !/^20\d\d$/.test(satu) &&
      !COUNTED.has(asTyped(kata[i + 1] ?? '')) &&
      !NUMBERED.has(asTyped(kata[i - 1] ?? '')),
  );
