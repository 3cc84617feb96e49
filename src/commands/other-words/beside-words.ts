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

const COUNTED: ReadonlySet<string> = new Set('tahun thn bulan bln hari hk orang kali lembar pihak minggu'.split(' '));
const NUMBERED: ReadonlySet<string> = new Set('langkah pasal ayat bulan semester triwulan tahun lampiran'.split(' '));

/** In '3 tahun' and 'pasal 5' the number is no case. */
export const kasusNumbers = (kata: readonly string[]): readonly string[] =>
  kata.filter(
    (satu, i) =>
      isKasusWord(satu) &&
      !/^20\d\d$/.test(satu) &&
      !COUNTED.has(kata[i + 1]?.toLowerCase() ?? '') &&
      !NUMBERED.has(kata[i - 1]?.toLowerCase() ?? ''),
  );
