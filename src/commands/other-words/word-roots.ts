/** 'penomoran' is said of nomor, 'batalin' of batal: Indonesian grows words at both ends. */

/** Each prefix may have swallowed these letters of the root. */
const PREFIXES: readonly (readonly [awalan: string, luluh: readonly string[]])[] = [
  ['meny', ['s']],
  ['peny', ['s']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  // As it is spoken: 'nyari', 'nambahin', 'nggunakan'.
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
  ['n', ['t']],
  ...['me', 'pe', 'per', 'di', 'ter', 'ber', 'ke'].map((awalan) => [awalan, ['']] as const),
];
const SUFFIXES: readonly string[] = ['', 'nya', 'lah', 'kan', 'an', 'in', 'i'];
const SHORTEST = 4;

/** The least taken off comes first; the word itself is not among them. */
export function wordRoots(kata: string): readonly string[] {
  const kecil = kata.toLowerCase();
  const tanpaAwal = PREFIXES.flatMap(([awalan, luluh]) =>
    kecil.startsWith(awalan) ? luluh.map((huruf) => `${huruf}${kecil.slice(awalan.length)}`) : [],
  );
  const semua = SUFFIXES.flatMap((akhiran) =>
    [kecil, ...tanpaAwal].flatMap((x) => (x.endsWith(akhiran) ? [x.slice(0, x.length - akhiran.length)] : [])),
  );
  return [...new Set(semua)].filter((x) => x !== kecil && x.length >= SHORTEST);
}
