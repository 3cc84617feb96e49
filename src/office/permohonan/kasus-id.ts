/** `2026-014`: year of receipt (WIB) and running number. */

import { compareText } from './compare/compare-text.ts';

export type ParsedKasusId = Readonly<{ tahun: number; urut: number; tahunDisebut: boolean }>;

/** At least three digits. */
export const formatKasusId = (tahun: number, urut: number): string => `${tahun}-${String(urut).padStart(3, '0')}`;

/** Reads `14`, `014`, `26-14`, `2026-14`, `2026-014`; a bare number means `tahunKini`. Null: no id. */
export function parseKasusId(teks: string, tahunKini: number): ParsedKasusId | null {
  const cocok = /^(?:(\d{4}|\d{2})-)?(\d{1,6})$/.exec(teks.trim());
  if (!cocok) return null;
  const urut = Number(cocok[2]);
  if (urut === 0) return null;
  const tahun = cocok[1];
  if (tahun === undefined) return { tahun: tahunKini, urut, tahunDisebut: false };
  return { tahun: Number(tahun.length === 2 ? `20${tahun}` : tahun), urut, tahunDisebut: true };
}

/** As numbers: 2026-1000 follows 2026-999. */
export const compareKasusIds = (a: string, b: string): number =>
  a.length === b.length ? compareText(a, b) : compareText(a.slice(0, 4), b.slice(0, 4)) || a.length - b.length;
