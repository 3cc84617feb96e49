/** A command line as a person types it, so that what pks offers can be copied as it stands. */

/** One word: in quotes where a shell would read more into it; double ones, as bash, PowerShell and cmd all take them. */
export const kutip = (kata: string): string =>
  /^[\p{L}\p{N}_./:@,=+%\\-]+$/u.test(kata) ? kata : /["$`!]/.test(kata) ? `'${kata}'` : `"${kata}"`;

/** 'pks advance 14 --lengkap' */
export const ketikan = (argv: readonly string[]): string => ['pks', ...argv.map(kutip)].join(' ');

/** The same line with flags added, or said anew: `tambahan` as it is typed, e.g. '--sebagai kepala-dinas'. */
export function ketikUlang(argv: readonly string[], tambahan: string): string {
  const baru = tambahan.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  const bernilai = new Map(
    baru.flatMap((kata, i) => (kata.startsWith('--') ? [[kata, !!baru[i + 1] && !baru[i + 1]?.startsWith('--')]] : [])),
  );
  const tetap: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const kata = argv[i] ?? '';
    const nilai = bernilai.get(kata.split('=')[0] ?? '');
    if (nilai === undefined) tetap.push(kata);
    else if (nilai && !kata.includes('=')) i++; // its old value goes with it
  }
  return `${ketikan(tetap)} ${tambahan}`;
}
