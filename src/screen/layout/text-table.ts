/** A table without lines that stays inside the terminal: flexible columns share what the others leave. */
import { textWidth, wrapText } from './wrap.ts';

export type TableColumn = Readonly<{ judul: string; kanan?: boolean; lentur?: true }>;
type TableCells = readonly (readonly string[])[];

/** With two blanks each. A flexible column gets its longest word, then a share of the rest. */
function shareWidths(kolom: readonly TableColumn[], baris: TableCells, lebar: number): number[] {
  const perlu = kolom.map((k, i) => {
    const judul = k.judul.length + 2;
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

/** A longer word is broken before it takes the room of other columns. */
const LONGEST_WORD = 30;

function neededWidths(teks: readonly string[]): Readonly<{ semua: number; kata: number }> {
  const terpanjang = (semua: readonly string[]) => Math.max(...semua.map(textWidth)) + 2;
  return { semua: terpanjang(teks), kata: Math.min(LONGEST_WORD, terpanjang(teks.flatMap((t) => t.split(/\s+/u)))) };
}

/** Nothing is cut off. `hias` colours the texts of row `ke`; the titles are row -1. */
export function textTable(
  kolom: readonly TableColumn[],
  baris: TableCells,
  lebar: number,
  hias: (teks: string, ke: number) => string = (teks) => teks,
): string {
  const isi = shareWidths(kolom, baris, lebar);
  const sel = baris.map((b) => b.map((teks, i) => wrapText(teks, (isi[i] ?? 2) - 2)));
  const kotak = (teks: string, i: number, ke: number): string => {
    const sisa = ' '.repeat(Math.max(0, (isi[i] ?? 2) - 2 - textWidth(teks)));
    const jadi = teks === '' ? teks : hias(teks, ke);
    return kolom[i]?.kanan ? ` ${sisa}${jadi} ` : ` ${jadi}${sisa} `;
  };
  const satu = (b: readonly (readonly string[])[], ke: number): readonly string[] =>
    Array.from({ length: Math.max(...b.map((s) => s.length)) }, (_, n) =>
      b.map((s, i) => kotak(s[n] ?? '', i, ke - 1)).join(''),
    );
  return [kolom.map((k) => [k.judul]), ...sel]
    .flatMap((b, ke) => satu(b, ke).map((baris) => baris.trimEnd()))
    .join('\n');
}
