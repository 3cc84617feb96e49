import { parse } from 'csv-parse/sync';
import { Failure } from '../../errors.ts';
import type { BookSheet } from '../../office/impor/book.ts';
import { withoutFormulaMark } from '../../text/csv.ts';
import { bookUnreadable, SAVE_AGAIN } from './book-limits.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
const TRIED_LINES = 20;

/** @throws BUKU_TIDAK_TERBACA */
export function readCsvBook(nama: string, teks: string): readonly BookSheet[] {
  // Excel writes the separator into a first line of its own.
  const disebut = /^sep=(.)\r?\n/.exec(teks);
  const isi = disebut ? teks.slice(disebut[0].length) : teks;
  const pemisah = disebut?.[1] ?? likeliestSeparator(isi);
  try {
    const baris = soundRecords(nama, isi, pemisah).map((b) =>
      b.map((sel) => (sel.trim() === '' ? null : withoutFormulaMark(sel.trim()))),
    );
    return [{ nama: nama.replace(/\.[^.]*$/, ''), baris: [...(disebut ? [[]] : []), ...baris] }];
  } catch (e) {
    if (e instanceof Failure) throw e;
    const letak = e instanceof Error && 'lines' in e ? ` di sekitar baris ${String(e.lines)}` : '';
    throw bookUnreadable(nama, `tanda kutipnya tidak berpasangan${letak}`, [SAVE_AGAIN]);
  }
}

const parseTable = (teks: string, pemisah: string, sampai?: number): readonly (readonly string[])[] =>
  parse(teks, { ...reading(pemisah), ...(sampai !== undefined && { to: sampai }) }) as string[][];

const reading = (pemisah: string) =>
  ({ delimiter: pemisah, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }) as const;

/**
 * A stray quotation mark would silently swallow whole letters into one cell.
 * @throws BUKU_TIDAK_TERBACA
 */
function soundRecords(nama: string, teks: string, pemisah: string): readonly (readonly string[])[] {
  const rekaman = parse(teks, { ...reading(pemisah), raw: true, info: true }) as unknown as readonly {
    raw: string;
    record: readonly string[];
    info: { lines: number };
  }[];
  const lebar = rekaman.reduce((n, { record }) => Math.max(n, record.length), 0);
  // A cell of several lines may hold a separator; a cell that swallowed rows has lines with as many separators as a row.
  const likeRow = (baris: string): boolean => baris.split(pemisah).length >= Math.max(2, lebar * 0.6);
  for (const { raw, record, info } of rekaman) {
    const ganjil = raw.split('"').length % 2 === 0;
    const menelan = record.some(
      (sel) => sel.trim().includes('\n') && (sel.includes('"') || sel.split('\n').some(likeRow)),
    );
    if (ganjil || menelan) {
      throw bookUnreadable(
        nama,
        `ada tanda kutip yang tidak berpasangan, atau sel yang menelan baris lain, di sekitar baris ${info.lines}`,
        [`Periksa tanda kutip (") di baris itu. ${SAVE_AGAIN}`],
      );
    }
  }
  return rekaman.map((r) => r.record);
}

function likeliestSeparator(teks: string): string {
  const nilai = SEPARATORS.map((pemisah) => {
    try {
      const lebar = parseTable(teks, pemisah, TRIED_LINES).map((b) => b.filter((sel) => sel.trim() !== '').length);
      return { pemisah, jumlah: lebar.reduce((n, satu) => n + (satu > 1 ? satu : 0), 0) };
    } catch {
      return { pemisah, jumlah: 0 };
    }
  });
  return nilai.reduce((a, b) => (b.jumlah > a.jumlah ? b : a)).pemisah;
}
