import { jatuhTempo, workingDaysBetween } from '../../days/jatuh-tempo.ts';
import { type Calendar, dayOf, type Tanggal } from '../../days/tanggal.ts';
import type { Tanggungan } from '../../sop/sop.ts';
import type { WaitingLangkah } from '../facts/standing-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';

export type TargetDay = Readonly<{ h: number; tanggal: Tanggal }>;

export const targetOfLangkah = (kalender: Calendar, diterima: string, h: number): TargetDay => ({
  h,
  tanggal: jatuhTempo(kalender, dayOf(diterima), h),
});

export type Tenggat = Readonly<{
  target: TargetDay;
  /** Counts the days after the target, including `per`. */
  lewatHariKerja: number;
  lewatHari: number;
  /** Counts the days up to and including the target; negative when late. */
  sisaHariKerja: number;
  terlambat: boolean;
  tanggungan: Tanggungan;
}>;

export function judgeTenggat(
  kalender: Calendar,
  p: Pick<ReceivedKasus, 'diterima'>,
  langkah: Pick<WaitingLangkah, 'h' | 'tanggungan'>,
  per: Tanggal,
): Tenggat {
  const target = targetOfLangkah(kalender, p.diterima, langkah.h);
  const lewatHariKerja = target.tanggal < per ? workingDaysBetween(kalender, target.tanggal, per) : 0;
  const terlambat = kalender.hitungan === 'hari-kalender' ? target.tanggal < per : lewatHariKerja > 0;
  return {
    target,
    terlambat,
    lewatHariKerja,
    lewatHari: terlambat ? (Date.parse(per) - Date.parse(target.tanggal)) / 86_400_000 : 0,
    sisaHariKerja: terlambat ? -lewatHariKerja : workingDaysBetween(kalender, per, target.tanggal),
    tanggungan: langkah.tanggungan,
  };
}
