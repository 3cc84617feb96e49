/** A case against the SOP's H-days, counted from its receipt. */

import { jatuhTempo, workingDaysBetween } from '../../days/jatuh-tempo.ts';
import { type Calendar, dayOf, type Tanggal } from '../../days/tanggal.ts';
import type { Tanggungan } from '../../sop/sop.ts';
import type { WaitingLangkah } from '../facts/standing-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';

export type TargetDay = Readonly<{ h: number; tanggal: Tanggal }>;

/** The target of a step of a case received on `diterima`. */
export const targetOfLangkah = (kalender: Calendar, diterima: string, h: number): TargetDay => ({
  h,
  tanggal: jatuhTempo(kalender, dayOf(diterima), h),
});

export type Tenggat = Readonly<{
  target: TargetDay;
  /** Working days after the target up to and including `per`; 0 when not late. */
  lewatHariKerja: number;
  /** Calendar days after the target; 0 when not late. */
  lewatHari: number;
  /** Working days left after `per` up to and including the target; negative: late by so many. */
  sisaHariKerja: number;
  /** Late: where working days count, from the first one after the target on. */
  terlambat: boolean;
  tanggungan: Tanggungan;
}>;

/** Today's standing of a waiting step, judged at the end of day `per`. */
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
