import { dayNumber, plusDays, plusMonths } from '../../days/day-arithmetic.ts';
import { parseJangka } from '../../days/jangka.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { compareText } from '../compare/compare-text.ts';
import type { Pengesahan } from './pengesahan.ts';

/** The day before the anniversary of `mulai`, or the month's last day where there is none. */
export function endOfJangka(mulai: Tanggal, jangkaWaktu: string): Tanggal {
  const { jumlah, satuan } = parseJangka(jangkaWaktu);
  const ulang = plusMonths(mulai, satuan === 'tahun' ? jumlah * 12 : jumlah);
  return ulang.slice(8) === mulai.slice(8) ? plusDays(ulang, -1) : ulang;
}

export type KerjaSamaState = 'belum-berlaku' | 'berlaku' | 'akan-habis' | 'habis';

/** So early because the ministry is slow. */
export const ENDING_SOON_MONTHS = 12;

type TermDays = Pick<Pengesahan, 'mulai' | 'berakhir'>;

export const kerjaSamaState = ({ mulai, berakhir }: TermDays, per: Tanggal, bulan?: number): KerjaSamaState =>
  per < mulai ? 'belum-berlaku' : endJudge(per, bulan)(berakhir);

/** Only the end counts, even for one not yet in force. */
export function endJudge(per: Tanggal, bulan: number = ENDING_SOON_MONTHS): (berakhir: Tanggal) => KerjaSamaState {
  const batas = plusMonths(per, bulan);
  return (berakhir) => (berakhir < per ? 'habis' : berakhir <= batas ? 'akan-habis' : 'berlaku');
}

export const renewalReminder = (berakhir: Tanggal, per: Tanggal): number | null =>
  berakhir < per ? null : ([3, 6, 9, 12].find((b) => berakhir <= plusMonths(per, b)) ?? null);

/** Days between the last of one agreement and the first of its renewal. */
export const daysWithoutPks = (berakhir: Tanggal, mulai: Tanggal): number =>
  Math.max(0, dayNumber(mulai) - dayNumber(berakhir) - 1);

export const compareEnds = (
  a: Readonly<{ id: string; berakhir: string }>,
  b: Readonly<{ id: string; berakhir: string }>,
): number => compareText(a.berakhir, b.berakhir) || compareText(a.id, b.id);
