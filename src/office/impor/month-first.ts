/** Days as an English program writes them, the month first: among days as they are written here nobody could tell. */
import type { BookCell } from './book.ts';

const NUMERIC_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/;

function twoNumbers(sel: BookCell): readonly [number, number] | null {
  const [, satu, dua] = (typeof sel === 'string' && NUMERIC_DAY.exec(sel.trim())) || [];
  return satu === undefined ? null : [Number(satu), Number(dua)];
}

/**
 * The number of a row with a day that can only be month first, in a sheet without one that can only be day first: there
 * it is a slip of the pen. Null where there is none.
 */
export function monthFirstRow(baris: readonly (readonly BookCell[])[], dari: number): number | null {
  let ketemu: number | null = null;
  for (const [i, sel] of baris.entries()) {
    for (const angka of i < dari ? [] : sel.map(twoNumbers)) {
      if (!angka) continue;
      if (angka[0] > 12 && angka[1] <= 12) return null;
      if (angka[0] <= 12 && angka[1] > 12) ketemu ??= i + 1;
    }
  }
  return ketemu;
}

/** Whether both of its first numbers could be the month. */
export function isTwoFaced(sel: BookCell): boolean {
  const angka = twoNumbers(sel);
  return angka !== null && angka[0] <= 12 && angka[1] <= 12 && angka[0] !== angka[1];
}
