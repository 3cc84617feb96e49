/** A first word that is no command becomes lines to type. */
import { Failure } from '../../errors.ts';
import { splitFlags } from '../../text/command-line.ts';
import { typedLine } from '../../text/typed-line.ts';
import { commandNamed } from '../command-list.ts';
import { everydayWords, meaningsOfWord } from '../other-words.ts';
import { isKasusWord, isWeak } from './beside-words.ts';
import { keptWords } from './kept-words.ts';
import { BOOKS, DETAIL, EVERY, GO_ON, type Meaning, REPORT } from './meanings.ts';
import { commandOf, linesOfAll, numberedFirst } from './meant-lines.ts';
import { likeliest, likeliestPhrase } from './phrases.ts';
import type { RegisterHere } from './register-here.ts';
import { readSentence } from './sentence/read-sentence.ts';
import { type MeantLine, swappedWord, unknownWord } from './slip-or-name.ts';
import { readPeriod } from './spoken-period.ts';

/** `sisa` are the words behind it; 'tanda tangan' is one word. */
export async function unknownCommand(
  nama: string,
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure | MeantLine> {
  const [kata, flag] = splitFlags([nama, ...sisa]);
  const bernomor = kata.find((k) => /^\w+\/\d*\w+(?:\/\S*)?$/.test(k) && /\d/.test(k));
  // 'surat nomor 445/3/2026' looks for that letter.
  if (bernomor !== undefined && kata.length > 1 && isWeak(nama))
    return new Failure(
      'PERINTAH_TIDAK_DIKENAL',
      `"${nama}" bukan perintah. Nomor surat dan PKS dicari dengan pks cari.`,
      [typedLine(['cari', bernomor])],
    );
  return (
    (await sentenceMeant([nama, ...sisa], sini)) ??
    (await strongWord(kata, flag, sini)) ??
    (await meantWord(nama, sisa, sini)) ??
    (await periodAlone(kata, sini)) ??
    (await slippedWord(nama, sisa, sini)) ??
    (await sentence(kata, flag, sini, await unknownWord(nama, sisa, sini)))
  );
}

export async function sentenceMeant(semua: readonly string[], sini: RegisterHere): Promise<Failure | null> {
  const maksud = await readSentence(semua, sini);
  return maksud && everydayWord(semua[0] ?? '', maksud.arti, maksud.sisa, sini);
}

/** Of a whole sentence that is no name, what is known further on tells more than a search for all of it. */
async function sentence(
  kata: readonly string[],
  flag: readonly string[],
  sini: RegisterHere,
  ditolak: Failure | MeantLine,
): Promise<Failure | MeantLine> {
  if (
    'baris' in ditolak ||
    kata.length < 3 ||
    !ditolak.saran.some((satu) => satu === 'pks menu' || satu.startsWith('pks cari '))
  )
    return ditolak;
  const lain = [...kata.filter(isKasusWord), ...flag];
  const di = kata.findIndex((_, i) => i > 0 && likeliestPhrase(kata.slice(i)));
  if (di > 0) return (await knownPhrase(kata[di] ?? '', [...kata.slice(di + 1), ...flag], sini)) ?? ditolak;
  const satu = kata.slice(1).find((k) => !isWeak(k) && !isKasusWord(k) && likeliest(k));
  const arti = satu === undefined ? undefined : likeliest(satu);
  return satu === undefined || !arti ? ditolak : everydayWord(satu, arti, lain, sini);
}

/** 'oktober', 'bulan lalu'. */
async function periodAlone(kata: readonly string[], sini: RegisterHere): Promise<Failure | null> {
  const { periode, sisa } = readPeriod(kata, sini.hariIni);
  return periode.length === 0 || sisa.length > 0 ? null : everydayWord(kata.join(' '), [REPORT, BOOKS], kata, sini);
}

async function slippedWord(nama: string, sisa: readonly string[], sini: RegisterHere): Promise<Failure | null> {
  const arti = meaningsOfWord(swappedWord(nama, everydayWords) ?? '');
  return arti.length > 0 ? everydayWord(nama, arti, sisa, sini) : null;
}

/** Some words come before what one wants: 'mau cetak', 'kasus mana yang terlambat'. The first other word tells it. */
async function strongWord(
  kata: readonly string[],
  flag: readonly string[],
  sini: RegisterHere,
): Promise<Failure | null> {
  if (!isWeak(kata[0] ?? '') || kata.length < 2 || likeliestPhrase(kata)) return null;
  for (const [i, satu] of kata.entries()) {
    if (i === 0) continue;
    const lain = [...kata.slice(0, i), ...kata.slice(i + 1)].filter((k) => !isWeak(k));
    const berdua = likeliestPhrase(kata.slice(i));
    if (berdua)
      return knownPhrase(satu, [...kata.slice(i + 1), ...kata.slice(0, i).filter(isKasusWord), ...flag], sini);
    const arti = isWeak(satu) || isKasusWord(satu) ? undefined : likeliest(satu);
    if (arti) return everydayWord(satu, arti, [...lain, ...flag], sini);
  }
  // 'no 4' names a case and nothing else.
  return kata.every((k) => isWeak(k) || isKasusWord(k))
    ? everydayWord(kata.join(' '), [DETAIL], [...kata.slice(1), ...flag], sini)
    : null;
}

async function meantWord(nama: string, sisa: readonly string[], sini: RegisterHere): Promise<Failure | null> {
  const berdua = await knownPhrase(nama, sisa, sini);
  if (berdua) return berdua;
  const arti = likeliest(nama.trim().replace(/\s+/g, '-'));
  return arti ? everydayWord(nama, arti, sisa, sini) : null;
}

/** The first of the two words may be a command. */
export async function knownPhrase(nama: string, sisa: readonly string[], sini: RegisterHere): Promise<Failure | null> {
  const dua = likeliestPhrase([nama, ...sisa]);
  return dua ? everydayWord(dua.kata, dua.arti, dua.sisa, sini) : null;
}

export async function everydayWord(
  kata: string,
  semua: readonly Meaning[],
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure> {
  const dapat = [...(await numberedFirst(semua, sisa, sini)), ...(await linesOfAll(semua, sisa, sini))];
  // A case that takes none of them may be paused; else its history tells why.
  const bernama = (await keptWords('show', sisa, sini))[0]?.some((k) => !k.startsWith('-')) ?? false;
  const kini = dapat.length > 0 ? [] : await linesOfAll(bernama ? [GO_ON, DETAIL] : [EVERY], sisa, sini);
  const sebut = (dapat.length > 0 ? dapat.map((d) => d.arti) : semua).map((a) => `${commandOf(a)} (${a.arti})`);
  const tidak =
    dapat.length > 0 ? '' : `; ${bernama ? 'kasus itu kini tidak' : 'kini tidak ada kasus yang'} menerimanya`;
  return new Failure(
    'PERINTAH_TIDAK_DIKENAL',
    `${commandNamed(kata) ? '' : `"${kata}" bukan perintah. `}Yang dimaksud barangkali ${sebut.join(' atau ')}${tidak}.`,
    [...new Set([...dapat, ...kini].flatMap(({ baris }) => baris))],
  );
}
