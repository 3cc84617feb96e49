import { type BookCell, cellText } from '../book.ts';
import type { ImportField } from '../fields/shared-fields.ts';
import { type BookMap, rowsBelow, unusedColumns } from '../headings.ts';

const MONTHS = '(?:jan|feb|mar|apr|mei|jun|jul|ag[tu]|sep|okt|nov|des)';
const WRITTEN_DAY = new RegExp(`^(?:\\p{L}+, )?\\d{1,2}[ /.-](?:\\d{1,2}|${MONTHS}\\p{L}*)[ /.-]\\d{2,4}$`, 'iu');
const isDay = (sel: BookCell): boolean =>
  typeof sel === 'string' ? WRITTEN_DAY.test(sel.trim()) : sel !== null && typeof sel === 'object' && 'hari' in sel;

/** It also names the days of an entry that no column tells: one may be the other. */
export function unusedDays(
  fields: readonly ImportField[],
  peta: BookMap,
): Readonly<{ kolom: readonly number[]; isian: readonly ImportField[] }> {
  const isian = fields.filter((f) => f.hari && !peta.kolom.has(f.kunci));
  const isi = rowsBelow(peta);
  const kolom = unusedColumns(peta).filter((i) => {
    const ada = isi.map((b) => b[i] ?? null).filter((s) => cellText(s) !== null);
    return ada.length > 0 && ada.filter(isDay).length >= ada.length * 0.6;
  });
  return isian.length === 0 || kolom.length === 0 ? { kolom: [], isian: [] } : { kolom, isian };
}
