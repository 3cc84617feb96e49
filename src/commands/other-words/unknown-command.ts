/** A first word that is no command becomes lines to type. */
import { Failure } from '../../errors.ts';
import { closestWord } from '../../text/closest-word.ts';
import { retypeLine, typedLine } from '../../text/typed-line.ts';
import { COMMANDS, commandNamed, type PksCommand } from '../command-list.ts';
import { meaningsOfWord } from '../other-words.ts';
import { ABOUT_KASUS, isPassingWord, keptWords } from './kept-words.ts';
import { wordRoots } from './word-roots.ts';

/** `sisa` are the words behind it; 'tanda tangan' is one word. `lembaga` tells whether an institution is called so. */
export async function unknownCommand(
  nama: string,
  sisa: readonly string[],
  lembaga: (kata: string) => Promise<boolean>,
): Promise<Failure> {
  const dimaksud = await meantWord(nama, sisa);
  if (dimaksud) return dimaksud;
  // Some words come before what one wants to do: 'mau cetak', 'sudah dikirim'.
  const mulai = [nama, ...sisa].findIndex((kata) => !FILLERS.has(kata.toLowerCase()));
  const [kata, ...lain] = [nama, ...sisa].slice(Math.max(0, mulai));
  const sesudah = mulai > 0 && kata !== undefined && !kata.startsWith('-') ? await meantWord(kata, lain) : null;
  return sesudah ?? unknownWord(nama, sisa, lembaga);
}

/** No name of an institution begins with one. */
const FILLERS: ReadonlySet<string> = new Set(
  'mau ingin hendak saya aku kami bagaimana gimana cara caranya bisa mohon minta perlu harus apakah ada sudah belum tidak yang nama tanggal tempel kadis kabid kasi kenapa mengapa'.split(
    ' ',
  ),
);

async function meantWord(nama: string, sisa: readonly string[]): Promise<Failure | null> {
  const berdua = await knownPhrase(nama, sisa);
  if (berdua) return berdua;
  // 'cara' alone asks for help.
  if (sisa.length > 0 && FILLERS.has(nama.toLowerCase())) return null;
  const arti = likeliest(nama.trim().replace(/\s+/g, '-'));
  return arti ? everydayWord(nama, arti, sisa) : null;
}

const likeliest = (kata: string, berdua = ''): ReturnType<typeof meaningsOfWord> | undefined =>
  [kata, ...wordRoots(kata)].map((satu) => meaningsOf(`${satu}${berdua}`)).find((arti) => arti.length > 0);

function meaningsOf(kata: string): ReturnType<typeof meaningsOfWord> {
  const p = commandNamed(kata);
  return p ? [{ perintah: `${p.nama} …`, arti: p.ringkas }] : meaningsOfWord(kata);
}

/** The first of the two words may be a command. */
export async function knownPhrase(nama: string, sisa: readonly string[]): Promise<Failure | null> {
  const [kedua = '', ...lain] = sisa;
  const arti = likeliest(nama, `-${kedua}`.toLowerCase());
  return arti ? everydayWord(`${nama} ${kedua}`, arti, lain) : null;
}

/** No case is called 'data' in 'lengkapi data', and the command alone asks which. */
export function withoutPassingWords(e: Failure, nama: string, sisa: readonly string[]): Failure | null {
  const p = commandNamed(nama);
  const di = sisa.findIndex((k) => k.startsWith('-'));
  const [kata, flag] = di < 0 ? [sisa, []] : [sisa.slice(0, di), sisa.slice(di)];
  if (e.kode !== 'KASUS_TIDAK_ADA' || !p || !ABOUT_KASUS.has(p.nama) || !kata.every(isPassingWord)) return null;
  return new Failure(e.kode, e.message, [...new Set([retypeLine([p.nama, ...flag], ''), ...e.saran])], e.rinci);
}

async function everydayWord(
  kata: string,
  arti: ReturnType<typeof meaningsOfWord>,
  sisa: readonly string[],
): Promise<Failure> {
  const baris: string[] = [];
  for (const { perintah } of arti) {
    const [awal = '', akhir] = perintah.split(' …');
    const ikut = akhir === undefined ? [[]] : await keptWords(awal, sisa);
    for (const satu of ikut) {
      // A flag without its value is left out.
      const kosong = akhir !== undefined && (satu[0]?.startsWith('-') ?? true);
      const kepala = awal.split(' ').filter((k) => k !== '' && !(kosong && k.startsWith('--')));
      baris.push(retypeLine([...kepala, ...satu], akhir?.trim() ?? ''));
    }
  }
  const sebut = arti.map((a) => `${a.perintah.split(' …')[0] || 'pks'} (${a.arti})`).join(' atau ');
  return new Failure('PERINTAH_TIDAK_DIKENAL', `"${kata}" bukan perintah. Yang dimaksud barangkali ${sebut}.`, [
    ...new Set(baris),
  ]);
}

/** An institution's name is searched for, also where it is spelt nearly as a command. */
async function unknownWord(
  nama: string,
  sisa: readonly string[],
  lembaga: (kata: string) => Promise<boolean>,
): Promise<Failure> {
  const alias = (p: PksCommand) => (p.alias ? [p.nama, p.alias] : [p.nama]);
  const dekat = closestWord(nama, COMMANDS.flatMap(alias));
  // A short word leaves hardly anything that could have been meant.
  const mirip =
    dekat && (nama.length > 5 ? dekat[0] === nama[0]?.toLowerCase() : isOneSlip(nama.toLowerCase(), dekat))
      ? dekat
      : null;
  const di = sisa.findIndex((k) => k.startsWith('-'));
  const kata = [nama, ...(di < 0 ? sisa : sisa.slice(0, di))].join(' ').trim();
  const maksud = mirip && (await lembaga(kata)) ? null : mirip;
  const dicari = /\p{L}{3}/u.test(kata) ? [typedLine(['cari', kata])] : [];
  return new Failure(
    'PERINTAH_TIDAK_DIKENAL',
    `"${nama}" bukan perintah.${maksud ? ` Maksud Anda: ${maksud}?` : dicari.length > 0 ? ' Nama, nomor, atau teks dicari dengan pks cari.' : ''}`,
    [...(maksud ? [retypeLine([maksud, ...sisa], '')] : dicari), 'pks --help'],
  );
}

/** One letter is too many, too few or other, or two changed places; not in the first. */
function isOneSlip(kata: string, asli: string): boolean {
  if (kata[0] !== asli[0] || kata.length < 3) return false;
  let [awal, akhir] = [0, 0];
  while (awal < Math.min(kata.length, asli.length) && kata[awal] === asli[awal]) awal++;
  while (akhir < Math.min(kata.length, asli.length) - awal && kata.at(-1 - akhir) === asli.at(-1 - akhir)) akhir++;
  const [beda, bedaAsli] = [kata.slice(awal, kata.length - akhir), asli.slice(awal, asli.length - akhir)];
  const tertukar = beda.length === 2 && beda === [...bedaAsli].reverse().join('');
  return (beda.length <= 1 && bedaAsli.length <= 1) || tertukar || asli.startsWith(kata);
}
