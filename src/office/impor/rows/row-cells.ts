/** Wrong cells are noted with their address; nothing is guessed or dropped. */
import { Failure } from '../../../errors.ts';
import { checkText } from '../../permohonan/text/allowed-text.ts';
import { codeOfWords } from '../../permohonan/text/code-words.ts';
import { type BookCell, type BookSheet, cellText, columnLetters } from '../book.ts';
import { cellDoubts, isWeighty } from '../cell-doubts.ts';
import { isTwoFaced } from '../days/month-first.ts';
import type { ImportField } from '../fields/shared-fields.ts';
import { DAYS_TO_1904, type DayReader, readDay } from './day-of-cell.ts';

/** `sel` is like 'C17'; null where the row lacks the column. */
export type CellFault = Readonly<{ sel: string | null; isian: string; sebab: string; tertulis?: string }>;

export const faultText = ({ sel, isian, sebab }: CellFault): string => `${sel ? `${sel} ` : ''}${isian}: ${sebab}`;

/** Where many rows share such a trait, one warning for the whole book names it. */
export type RowTrait = 'dua-nomor' | 'akhir-dihitung';

export type RowCells = Readonly<{
  baris: number;
  teks(kunci: string): string | null;
  hari(kunci: string): string | null;
  /** Reads a day in a part of a text, or gives null. */
  bagianHari(teks: string): string | null;
  /** One of the words in any spelling, or null; `lain` is told of another word. */
  kata<T extends string>(kunci: string, pilihan: readonly T[], lain?: (teks: string) => void): T | null;
  tolak(kunci: string, sebab: string, tertulis?: string): void;
  isFaulty(kunci: string): boolean;
  catat(kalimat: string): void;
  tandai(ciri: RowTrait): void;
  readonly cela: readonly CellFault[];
  readonly catatan: readonly string[];
  readonly ciri: readonly RowTrait[];
}>;

/** `bulanDulu`: a row that shows days with the month first; `dicoret`: addresses. */
export type SheetDoubts = Pick<BookSheet, 'rumus' | 'dicoret' | 'sejak1904'> & Readonly<{ bulanDulu?: number | null }>;

export function rowCells(
  fields: readonly ImportField[],
  kolom: ReadonlyMap<string, number>,
  no: number,
  sel: readonly BookCell[],
  bacaHari: DayReader,
  { rumus = new Map(), dicoret = new Set(), bulanDulu = null, sejak1904 }: SheetDoubts = {},
): RowCells {
  const cela: CellFault[] = [];
  const catatan: string[] = [];
  const ciri: RowTrait[] = [];
  const judul = (kunci: string) => fields.find((f) => f.kunci === kunci)?.judul ?? kunci;
  const cellOf = cellFinder(kolom, no, sel);
  const tolak = (kunci: string, sebab: string, tertulis?: string): void =>
    void cela.push({ sel: cellOf(kunci).di, isian: judul(kunci), sebab, ...(tertulis !== undefined && { tertulis }) });
  const isFaulty = (kunci: string): boolean => cela.some((c) => c.isian === judul(kunci));
  const teks = (kunci: string): string | null => {
    const isi = cellText(cellOf(kunci).isi);
    const sebab = isi === null ? null : textFault(judul(kunci), isi);
    if (sebab !== null) tolak(kunci, sebab);
    return sebab === null ? isi : null;
  };
  const berisi = fields.flatMap((f) => {
    const { di, isi } = cellOf(f.kunci);
    return di === null ? [] : [{ f, di, isi }];
  });
  for (const { f, di, sebab, menolak } of rowDoubts(berisi, rumus, dicoret)) {
    if (menolak) tolak(f.kunci, sebab);
    else catatan.push(`${di} ${f.judul}: ${sebab}`);
  }
  /** Null where it is empty or was refused. */
  const hari = (kunci: string): string | null => {
    if (isFaulty(kunci)) return null;
    const { isi } = cellOf(kunci);
    const hasil = readDay(isi, bacaHari, sejak1904 ? DAYS_TO_1904 : 0);
    const ragu = bulanDulu !== null && isTwoFaced(isi);
    if (hasil !== null && typeof hasil !== 'string') tolak(kunci, hasil.sebab);
    else if (ragu) tolak(kunci, monthFirstReason(cellText(isi), bulanDulu));
    else return hasil;
    return null;
  };
  return {
    baris: no,
    teks,
    hari,
    bagianHari: (bagian) => dayOrNull(readDay(bagian, bacaHari)),
    kata: (kunci, pilihan, lain) => {
      const isi = teks(kunci);
      const cocok = codeOfWords(pilihan, isi ?? '');
      if (isi !== null && cocok === null) lain?.(isi);
      return cocok;
    },
    tolak,
    isFaulty,
    catat: (kalimat) => void catatan.push(kalimat),
    tandai: (satu) => void ciri.push(satu),
    ...{ cela, catatan, ciri },
  };
}

/** `di` is the address, null where the row lacks the column. */
const cellFinder =
  (kolom: ReadonlyMap<string, number>, no: number, sel: readonly BookCell[]) =>
  (kunci: string): Readonly<{ di: string | null; isi: BookCell }> => {
    const i = kolom.get(kunci);
    return i === undefined ? { di: null, isi: null } : { di: `${columnLetters(i)}${no}`, isi: sel[i] ?? null };
  };

function textFault(isian: string, isi: string): string | null {
  try {
    checkText(isian, isi);
    return null;
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return e.message.replace(/\.$/, '');
  }
}

type CellOfField = Readonly<{ f: ImportField; di: string; isi: BookCell }>;
type RowDoubt = CellOfField & Readonly<{ sebab: string; menolak: boolean }>;

function rowDoubts(
  berisi: readonly CellOfField[],
  rumus: SheetDoubts['rumus'] = new Map(),
  dicoret: SheetDoubts['dicoret'] = new Set(),
): readonly RowDoubt[] {
  const ragu = berisi.flatMap((c) => cellDoubts(c.f, c.isi, rumus.get(c.di)).map((satu) => ({ ...c, ...satu })));
  const [pertama, ...lain] = berisi.filter(
    ({ f, di, isi }) => isWeighty(f) && dicoret.has(di) && cellText(isi) !== null,
  );
  if (!pertama) return ragu;
  return [...ragu, { ...pertama, sebab: struckReason(lain.map(({ di }) => di)), menolak: true }];
}

/** `bersama`: the other cells of the row that are struck out. */
const struckReason = (bersama: readonly string[]): string =>
  `dicoret di bukunya${bersama.length > 0 ? `, bersama ${bersama.join(', ')}` : ''}; hapus barisnya bila tidak berlaku, hilangkan coretnya bila berlaku`;

const monthFirstReason = (teks: string | null, baris: number | null): string =>
  `${teks} tidak pasti: baris ${baris} menulis bulan sebelum hari. Simpan lagi dengan tanggal seperti 17/05/2024`;

const dayOrNull = (hasil: ReturnType<typeof readDay>): string | null => (typeof hasil === 'string' ? hasil : null);

/** Said once: an unreadable cell has told so itself. */
export function required(r: RowCells, kunci: string, nilai: string | null, sebab: string): string | null {
  if (nilai === null && !r.isFaulty(kunci)) r.tolak(kunci, sebab);
  return nilai;
}
