/** A case looked back on tells where it stood on a day, and who held it until then. */

import { plusDays } from '../days/day-arithmetic.ts';
import { type Calendar, dayOf, type Moment, type Tanggal } from '../days/tanggal.ts';
import { BEFORE_PKS } from '../permohonan/facts/hand-on.ts';
import type { JenisLembaga } from '../permohonan/facts/kasus-parts.ts';
import type { Holders, Status, WaitingLangkah } from '../permohonan/facts/standing-parts.ts';
import type { Tenggat } from '../permohonan/standing/tenggat.ts';
import { countDays, withoutSameDayChanges } from '../permohonan/standing/whose-days.ts';
import { heldSpans } from '../permohonan/standing/whose-hands.ts';

/** It holds from `hari` on; `tangan` counts the holders it had had. */
export type TracePoint = Readonly<{ hari: Tanggal; status: Status; langkah: WaitingLangkah | null; tangan: number }>;

/** A koreksi makes another. `hari` counts all its days, of which its own role had `sendiri`. */
export type FinishedLangkah = Readonly<{
  id: string;
  langkah: WaitingLangkah;
  selesai: Tanggal;
  hasil: string;
  menit: number | null;
  alasan: string | null;
  tenggat: Tenggat;
  hari: number;
  sendiri: number;
}>;

export type TracedHolder = Pick<Holders[number], 'siapa' | 'sejak'> & Readonly<{ langkah: number; kunjungan: number }>;

export type LookedBack = Readonly<{
  id: string;
  lembaga: string;
  jenis: JenisLembaga;
  diterima: Moment;
  /** On that day; false for a case of an old book that does not say when. */
  suratMasuk: boolean;
  titik: readonly TracePoint[];
  tangan: readonly TracedHolder[];
  selesai: readonly FinishedLangkah[];
}>;

/** At the end of `hari`; null before the receipt. */
export const pointOn = ({ diterima, titik }: LookedBack, hari: Tanggal): TracePoint | null =>
  dayOf(diterima) > hari ? null : (titik.findLast((t) => t.hari <= hari) ?? null);

export function closedBetween(k: LookedBack, dari: Tanggal, hari: Tanggal): TracePoint | null {
  const t = pointOn(k, hari);
  return t && t.status !== 'aktif' && t.hari >= dari ? t : null;
}

/** H1 and the closing day count. */
export const daysToClosing = (kalender: Calendar, k: LookedBack, ditutup: Tanggal): number =>
  Math.max(0, countDays(kalender, plusDays(dayOf(k.diterima), -1), ditutup));

/**
 * Goes from H1 to `sampai` or the closing, both included, as known at the end of `hari`; days before pks are left out.
 */
export const spansUntil = (kalender: Calendar, k: LookedBack, hari: Tanggal, sampai: Tanggal = hari) =>
  allSpansUntil(kalender, k, hari, sampai).filter(({ siapa }) => siapa !== BEFORE_PKS);

/** Does the same with the days that an imported case had before. */
export function allSpansUntil(kalender: Calendar, k: LookedBack, hari: Tanggal, sampai: Tanggal = hari) {
  const t = pointOn(k, hari);
  if (!t) return [];
  const [awal, ...lain] = k.tangan.slice(0, t.tangan);
  return heldSpans(
    kalender,
    {
      diterima: k.diterima,
      tangan: awal ? [awal, ...withoutSameDayChanges(lain)] : [],
      ditutup: t.status === 'aktif' ? null : t.hari,
    },
    sampai,
  );
}
