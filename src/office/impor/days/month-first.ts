/** English programs write the month first. */
import type { BookCell } from '../book.ts';

const NUMERIC_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/;

function twoNumbers(sel: BookCell): readonly [number, number] | null {
  const [, satu, dua] = (typeof sel === 'string' && NUMERIC_DAY.exec(sel.trim())) || [];
  return satu === undefined ? null : [Number(satu), Number(dua)];
}

/**
 * A row whose day can only be month first. Where the sheet has one that can only be day first, it is a slip of the
 * pen.
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

/** Tells whether either of its first numbers could be the month. */
export function isTwoFaced(sel: BookCell): boolean {
  const angka = twoNumbers(sel);
  return angka !== null && angka[0] <= 12 && angka[1] <= 12 && angka[0] !== angka[1];
}
