/** Rows that were not taken have reasons, and are mended and read again. */

import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { type BookCell, type CorrectedText, cellText, REASON_HEADING } from '../../office/impor/book.ts';
import type { BookColumn } from '../../paper-desk.ts';
import { escapeMarkup } from '../../text/markup.ts';
import { type CellWriter, numberCell, packXlsx, textCell } from '../sheet/xlsx-package.ts';
import { BOOK_STYLES, columnXml, STRUCK_FORMATS, sheetXml, validationsXml } from './example-book.ts';

const [HEADING, DAY] = [1, 4] as const;

export function rejectedRows(
  kepala: readonly (readonly BookCell[])[],
  tambahan: readonly BookColumn[],
  baris: readonly Readonly<{ sel: readonly BookCell[]; dicoret: readonly boolean[]; sebab: string }>[],
): Uint8Array {
  const lebar = [...kepala, ...baris.map((b) => b.sel)].reduce((n, b) => Math.max(n, b.length), 0);
  const rata = (sel: readonly BookCell[]) => Array.from({ length: lebar }, (_, i) => sel[i] ?? null);
  // A heading in the upper row of two counts; a lower one is read as a part of the group to its left.
  const judul = kepala.map((sel, i) => [
    ...rata(sel).map((satu) => textCell(cellText(satu) ?? '', HEADING)),
    ...[...tambahan.map((k) => k.judul), REASON_HEADING].map((teks) => textCell(i === 0 ? teks : '', HEADING)),
  ]);
  const isi = baris.map(({ sel, dicoret, sebab }) => [
    ...rata(sel).map((satu, i) => asItWas(satu, dicoret[i] ?? false)),
    ...tambahan.map(() => textCell('', 0)),
    textCell(sebab, 0),
  ]);
  const semua = lebar + tambahan.length;
  const kolom = Array.from({ length: semua + 1 }, (_, i) => columnXml(i, i === semua ? 70 : 20, 0));
  return packXlsx({
    judul: 'Baris yang belum masuk',
    lembar: [
      { nama: 'Belum masuk', xml: sheetXml([...judul, ...isi], { kolom, akhir: validationsXml(tambahan, lebar) }) },
    ],
    gaya: BOOK_STYLES,
  });
}

/** Struck stays struck, or a second reading would take it as valid. */
function asItWas(sel: BookCell, dicoret: boolean): CellWriter {
  const gaya = dicoret ? STRUCK_FORMATS.biasa : 0;
  if (typeof sel === 'number') return numberCell(sel, gaya);
  if (sel === null || typeof sel === 'string') return textCell(sel ?? '', gaya);
  if ('potongan' in sel) return correctedCell(sel);
  return numberCell(dayNumber(sel.hari) + 25_569, dicoret ? STRUCK_FORMATS.tanggal : DAY);
}

const correctedCell =
  ({ potongan }: CorrectedText): CellWriter =>
  (di) =>
    `<c r="${di}" t="inlineStr"><is>${potongan
      .map(
        ({ teks, dicoret }) =>
          `<r>${dicoret ? '<rPr><strike/></rPr>' : ''}<t xml:space="preserve">${escapeMarkup(teks)}</t></r>`,
      )
      .join('')}</is></c>`;
