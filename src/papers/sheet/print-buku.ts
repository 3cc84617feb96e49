import type { CsvSeparator } from '../../text/csv.ts';
import type { BukuSheet } from './sheet.ts';
import { sheetToCsv } from './sheet-csv.ts';
import { sheetToDocx } from './sheet-docx.ts';
import { sheetToHtml } from './sheet-html.ts';
import { sheetsToXlsx } from './sheet-xlsx.ts';

const PRINTERS = {
  xlsx: async (l: BukuSheet) => sheetsToXlsx([l]),
  csv: async (l: BukuSheet, pemisah?: CsvSeparator) => sheetToCsv(l, pemisah),
  docx: sheetToDocx,
  html: async (l: BukuSheet) => sheetToHtml(l),
} as const;

export const printWorkbook = (lembar: readonly BukuSheet[]): Uint8Array => sheetsToXlsx(lembar);

/** `pemisah` stands between the columns of a CSV. */
export const printBuku = (
  format: keyof typeof PRINTERS,
  lembar: BukuSheet,
  pemisah?: CsvSeparator,
): Promise<Uint8Array> => PRINTERS[format](lembar, pemisah);
