/** A book on its way to paper: what every format shows, laid out once. */
import type { Buku, BukuColumn, BukuRow } from '../../office/buku/buku.ts';
import { formatMomentNumeric } from '../../office/days/format-days.ts';

/** `kantor`: whose book; `keterangan`: one line on what it holds; `createdFolders` an instant (+07:00). */
export type BukuSheet = Readonly<{ buku: Buku; kantor: string; keterangan: string; dibuat: string }>;

/** The columns as printed: the book's own, and one that says why an entry is struck through. */
export const printedColumns = ({ buku }: BukuSheet): readonly BukuColumn[] => [
  ...buku.kolom,
  { kunci: 'keterangan', judul: 'Keterangan', jenis: 'teks', lebar: 14 },
];

/** The value of a cell as printed, in `Kolom.jenis`; 'Keterangan' says what was struck. */
export function printedValue(b: BukuRow, { kunci }: BukuColumn): string | number | null {
  if (kunci !== 'keterangan') return b.sel[kunci]?.nilai ?? null;
  const diralat = Object.values(b.sel).some((s) => s.dicoret.length > 0);
  return b.batal ?? (diralat ? 'diralat' : null);
}

/** A value in words: days as '19/08/2026', with the time where there is one. */
export const printedText = (nilai: string | number | null, { jenis }: BukuColumn): string =>
  nilai === null ? '' : jenis === 'tanggal' ? formatMomentNumeric(String(nilai)) : String(nilai);

/** The values a cell had before, in words. */
export const struckValues = (b: BukuRow, k: BukuColumn): readonly string[] =>
  (b.sel[k.kunci]?.dicoret ?? []).map((x) => printedText(x, k));

/** 'Jumlah: 12 baris', below every book. */
export const printedTotal = ({ buku: { baris } }: BukuSheet): string => {
  const batal = baris.filter((b) => b.batal !== null).length;
  return `Jumlah: ${baris.length} baris${batal > 0 ? `, ${batal} di antaranya dicoret` : ''}`;
};
