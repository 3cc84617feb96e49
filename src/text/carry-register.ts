/** The commands that an answer offers are about the register that was typed: here alone they come to name it. */
import { shownWord } from './typed-line.ts';

/** What a command of these names may be about, so that 'pks nomor 470/021' in somebody's own words is none. */
const ABOUT = String.raw`(?= *(?:$|[.,;)·"]| --?[a-z]| (?:B-)?\d[\d-]*(?![\d/-])| (?!\d)\S))`;

/**
 * Puts `--register` into every offered line of a text, as it was typed; null where none was. `perintah`: the names of
 * all commands, by which a line is told from the word 'pks'; no line that is offered uses an alias.
 */
export function carriesRegister(
  argv: readonly string[],
  perintah: () => readonly string[],
): ((teks: string) => string) | null {
  const tempat = typedRegister(argv);
  if (tempat === null) return null;
  // 'pks' as the value of a flag is none; what makes or names a register says which itself.
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
