/** How a case stands against the SOP's H-day: absolute targets, counted from the day of receipt. */
import type { Tanggungan } from '../sop/sop.ts';
import { hariKerjaAntara, jatuhTempo } from '../waktu/jatuh-tempo.ts';
import { hariDari, type Kalender, type Tanggal } from '../waktu/tanggal.ts';
import type { LangkahMenunggu, Tercatat } from './permohonan.ts';

export type Target = Readonly<{ h: number; tanggal: Tanggal }>;

/** The target of a step of a case received on `diterima`. */
export const targetLangkah = (kalender: Kalender, diterima: string, h: number): Target => ({
  h,
  tanggal: jatuhTempo(kalender, hariDari(diterima), h),
});

export type Tenggat = Readonly<{
  target: Target;
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
export function tenggat(
  kalender: Kalender,
  p: Pick<Tercatat, 'diterima'>,
  langkah: Pick<LangkahMenunggu, 'h' | 'tanggungan'>,
  per: Tanggal,
): Tenggat {
  const target = targetLangkah(kalender, p.diterima, langkah.h);
  const lewatHariKerja = target.tanggal < per ? hariKerjaAntara(kalender, target.tanggal, per) : 0;
  const terlambat = kalender.hitungan === 'hari-kalender' ? target.tanggal < per : lewatHariKerja > 0;
  return {
    target,
    terlambat,
    lewatHariKerja,
    lewatHari: terlambat ? (Date.parse(per) - Date.parse(target.tanggal)) / 86_400_000 : 0,
    sisaHariKerja: terlambat ? -lewatHariKerja : hariKerjaAntara(kalender, per, target.tanggal),
    tanggungan: langkah.tanggungan,
  };
}
