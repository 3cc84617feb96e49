/** A command that refuses the words behind it: others were meant by them. */
import { Failure } from '../../errors.ts';
import { splitFlags } from '../../text/command-line.ts';
import { retypeLine, typedLine } from '../../text/typed-line.ts';
import { commandNamed } from '../command-list.ts';
import { draftWords, isAboutKasus, isPassingWord } from './kept-words.ts';
import type { RegisterHere } from './register-here.ts';
import { periodLines, periodSentence } from './spoken-period.ts';
import { knownPhrase, sentenceMeant } from './unknown-command.ts';

/** Null where the refusal says all. */
export async function misreadLine(
  e: Failure,
  nama: string,
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure | null> {
  // 'buku ttup 2025' was a slip: the line with the rest of it is offered.
  const lain = splitFlags(sisa)[0].slice(1).join(' ');
  if (e.kode === 'PERINTAH_TIDAK_DIKENAL' && lain !== '' && e.saran[0]?.endsWith(` ${lain}`)) return null;
  const berjangka = spokenPeriod(e, nama, sisa, sini);
  if (berjangka !== null || !/^\p{L}/u.test(sisa[0] ?? '')) return berjangka;
  return (
    (await meantOfIt(e, nama, sisa, sini)) ??
    (await knownPhrase(nama, sisa, sini)) ??
    (await withoutPassingWords(e, nama, sisa))
  );
}

/** Where the sentence may mean the command that was typed, the words that it does not take are left out. */
async function meantOfIt(
  e: Failure,
  nama: string,
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure | null> {
  const maksud = await sentenceMeant([nama, ...sisa], sini);
  const diketik = commandNamed(nama)?.nama;
  const perintah = maksud?.saran.map((baris) => baris.split(' ')[1] ?? '') ?? [];
  // A paper is opened or made: which of them was said.
  const diminta = perintah[0] === diketik || perintah.every((satu) => satu === 'buka' || satu === 'draft');
  const sendiri = diminta ? (maksud?.saran.filter((_, i) => perintah[i] === diketik) ?? []) : [];
  if (sendiri.length === 0) return maksud;
  return new Failure(e.kode, e.message, [...sendiri, `pks ${diketik} --help`], e.rinci);
}

/** 'laporan bulan lalu' names its month by flags. */
function spokenPeriod(e: Failure, nama: string, sisa: readonly string[], { hariIni }: RegisterHere): Failure | null {
  const p = commandNamed(nama);
  const baris = p ? periodLines(p.nama, sisa, hariIni) : [];
  if (!p || baris.length === 0) return null;
  const saran = [...baris.map((satu) => retypeLine(satu, '')), `pks ${p.nama} --help`];
  return new Failure(e.kode, periodSentence(p.nama), saran, e.rinci);
}

/** No case is called 'data' in 'lengkapi data', and the command alone asks which; 'tanda-terima' is a document. */
async function withoutPassingWords(e: Failure, nama: string, sisa: readonly string[]): Promise<Failure | null> {
  const p = commandNamed(nama);
  if (p?.nama === 'buka' || p?.nama === 'draft') {
    const [satu = []] = await draftWords(sisa);
    const kasus = satu[0] !== undefined && !satu[0].startsWith('-');
    const baris = retypeLine([p.nama, ...satu], '');
    return baris === typedLine([p.nama, ...sisa])
      ? null
      : new Failure(e.kode, kasus ? e.message : 'Kasusnya belum disebut.', [baris, `pks ${p.nama} --help`], e.rinci);
  }
  const [kata, flag] = splitFlags(sisa);
  if (e.kode !== 'KASUS_TIDAK_ADA' || !p || !isAboutKasus(p.nama) || !kata.every(isPassingWord)) return null;
  return new Failure(e.kode, e.message, [...new Set([retypeLine([p.nama, ...flag], ''), ...e.saran])], e.rinci);
}
