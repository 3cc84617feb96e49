/** A book in the format that was asked for. */
import { lembarCsv } from './csv.ts';
import { lembarDocx } from './docx.ts';
import { lembarHtml } from './html.ts';
import type { Lembar } from './lembar.ts';
import { lembarXlsx } from './xlsx.ts';

const FORMAT = {
  xlsx: async (l: Lembar) => lembarXlsx(l),
  csv: async (l: Lembar) => lembarCsv(l),
  docx: lembarDocx,
  html: async (l: Lembar) => lembarHtml(l),
} as const;

/** The same book gives the same bytes. */
export const cetak = (format: keyof typeof FORMAT, lembar: Lembar): Promise<Uint8Array> => FORMAT[format](lembar);
