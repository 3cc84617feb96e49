import { shownWord } from './typed-line.ts';
import { makeVisible } from './visible.ts';

/** These may follow a command, unlike 'pks nomor 470/021' in a person's own words. */
const ABOUT = String.raw`(?= *(?:$|[.,;)·"]| --?[a-z]| (?:B-)?\d[\d-]*(?![\d/-])| (?!\d)\S))`;

/**
 * Puts `--register` as typed into every offered line; null where none was. `perintah`: all names, without aliases,
 * which no line uses.
 */
export function carriesRegister(
  argv: readonly string[],
  perintah: () => readonly string[],
): ((teks: string) => string) | null {
  const tempat = shownRegister(argv);
  if (tempat === null) return null;
  // 'pks' as a flag's value is none; a command that makes or names a register says which itself.
  const baris = new RegExp(
    `(?<=^|(?<!--[a-z-]+)[\\s:(→·"])pks (?=(?:${perintah().join('|')})(?![\\w-])${ABOUT})(?!(?:init|config register)(?![\\w-]))(?![^\\n]*--register)`,
    'gm',
  );
  return (teks) => teks.replace(baris, () => `pks --register ${tempat} `);
}

/** The place as typed after `--register`, or undefined where none was. */
export function registerFlag(argv: readonly string[]): string | undefined {
  const di = argv.findIndex((kata) => kata === '--register' || kata.startsWith('--register='));
  const kata = argv[di];
  return kata === '--register' ? argv[di + 1] : kata?.slice('--register='.length);
}

function shownRegister(argv: readonly string[]): string | null {
  const nilai = registerFlag(argv);
  return nilai === undefined ? null : makeVisible(shownWord(nilai));
}
