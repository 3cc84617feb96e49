import { glueWords, unglueCommands } from '../layout/whole-commands.ts';
import { hangIndent, wrapLines } from '../layout/wrap.ts';

/** `isi` has each command with a few words ('new/baru: surat masuk'). */
type HelpGroup = Readonly<{ judul: string; isi: readonly string[] }>;

export function showHelp(kelompok: readonly HelpGroup[], lebar: number): string {
  const kolom = Math.max(...kelompok.map(({ judul }) => judul.length)) + 2;
  const baris = [
    'Pemakaian: pks [perintah] [pilihan]       pks saja: apa yang menunggu Anda',
    ...kelompok.map(({ judul, isi }) => unglueCommands(hangIndent(judul.padEnd(kolom), glueEntries(isi), lebar))),
    'Caranya: pks <perintah> --help     Arti kata, langkah, galat: pks jelaskan 9',
    'Di mana saja: -h -V -q --json --no-input --no-color --register <folder>',
    'pks mencatat nama akun komputer; ia tidak memeriksa siapa yang mengetik.',
  ];
  return wrapLines(baris.join('\n'), lebar);
}

const glueEntries = (isi: readonly string[]): string =>
  isi.map((satu, i) => glueWords(i < isi.length - 1 ? `${satu} ·` : satu)).join(' ');
