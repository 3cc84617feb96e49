/**
 * Hostile texts, made from a seed: what people paste, what other programs leave behind, what an attacker would try.
 * `PKS_BENIH=…` repeats a run; the seed stands in the title of every test that draws from it.
 */
import fc from '../seeded.ts';

/** `npm run test:threats` takes its time and a new seed; `npm test` is quick and always the same. */
export const FULL_RUN = process.env.PKS_ANCAMAN === 'penuh';
export const SEED = Number(process.env.PKS_BENIH ?? (FULL_RUN ? Date.now() % 2 ** 31 : 470_008));
/** Inputs per sink. */
export const INPUTS_PER_SINK = 10_000;

/** So many texts of a kind. */
export const drawSamples = <T>(kelas: fc.Arbitrary<T>, banyak = INPUTS_PER_SINK): readonly T[] =>
  fc.sample(kelas, { seed: SEED, numRuns: banyak });

/** Holds for so many; fast-check makes a failing one as small as it can. */
export const alwaysHolds = <T>(
  kelas: fc.Arbitrary<T>,
  periksa: (nilai: T) => boolean,
  banyak = INPUTS_PER_SINK,
): void => fc.assert(fc.property(kelas, periksa), { seed: SEED, numRuns: banyak });

const pieceOf = fc.constantFrom;
const ordinaryText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  pieceOf('RSUD Contoh', 'Jl. Contoh 1', '0', ' ', '"', "'"),
);
/** A few pieces of a kind among ordinary text; a blank more often than chance would have it. */
const mixedText = (tajam: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: tajam }, ordinaryText), { minLength: 1, maxLength: 8 })
    .map((p) => p.join(''));

export const HOSTILE_PATHS = mixedText(
  pieceOf(
    ...['../', '..\\', '/', '\\', '.', '..', './', '~', '~/', '//pelayan/berbagi/', 'C:', 'C:\\', 'a:b', ':$DATA'],
    ...['CON', 'con.txt', 'NUL', 'aux', 'LPT1', 'COM9.json', 'PRN.', ' ', '.json', '000001.json', 'kasus/2026-001'],
    ...['\0', '\n', '%2e%2e/', '%00', '…', '\u202e', 'x'.repeat(300), '-rf', '$(id)', '`id`', '*', '2026-001', '14'],
  ),
);

export const HOSTILE_TERMINAL = mixedText(
  pieceOf(
    ...[
      '\u001b[31m',
      '\u001b[2J',
      '\u001b]0;judul\u0007',
      '\u001b]8;;http://contoh.invalid\u001b\\',
      '\u001bP',
      '\u001bc',
    ],
    ...['\u0007', '\b\b\b', '\r', '\n', '\t', '\u009b31m', '\u009d', '\u0085', '\u007f', '\0', '\u000e'],
    ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad'],
    ...['\u2028', '\u2029', '\u034f', '\u3164', '\u115f', '\u{e0041}', '\u{e0001}', '\ufe0f', '\u{1d173}', '\u180e'],
    ...['\ud800', '\udc00', '\ufffe', '\uffff', 'a\u0300\u0301\u0302\u0303\u0304\u0305', '漢字', '👨‍👩‍👧', '│', '…'],
  ),
);

export const HOSTILE_DOCUMENT = mixedText(
  pieceOf(
    ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '&amp;', '&#0;', '&#xFFFE;', '&nip;', '<?xml?>'],
    ...['</w:t></w:r></w:p>', '<w:br/>', '<!DOCTYPE x>', '{{nip}}', '{{', '}}', '{', '}', '{{{', '{{elemen.nama}}'],
    ...['\u0000', '\u0001', '\u000b', '\u000c', '\u001f', '\u007f', '\u0085', '\ufffe', '\uffff', '\ud800', '\udfff'],
    ...['\n', '\r', '\t', '\u2028', '\u202e', '$&', '$1', '\\u{7b}', 'x'.repeat(2000), 'MERGEFIELD', '\u{1f600}'],
  ),
);

export const HOSTILE_CSV = mixedText(
  pieceOf(
    ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', '""', ',', ';', '|', ' ', "'", '＝', '＋', '－', '＠', '\0'],
    ...['=1+1', '=cmd|"/C calc"!A0', '+62274', '-5', '@SUM(A1)', '=HYPERLINK("http://contoh.invalid")', '";=1', ';=1'],
    ...[' =1', '\u00a0=1', '\t=1', '\ufeff=1', 'DDE("a";"b")', '%0a=1', '\ud800'],
  ),
);

/** Text of JSON files, hardly any of it an act. */
export const HOSTILE_JSON: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 6, noUnicodeString: false }),
  fc.json().map((isi) => `{"__proto__":${isi},"v":1}`),
  fc.json().map((isi) => `{"v":1,"v":${isi}}`),
  fc.json().map((isi) => `{"constructor":{"prototype":${isi}}}`),
  pieceOf('1e999', '-0', '9'.repeat(400), '"\\ud800"', '{"v":1e400}', '\u{feff}{}', '{"a":1,}', "{'a':1}", 'NaN', ''),
  HOSTILE_TERMINAL,
  HOSTILE_TERMINAL.map((teks) => JSON.stringify({ nama: teks })),
);

/** Nested until a reader that calls itself has no stack left; within the size of a fact. */
export const DEEP_JSON: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 40, max: 30_000 }).map((dalam) => `{"a":${'['.repeat(dalam)}${']'.repeat(dalam)}}`),
  fc.integer({ min: 40, max: 9_000 }).map((dalam) => `${'{"a":'.repeat(dalam)}1${'}'.repeat(dalam)}`),
);
