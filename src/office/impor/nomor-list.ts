import type { ArahNomor, ListedNomor } from '../buku/compare-nomor.ts';
import { cellText } from './book.ts';
import { NOMOR_LIST_FIELDS } from './fields/nomor-list-fields.ts';
import type { BookMap } from './headings.ts';
import type { DayReader } from './rows/day-of-cell.ts';
import { type CellFault, rowCells } from './rows/row-cells.ts';

/** `tanpaNomor`: rows that say something, but no number. */
export type NomorList = Readonly<{
  nomor: readonly ListedNomor[];
  cela: readonly CellFault[];
  tanpaNomor: readonly number[];
}>;

export function readNomorList({ lembar, kepala, kolom }: BookMap, bacaHari: DayReader): NomorList {
  const mulai = (kepala.at(-1) ?? -1) + 1;
  const nomor: ListedNomor[] = [];
  const cela: CellFault[] = [];
  const tanpaNomor: number[] = [];
  for (const [i, sel] of lembar.baris.entries()) {
    if (i < mulai || sel.every((s) => cellText(s) === null)) continue;
    const r = rowCells(NOMOR_LIST_FIELDS, kolom, i + 1, sel, bacaHari);
    const isi = r.teks('nomor');
    if (isi === null) tanpaNomor.push(i + 1);
    else nomor.push({ baris: i + 1, nomor: isi, tanggal: r.hari('tanggal'), arah: arahOf(r.teks('arah')) });
    for (const satu of r.cela) cela.push(satu);
  }
  return { nomor, cela, tanpaNomor };
}

const arahOf = (teks: string | null): ArahNomor =>
  teks !== null && /\bmasuk\b/i.test(teks) && !/\bkeluar\b/i.test(teks) ? 'masuk' : 'keluar';
