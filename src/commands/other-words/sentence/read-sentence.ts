/** A sentence is read by what its words are about, whatever their order; the case that it names goes with it. */
import { splitFlags } from '../../../text/command-line.ts';
import { kasusNumbers } from '../beside-words.ts';
import type { Meaning } from '../meanings.ts';
import type { RegisterHere } from '../register-here.ts';
import { readPeriod } from '../spoken-period.ts';
import { namedLembaga } from './named-lembaga.ts';
import { readWords } from './said-words.ts';
import { SENTENCE_RULES } from './sentence-rules.ts';

type Sentence = Readonly<{
  arti: readonly Meaning[];
  /** What goes with the command: the case or a period, the flags. */
  sisa: readonly string[];
}>;

/** Null where no rule is about such a sentence. */
export async function readSentence(semua: readonly string[], sini: RegisterHere): Promise<Sentence | null> {
  const [ketikan, flag] = splitFlags(semua);
  const kata = ketikan.flatMap((k) => k.split(/\s+/));
  if (readWords(kata).filter((satu) => /\p{L}/u.test(satu.kata)).length < 2) return null;
  const { nama, lain } = await namedLembaga(kata, sini);
  const tentang = new Set<string>(readWords(lain).flatMap((satu) => satu.tentang));
  if (nama !== null) tentang.add('pemohon');
  const arti = SENTENCE_RULES.find(([said]) => fits(said, tentang))?.[1];
  if (!arti) return null;
  const kasus = nama === null ? kasusNumbers(kata) : [nama];
  const lama = readPeriod(kata, sini.hariIni).sisa;
  const sisa = kasus.length === 1 ? kasus : kata.filter((satu) => !lama.includes(satu));
  return { arti, sisa: [...sisa, ...flag] };
}

const fits = (said: string, tentang: ReadonlySet<string>): boolean =>
  said.split(' ').every((satu) => satu.split('|').some((k) => tentang.has(k)));
