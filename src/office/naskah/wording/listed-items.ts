/** Several things are often typed as one list: 'a. nomor kartu; b. status imunisasi; dan c. diagnosis'. */

const LETTER = /^(?:\(?(?:[a-z]|\d{1,2})[.)]|[-•])\s+/i;
const BETWEEN = /\s*;\s*(?:(?:dan|serta)\s+)?|\s*,?\s+(?:dan|serta)\s+(?=\(?(?:[a-z]|\d{1,2})[.)]\s)/i;

/** One where nothing parts them. */
export const listedItems = (teks: string): readonly string[] =>
  teks
    .split(BETWEEN)
    .map((satu) => satu.trim().replace(LETTER, ''))
    .filter((satu) => satu !== '');

/** The sentence has no letters of its own, and commas where no thing holds one; what is no list stays as it is. */
export function withoutLetters(teks: string): string {
  const semua = listedItems(teks);
  if (semua.length < 2) return teks;
  if (semua.some((satu) => satu.includes(','))) return `${semua.slice(0, -1).join('; ')}; dan ${semua.at(-1)}`;
  return semua.length === 2 ? semua.join(' dan ') : `${semua.slice(0, -1).join(', ')}, dan ${semua.at(-1)}`;
}
