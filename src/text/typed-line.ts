const PLAIN_WORD = /^[\p{L}\d_.,:/@+=-]+$/u;
/** A shell obeys these inside double quotes: line breaks, bash's marks, the prompt's %NAME%, a backslash. */
const SHELL_MARKS = /[`\p{Cc}]|!(?![\s"]|$)|%.*%|\$[\w({*@#?$!-]|\\(?:[\\"$`]|$)/u;
/** No escape before it works in every shell; PowerShell takes curly ones too. */
const ENDS_QUOTES = /["\u201c-\u201f]/u;
const READ_OUTSIDE = /[&|<>^;(){}@#$]/;
/** PowerShell takes curly ones too; the Windows prompt knows no single quotes. */
const NO_SINGLE_QUOTES = /['\u2018-\u201b&|<>^%\p{Cc}]/u;
const HAZARDS = /[`"\u201c-\u201f\p{Cc}!%$\\]/gu;

export function shellWord(teks: string): string | null {
  if (PLAIN_WORD.test(teks)) return teks;
  if (SHELL_MARKS.test(teks) || (ENDS_QUOTES.test(teks) && READ_OUTSIDE.test(teks))) return null;
  return `"${teks.replaceAll('"', '\\"')}"`;
}

/** Has single quotes where bash and PowerShell need them, and '?' for what a shell would obey in any quotes. */
export const shownWord = (teks: string): string =>
  shellWord(teks) ?? (NO_SINGLE_QUOTES.test(teks) ? `"${teks.replace(HAZARDS, '?')}"` : `'${teks}'`);

/** 'pks advance 14 --lengkap'. */
export const typedLine = (argv: readonly string[]): string => ['pks', ...argv.map(shownWord)].join(' ');

/** `tambahan` is as typed: '--sebagai kepala-dinas'. */
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
    else if (nilai && !kata.includes('=')) i++; // Leaves out the flag's old value too.
  }
  return `${typedLine(tetap)} ${tambahan}`.trimEnd();
}
