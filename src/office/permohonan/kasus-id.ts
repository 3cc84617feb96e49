/** `2026-014` is the year of receipt (WIB) and a running number. */

import { compareText } from './compare/compare-text.ts';

export type ParsedKasusId = Readonly<{ tahun: number; urut: number; tahunDisebut: boolean }>;

export const formatKasusId = (tahun: number, urut: number): string => `${tahun}-${String(urut).padStart(3, '0')}`;

/** Reads `14`, `26-14`, `2026-014`; a bare number means `tahunKini`. */
export function parseKasusId(teks: string, tahunKini: number): ParsedKasusId | null {
  const cocok = /^(?:(\d{4}|\d{2})-)?(\d{1,6})$/.exec(teks.trim());
  if (!cocok) return null;
  const urut = Number(cocok[2]);
  if (urut === 0) return null;
  const tahun = cocok[1];
  if (tahun === undefined) return { tahun: tahunKini, urut, tahunDisebut: false };
  return { tahun: Number(tahun.length === 2 ? `20${tahun}` : tahun), urut, tahunDisebut: true };
}

/** Cases from before pks are like 'B-001'. */
const BOOK_PREFIX = 'B-';
export const isBookId = (id: string): boolean => id.startsWith(BOOK_PREFIX);
export const formatBookId = (urut: number): string => `${BOOK_PREFIX}${String(urut).padStart(3, '0')}`;
export const bookIdNumber = (id: string): number => Number(id.slice(BOOK_PREFIX.length));

/** Both ends are included; null takes all that follow. */
export type NumberSpan = Readonly<{ dari: number; sampai: number | null }>;
export const isInSpans = (n: number, spans: readonly NumberSpan[]): boolean =>
  spans.some(({ dari, sampai }) => dari <= n && (sampai === null || n <= sampai));

/** Reads `B-17`, `b17`, `B-017`. */
export function parseBookId(teks: string): string | null {
  const urut = Number(/^b-?(\d{1,6})$/i.exec(teks.trim())?.[1] ?? 0);
  return urut === 0 ? null : formatBookId(urut);
}

/** 2026-1000 follows 2026-999; those from before pks come first. */
export const compareKasusIds = (a: string, b: string): number =>
  isBookId(a) !== isBookId(b)
    ? Number(isBookId(b)) - Number(isBookId(a))
    : a.length === b.length
      ? compareText(a, b)
      : (isBookId(a) ? 0 : compareText(a.slice(0, 4), b.slice(0, 4))) || a.length - b.length;
