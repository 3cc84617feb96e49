/** A word that means nothing here is a slip of the hand, an institution's name, or is searched for. */

import { Failure } from '../../errors.ts';
import { isTerm } from '../../office/istilah/explanation.ts';
import { closestWord } from '../../text/closest-word.ts';
import { splitFlags } from '../../text/command-line.ts';
import { retypeLine, typedLine } from '../../text/typed-line.ts';
import { COMMANDS, type PksCommand } from '../command-list.ts';
import type { RegisterHere } from './register-here.ts';
import { namedLembaga } from './sentence/named-lembaga.ts';

/** A line that answers it at once, and the refusal for programs. */
export type MeantLine = Readonly<{ baris: readonly string[]; ditolak: Failure }>;

const alias = (p: PksCommand) => (p.alias ? [p.nama, p.alias] : [p.nama]);
const COMMAND_WORDS = COMMANDS.flatMap(alias);

/** An institution's name is searched for, also where it is spelt nearly as a command. */
export async function unknownWord(
  nama: string,
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure | MeantLine> {
  const dekat = swappedWord(nama, COMMAND_WORDS) ?? closestWord(nama, COMMAND_WORDS);
  // A short word leaves hardly anything that could have been meant.
  const mirip =
    dekat && (nama.length > 5 ? dekat[0] === nama[0]?.toLowerCase() : isOneSlip(nama.toLowerCase(), dekat))
      ? dekat
      : null;
  const [lain, flag] = splitFlags(sisa);
  const kata = [nama, ...lain].join(' ').trim();
  const bernama = await sini.isLembaga(kata);
  const maksud = bernama ? null : mirip;
  const dicari = /\p{L}{3}|\d\/\S/u.test(kata) ? [typedLine(['cari', kata])] : [];
  const kalimat = !bernama && !maksud && kata.split(/\s+/).filter((k) => /\p{L}/u.test(k)).length > 2;
  const istilah = !maksud && isTerm(kata) ? [typedLine(['jelaskan', kata])] : [];
  if (kalimat && istilah.length === 0)
    return unreadSentence(lain.length > 0 ? [nama, ...lain] : kata.split(/\s+/), sini);
  const ditolak = new Failure(
    'PERINTAH_TIDAK_DIKENAL',
    `"${nama}" bukan perintah.${maksud ? ` Maksud Anda: ${maksud}?` : dicari.length > 0 ? ' Nama, nomor, atau teks dicari dengan pks cari.' : ''}`,
    [...istilah, ...(maksud ? [retypeLine([maksud, ...sisa], '')] : dicari), 'pks --help'],
  );
  return bernama ? { baris: ['cari', kata, ...flag], ditolak } : ditolak;
}

/** It is not known what is meant; where an institution is named, that is looked for. */
async function unreadSentence(kata: readonly string[], sini: RegisterHere): Promise<Failure> {
  const { nama } = await namedLembaga(kata, sini);
  const cari = nama === null ? [] : [typedLine(['show', nama]), typedLine(['cari', nama])];
  return new Failure(
    'PERINTAH_TIDAK_DIKENAL',
    `Kalimat itu tidak dikenali. Pilih tanpa mengetik perintah dengan pks menu, atau lihat semua perintah dengan pks --help.`,
    [...cari, 'pks menu', 'pks --help'],
  );
}

/** One letter is too many, too few or other, not the first; or two changed places. */
function isOneSlip(kata: string, asli: string): boolean {
  if (kata.length < 3) return false;
  if (isSwapped(kata, asli)) return true;
  if (kata[0] !== asli[0]) return false;
  let [awal, akhir] = [0, 0];
  while (awal < Math.min(kata.length, asli.length) && kata[awal] === asli[awal]) awal++;
  while (akhir < Math.min(kata.length, asli.length) - awal && kata.at(-1 - akhir) === asli.at(-1 - akhir)) akhir++;
  const [beda, bedaAsli] = [kata.slice(awal, kata.length - akhir), asli.slice(awal, asli.length - akhir)];
  return (beda.length <= 1 && bedaAsli.length <= 1) || asli.startsWith(kata);
}

/** Two neighbouring letters changed places, as in 'reprot'. */
function isSwapped(kata: string, asli: string): boolean {
  const di = [...kata].findIndex((huruf, i) => huruf !== asli[i]);
  return (
    di >= 0 && kata.length === asli.length && kata === asli.slice(0, di) + asli[di + 1] + asli[di] + asli.slice(di + 2)
  );
}

/** The one that was typed with two letters changed. */
export const swappedWord = (kata: string, pilihan: readonly string[]): string | null =>
  kata.length < 3 ? null : (pilihan.find((asli) => isSwapped(kata.toLowerCase(), asli)) ?? null);
