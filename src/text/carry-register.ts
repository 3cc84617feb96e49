/** Commands that an answer offers name the typed register here alone. */
import { shownWord } from './typed-line.ts';

/** What may follow such a command: 'pks nomor 470/021' in somebody's own words is none. */
const ABOUT = String.raw`(?= *(?:$|[.,;)·"]| --?[a-z]| (?:B-)?\d[\d-]*(?![\d/-])| (?!\d)\S))`;

/**
 * Puts `--register` as typed into every offered line; null where none was. `perintah`: all command names, which tell a
 * line from the word 'pks'; offered lines use no alias.
 */
export function carriesRegister(
  argv: readonly string[],
  perintah: () => readonly string[],
): ((teks: string) => string) | null {
  const tempat = typedRegister(argv);
  if (tempat === null) return null;
  // 'pks' as a flag's value is none; what makes or names a register says which itself.
  const baris = new RegExp(
    `(?<=^|(?<!--[a-z-]+)[\\s:(→·"])pks (?=(?:${perintah().join('|')})(?![\\w-])${ABOUT})(?!(?:init|config register)(?![\\w-]))(?![^\\n]*--register)`,
    'gm',
  );
  return (teks) => teks.replace(baris, () => `pks --register ${tempat} `);
}

function typedRegister(argv: readonly string[]): string | null {
  const di = argv.findIndex((kata) => kata === '--register' || kata.startsWith('--register='));
  const kata = argv[di];
  const nilai = kata === '--register' ? argv[di + 1] : kata?.slice('--register='.length);
  return nilai === undefined ? null : shownWord(nilai);
}
