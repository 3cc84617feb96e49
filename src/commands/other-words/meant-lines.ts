/** Meanings become lines to type, with what goes with each of the words behind. */
import { splitFlags } from '../../text/command-line.ts';
import { retypeLine } from '../../text/typed-line.ts';
import { isKasusWord } from './beside-words.ts';
import { isAboutKasus, keptWords } from './kept-words.ts';
import { DETAIL, EXPLAIN, type Meaning } from './meanings.ts';
import type { RegisterHere } from './register-here.ts';
import { periodLines } from './spoken-period.ts';

/** Of a case that is named and that none of the meanings is about, its history. */
export async function numberedFirst(
  semua: readonly Meaning[],
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<readonly MeantLines[]> {
  const tentang = semua.some(({ perintah }) => perintah.includes('…') && takesKasus(perintah.split(' …')[0] ?? ''));
  const berjangka = semua.some(
    ({ perintah }) => periodLines(perintah.split(' …')[0] ?? '', sisa, sini.hariIni).length > 0,
  );
  const nomor = splitFlags(sisa)[0].filter((k) => isKasusWord(k) && !/^20\d\d$/.test(k));
  // In 'langkah 9' the number is no case.
  const [satu] = nomor;
  if (semua[0] === EXPLAIN || tentang || berjangka || satu === undefined || nomor.length > 1) return [];
  return (await sini.isKasus(satu)) ? linesOfAll([DETAIL], nomor, sini) : [];
}

type MeantLines = Readonly<{ arti: Meaning; baris: readonly string[] }>;

export async function linesOfAll(
  semua: readonly Meaning[],
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<readonly MeantLines[]> {
  const dapat: MeantLines[] = [];
  for (const arti of semua) {
    const satu = await linesOf(arti, sisa, sini);
    if (satu !== null) dapat.push(satu);
  }
  return dapat;
}

/** A flag that wants a value is no part of its name. */
export const commandOf = ({ perintah }: Meaning): string =>
  (perintah.split(' …')[0] ?? '').replace(perintah.endsWith(' …') ? / --\S+$/ : /^$/, '') || 'pks';

/** Null where the case that was named would refuse it. */
async function linesOf(arti: Meaning, sisa: readonly string[], sini: RegisterHere): Promise<MeantLines | null> {
  const [awal = '', akhir] = arti.perintah.split(' …');
  const ikut = akhir === undefined ? [[]] : await keptWords(awal, sisa, sini);
  const [kasus, kode] = ikut[0]?.filter((k) => !k.startsWith('-')) ?? [];
  const disebut = kasus !== undefined && takesKasus(awal);
  const boleh = disebut ? await sini.takes(arti, kasus, kode ?? codeOf(akhir)) : await sini.anyTakes(awal);
  if (boleh) return { arti, baris: ikut.map((satu) => lineOf(awal, akhir, satu)) };
  if (awal !== 'draft' || kode !== undefined || !codeOf(akhir)) return null;
  const nanti = { perintah: 'draft …', arti: `${arti.arti}: belum waktunya; yang dapat dibuat, ditanyakan` };
  return { arti: nanti, baris: [lineOf('draft', '', ikut[0] ?? [])] };
}

function lineOf(awal: string, akhir: string | undefined, satu: readonly string[]): string {
  const [kata, flag] = splitFlags(satu);
  const kosong = akhir !== undefined && kata.length === 0;
  // A flag without its value is left out; a document alone would be taken for a case.
  const kepala = awal.split(' ').filter((k) => k !== '' && !(kosong && k.startsWith('--')));
  const kode = codeOf(akhir);
  if (kode) return retypeLine([...kepala, ...kata, ...(kosong ? [] : [kode]), ...flag], '');
  return retypeLine([...kepala, ...satu], akhir?.trim() ?? '');
}

/** 'buka … tanda-terima' names a document. */
const codeOf = (akhir = ''): string | undefined => /^ [a-z]\S*/.exec(akhir)?.[0].trim();

const takesKasus = (perintah: string): boolean =>
  perintah.includes(' --') || isAboutKasus(perintah.split(' ')[0] ?? '');
