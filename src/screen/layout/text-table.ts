/** A table without lines, that never exceeds the terminal: flexible columns share what the others leave. */
import Table from 'cli-table3';
import { textWidth, wrapText } from './wrap.ts';

export type TableColumn = Readonly<{ judul: string; kanan?: boolean; lentur?: true }>;
type TableCells = readonly (readonly string[])[];

const NO_LINES = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle'
    .split(' ')
    .map((sisi) => [sisi, '']),
);

/** Widths, two blanks counted in: flexible columns get their longest word, and of what is left as much as they lack. */
function shareWidths(kolom: readonly TableColumn[], baris: TableCells, lebar: number): number[] {
  const perlu = kolom.map((k, i) => {
    const judul = k.judul.length + 2; // titles are not broken
    const { semua, kata } = neededWidths([k.judul, ...baris.map((b) => b[i] ?? '')]);
    return { lentur: k.lentur === true, judul, semua, kata: Math.max(judul, kata) };
  });
  const jumlah = (angka: readonly number[]) => angka.reduce((a, b) => a + b, 0);
  const lentur = perlu.filter((p) => p.lentur);
  const sisa = lebar - jumlah(perlu.map((p) => (p.lentur ? 0 : p.semua)));
  const kata = jumlah(lentur.map((p) => p.kata));
  const kurang = jumlah(lentur.map((p) => p.semua - p.kata));
  return perlu.map((p) => {
    if (!p.lentur || kata + kurang <= sisa) return p.semua;
    if (kata > sisa) return Math.max(p.judul, Math.floor((p.kata * sisa) / kata)); // words are broken, titles are not
    return p.kata + Math.floor(((p.semua - p.kata) * (sisa - kata)) / kurang);
  });
}

/** A longer word than this is broken before it takes the room of the other columns. */
const LONGEST_WORD = 30;

/** The room of a column's longest text and of its longest word. */
function neededWidths(teks: readonly string[]): Readonly<{ semua: number; kata: number }> {
  const terpanjang = (semua: readonly string[]) => Math.max(...semua.map(textWidth)) + 2;
  return { semua: terpanjang(teks), kata: Math.min(LONGEST_WORD, terpanjang(teks.flatMap((t) => t.split(/\s+/u)))) };
}

/** Words of a flexible column wrap; nothing is cut off. For tables of a few rows: cli-table3 is slow. */
export function textTable(kolom: readonly TableColumn[], baris: TableCells, lebar: number): string {
  const { isi, sel } = layCells(kolom, baris, lebar);
  const t = new Table({
    head: kolom.map((k) => k.judul),
    colWidths: isi.map((lebarnya, i) => (sel.every((b) => b[i]?.every(isOneColumn)) ? lebarnya : null)),
    colAligns: kolom.map((k) => (k.kanan ? 'right' : 'left')),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 1 },
  });
  t.push(...sel.map((b) => b.map((teks) => teks.join('\n'))));
  return trimLineEnds(t.toString().split('\n'));
}

/** The same for lists of cases and what happened to one, which must be there at once; `hias` colours the texts of row `ke`, -1 the titles. The tests hold both equal. */
export function longTable(
  kolom: readonly TableColumn[],
  baris: TableCells,
  lebar: number,
  hias: (teks: string, ke: number) => string = (teks) => teks,
): string {
  const { isi, sel } = layCells(kolom, baris, lebar);
  const kotak = (teks: string, i: number, ke: number): string => {
    const sisa = ' '.repeat(Math.max(0, (isi[i] ?? 2) - 2 - textWidth(teks)));
    const jadi = teks === '' ? teks : hias(teks, ke);
    return kolom[i]?.kanan ? ` ${sisa}${jadi} ` : ` ${jadi}${sisa} `;
  };
  const satu = (b: readonly (readonly string[])[], ke: number): readonly string[] =>
    Array.from({ length: Math.max(...b.map((s) => s.length)) }, (_, n) =>
      b.map((s, i) => kotak(s[n] ?? '', i, ke - 1)).join(''),
    );
  return trimLineEnds([kolom.map((k) => [k.judul]), ...sel].flatMap(satu));
}

/** The widths of the columns, and every cell in lines that fit: cli-table3 cuts a word that is longer than its column. */
function layCells(kolom: readonly TableColumn[], baris: TableCells, lebar: number) {
  const isi = shareWidths(kolom, baris, lebar);
  return { isi, sel: baris.map((b) => b.map((teks, i) => wrapText(teks, (isi[i] ?? 2) - 2))) };
}

/** Whether every letter is one column wide: where one is not, cli-table3 measures for itself, or it would cut the text. */
const isOneColumn = (teks: string): boolean => /^[\u0000-\u02ff\u1e00-\u1eff\u2010-\u2bff]*$/u.test(teks);

const trimLineEnds = (baris: readonly string[]): string => baris.map((satu) => satu.trimEnd()).join('\n');
