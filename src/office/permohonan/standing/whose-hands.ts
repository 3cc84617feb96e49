/** A day belongs to the holder in the morning; H1 to the role of the first step. */
import { plusDays } from '../../days/day-arithmetic.ts';
import { jatuhTempo } from '../../days/jatuh-tempo.ts';
import { type Calendar, dayOf, type Moment, type Tanggal } from '../../days/tanggal.ts';
import type { Holders } from '../facts/standing-parts.ts';
import { countDays, withoutSameDayChanges } from './whose-days.ts';

export type DaysPerPeran = Readonly<Record<string, number>>;

const OUTSIDE: ReadonlySet<string> = new Set(['pemohon', 'kemendagri']);

/**
 * Joins stretches and drops holders who had no morning, but for the one before the last: who got the case back within a
 * day has it since then.
 */
export function compactHolders(tangan: Holders): Holders {
  const [awal, ...lain] = tangan;
  const hasil: Holders[number][] = awal ? [awal] : [];
  for (const satu of withoutSameDayChanges(lain)) if (hasil.at(-1)?.siapa !== satu.siapa) hasil.push(satu);
  const antara = tangan.findLastIndex(({ siapa }) => siapa !== hasil.at(-1)?.siapa);
  const [pertama, ...sesudah] = tangan.slice(antara + 1);
  const [sebelum, lama] = [tangan[antara], hasil.at(-1)];
  if (!pertama || !sebelum || !lama) return hasil;
  const kembali = sesudah.reduce((a, b) => (b.sejak < a.sejak ? b : a), pertama);
  if (lama.sejak < kembali.sejak) hasil.push({ ...sebelum, sejak: kembali.sejak }, kembali);
  return hasil;
}

export type HeldKasus = Readonly<{ diterima: Moment; tangan: Holders; ditutup: Moment | null }>;

/** From H1 to `per` or the closing, both included. */
export function daysPerPeran(kalender: Calendar, p: HeldKasus, per: Tanggal): DaysPerPeran {
  const hari = new Map<string, number>();
  for (const { siapa, hari: n } of heldSpans(kalender, { ...p, tangan: compactHolders(p.tangan) }, per)) {
    if (n > 0) hari.set(siapa, (hari.get(siapa) ?? 0) + n);
  }
  return Object.fromEntries(hari);
}

/** H1 comes first; no two changes are on one day. */
export function heldSpans<T extends Holders[number]>(
  kalender: Calendar,
  { diterima, tangan, ditutup }: Readonly<{ diterima: Moment; tangan: readonly T[]; ditutup: Moment | null }>,
  per: Tanggal,
): readonly Readonly<{ siapa: string; oleh: T | undefined; hari: number }>[] {
  const h1 = jatuhTempo(kalender, diterima, 1);
  const tutup = ditutup === null ? per : dayOf(ditutup);
  const akhir = tutup < per ? tutup : per;
  const antara = (dari: Tanggal, sampai: Tanggal) => (sampai > dari ? countDays(kalender, dari, sampai) : 0);
  const pertama = holderAtH1(tangan, h1);
  return [
    {
      siapa: pertama?.siapa ?? '',
      oleh: pertama,
      hari: antara(plusDays(dayOf(diterima), -1), h1 < akhir ? h1 : akhir),
    },
    ...tangan.map((satu, i) => {
      const lepas = tangan[i + 1]?.sejak ?? akhir;
      const dari = i > 0 && satu.sejak > h1 ? satu.sejak : h1;
      return { siapa: satu.siapa, oleh: satu, hari: antara(dari, lepas < akhir ? lepas : akhir) };
    }),
  ];
}

/** An outside party that was already awaited that morning has H1 itself. */
function holderAtH1<T extends Holders[number]>(tangan: readonly T[], h1: Tanggal): T | undefined {
  const pagi = tangan.findLast((t, i) => i > 0 && t.sejak < h1);
  return pagi && OUTSIDE.has(pagi.siapa) ? pagi : tangan[0];
}

export type CurrentHolder = Readonly<{ peran: string; sejak: Tanggal; hari: number }>;

export function currentHolder(kalender: Calendar, p: HeldKasus, per: Tanggal): CurrentHolder | null {
  const tangan = compactHolders(p.tangan);
  const kini = tangan.at(-1);
  if (!kini || p.ditutup !== null) return null;
  const { siapa: peran } = kini;
  const diterima = dayOf(p.diterima);
  if (tangan.length === 1) {
    return { peran, sejak: diterima, hari: per < diterima ? 0 : countDays(kalender, plusDays(diterima, -1), per) };
  }
  const h1 = jatuhTempo(kalender, p.diterima, 1);
  const dari = kini.sejak < h1 && holderAtH1(tangan, h1)?.siapa !== peran ? h1 : kini.sejak;
  return { peran, sejak: kini.sejak, hari: per > dari ? countDays(kalender, dari, per) : 0 };
}

export const longestHolder = (hari: DaysPerPeran): Readonly<{ peran: string; hari: number }> | null =>
  Object.entries(hari).reduce<Readonly<{ peran: string; hari: number }> | null>(
    (lama, [peran, n]) => (lama && lama.hari >= n ? lama : { peran, hari: n }),
    null,
  );

export function sumDaysPerPeran(semua: readonly DaysPerPeran[]): DaysPerPeran {
  const jumlah = new Map<string, number>();
  for (const hari of semua) {
    for (const [peran, n] of Object.entries(hari)) jumlah.set(peran, (jumlah.get(peran) ?? 0) + n);
  }
  return Object.fromEntries([...jumlah].sort(([p, a], [q, b]) => b - a || (p < q ? -1 : 1)));
}
