/** Rows without an entry are passed by, and named. */

import { STATUS } from '../permohonan/facts/standing-parts.ts';
import { type BookCell, cellText } from './book.ts';
import { monthFirstRow } from './days/month-first.ts';
import type { ImportField } from './fields/shared-fields.ts';
import { type BookMap, headingTexts, isColumnNumbers } from './headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from './import-fields.ts';
import type { ReadRow } from './judge-rows.ts';
import type { DayReader } from './rows/day-of-cell.ts';
import { type RowCells, rowCells } from './rows/row-cells.ts';
import { aboveReader } from './same-as-above.ts';

/** Heads or closes a part of a book, alone in its row. */
const PART_TITLE = /^(?:tahun|bulan|triwulan|semester|jumlah|total|rekap\w*|mengetahui|lanjutan|halaman)\b/i;

/** They tell whose a row is, and its number. */
const NAMED_BY: Readonly<Record<ImportIsi, readonly [string, string]>> = {
  pks: ['lembaga', 'nomorKesatu'],
  kasus: ['lembaga', 'nomorSurat'],
  'surat-masuk': ['pengirim', 'noSurat'],
};

/** `dilewati` are numbers of rows without an entry. */
export function readRows<T>(
  isi: ImportIsi,
  peta: BookMap,
  bacaHari: DayReader,
  susun: (r: RowCells) => T | null,
): Readonly<{ baris: readonly ReadRow<T>[]; dilewati: readonly number[] }> {
  const { lembar, kepala, kolom } = peta;
  const mulai = (kepala.at(-1) ?? -1) + 1;
  const ragu = {
    ...(lembar.rumus && { rumus: lembar.rumus }),
    ...(lembar.sejak1904 && { sejak1904: lembar.sejak1904 }),
    bulanDulu: monthFirstRow(lembar.baris, mulai),
  };
  const baris: ReadRow<T>[] = [];
  const dilewati: number[] = [];
  const judul = kepala.map((satu) => headingTexts(lembar, [satu]));
  const judulLembaga = IMPORT_FIELDS[isi].find((f) => f.kunci === NAMED_BY[isi][0])?.judul;
  const dikenal = NAMED_BY[isi].map((kunci) => kolom.get(kunci) ?? -1);
  const terakhir = lembar.baris.findLastIndex((sel) => dikenal.every((i) => cellText(sel[i] ?? null) !== null));
  let ditandatangani = false;
  let diatas: string | null = null;
  const sepertiDiatas = aboveReader(IMPORT_FIELDS[isi], kolom);
  for (const [i, tertulis] of lembar.baris.entries()) {
    if (i < mulai || tertulis.every((s) => cellText(s) === null)) continue;
    ditandatangani ||= tertulis.some((s) => SIGNED_BELOW.test(cellText(s) ?? ''));
    if (
      saysNothing(isi, kolom, tertulis, ditandatangani) ||
      isNoEntry(tertulis, i === mulai) ||
      judul.some((satu) => isHeadingAgain(satu, tertulis)) ||
      isStruck(isi, tertulis) ||
      isSignature(tertulis, ditandatangani, i > terakhir ? dikenal : null) ||
      isFinished(isi, kolom, tertulis)
    ) {
      dilewati.push(i + 1);
      continue;
    }
    const { sel, catatan: disalin } = sepertiDiatas(tertulis, i + 1);
    // A book of pks says why something is struck, and that comes in with it.
    const dicoret = lembar.dicoret && !saysWhyStruck(sel) && { dicoret: lembar.dicoret };
    const r = rowCells(IMPORT_FIELDS[isi], kolom, i + 1, sel, bacaHari, { ...ragu, ...dicoret });
    for (const kalimat of disalin) r.catat(kalimat);
    if (lembar.barisTersembunyi?.has(i + 1)) r.catat('baris ini tersembunyi di bukunya');
    const jadi = susun(r);
    const [lembaga = null, nomor = null] = NAMED_BY[isi].map((kunci) => cellText(sel[kolom.get(kunci) ?? -1]));
    // A refused cell in any column refuses its row: nothing is recorded without what the book says.
    const isiBaris = r.cela.length > 0 ? null : jadi;
    const lanjutan =
      lembaga === null && diatas !== null
        ? `; bila masih "${diatas}" seperti baris di atasnya, tulis namanya lagi`
        : '';
    const cela = r.cela.map((c) => (c.isian === judulLembaga ? { ...c, sebab: `${c.sebab}${lanjutan}` } : c));
    diatas = lembaga ?? diatas;
    baris.push({ baris: i + 1, sel, isi: isiBaris, lembaga, nomor, cela, catatan: r.catatan, ciri: r.ciri });
  }
  return { baris, dilewati };
}

