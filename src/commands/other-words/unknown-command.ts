/** A first word that is no command becomes lines to type. */
import { kasusAndCodes } from '../../desk/flags/joined-words.ts';
import { Failure } from '../../errors.ts';
import { closestWord } from '../../text/closest-word.ts';
import { retypeLine, typedLine } from '../../text/typed-line.ts';
import { COMMANDS, type PksCommand } from '../command-list.ts';
import { meaningsOfWord } from '../other-words.ts';

/** `sisa`: the words behind it. 'tanda tangan' is one word. */
export async function unknownCommand(nama: string, sisa: readonly string[]): Promise<Failure> {
  const [kedua = '', ...lain] = sisa;
  const berdua = meaningsOfWord(`${nama}-${kedua}`);
  const arti = berdua.length > 0 ? berdua : meaningsOfWord(nama.trim().replace(/\s+/g, '-'));
  return arti.length > 0
    ? everydayWord(berdua.length > 0 ? `${nama} ${kedua}` : nama, arti, berdua.length > 0 ? lain : sisa)
    : unknownWord(nama, sisa);
}

async function everydayWord(
  kata: string,
  arti: ReturnType<typeof meaningsOfWord>,
  sisa: readonly string[],
): Promise<Failure> {
  const baris: string[] = [];
  for (const { perintah } of arti) {
    const [awal = '', akhir] = perintah.split(' …');
    const ikut = awal === 'draft' ? await draftWords(sisa) : [akhir === undefined ? [] : sisa];
    for (const satu of ikut) baris.push(retypeLine([...awal.split(' ').filter(Boolean), ...satu], akhir?.trim() ?? ''));
  }
  const sebut = arti.map((a) => `${a.perintah.split(' …')[0] || 'pks'} (${a.arti})`).join(' atau ');
  return new Failure('PERINTAH_TIDAK_DIKENAL', `"${kata}" bukan perintah. Yang dimaksud barangkali ${sebut}.`, [
    ...new Set(baris),
  ]);
}

/** 'cetak 1 tanda terima': the document is one word. What is missing is asked for. */
async function draftWords(sisa: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { NASKAH } = await import('../../office/naskah/all-naskah.ts');
  const kode = NASKAH.map((n) => n.kode);
  const di = sisa.findIndex((k) => k.startsWith('-'));
  const [kata, flag] = di < 0 ? [sisa, []] : [sisa.slice(0, di), sisa.slice(di)];
  if (kata.length === 0 || kode.includes(kata.join('-').toLowerCase().replaceAll(' ', '-'))) return [flag];
  return kasusAndCodes(kata, kode).map((satu) => [...satu, ...flag]);
}

/** An institution's name is searched for. */
function unknownWord(nama: string, sisa: readonly string[]): Failure {
  const alias = (p: PksCommand) => (p.alias ? [p.nama, p.alias] : [p.nama]);
  const maksud = closestWord(nama, COMMANDS.flatMap(alias));
  const di = sisa.findIndex((k) => k.startsWith('-'));
  const kata = [nama, ...(di < 0 ? sisa : sisa.slice(0, di))].join(' ').trim();
  const dicari = /\p{L}{3}/u.test(kata) ? [typedLine(['cari', kata])] : [];
  return new Failure(
    'PERINTAH_TIDAK_DIKENAL',
    `"${nama}" bukan perintah.${maksud ? ` Maksud Anda: ${maksud}?` : dicari.length > 0 ? ' Nama, nomor, atau teks dicari dengan pks cari.' : ''}`,
    [...(maksud ? [typedLine([maksud, ...sisa])] : dicari), 'pks --help'],
  );
}
