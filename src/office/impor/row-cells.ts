/** One row of a book, read cell by cell. What is wrong is noted with its address; nothing is guessed or dropped. */
import { Failure } from '../../errors.ts';
import { plusDays } from '../days/day-arithmetic.ts';
import { formatTanggalSurat } from '../days/format-days.ts';
import { checkText } from '../permohonan/text/allowed-text.ts';
import { type BookCell, cellText, columnLetters } from './book.ts';
import type { ImportField } from './fields/shared-fields.ts';

/** `sel`: 'C17'; null where the row lacks a column. */
export type Cela = Readonly<{ sel: string | null; isian: string; sebab: string }>;

/** 'C17 Berakhir: …'. */
export const faultText = ({ sel, isian, sebab }: Cela): string => `${sel ? `${sel} ` : ''}${isian}: ${sebab}`;

/** Reads a day as people write it. @throws Failure TANGGAL_TIDAK_TERBACA */
export type DayReader = (teks: string) => string;

export type RowCells = Readonly<{
  baris: number;
  teks(kunci: string): string | null;
  hari(kunci: string): string | null;
  /** A day in a part of a text; null where it is none. */
  bagianHari(teks: string): string | null;
  /** One of the words, in any spelling; null where it is empty or none of them (`lain` is told then). */
  kata<T extends string>(kunci: string, pilihan: readonly T[], lain?: (teks: string) => void): T | null;
  tolak(kunci: string, sebab: string): void;
  isFaulty(kunci: string): boolean;
  catat(kalimat: string): void;
  readonly cela: readonly Cela[];
  readonly catatan: readonly string[];
}>;

/** 's.d. 16 Mei 2027', as an end is often written. */
const UNTIL = /^(?:s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s+/i;

/** Serial days of a spreadsheet, from 1990 to 2100. */
const SERIAL_RANGE = { awal: 32_874, akhir: 73_415 } as const;

/** `no`: of the row, from 1. */
export function rowCells(
  fields: readonly ImportField[],
  kolom: ReadonlyMap<string, number>,
  no: number,
  sel: readonly BookCell[],
  bacaHari: DayReader,
): RowCells {
  const cela: Cela[] = [];
  const catatan: string[] = [];
  const judul = (kunci: string) => fields.find((f) => f.kunci === kunci)?.judul ?? kunci;
  const isiSel = (kunci: string): BookCell => {
    const i = kolom.get(kunci);
    return i === undefined ? null : (sel[i] ?? null);
  };
  const tolak = (kunci: string, sebab: string): void => {
    const i = kolom.get(kunci);
    cela.push({ sel: i === undefined ? null : `${columnLetters(i)}${no}`, isian: judul(kunci), sebab });
  };
  const teks = (kunci: string): string | null => {
    const isi = cellText(isiSel(kunci));
    if (isi === null) return null;
    try {
      checkText(judul(kunci), isi);
      return isi;
    } catch (e) {
      if (!(e instanceof Failure)) throw e;
      tolak(kunci, e.message.replace(/\.$/, ''));
      return null;
    }
  };
  return {
    baris: no,
    teks,
    hari: (kunci) => {
      const hasil = readDay(isiSel(kunci), bacaHari);
      if (hasil === null || typeof hasil === 'string') return hasil;
      tolak(kunci, hasil.sebab);
      return null;
    },
    bagianHari: (bagian) => {
      const hasil = readDay(bagian, bacaHari);
      return typeof hasil === 'string' ? hasil : null;
    },
    kata: (kunci, pilihan, lain) => {
      const isi = teks(kunci);
      const rapi = isi?.toLowerCase().replace(/[\s/_-]+/g, '-');
      const cocok = pilihan.find((p) => p === rapi) ?? null;
      if (isi !== null && cocok === null) lain?.(isi);
      return cocok;
    },
    tolak,
    isFaulty: (kunci) => cela.some((c) => c.isian === judul(kunci)),
    catat: (kalimat) => void catatan.push(kalimat),
    cela,
    catatan,
  };
}

function readDay(sel: BookCell, bacaHari: DayReader): string | null | Readonly<{ sebab: string }> {
  if (sel !== null && typeof sel === 'object') return plausibleDay(sel.hari);
  const teks = cellText(sel)?.replace(UNTIL, '') ?? null;
  if (teks === null) return null;
  if (/^\d{5}(?:[.,]\d+)?$/.test(teks)) return dayOfSerial(Number(teks.slice(0, 5)));
  if (/^\d{1,6}$/.test(teks)) return { sebab: `"${teks}" bukan tanggal yang utuh` };
  try {
    return plausibleDay(bacaHari(teks));
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return { sebab: e.message.replace(/\.$/, '') };
  }
}

const plausibleDay = (hari: string): string | Readonly<{ sebab: string }> =>
  hari >= '1990' && hari < '2101' ? hari : { sebab: `tahun ${hari.slice(0, 4)} tidak masuk akal` };

const dayOfSerial = (n: number): string | Readonly<{ sebab: string }> =>
  n >= SERIAL_RANGE.awal && n <= SERIAL_RANGE.akhir
    ? plusDays('1899-12-30', n)
    : { sebab: `${n} bukan tanggal (sebagai tanggal Excel: ${formatTanggalSurat(plusDays('1899-12-30', n))})` };

/** Where it is missing this is said once: a cell that cannot be read has said so itself. */
export function required(r: RowCells, kunci: string, nilai: string | null, sebab: string): string | null {
  if (nilai === null && !r.isFaulty(kunci)) r.tolak(kunci, sebab);
  return nilai;
}
