import { MONTHS } from '../days/day-names.ts';
import { formatMomentNumeric } from '../days/format-days.ts';
import type { Buku, BukuRow } from './buku.ts';

/** A letter whose day was moved to another year belongs to no month, so `peringatan` names it. */
export function bukuOfMonth(
  b: Buku,
  tahun: number,
  bulan: number,
): Readonly<{ buku: Buku; peringatan: readonly string[] }> {
  const awalan = `${tahun}-${String(bulan).padStart(2, '0')}-`;
  const buku = {
    ...b,
    judul: `${b.judul}, ${MONTHS[bulan - 1]}`,
    baris: b.baris.filter((x) => x.pada.startsWith(awalan)),
  };
  const luar = new Map(
    b.baris.flatMap((x) => (x.pada.startsWith(`${tahun}-`) ? [] : [[rowNomor(x), x.pada] as const])),
  );
  if (luar.size === 0) return { buku, peringatan: [] };
  const daftar = [...luar].map(([no, pada]) => `no. ${no} (${formatMomentNumeric(pada)})`).join(', ');
  return {
    buku,
    peringatan: [
      `Bertanggal di luar ${tahun}, jadi tidak masuk bulan mana pun: ${daftar}. Seluruhnya: pks buku ${b.kode} --tahun ${tahun}`,
    ],
  };
}

const rowNomor = (x: BukuRow): string => String(x.sel.noAgenda?.nilai ?? x.sel.noUrut?.nilai ?? '');
