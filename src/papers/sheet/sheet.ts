import { type BukuColumn, type BukuRow, type BukuTable, bukuValueText, LATE_REMARK } from '../../office/buku/buku.ts';

/** `keterangan` is one line on its content; `dibuat` an instant. */
export type BukuSheet = Readonly<{ buku: BukuTable; kantor: string; keterangan: string; dibuat: string }>;

/** 'Keterangan' says why an entry is struck. */
export const printedColumns = ({ buku }: BukuSheet): readonly BukuColumn[] => [
  ...buku.kolom,
  ...(buku.polos ? [] : [REMARKS]),
];
const REMARKS: BukuColumn = { kunci: 'keterangan', judul: 'Keterangan', jenis: 'teks', lebar: 14 };

export function printedValue(b: BukuRow, { kunci }: BukuColumn): string | number | null {
  if (kunci !== 'keterangan') return b.sel[kunci]?.nilai ?? null;
  const coret = Object.values(b.sel).filter((s) => s.dicoret.length > 0 || s.sebab !== undefined);
  const sebab = new Set(coret.map((s) => s.sebab ?? 'diralat'));
  return [...(b.batal === null ? sebab : [b.batal]), b.terlambat && LATE_REMARK].filter(Boolean).join('; ') || null;
}

export const struckValues = (b: BukuRow, k: BukuColumn): readonly string[] =>
  (b.sel[k.kunci]?.dicoret ?? []).map((x) => bukuValueText(x, k));

export const printedTotal = ({ buku: { baris } }: BukuSheet): string => {
  const batal = baris.filter((b) => b.batal !== null).length;
  return `Jumlah: ${baris.length} baris${batal > 0 ? `, ${batal} di antaranya dicoret` : ''}`;
};
