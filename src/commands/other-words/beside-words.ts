/** Words that say little beside the one that tells what is wanted. */
import { commandNamed } from '../command-list.ts';
import { meaningsOfWord } from '../other-words.ts';

/** No name of an institution begins with one, and each says little where another word follows. */
const WEAK: ReadonlySet<string> = new Set(
  'kok boleh dapat pak bu mau ingin hendak saya aku kami bagaimana gimana cara caranya bisa mohon minta tolong perlu harus apakah ada sudah belum tidak yang nama tanggal tempel kadis kabid kasi kenapa mengapa mode gunakan pakai lagi di ke dari untuk apa siapa mana kasus surat berkas pks permohonan pemohon no nomor itu ini kasusnya suratnya berkasnya nomornya'.split(
    ' ',
  ),
);
export const isWeak = (kata: string): boolean => WEAK.has(kata.toLowerCase());

/** Said beside the thing, and are no name of it. */
const PASSING: ReadonlySet<string> = new Set(
  'surat kasus data berkas nama lembaga ketik kantor pegang memegang yang ke dari untuk ini itu saya kami baru lama elektronik email kadis kabid kasi sekretaris analis'.split(
    ' ',
  ),
);

export const isPassingWord = (kata: string): boolean =>
  PASSING.has(kata.toLowerCase()) || commandNamed(kata.toLowerCase()) !== undefined || meaningsOfWord(kata).length > 0;

export const isKasusWord = (kata: string): boolean => /^(?:B-)?\d[\d-]*$/i.test(kata);
