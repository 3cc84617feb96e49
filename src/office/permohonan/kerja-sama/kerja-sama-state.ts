/** How an agreement stands on a day: in force or not, and how near its end. */
import { plusDays, plusMonths } from '../../days/day-arithmetic.ts';
import { parseJangka } from '../../days/jangka.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { compareText } from '../compare/compare-text.ts';
import type { Pengesahan } from './pengesahan.ts';

/**
 * The last day of an agreement that begins on `mulai` and runs '2 tahun': the day before the anniversary. Where that
 * month has no such day (the 31st, 29 February), its last day: the agreement never loses a day by its start.
 */
export function endOfJangka(mulai: Tanggal, jangkaWaktu: string): Tanggal {
  const { jumlah, satuan } = parseJangka(jangkaWaktu);
  const ulang = plusMonths(mulai, satuan === 'tahun' ? jumlah * 12 : jumlah);
  return ulang.slice(8) === mulai.slice(8) ? plusDays(ulang, -1) : ulang;
}

export type KerjaSamaState = 'belum-berlaku' | 'berlaku' | 'akan-habis' | 'habis';

/** How many months ahead the ministry's slowness makes an end worth naming. */
export const ENDING_SOON_MONTHS = 12;

type TermDays = Pick<Pengesahan, 'mulai' | 'berakhir'>;

/** How an agreement stands on the day `per`; 'akan-habis' when it is in force and ends within `bulan` months. */
export const kerjaSamaState = ({ mulai, berakhir }: TermDays, per: Tanggal, bulan?: number): KerjaSamaState =>
  per < mulai ? 'belum-berlaku' : endJudge(per, bulan)(berakhir);

/** The same by the end alone, counting the months once: lists count ends that are near, also of one not yet in force. */
export function endJudge(per: Tanggal, bulan: number = ENDING_SOON_MONTHS): (berakhir: Tanggal) => KerjaSamaState {
  const batas = plusMonths(per, bulan);
  return (berakhir) => (berakhir < per ? 'habis' : berakhir <= batas ? 'akan-habis' : 'berlaku');
}

/** The reminders: the smallest of 3, 6, 9, 12 months within which it ends, or null. */
export const renewalReminder = (berakhir: Tanggal, per: Tanggal): number | null =>
  berakhir < per ? null : ([3, 6, 9, 12].find((b) => berakhir <= plusMonths(per, b)) ?? null);

/** Contract order of agreements: by their end, then id. */
export const compareEnds = (
  a: Readonly<{ id: string; berakhir: string }>,
  b: Readonly<{ id: string; berakhir: string }>,
): number => compareText(a.berakhir, b.berakhir) || compareText(a.id, b.id);
