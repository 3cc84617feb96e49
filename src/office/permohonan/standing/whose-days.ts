/**
 * A change counts from the next day: the day a letter leaves is still the office's. Waiting moves the blame, not the
 * target.
 */

import { dayNumber, plusDays } from '../../days/day-arithmetic.ts';
import { plusWorkingDays, workingDaysBetween } from '../../days/jatuh-tempo.ts';
import { type Calendar, dayOf, type Moment, type Tanggal } from '../../days/tanggal.ts';
import type { Tanggungan } from '../../sop/sop.ts';
import type { KasusClock, ReplyArrival } from '../facts/standing-parts.ts';

export type DaysByOwner = Readonly<Record<Tanggungan, number>>;

export const countDays = (kalender: Calendar, dari: Tanggal, sampai: Tanggal): number =>
  kalender.hitungan === 'hari-kalender'
    ? dayNumber(sampai) - dayNumber(dari)
    : workingDaysBetween(kalender, dari, sampai);

/** It also drops a change followed by an earlier one, from a wrong clock. */
export function withoutSameDayChanges<T extends Readonly<{ sejak: Tanggal }>>(perubahan: readonly T[]): readonly T[] {
  const tetap: T[] = [];
  for (const satu of perubahan) {
    while (satu.sejak <= (tetap.at(-1)?.sejak ?? '')) tetap.pop();
    tetap.push(satu);
  }
  return tetap;
}

/** Counts the days after `dari` up to `sampai`. */
export function daysByOwner(kalender: Calendar, jam: KasusClock, dari: Tanggal, sampai: Tanggal): DaysByOwner {
  const hari = { kantor: 0, pemohon: 0, kemendagri: 0 };
  let siapa: Tanggungan = 'kantor';
  let mulai = dari;
  for (const berikut of [...withoutSameDayChanges(jam), { siapa, sejak: sampai }]) {
    const akhir = berikut.sejak < sampai ? berikut.sejak : sampai;
    if (akhir > mulai) {
      hari[siapa] += countDays(kalender, mulai, akhir);
      mulai = akhir;
    }
    siapa = berikut.siapa;
  }
  return hari;
}

/** Days before `sejak` are counted for no party. */
type KnownSince = Readonly<{ impor?: Readonly<{ sejak: Tanggal }> | undefined }>;
const knownFrom = ({ impor }: KnownSince, dari: Tanggal): Tanggal => (impor && impor.sejak > dari ? impor.sejak : dari);

/** From H1 to `per`, or the day it was closed, both included. */
export const kasusDays = (
  kalender: Calendar,
  p: Readonly<{ diterima: Moment; jam: KasusClock; ditutup?: Readonly<{ pada: Moment }> }> & KnownSince,
  per: Tanggal,
): DaysByOwner => {
  const akhir = p.ditutup ? dayOf(p.ditutup.pada) : per;
  return daysByOwner(kalender, p.jam, knownFrom(p, plusDays(dayOf(p.diterima), -1)), akhir < per ? akhir : per);
};

export function waitingOutside(
  kalender: Calendar,
  jam: KasusClock,
  per: Tanggal,
): Readonly<{ sejak: Tanggal; hari: number }> | null {
  const kini = jam.at(-1);
  if (!kini || kini.siapa === 'kantor') return null;
  return { sejak: kini.sejak, hari: Math.max(0, countDays(kalender, kini.sejak, per)) };
}

export type SinceBalasan = Readonly<{ h: number; tanggal: Tanggal; lewatHariKerja: number; lewatHari: number }>;

export type OfficeShare = Readonly<{
  lewatKantor: number;
  /** Null where the reply was not late. */
  sejakBalasan: SinceBalasan | null;
}>;

export function officeShare(
  kalender: Calendar,
  p: Readonly<{ jam: KasusClock; tiba: ReplyArrival | null }> & KnownSince,
  target: Readonly<{ h: number; tanggal: Tanggal }>,
  per: Tanggal,
): OfficeShare {
  return {
    lewatKantor: daysByOwner(kalender, p.jam, knownFrom(p, target.tanggal), per).kantor,
    sejakBalasan: p.tiba && judgedSince(kalender, p.tiba, target, per),
  };
}

function judgedSince(
  kalender: Calendar,
  tiba: ReplyArrival,
  target: Readonly<{ h: number; tanggal: Tanggal }>,
  per: Tanggal,
): SinceBalasan | null {
  if (target.h < tiba.h) return null;
  const tanggal =
    kalender.hitungan === 'hari-kalender'
      ? plusDays(tiba.tanggal, target.h - tiba.h)
      : plusWorkingDays(kalender, tiba.tanggal, target.h - tiba.h);
  if (tanggal <= target.tanggal) return null;
  return {
    h: target.h,
    tanggal,
    lewatHariKerja: workingDaysBetween(kalender, tanggal, per),
    lewatHari: Math.max(0, dayNumber(per) - dayNumber(tanggal)),
  };
}
