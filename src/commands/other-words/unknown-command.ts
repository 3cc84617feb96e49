/** A first word that is no command becomes lines to type. */
import { Failure } from '../../errors.ts';
import { retypeLine, typedLine } from '../../text/typed-line.ts';
import { commandNamed } from '../command-list.ts';
import { everydayWords, meaningsOfWord } from '../other-words.ts';
import { draftWords, isAboutKasus, isPassingWord, keptWords } from './kept-words.ts';
import { DETAIL, GO_ON, type Meaning } from './meanings.ts';
import type { RegisterHere } from './register-here.ts';
import { type MeantLine, swappedWord, unknownWord } from './slip-or-name.ts';
import { wordRoots } from './word-roots.ts';

/** `sisa` are the words behind it; 'tanda tangan' is one word. */
export async function unknownCommand(
  nama: string,
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure | MeantLine> {
  const dimaksud = await meantWord(nama, sisa, sini);
  if (dimaksud) return dimaksud;
  // Some words come before what one wants to do: 'mau cetak', 'sudah dikirim'.
  const mulai = [nama, ...sisa].findIndex((kata) => !FILLERS.has(kata.toLowerCase()));
  const [kata, ...lain] = [nama, ...sisa].slice(Math.max(0, mulai));
  const sesudah = mulai > 0 && kata !== undefined && !kata.startsWith('-') ? await meantWord(kata, lain, sini) : null;
  if (sesudah) return sesudah;
  const arti = meaningsOfWord(swappedWord(nama, everydayWords) ?? '');
  return arti.length > 0 ? everydayWord(nama, arti, sisa, sini) : unknownWord(nama, sisa, sini);
}

/** No name of an institution begins with one. */
const FILLERS: ReadonlySet<string> = new Set(
  'mau ingin hendak saya aku kami bagaimana gimana cara caranya bisa mohon minta perlu harus apakah ada sudah belum tidak yang nama tanggal tempel kadis kabid kasi kenapa mengapa'.split(
    ' ',
  ),
);

async function meantWord(nama: string, sisa: readonly string[], sini: RegisterHere): Promise<Failure | null> {
  const berdua = await knownPhrase(nama, sisa, sini);
  if (berdua) return berdua;
  // 'cara' alone asks for help.
  if (sisa.some((k) => !k.startsWith('-')) && FILLERS.has(nama.toLowerCase())) return null;
  const arti = likeliest(nama.trim().replace(/\s+/g, '-'));
  return arti ? everydayWord(nama, arti, sisa, sini) : null;
}

const likeliest = (kata: string, berdua = ''): ReturnType<typeof meaningsOfWord> | undefined =>
  [kata, ...wordRoots(kata)].map((satu) => meaningsOf(`${satu}${berdua}`)).find((arti) => arti.length > 0);

function meaningsOf(kata: string): ReturnType<typeof meaningsOfWord> {
  const p = commandNamed(kata);
  return p ? [{ perintah: `${p.nama} …`, arti: p.ringkas }] : meaningsOfWord(kata);
}

/** The first of the two words may be a command. */
export async function knownPhrase(nama: string, sisa: readonly string[], sini: RegisterHere): Promise<Failure | null> {
  const [kedua = '', ...lain] = sisa;
  const arti = likeliest(nama, `-${kedua}`.toLowerCase());
  return arti ? everydayWord(`${nama} ${kedua}`, arti, lain, sini) : null;
}

/** No case is called 'data' in 'lengkapi data', and the command alone asks which; 'tanda-terima' is a document. */
export async function withoutPassingWords(e: Failure, nama: string, sisa: readonly string[]): Promise<Failure | null> {
  const p = commandNamed(nama);
  if (p?.nama === 'buka' || p?.nama === 'draft') {
    const [satu = []] = await draftWords(sisa);
    const baris = retypeLine([p.nama, ...satu], '');
    return baris === typedLine([p.nama, ...sisa])
      ? null
      : new Failure(e.kode, e.message, [baris, `pks ${p.nama} --help`], e.rinci);
  }
  const di = sisa.findIndex((k) => k.startsWith('-'));
  const [kata, flag] = di < 0 ? [sisa, []] : [sisa.slice(0, di), sisa.slice(di)];
  if (e.kode !== 'KASUS_TIDAK_ADA' || !p || !isAboutKasus(p.nama) || !kata.every(isPassingWord)) return null;
  return new Failure(e.kode, e.message, [...new Set([retypeLine([p.nama, ...flag], ''), ...e.saran])], e.rinci);
}

async function everydayWord(
  kata: string,
  semua: readonly Meaning[],
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<Failure> {
  const dapat = await linesOfAll(semua, sisa, sini);
  // A case that takes none of them may be paused; else its history tells why.
  const kini = dapat.length > 0 ? [] : await linesOfAll([GO_ON, DETAIL], sisa, sini);
  const sebut = (dapat.length > 0 ? dapat.map((d) => d.arti) : semua).map((a) => `${commandOf(a)} (${a.arti})`);
  const tidak = dapat.length > 0 ? '' : '; kasus itu kini tidak menerimanya';
  return new Failure(
    'PERINTAH_TIDAK_DIKENAL',
    `"${kata}" bukan perintah. Yang dimaksud barangkali ${sebut.join(' atau ')}${tidak}.`,
    [...new Set([...dapat, ...kini].flatMap(({ baris }) => baris))],
  );
}

type MeantLines = Readonly<{ arti: Meaning; baris: readonly string[] }>;

async function linesOfAll(
  semua: readonly Meaning[],
  sisa: readonly string[],
  sini: RegisterHere,
): Promise<readonly MeantLines[]> {
  const dapat: MeantLines[] = [];
  for (const arti of semua) {
    const baris = await linesOf(arti, sisa, sini);
    if (baris !== null) dapat.push({ arti, baris });
  }
  return dapat;
}

/** A flag that wants a value is no part of its name. */
const commandOf = ({ perintah }: Meaning): string =>
  (perintah.split(' …')[0] ?? '').replace(perintah.endsWith(' …') ? / --\S+$/ : /^$/, '') || 'pks';

/** Gives null where the case that was named would refuse it. */
async function linesOf(arti: Meaning, sisa: readonly string[], sini: RegisterHere): Promise<readonly string[] | null> {
  const [awal = '', akhir] = arti.perintah.split(' …');
  const ikut = akhir === undefined ? [[]] : await keptWords(awal, sisa);
  const [kasus, kode] = ikut[0]?.filter((k) => !k.startsWith('-')) ?? [];
  if (kasus !== undefined && takesKasus(awal) && !(await sini.takes(arti, kasus, kode ?? codeOf(akhir)))) return null;
  return ikut.map((satu) => {
    // A flag without its value is left out.
    const kosong = akhir !== undefined && (satu[0]?.startsWith('-') ?? true);
    const kepala = awal.split(' ').filter((k) => k !== '' && !(kosong && k.startsWith('--')));
    // A document alone would be taken for a case.
    const ekor = kosong && codeOf(akhir) ? '' : (akhir?.trim() ?? '');
    return retypeLine([...kepala, ...satu], ekor);
  });
}

/** 'buka … tanda-terima' names a document. */
const codeOf = (akhir = ''): string | undefined => /^ [a-z]\S*/.exec(akhir)?.[0].trim();

const takesKasus = (perintah: string): boolean =>
  perintah.includes(' --') || isAboutKasus(perintah.split(' ')[0] ?? '');
