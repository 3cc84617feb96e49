/** Text from data, made safe for a terminal or a page: what would not be seen is shown as \u{…}. */

// Control characters, and the marks that reorder or hide text (bidi, zero width, soft hyphen, BOM).
const TAK_TERLIHAT =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;

/** 'RSUD \u{1b}[31m' instead of a red terminal. */
export const terlihat = (teks: string): string =>
  teks.toWellFormed().replace(TAK_TERLIHAT, (huruf) => `\\u{${(huruf.codePointAt(0) ?? 0).toString(16)}}`);

/** The same for every text inside a value, however deep; keys stay. */
export function terlihatSemua<T>(nilai: T): T;
export function terlihatSemua(nilai: unknown): unknown {
  if (typeof nilai === 'string') return terlihat(nilai);
  if (Array.isArray(nilai)) return nilai.map((satu) => terlihatSemua<unknown>(satu));
  if (nilai !== null && typeof nilai === 'object') {
    return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, terlihatSemua<unknown>(isi)]));
  }
  return nilai;
}
