/** A command that refuses the words behind it: others were meant by them. */
import { Failure } from '../../errors.ts';
import { splitFlags } from '../../text/command-line.ts';
import { retypeLine, shellWord, typedLine } from '../../text/typed-line.ts';
import { commandNamed } from '../command-list.ts';
import { isKasusWord, isPassingWord } from './beside-words.ts';
import { isAboutKasus, keptWords } from './kept-words.ts';
import type { RegisterHere } from './register-here.ts';
import { namedLembaga } from './sentence/named-lembaga.ts';
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
    (await withoutOtherWords(e, nama, sisa, sini))
  );
}

/** A refusal of a date, a value or a rule is of a line that was understood. */
const OF_WORDS: ReadonlySet<string> = new Set(
  'KASUS_TIDAK_ADA PEMAKAIAN_SALAH PERINTAH_TIDAK_DIKENAL ISTILAH_TIDAK_ADA LEMBAGA_TIDAK_ADA'.split(' '),
);
/** A command of two words: 'libur tambah'. */
const PARTS: ReadonlySet<string> = new Set(
  'tambah cabut ubah akhiri tutup periksa pesan pakai batal pindah daftar samakan catat salin isian selesai'.split(' '),
);

/** Where the sentence may mean the command that was typed, the words that it does not take are left out. */
async function meantOfIt(
  e: Failure,
  nama: string,
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure | null> {
  if (!OF_WORDS.has(e.kode) || PARTS.has(sisa[0]?.toLowerCase() ?? '')) return null;
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

/** No case is called 'data' in 'lengkapi data': the institution that is named stays, else the command asks which. */
async function withoutOtherWords(
  e: Failure,
  nama: string,
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure | null> {
  const p = commandNamed(nama);
  const [kata, flag] = splitFlags(sisa);
  if (!p || !isAboutKasus(p.nama) || p.nama === 'nomor' || !['KASUS_TIDAK_ADA', 'PEMAKAIAN_SALAH'].includes(e.kode))
    return null;
  // What no shell reads alike, and a version, stays as it was refused.
  if (kata.some((satu) => shellWord(satu) === null || /^v\d+$/.test(satu))) return null;
  const papers = p.nama === 'buka' || p.nama === 'draft';
  if (!papers && (kata.some(isKasusWord) || (await sini.isLembaga(kata.join(' '))))) return null;
  const [satu = []] = papers ? await keptWords(p.nama, sisa, sini) : [[...(await nameIn(kata, sini)), ...flag]];
  const baris = retypeLine([p.nama, ...satu], '');
  if (baris === typedLine([p.nama, ...sisa])) return null;
  const bernama = satu[0] !== undefined && !satu[0].startsWith('-');
  const passing = kata.every(isPassingWord);
  // A name that is nearly one of the register's has lines of its own.
  if (!bernama && !passing && e.kode === 'KASUS_TIDAK_ADA') return null;
  return new Failure(
    e.kode,
    papers && !bernama ? 'Kasusnya belum disebut.' : e.message,
    [...new Set([baris, ...(papers || bernama || !passing ? [`pks ${p.nama} --help`] : e.saran)])],
    e.rinci,
  );
}

async function nameIn(kata: readonly string[], sini: RegisterHere): Promise<readonly string[]> {
  const { nama } = await namedLembaga(kata, sini);
  return nama === null ? [] : [nama];
}
