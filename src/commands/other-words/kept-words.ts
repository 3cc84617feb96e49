/** Some of the words behind an everyday word go with the command that it means. */

import { kasusAndCodes } from '../../desk/flags/joined-words.ts';
import { splitFlags } from '../../text/command-line.ts';
import { isFiller } from '../../text/filler-words.ts';
import { COMMANDS, type PksCommand } from '../command-list.ts';
import { isKasusWord, isPassingWord, isWeak, kasusNumbers } from './beside-words.ts';
import type { RegisterHere } from './register-here.ts';
import { namedLembaga } from './sentence/named-lembaga.ts';
import { periodLines, readPeriod } from './spoken-period.ts';

export const isAboutKasus = (nama: string): boolean =>
  COMMANDS.some((p: PksCommand) => p.nama === nama && p.kasus === true);

const WITH_FILE: ReadonlySet<string> = new Set(['lampirkan', 'buka']);
/** Where an institution is called so, the words are its name. */
type Known = Pick<RegisterHere, 'hariIni' | 'isLembaga'>;

/** Keeps what the command takes of the words behind: flags, a case, a name, a period, free words. */
export async function keptWords(
  perintah: string,
  sisa: readonly string[],
  sini: Known,
): Promise<readonly (readonly string[])[]> {
  const [nama = '', ...bagian] = perintah.split(' ');
  if (nama === 'draft') return knownDraftWords(sisa, sini, await naskahCodes());
  if (nama === 'buka')
    return knownDraftWords(
      sisa.filter((k) => !k.startsWith('-')),
      sini,
      [...(await naskahCodes()), 'pindaian'],
    );
  const berjangka = periodLines(perintah, sisa, sini.hariIni);
  if (berjangka.length > 0 && berjangka.every((satu) => satu[0] === nama))
    return berjangka.map((satu) => satu.slice(1 + bagian.length));
  const [kata, flag] = splitFlags(sisa);
  if (nama === 'list' || nama === 'cari') return [[...(await searchedWords(nama, kata, sini)), ...flag]];
  if (nama === 'jelaskan') return [[...kata.filter((k) => !isFiller(k)), ...flag]];
  const nomor = kasusNumbers(kata);
  const [pertama] = nomor;
  // 'ganti tanggal 1': the words before the number tell what is to be changed, which is asked.
  if ((isAboutKasus(nama) || perintah.includes('--')) && pertama !== undefined && nomor.length === 1)
    return [[pertama, ...(WITH_FILE.has(nama) ? kata.slice(kata.indexOf(pertama) + 1).slice(0, 1) : []), ...flag]];
  const sebutan = kata.filter((k) => !isPassingWord(k)).join(' ');
  // A file is one word too.
  if (WITH_FILE.has(nama) && /\.\w{2,4}$/.test(sebutan)) return [[sebutan, ...flag]];
  const bernama = isAboutKasus(nama) || nama === 'lembaga' ? await lembagaIn(kata, sini) : null;
  return [[...(bernama === null ? [] : [bernama]), ...flag]];
}

/** All words may be the name, or some of them. */
async function lembagaIn(kata: readonly string[], sini: Known): Promise<string | null> {
  const semua = kata.filter((k) => !isPassingWord(k)).join(' ');
  return semua !== '' && (await sini.isLembaga(semua)) ? semua : (await namedLembaga(kata, sini)).nama;
}

/** What is looked for: the institution, where one is named; not what is said beside it. */
async function searchedWords(nama: string, kata: readonly string[], sini: Known): Promise<readonly string[]> {
  const bernama = (await namedLembaga(kata, sini)).nama;
  if (bernama !== null) return [bernama];
  const dicari = kata.filter((k) => !isFiller(k) && !(isWeak(k) && !isKasusWord(k)));
  return nama === 'cari'
    ? dicari
    : readPeriod(dicari, sini.hariIni).sisa.filter((k) => !isPassingWord(k) && !isKasusWord(k));
}

/** The command asks for the case where the words are no name. */
async function knownDraftWords(
  sisa: readonly string[],
  sini: Known,
  dikenal: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const semua = draftWords(sisa, dikenal);
  const kasus = semua[0]?.[0] ?? '-';
  if (kasus.startsWith('-') || isKasusWord(kasus) || (await sini.isLembaga(kasus))) return semua;
  const [kata, flag] = splitFlags(sisa);
  const { nama, lain } = await namedLembaga(kata, sini);
  if (nama === null) return [flag];
  const kode = dikenal.filter((satu) => `-${lain.join('-').toLowerCase()}-`.includes(`-${satu}-`));
  return [[nama, ...kode.slice(0, 1), ...flag]];
}

const naskahCodes = async (): Promise<readonly string[]> =>
  (await import('../../office/naskah/all-naskah.ts')).NASKAH.map((n) => n.kode);

/** 'cetak 1 tanda terima': the document is one word. What is missing is asked for. */
function draftWords(sisa: readonly string[], kode: readonly string[]): readonly (readonly string[])[] {
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
