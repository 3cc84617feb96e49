import { dayNumber, weekdayOf } from '../../office/days/day-arithmetic.ts';
import { formatTanggal } from '../../office/days/format-days.ts';

type ShownLibur = Readonly<{ tanggal: string; jenis: string; nama: string; sumber?: string }>;

const LIBUR_KINDS: Readonly<Record<string, string>> = {
  nasional: 'libur nasional',
  cuti_bersama: 'cuti bersama',
  keppres: 'keputusan presiden',
  kantor: 'ditambahkan kantor',
};

export const liburKind = (jenis: string): string => LIBUR_KINDS[jenis] ?? jenis;

export function showLibur(tahun: number, dasar: string, hari: readonly ShownLibur[]): string {
  const kepala = `Libur ${tahun} · ${dasar === '' ? 'belum ada keputusan' : dasar}`;
  if (hari.length === 0) return `${kepala}\n  Belum ada hari libur yang tercatat. Tambahkan: pks libur tambah`;
  const panjang = Math.max(...hari.map((h) => formatTanggal(h.tanggal).length));
  const baris = hari.map(
    (h) => `  ${formatTanggal(h.tanggal).padEnd(panjang)}  ${h.nama} (${liburKind(h.jenis)})${weekendNote(h.tanggal)}`,
  );
  return [kepala, ...baris].join('\n');
}

const weekendNote = (tanggal: string): string => (weekdayOf(dayNumber(tanggal)) >= 5 ? ' · akhir pekan' : '');
