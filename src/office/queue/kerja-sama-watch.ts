import { plusMonths } from '../days/day-arithmetic.ts';
import type { Tanggal } from '../days/tanggal.ts';
import { ENDING_SOON_MONTHS } from '../permohonan/kerja-sama/kerja-sama-state.ts';
import { countLate } from '../permohonan/kerja-sama/outstanding.ts';
import type { OwedDueDays } from '../permohonan/kerja-sama/owed-periods.ts';
import type { IndexedKerjaSama, IndexHead, IndexRow } from '../permohonan/views/kasus-row.ts';
import { isSignedRow, kewajibanListRows } from '../permohonan/views/kerja-sama-list.ts';
import { type FollowUpPick, type FollowUps, followUps, pickFollowUps, type QueueDay } from './follow-ups.ts';

export const watchOn = (per: Tanggal) => ({
  lateBy: per.slice(0, 7),
  endsFrom: per,
  endsUntil: plusMonths(per, ENDING_SOON_MONTHS),
});

/** `lewat` counts late ones, as far as the heads can tell. */
export type WatchPick = FollowUpPick & Readonly<{ lewat: number; takTentu: ReadonlySet<string> }>;

/** Takes at most `batas` of each kind of work, and what only its case can tell. */
export function pickWatched(
  { per }: QueueDay,
  tempo: OwedDueDays,
  kepala: readonly IndexHead[],
  batas: number,
): WatchPick {
  const telat = memoized((k: IndexedKerjaSama) => countLate(k, tempo, per));
  const lewat = kepala.map((k) => ({ k, n: k.kerjaSama ? telat(k.kerjaSama) : 0 }));
  const lanjutan = pickFollowUps(per, kepala, batas);
  const takTentu = new Set(lewat.flatMap(({ k, n }) => (n === null ? k.id : [])));
  const id = new Set([...takTentu, ...lanjutan.dibuka.map((k) => k.id)]);
  return {
    ...lanjutan,
    lewat: lewat.reduce((jumlah, { n }) => jumlah + (n ?? 0), 0),
    takTentu,
    dibuka: kepala.filter((k) => id.has(k.id)),
  };
}

/** Heads that say the same share one object. */
function memoized<K extends object, V>(hitung: (k: K) => V): (k: K) => V {
  const ingatan = new Map<K, V>();
  return (k) => {
    const dulu = ingatan.get(k);
    if (dulu !== undefined) return dulu;
    const kini = hitung(k);
    ingatan.set(k, kini);
    return kini;
  };
}

export function watchedKasus(
  hari: QueueDay,
  tempo: OwedDueDays,
  dipilih: WatchPick,
  dibuka: readonly IndexRow[],
): FollowUps & Readonly<{ kewajiban: number }> {
  const lewat = dibuka
    .filter(isSignedRow)
    .filter((b) => dipilih.takTentu.has(b.id))
    .flatMap((b) => kewajibanListRows(b, hari.kalender, tempo, hari.per))
    .filter((x) => x.keadaan === 'lewat').length;
  return { ...followUps(hari, dipilih, dibuka), kewajiban: dipilih.lewat + lewat };
}
