import { formatTanggal } from '../../days/format-days.ts';
import { asInstant, secondsBetween } from '../../days/seconds.ts';
import { dayOf, type Moment } from '../../days/tanggal.ts';
import { type HistoryAct, isMovingFact, takenBackActs } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { TOLERATED_SECONDS } from './desk-clocks.ts';

/** `cara` mends it; null for a scan or draft, which moves nothing. */
export type FutureAct = Readonly<{ v: number; k: KasusFact; saat: Moment; cara: 'undo' | 'ralat' | null }>;

export function findFutureActs(
  riwayat: readonly HistoryAct[],
  p: ReceivedKasus,
  sekarang: Moment,
): readonly FutureAct[] {
  const batal = takenBackActs(riwayat);
  return riwayat.flatMap(({ v, kejadian }) => {
    const tetap = batal.has(v) ? kejadian.filter((satu) => !isMovingFact(satu)) : kejadian;
    const [k] = tetap;
    if (!k || k.jenis === 'Diurungkan') return [];
    // A receipt counts as it stands now.
    const saat = k.jenis === 'Diterima' ? p.diterima : laterOf(k.pada, k.dicatat);
    if (secondsBetween(sekarang, saat) <= TOLERATED_SECONDS) return [];
    const cara = v === 1 ? 'ralat' : tetap.some(isMovingFact) ? 'undo' : null;
    return [{ v, k, saat, cara }];
  });
}

/** The list of today stands by such an act, a report does not know of it before its day: both say so. */
export const aheadWarning = (id: string, saat: Moment): string =>
  `PERHATIAN: tindakan terakhir ${id} bertanggal ${formatTanggal(dayOf(saat))}, di masa depan: jam komputer yang mencatatnya keliru. Daftar hari ini menurut tindakan itu, laporan baru memuatnya pada hari itu. Bila keliru: pks undo ${id}`;

const laterOf = (a: Moment, b: Moment): Moment => (asInstant(a) > asInstant(b) ? a : b);
