/** Some of the words behind an everyday word go with the command that it means. */
import { kasusAndCodes } from '../../desk/flags/joined-words.ts';
import { COMMANDS, type PksCommand } from '../command-list.ts';
import { meaningsOfWord } from '../other-words.ts';

export const isAboutKasus = (nama: string): boolean =>
  COMMANDS.some((p: PksCommand) => p.nama === nama && p.kasus === true);

const WITH_FILE: ReadonlySet<string> = new Set(['lampirkan', 'buka']);
/** They are no part of what is searched for or explained. */
const SAID_BESIDE: ReadonlySet<string> = new Set('itu ini yang untuk saya kami apa siapa berapa kapan mana'.split(' '));
const IN_WORDS: ReadonlySet<string> = new Set(['cari', 'list', 'jelaskan']);
/** They are said beside the thing, and are no name of it. */
const PASSING: ReadonlySet<string> = new Set(
  'surat kasus data berkas nama lembaga ketik kantor pegang memegang yang ke dari untuk ini itu saya kami baru lama elektronik email kadis kabid kasi sekretaris analis'.split(
    ' ',
  ),
);

export const isPassingWord = (kata: string): boolean =>
  PASSING.has(kata.toLowerCase()) || meaningsOfWord(kata).length > 0;

/** Keeps what the command takes of the words behind: flags, a case, a name, free words. */
export async function keptWords(perintah: string, sisa: readonly string[]): Promise<readonly (readonly string[])[]> {
  const [nama = ''] = perintah.split(' ');
  if (nama === 'draft') return draftWords(sisa);
  if (nama === 'buka') return draftWords(sisa.filter((k) => !k.startsWith('-')));
  const di = sisa.findIndex((k) => k.startsWith('-'));
  const [kata, flag] = di < 0 ? [sisa, []] : [sisa.slice(0, di), sisa.slice(di)];
  if (IN_WORDS.has(nama)) return [[...kata.filter((k) => !SAID_BESIDE.has(k.toLowerCase())), ...flag]];
  const nomor = kata.filter((k) => /^(?:B-)?\d[\d-]*$/i.test(k));
  const [pertama] = nomor;
  // 'ganti tanggal 1': the words before the number tell what is to be changed, which is asked.
  if ((isAboutKasus(nama) || perintah.includes('--')) && pertama !== undefined && nomor.length === 1)
    return [[pertama, ...(WITH_FILE.has(nama) ? kata.slice(kata.indexOf(pertama) + 1).slice(0, 1) : []), ...flag]];
  const sebutan = kata.filter((k) => !isPassingWord(k)).join(' ');
  const bernama = sebutan !== '' && (isAboutKasus(nama) || nama === 'lembaga');
  return [[...(bernama ? [sebutan] : []), ...flag]];
}

/** 'cetak 1 tanda terima': the document is one word. What is missing is asked for. */
export async function draftWords(sisa: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { NASKAH } = await import('../../office/naskah/all-naskah.ts');
  const kode = NASKAH.map((n) => n.kode);
  const di = sisa.findIndex((k) => k.startsWith('-'));
  const [kata, flag] = di < 0 ? [sisa, []] : [sisa.slice(0, di), sisa.slice(di)];
  if (kata.every(isPassingWord) || kode.includes(kata.join('-').toLowerCase().replaceAll(' ', '-'))) return [flag];
  return kasusAndCodes(kata, kode).map((satu) => [...satu, ...flag]);
}
