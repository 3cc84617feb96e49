import { dayNumber } from '../../office/days/day-arithmetic.ts';
import type { KasusStanding } from '../../office/queue/kasus-standing.ts';

/** The list shows the end of day `per`, which need not be today. */
export type ListBasis = Readonly<{ hitungan: string; per: string; hariIni: string }>;

export const dayUnit = (hitungan: string): string => (hitungan === 'hari-kalender' ? 'hari' : 'hk');

export const latenessText = (t: Readonly<{ lewatHariKerja: number; lewatHari: number }>, hitungan: string): string =>
  hitungan === 'hari-kalender' ? `lewat ${t.lewatHari} hari` : `lewat ${t.lewatHariKerja} hk`;

/** '✗ lewat 2 hk', 'hari ini', 'sisa 5 hk', or the same in calendar days. */
export function dueText(b: Omit<KasusStanding, 'id' | 'diterima'>, { hitungan, per, hariIni }: ListBasis): string {
  if (b.sisaHariKerja === null || !b.target) return '–';
  if (b.terlambat) return `✗ ${latenessText(b, hitungan)}`;
  if (b.target.tanggal < per) return 'kantor tutup';
  const kalender = hitungan === 'hari-kalender';
  const sisa = kalender ? dayNumber(b.target.tanggal) - dayNumber(per) : b.sisaHariKerja;
  if (sisa === 0) return per === hariIni ? 'hari ini' : 'hari itu';
  return `sisa ${sisa} ${kalender ? 'hari' : 'hk'}`;
}
