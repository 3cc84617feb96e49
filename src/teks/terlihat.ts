/** Text from data, made safe for a terminal or a page: what would not be seen is shown as \u{…}. */

// Control characters, and the marks that reorder or hide text (bidi, zero width, fillers, tags, BOM); of accents on one
// letter what comes after the third, or they would pile up over the lines above.
const TAK_TERLIHAT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]|(?<=\p{M}{3})\p{M}/gu;

// Most text is this, and told by a far smaller pattern.
const POLOS = /^[ -~]*$/;

/** 'RSUD \u{1b}[31m' instead of a red terminal. */
export const terlihat = (teks: string): string =>
  POLOS.test(teks)
    ? teks
    : teks.toWellFormed().replace(TAK_TERLIHAT, (huruf) => `\\u{${(huruf.codePointAt(0) ?? 0).toString(16)}}`);

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
