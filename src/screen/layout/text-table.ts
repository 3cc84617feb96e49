/** The table has no lines and fits the terminal: flexible columns share what the others leave. */
import { hangIndent, textWidth, wrapText } from './wrap.ts';

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
    if (kata > sisa) return Math.max(p.judul, Math.floor((p.kata * sisa) / kata)); // Words are broken, titles are not.
    return p.kata + Math.floor(((p.semua - p.kata) * (sisa - kata)) / kurang);
  });
}

/** Longer words break before they take other columns' room. */
const LONGEST_WORD = 30;

function neededWidths(teks: readonly string[]): Readonly<{ semua: number; kata: number }> {
  // Math.max(...) cannot take a long list.
  const terpanjang = (semua: readonly string[]) => semua.reduce((n, t) => Math.max(n, textWidth(t)), 0) + 2;
  return { semua: terpanjang(teks), kata: Math.min(LONGEST_WORD, terpanjang(teks.flatMap((t) => t.split(/\s+/u)))) };
}

/** Cuts nothing off. `hias` colours the texts of row `ke`; titles are row -1. */
export function textTable(
  kolom: readonly TableColumn[],
  baris: TableCells,
  lebar: number,
  hias: (teks: string, ke: number) => string = (teks) => teks,
): string {
  if (leastWidth(kolom, baris) > lebar) return stackedTable(kolom, baris, lebar, hias);
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

const leastWidth = (kolom: readonly TableColumn[], baris: TableCells): number =>
  kolom.reduce((jumlah, k, i) => {
    const { semua, kata } = neededWidths([k.judul, ...baris.map((b) => b[i] ?? '')]);
    return jumlah + (k.lentur ? Math.max(k.judul.length + 2, kata) : semua);
  }, 0);

const isFilled = (teks: string): boolean => teks.trim() !== '';

/**
 * Where columns have no room side by side, a row's first two texts head the others, which stand under it with their
 * titles.
 */
function stackedTable(
  kolom: readonly TableColumn[],
  baris: TableCells,
  lebar: number,
  hias: (teks: string, ke: number) => string,
): string {
  const panjang = Math.max(...kolom.slice(2).map((k) => k.judul.length), 0);
  return baris
    .flatMap((sel, ke) => {
      const kepala = sel.slice(0, 2).filter(isFilled).join(' · ');
      const isi = sel.slice(2).flatMap((teks, i) => {
        const judul = `   ${(kolom[i + 2]?.judul ?? '').padEnd(panjang)}  `;
        return isFilled(teks) ? hangIndent(judul, teks, lebar).split('\n') : [];
      });
      return [...(kepala === '' ? [] : hangIndent(' ', kepala, lebar).split('\n')), ...isi].map((satu) =>
        hias(satu, ke),
      );
    })
    .join('\n');
}
