import Table from 'cli-table3';
import { totalMinutes } from '../../office/sop/peran-flow.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { type SopDifference, sopDifferences } from '../../office/sop/sop-differences.ts';
import { hangIndent, wrapText } from '../layout/wrap.ts';

const ASPECT_NAMES: Readonly<Record<SopDifference['hal'], string>> = {
  aktivitas: 'Aktivitas',
  pelaksana: 'Pelaksana',
  kelengkapan: 'Kelengkapan',
  menit: 'Menit',
  h: 'H',
  keluaran: 'Keluaran',
  koreksi: 'Koreksi',
  tanda: 'Tanda',
};

/** A row a step that differs, at most `lebar` columns wide (at least 60). */
export function showSopDiff(sop: Sop, lain: Sop, lebar: number): string {
  const beda = sopDifferences(sop, lain);
  if (beda.length === 0) return '  Kedua bacaan sama pada setiap baris.';
  const nomor = 3;
  const hal = Math.max(...Object.values(ASPECT_NAMES).map((nama) => nama.length));
  const sisa = lebar - nomor - hal - 9; // Five borders, and four columns of padding.
  const kolom = [nomor, hal, Math.floor(sisa / 2), Math.ceil(sisa / 2)];
  const tata = new Table({
    head: ['No', 'Kolom', sop.kode, lain.kode].map((teks, i) => wrapText(teks, kolom[i] ?? 1).join('\n')),
    colWidths: kolom.map((w) => w + 1),
    colAligns: ['right', 'left', 'left', 'left'],
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0 },
  });
  for (const no of new Set(beda.map((b) => b.no))) {
    const isi = beda
      .filter((b) => b.no === no)
      .map((b) => [ASPECT_NAMES[b.hal], writtenCell(b.ini), writtenCell(b.itu)]);
    tata.push([String(no), ...stackRows(isi, kolom.slice(1))]);
  }
  const jumlah = (s: Sop) => `${s.kode} ${totalMinutes(s.langkah)} menit`;
  return `${tata.toString()}\n${hangIndent('', `Jumlah: ${jumlah(sop)}; ${jumlah(lain)}.`, lebar)}`;
}

const writtenCell = (sel: string | null): string => (sel === null ? 'tidak ada langkah ini' : sel || '–');

/** Joins rows line by line, so that cells stay side by side. */
function stackRows(baris: readonly (readonly string[])[], lebar: readonly number[]): readonly string[] {
  const sel = baris.map((satu) => satu.map((teks, i) => wrapText(teks, lebar[i] ?? 1)));
  return lebar.map((_, i) =>
    sel
      .flatMap((satu) => {
        const tinggi = Math.max(...satu.map((s) => s.length));
        return Array.from({ length: tinggi }, (_, n) => satu[i]?.[n] ?? '');
      })
      .join('\n'),
  );
}
