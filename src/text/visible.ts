/** Its results are safe for a terminal or page. */

// Control characters, marks that reorder or hide text, and a letter's accents beyond the third, which would
// cover the lines above.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]|(?<=\p{M}{3})\p{M}/gu;

const PLAIN_TEXT = /^[ -~]*$/;

/** 'RSUD \u{1b}[31m' is shown instead of a red terminal. */
export const makeVisible = (teks: string): string =>
  PLAIN_TEXT.test(teks)
    ? teks
    : teks.toWellFormed().replace(INVISIBLE, (huruf) => `\\u{${(huruf.codePointAt(0) ?? 0).toString(16)}}`);

/** Does so for every text inside a value; keys stay. */
export function makeAllVisible<T>(nilai: T): T;
export function makeAllVisible(nilai: unknown): unknown {
  if (typeof nilai === 'string') return makeVisible(nilai);
  // Most are plain already, so hundreds of thousands of rows are not copied.
  if (Array.isArray(nilai)) {
    const tampak = (satu: unknown) => makeAllVisible<unknown>(satu);
    return nilai.every((satu) => tampak(satu) === satu) ? nilai : nilai.map(tampak);
  }
  return nilai !== null && typeof nilai === 'object' ? visibleMembers(nilai as Record<string, unknown>) : nilai;
}

/** A plain loop: V8 spends ten milliseconds of a short command on optimizing entries with callbacks. */
function visibleMembers(asal: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let tampak: Record<string, unknown> | null = null;
  for (const kunci of Object.keys(asal)) {
    const isi = asal[kunci];
    const jadi = makeAllVisible<unknown>(isi);
    if (jadi !== isi) {
      tampak ??= { ...asal };
      tampak[kunci] = jadi;
    }
  }
  return tampak ?? asal;
}
