/** A command line as a person types it, so that it can be copied. */

const PLAIN_WORD = /^[\p{L}\d_.,:/@+=-]+$/u;
/** What a shell reads inside double quotes: line breaks, bash's marks, the prompt's %NAME%, a backslash. */
const SHELL_MARKS = /[`\p{Cc}]|!(?![\s"]|$)|%.*%|\$[\w({*@#?$!-]|\\(?:[\\"$`]|$)/u;
/** A quotation mark ends the quotes where a shell knows no mark before it, PowerShell also at a curly one; then these are read. */
const ENDS_QUOTES = /["\u201c-\u201f]/u;
const READ_OUTSIDE = /[&|<>^;(){}@#$]/;
/** Single quotes hold until the next one, to PowerShell also a curly one; the Windows prompt does not know them. */
const NO_SINGLE_QUOTES = /['\u2018-\u201b&|<>^%\p{Cc}]/u;
/** What no shell may get to see. */
const HAZARDS = /[`"\u201c-\u201f\p{Cc}!%$\\]/gu;

export function shellWord(teks: string): string | null {
  if (PLAIN_WORD.test(teks)) return teks;
  if (SHELL_MARKS.test(teks) || (ENDS_QUOTES.test(teks) && READ_OUTSIDE.test(teks))) return null;
  return `"${teks.replaceAll('"', '\\"')}"`;
}

/**
 * As part of a line that people type. Single quotes, for bash and PowerShell, where the shells disagree; a text that no
 * quotes hold in every shell is shown with '?' for what a shell would obey, so that the line does no harm.
 */
export const shownWord = (teks: string): string =>
  shellWord(teks) ?? (NO_SINGLE_QUOTES.test(teks) ? `"${teks.replace(HAZARDS, '?')}"` : `'${teks}'`);

/** 'pks advance 14 --lengkap' */
export const typedLine = (argv: readonly string[]): string => ['pks', ...argv.map(shownWord)].join(' ');

/** The same line with flags added, or said anew: `tambahan` as it is typed, e.g. '--sebagai kepala-dinas'. */
export function retypeLine(argv: readonly string[], tambahan: string): string {
  const baru = tambahan.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  const bernilai = new Map(
    baru.flatMap((kata, i) => (kata.startsWith('--') ? [[kata, !!baru[i + 1] && !baru[i + 1]?.startsWith('--')]] : [])),
  );
  const tetap: string[] = [];
  // Flags that only shape the answer are left out.
  const bentuk = new Set(['--json', '-q', '--quiet', '-n', '--coba', '--no-input', '--no-color']);
  for (let i = 0; i < argv.length; i++) {
    const kata = argv[i] ?? '';
    const nilai = bernilai.get(kata.split('=')[0] ?? '');
    if (bentuk.has(kata)) continue;
    if (nilai === undefined) tetap.push(kata);
    else if (nilai && !kata.includes('=')) i++; // its old value goes with it
  }
  return `${typedLine(tetap)} ${tambahan}`.trimEnd();
}