/** Printed books repeat it on every page. */
const isHeadingAgain = (judul: readonly (string | null)[], sel: readonly BookCell[]): boolean =>
  sel.filter((s, i) => cellText(s) !== null && judul[i] === cellText(s)).length > 1 &&
  sel.every((s, i) => cellText(s) === null || judul[i] === cellText(s));

/** Below these words stand a post and a name, in whichever column. */
const SIGNED_BELOW = /^(?:mengetahui|menyetujui|disetujui oleh|diperiksa oleh|dibuat oleh)\b/i;

/**
 * A place and day, a post, a name or its NIP stands alone in its row; below the last entry any text in none of the
 * columns `dikenal`.
 */
function isSignature(sel: readonly BookCell[], ditandatangani: boolean, dikenal: readonly number[] | null): boolean {
  const [satu, ...lain] = sel.flatMap((s, i) => (cellText(s) === null ? [] : i));
  if (satu === undefined || lain.length > 0) return false;
  if (dikenal && !dikenal.includes(satu)) return true;
  return ditandatangani && /^(?:\D+|NIP\b.*)$/i.test(cellText(sel[satu] ?? null) ?? '');
}

/** A place and name below the table, or a remark that goes on. */
function saysNothing(
  isi: ImportIsi,
  kolom: BookMap['kolom'],
  sel: readonly BookCell[],
  ditandatangani: boolean,
): boolean {
  const ada = (kunci: string): boolean => cellText(sel[kolom.get(kunci) ?? -1]) !== null;
  const terisi = IMPORT_FIELDS[isi].filter((f: ImportField) => ada(f.kunci));
  return terisi.length <= 1 && !terisi.some((f: ImportField) => (f.wajib && !ditandatangani) || f.hari || f.nomor);
}

/** The books of pks write former values and entries that no longer hold so. */
const STRUCK = { semula: /^semula$/, gugur: /^(?:diurungkan|batal: .+?)(?:; .*)?$/ } as const;

const isStruck = (isi: ImportIsi, sel: readonly BookCell[]): boolean =>
  sel.some((s) => typeof s === 'string' && STRUCK.semula.test(s)) || (isi === 'pks' && saysWhyStruck(sel));

const saysWhyStruck = (sel: readonly BookCell[]): boolean =>
  sel.some((s) => typeof s === 'string' && STRUCK.gugur.test(s));

/** Only running ones are read. */
function isFinished(isi: ImportIsi, kolom: BookMap['kolom'], sel: readonly BookCell[]): boolean {
  if (isi !== 'kasus') return false;
  const di = kolom.get('langkah');
  const langkah = di === undefined ? null : cellText(sel[di] ?? null);
  return langkah === null ? sel.some((s) => isFinalWord(cellText(s))) : isFinalWord(langkah);
}

const isFinalWord = (teks: string | null): boolean =>
  STATUS.some((kata) => kata !== 'aktif' && kata === teks?.trim().toLowerCase());

/** Column numbers below a heading, or a title or sum between entries. */
function isNoEntry(sel: readonly BookCell[], pertama: boolean): boolean {
  if (pertama && isColumnNumbers(sel)) return true;
  const ada = sel.map(cellText).filter((s) => s !== null);
  return PART_TITLE.test(ada[0] ?? '') && ada.slice(1).every((s) => SUM.test(s));
}

/** '27', '1.250' or '27 PKS'. */
const SUM = /^[\d.,]+(?: \p{L}+)?$/u;
