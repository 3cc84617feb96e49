/** Some of the words behind an everyday word go with the command that it means. */

import { kasusAndCodes } from '../../desk/flags/joined-words.ts';
import { splitFlags } from '../../text/command-line.ts';
import { COMMANDS, commandNamed, type PksCommand } from '../command-list.ts';
import { meaningsOfWord } from '../other-words.ts';
import type { RegisterHere } from './register-here.ts';
import { periodLines, readPeriod } from './spoken-period.ts';

export const isAboutKasus = (nama: string): boolean =>
  COMMANDS.some((p: PksCommand) => p.nama === nama && p.kasus === true);

const WITH_FILE: ReadonlySet<string> = new Set(['lampirkan', 'buka']);
/** No part of what is searched for or explained. */
const SAID_BESIDE: ReadonlySet<string> = new Set('itu ini yang untuk saya kami apa siapa berapa kapan mana'.split(' '));
const IN_WORDS: ReadonlySet<string> = new Set(['cari', 'jelaskan']);
/** Said beside the thing, and are no name of it. */
const PASSING: ReadonlySet<string> = new Set(
  'surat kasus data berkas nama lembaga ketik kantor pegang memegang yang ke dari untuk ini itu saya kami baru lama elektronik email kadis kabid kasi sekretaris analis'.split(
    ' ',
  ),
);

export const isPassingWord = (kata: string): boolean =>
  PASSING.has(kata.toLowerCase()) || commandNamed(kata.toLowerCase()) !== undefined || meaningsOfWord(kata).length > 0;

/** Where an institution is called so, the words are its name. */
type Known = Pick<RegisterHere, 'hariIni' | 'isLembaga'>;

/** Keeps what the command takes of the words behind: flags, a case, a name, a period, free words. */
export async function keptWords(
  perintah: string,
  sisa: readonly string[],
  sini: Known,
): Promise<readonly (readonly string[])[]> {
  const [nama = '', ...bagian] = perintah.split(' ');
  if (nama === 'draft') return knownDraftWords(sisa, sini);
  if (nama === 'buka')
    return knownDraftWords(
      sisa.filter((k) => !k.startsWith('-')),
      sini,
    );
  const berjangka = periodLines(perintah, sisa, sini.hariIni);
  if (berjangka.length > 0 && berjangka.every((satu) => satu[0] === nama))
    return berjangka.map((satu) => satu.slice(1 + bagian.length));
  const [kata, flag] = splitFlags(sisa);
  if (nama === 'list')
    return [[...readPeriod(kata, sini.hariIni).sisa.filter((k) => !isPassingWord(k) && !isKasusWord(k)), ...flag]];
  if (IN_WORDS.has(nama)) return [[...kata.filter((k) => !SAID_BESIDE.has(k.toLowerCase())), ...flag]];
  const nomor = kata.filter(isKasusWord);
  const [pertama] = nomor;
  // 'ganti tanggal 1': the words before the number tell what is to be changed, which is asked.
  if ((isAboutKasus(nama) || perintah.includes('--')) && pertama !== undefined && nomor.length === 1)
    return [[pertama, ...(WITH_FILE.has(nama) ? kata.slice(kata.indexOf(pertama) + 1).slice(0, 1) : []), ...flag]];
  const sebutan = kata.filter((k) => !isPassingWord(k)).join(' ');
  const bernama = (isAboutKasus(nama) || nama === 'lembaga') && sebutan !== '' && (await sini.isLembaga(sebutan));
  // A file is one word too.
  const berkas = WITH_FILE.has(nama) && /\.\w{2,4}$/.test(sebutan);
  return [[...(bernama || berkas ? [sebutan] : []), ...flag]];
}

export const isKasusWord = (kata: string): boolean => /^(?:B-)?\d[\d-]*$/i.test(kata);

/** The command asks for the case where the words are no name. */
async function knownDraftWords(sisa: readonly string[], sini: Known): Promise<readonly (readonly string[])[]> {
  const semua = await draftWords(sisa);
  const kasus = semua[0]?.[0] ?? '-';
  if (kasus.startsWith('-') || isKasusWord(kasus) || (await sini.isLembaga(kasus))) return semua;
  return [sisa.filter((k) => k.startsWith('-'))];
}

/** 'cetak 1 tanda terima': the document is one word. What is missing is asked for. */
export async function draftWords(sisa: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { NASKAH } = await import('../../office/naskah/all-naskah.ts');
  const kode = NASKAH.map((n) => n.kode);
  const [kata, flag] = splitFlags(sisa);
  if (kata.every(isPassingWord) || kode.includes(kata.join('-').toLowerCase().replaceAll(' ', '-'))) return [flag];
  // The institution may be named last: 'lembar disposisi rsud prambanan'.
  const depan =
    kata.findLastIndex((_, i) =>
      kode.includes(
        kata
          .slice(0, i + 1)
          .join('-')
          .toLowerCase(),
      ),
    ) + 1;
  const urut = depan > 0 && !kata.some(isKasusWord) ? [...kata.slice(depan), ...kata.slice(0, depan)] : kata;
  return kasusAndCodes(urut, kode).map((satu) => [...satu, ...flag]);
}
